import { FINGERPRINT_SETTINGS } from '../../../similarity/fingerprint.ts';
import { changedDocuments } from '../changed.ts';
import { ArchiveFailure } from '../failure.ts';
import { keyOfName } from '../name.ts';
import { distinctPrints, postingsOf } from '../postings.ts';
import { present } from '../present.ts';
import type { Access, Change, Committed, Entry, Fresh, LastingStore } from '../store.ts';
import { type Catalogue, type CatalogueRow, createCatalogue } from './catalogue.ts';
import { type Database, engineFailure, numberIn } from './engine.ts';
import { openFile, rollBack } from './file.ts';
import { mergedChunks, segmentsToMerge } from './merge.ts';
import { createSegments, type Segments } from './segments.ts';
import { initialState, type Segment, type State, stateReader, writeState } from './state.ts';
import { openTreeFile, type TreeFile } from './tree-file.ts';
import { problemsOf } from './verify.ts';

/** Merges up to so many postings happen in the step that made them due; larger ones in steps of their own. */
const SMALL_MERGE = 1 << 21;
/** Free pages of a file that are kept for what is added next: 4 MB. */
const LEAST_GIVEN_BACK = 1024;
/** Segments that may wait for the end of a series of changes to be merged. */
const MOST_SEGMENTS = 8;
/** Rows of the catalogue that are read in one step: some 2 MB. */
const ROWS_A_STEP = 5_000;
/** Pages deleted in one step: some 40 MB. */
const PAGES_A_STEP = 8192;

/**
 * An archive in one SQLite file: a rollback journal, one writer beside many readers, every step whole or not at all.
 * Throws an ArchiveFailure for a file that is missing, foreign, newer, damaged or locked.
 */
export async function openSqliteStore(
  path: string,
  access: Access,
  { settings = FINGERPRINT_SETTINGS, root = null }: Partial<Fresh> = {},
): Promise<LastingStore> {
  const tree = openTreeFile(path);
  const close = (): void => {
    database?.close();
    tree?.close();
  };
  let database: Database | undefined;
  try {
    database = await openFile(path, access, (fresh) => writeState(fresh, initialState(settings, root)));
    return createStore({ database, path, tree: tree?.isAt(path) === true ? tree : undefined, close });
  } catch (error) {
    close();
    throw engineFailure(error, path);
  }
}

interface OpenFile {
  readonly database: Database;
  readonly path: string;
  /** The same file, to read past the database. */
  readonly tree: TreeFile | undefined;
  readonly close: () => void;
}

function createStore({ database, path, tree, close }: OpenFile): LastingStore {
  const catalogue = createCatalogue(database, path);
  const segments = createSegments(database, path, tree);
  const readState = stateReader(database, path);
  let known = readState();
  const { settings, root = null } = known.state;

  /** One step under a lock of the kind; what it wrote is kept only when all of it succeeded. */
  const begin = { DEFERRED: database.prepare('BEGIN DEFERRED'), IMMEDIATE: database.prepare('BEGIN IMMEDIATE') };
  const end = database.prepare('COMMIT');
  const step = <T>(kind: keyof typeof begin, work: (state: State) => T): T => {
    try {
      begin[kind].run();
      const now = readState(known);
      if (now !== known) catalogue.forget();
      known = now;
      const result = work(known.state);
      end.run();
      return result;
    } catch (error) {
      rollBack(database);
      catalogue.forget();
      throw engineFailure(error, path);
    }
  };
  const alive = catalogue.isThere;

  return {
    settings,
    root,
    count: async () => step('DEFERRED', ({ documents }) => documents),
    entries: () =>
      checkedEntries(
        (after) => step('DEFERRED', (state) => ({ rows: [...catalogue.rows(after, ROWS_A_STEP)], state })),
        path,
      ),
    entriesOf: async (documents) => step('DEFERRED', () => present(documents, catalogue.entry)),
    find: async (names) => step('DEFERRED', () => names.map((name) => catalogue.find(name))),
    postings: async (hashes, cap) => step('DEFERRED', (state) => segments.lookUp(state.segments, hashes, cap, alive)),
    traits: async (documents) => step('DEFERRED', () => present(documents, catalogue.traits)),
    texts: async (documents) => step('DEFERRED', () => present(documents, catalogue.text)),
    close: async () => close(),
    commit: async (change) => {
      const counts = step('IMMEDIATE', (state) => {
        const { next, counts: made } = apply(change, state, catalogue, segments);
        const waits = change.more === true && next.segments.length < MOST_SEGMENTS;
        writeState(database, waits ? next : mergeSmall(next, segments, alive));
        return { ...made, waits };
      });
      if (!counts.waits) {
        mergeLarge(segmentsToMerge);
        giveBack();
      }
      const { added, replaced, unchanged } = counts;
      return { added, replaced, unchanged };
    },
    compact: async () => {
      mergeLarge((all) => all.length);
      try {
        database.exec('VACUUM');
      } catch (error) {
        throw engineFailure(error, path);
      }
    },
    verify: async function* () {
      yield* step('DEFERRED', (state) => [...problemsOf(database, catalogue, segments, state)]);
    },
    statistics: async () =>
      step('DEFERRED', (state) => ({
        documents: state.documents,
        postings: state.segments.reduce((sum, segment) => sum + segment.postings, 0),
        segments: state.segments.length,
        texts: single(database, 'SELECT count(*) AS value FROM document WHERE body IS NOT NULL'),
        bytes: single(database, 'SELECT page_count * page_size AS value FROM pragma_page_count, pragma_page_size'),
      })),
  };

  /** Makes the file as small as its contents, a bounded piece at a time, once that is worth it. */
  function giveBack(): void {
    for (;;) {
      const free = single(database, 'SELECT freelist_count AS value FROM pragma_freelist_count');
      if (!(free > LEAST_GIVEN_BACK)) return;
      step('IMMEDIATE', () => database.exec(`PRAGMA incremental_vacuum(${PAGES_A_STEP})`));
      if (single(database, 'SELECT freelist_count AS value FROM pragma_freelist_count') >= free) return;
    }
  }

  /** Merges the youngest `choose(segments)` segments in steps, so that neither memory nor locks grow with them. */
  function mergeLarge(choose: (all: readonly Segment[]) => number): void {
    const begun = step('IMMEDIATE', (state) => {
      const old = choose(state.segments) === 0 ? [] : state.segments.slice(-choose(state.segments));
      if (old.length === 0 && state.garbage.length === 0) return undefined;
      const garbage = state.building === null ? state.garbage : [...state.garbage, state.building];
      if (old.length === 0) {
        writeState(database, { ...state, garbage, building: null });
        return { segment: undefined, old };
      }
      const id = state.nextSegment;
      writeState(database, { ...state, garbage, building: id, nextSegment: id + 1 });
      return { segment: { id, base: (old[0] as Segment).base, postings: 0 }, old }; // not empty
    });
    if (begun === undefined) return;
    if (begun.segment !== undefined && !build(begun.segment, begun.old)) return;
    while (step('IMMEDIATE', sweep));
  }

  /** False when another process has taken the merge over. */
  function build(segment: Segment, old: readonly Segment[]): boolean {
    let postings = 0;
    for (const chunk of mergedChunks(segments.pages, old, alive)) {
      const ours = step('IMMEDIATE', ({ building }) => {
        if (building === segment.id) segments.write(segment, chunk);
        return building === segment.id;
      });
      if (!ours) return false;
      postings += chunk.count;
    }
    return step('IMMEDIATE', (state) => {
      if (state.building !== segment.id) return false;
      const ids = new Set(old.map(({ id }) => id));
      const at = state.segments.findIndex(({ id }) => ids.has(id));
      const kept = state.segments.filter(({ id }) => !ids.has(id));
      kept.splice(at, 0, { ...segment, postings });
      writeState(database, { ...state, segments: kept, building: null, garbage: [...state.garbage, ...ids] });
      return true;
    });
  }

  /** Deletes pages of a segment that no longer counts; true while there is more to do. */
  function sweep(state: State): boolean {
    const [first, ...rest] = state.garbage;
    if (first === undefined) return false;
    if (segments.drop(first, PAGES_A_STEP)) return true;
    writeState(database, { ...state, garbage: rest });
    return true;
  }
}

/** Rows that follow a number, and what the index said of itself when they were read. */
interface Slice {
  readonly rows: readonly CatalogueRow[];
  readonly state: State;
}

/**
 * The catalogue in slices, each read in a step of its own, so that it is never whole in memory. At its end stands the
 * promise that no row is missing; where another process wrote meanwhile it cannot be given.
 */
async function* checkedEntries(read: (after: number) => Slice, path: string): AsyncGenerator<Entry> {
  let [documents, digest] = [0, 0];
  let begun: State | undefined;
  for (let after = -1, isLast = false; !isLast; ) {
    const { rows, state } = read(after);
    begun ??= state;
    for (const { entry, sum } of rows) {
      documents++;
      digest = (digest + sum) >>> 0;
      yield entry;
    }
    after = rows.at(-1)?.entry.document ?? after;
    isLast = rows.length < ROWS_A_STEP;
    if (isLast && state === begun && (documents !== state.documents || digest !== state.digest))
      throw new ArchiveFailure('damaged', path, `is damaged: ${documents} of ${state.documents} documents are left`);
  }
}

/** Writes a change; gives the state after it, and what became of the documents. */
function apply(
  change: Change,
  state: State,
  catalogue: Catalogue,
  segments: Segments,
): { readonly next: State; readonly counts: Committed } {
  let { documents, digest, nextDocument } = state;
  const { add, hashes, replaced, counts } = changedDocuments(change, keyOfName, (document) => {
    const number = catalogue.find(document);
    return number === undefined ? undefined : catalogue.entry(number);
  });
  for (const document of [...change.remove, ...replaced]) {
    const sum = catalogue.remove(document);
    if (sum === undefined) continue;
    documents--;
    digest = (digest - sum) >>> 0;
  }
  const base = nextDocument;
  const postings = postingsOf(
    add.map(({ prints }) => prints),
    hashes,
    base,
  );
  const prints = distinctPrints(postings, base, add.length);
  for (const [index, document] of add.entries()) {
    digest = (digest + catalogue.add(nextDocument, document, prints[index] ?? 0)) >>> 0;
    nextDocument++;
    documents++;
  }
  catalogue.flush();
  const told = { ...state, documents, digest, nextDocument };
  if (postings.count === 0) return { next: told, counts };
  const segment = { id: state.nextSegment, base, postings: postings.count };
  segments.write(segment, postings);
  return {
    next: { ...told, nextSegment: segment.id + 1, segments: [...state.segments, segment] },
    counts,
  };
}

/** Merges young segments that are small enough to be merged in the step that wrote the last of them. */
function mergeSmall(state: State, segments: Segments, alive: (document: number) => boolean): State {
  const old = state.segments.slice(state.segments.length - segmentsToMerge(state.segments));
  const total = old.reduce((sum, { postings }) => sum + postings, 0);
  const [oldest] = old;
  if (oldest === undefined || total > SMALL_MERGE) return state;
  const segment = { id: state.nextSegment, base: oldest.base, postings: 0 };
  let postings = 0;
  for (const chunk of mergedChunks(segments.pages, old, alive)) {
    segments.write(segment, chunk);
    postings += chunk.count;
  }
  for (const { id } of old) while (segments.drop(id, PAGES_A_STEP));
  const kept = state.segments.slice(0, state.segments.length - old.length);
  return { ...state, nextSegment: segment.id + 1, segments: [...kept, { ...segment, postings }] };
}

function single(database: Database, query: string): number {
  return numberIn(database.prepare(query).get() ?? {}, 'value');
}
