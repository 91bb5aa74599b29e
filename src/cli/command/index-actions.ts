import { resolve } from 'node:path';
import type { IndexListResult } from '../../archive/results.ts';
import { namedIndex, placeOf, shownIndex } from '../../archive/store/address.ts';
import { compareNames } from '../../archive/store/name.ts';
import type { Access, LastingStore } from '../../archive/store/store.ts';
import { realPath } from '../../read/collection/files.ts';
import { Failure } from '../../read/failure.ts';
import type { Result } from '../../report/machine/json.ts';
import { said } from '../../terms/said.ts';
import { DONE, type ExitCode, FAILED } from '../exit-codes.ts';
import type { Settings } from '../option/settings.ts';
import { errorLine } from '../output/error-line.ts';
import { progressBar } from '../output/progress.ts';
import { writeErrorLine } from '../output/stdout.ts';
import { addToIndex } from './add-to-index.ts';
import { readOperands } from './archive-input.ts';
import { copyIndex } from './copy-index.ts';
import { entriesOf, isGone, openIndex } from './open-index.ts';
import { codeOfReading } from './reading.ts';
import { syncIndex } from './sync-index.ts';

/** What an action gave: a document of flat figures or a list, and the exit code. */
interface Outcome {
  readonly result: Result & Readonly<Record<string, unknown>>;
  readonly code: ExitCode;
  /** The result as text where it is no list of figures. */
  readonly text?: Iterable<string>;
  /** It was written as it was made: there is nothing left to tell. */
  readonly isWritten?: true;
}

/** What an action is asked for. */
interface Request {
  readonly index: string;
  readonly paths: readonly string[];
  readonly settings: Settings;
}

/** One thing that can be done with an index. */
export interface IndexAction {
  /** What stands behind its name on the command line. */
  readonly takes: 'paths' | 'nothing' | 'two indexes' | 'an address or nothing';
  readonly work: (request: Request) => Promise<Outcome>;
}

/** The actions of `dedupe index` by name. */
export const ACTIONS: Readonly<Record<string, IndexAction>> = {
  add: { takes: 'paths', work: add },
  sync: { takes: 'paths', work: sync },
  remove: { takes: 'paths', work: remove },
  list: { takes: 'nothing', work: list },
  verify: { takes: 'nothing', work: verify },
  stats: { takes: 'nothing', work: stats },
  compact: { takes: 'nothing', work: compact },
  copy: { takes: 'two indexes', work: copy },
  export: { takes: 'nothing', work: exported },
  schema: { takes: 'an address or nothing', work: schema },
};

function outcome(action: string, figures: Readonly<Record<string, unknown>>, code: ExitCode = DONE): Outcome {
  return { result: { schemaVersion: 1, command: `index ${action}`, ...figures }, code };
}

async function add({ index, paths, settings }: Request): Promise<Outcome> {
  const bar = await progressBar(settings);
  const figures = await addToIndex(readOperands(paths, settings), index, settings, bar);
  bar.clear();
  return outcome('add', { index: shownIndex(index), ...figures }, await codeOfReading(DONE, figures.skipped, settings));
}

async function sync({ index, paths, settings }: Request): Promise<Outcome> {
  const bar = await progressBar(settings);
  const figures = await syncIndex(readOperands(paths, settings), index, settings, bar);
  bar.clear();
  return outcome(
    'sync',
    { index: shownIndex(index), ...figures },
    await codeOfReading(DONE, figures.skipped, settings),
  );
}

async function copy({ index: from, paths, settings }: Request): Promise<Outcome> {
  const bar = await progressBar(settings);
  const to = placeOf(paths[1] ?? '');
  const figures = await copyIndex(from, to, settings, bar);
  bar.clear();
  const names = { from: shownIndex(from), index: shownIndex(to) };
  return outcome('copy', { ...names, ...figures }, await codeOfReading(DONE, figures.skipped, settings));
}

async function withIndex<T>(
  { index, settings }: Request,
  access: Access,
  work: (store: LastingStore) => Promise<T>,
): Promise<T> {
  const store = await openIndex(index, access, settings);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Removes the documents of a file, or one record of it, and all below a folder; none of it need exist any more. */
async function remove(request: Request): Promise<Outcome> {
  const { index, paths, settings } = request;
  return withIndex(request, 'write', async (store) => {
    const entries = await entriesOf(store);
    const doomed = new Set<number>();
    for (const operand of paths) {
      const places = [resolve(operand), realPath(operand), operand];
      const found = entries.filter(
        ({ path, id }) =>
          places.some((place) => path === place || path.startsWith(place === '/' ? '/' : `${place}/`)) &&
          (settings.id === undefined || id === settings.id),
      );
      if (found.length === 0) {
        const what = settings.id === undefined ? 'no text of this path' : `no record '${settings.id}' of this path`;
        throw new Failure('not-found', operand, said`${what} is in the index`);
      }
      for (const { document } of found) doomed.add(document);
    }
    await store.commit({ add: [], hashes: new Float64Array(0), remove: [...doomed] });
    return outcome('remove', { index: shownIndex(index), removed: doomed.size, documents: await store.count() });
  });
}

async function list(request: Request): Promise<Outcome> {
  return withIndex(request, 'read', async (store) => {
    const entries = [...(await entriesOf(store))].sort(compareNames);
    const documents: IndexListResult['documents'] = entries.map(({ path, id, words }) => ({ path, id, words }));
    return outcome('list', { documents });
  });
}

/** How many of its entries lie in files that are there no longer. */
async function missingOf(store: LastingStore): Promise<number> {
  const gone = new Map<string, boolean>();
  let missing = 0;
  for await (const entry of store.entries()) {
    const known = gone.get(entry.path) ?? isGone(entry);
    gone.set(entry.path, known);
    if (known) missing++;
  }
  return missing;
}

async function verify(request: Request): Promise<Outcome> {
  const { index } = request;
  return withIndex(request, 'read', async (store) => {
    const problems: string[] = [];
    for await (const problem of store.verify()) problems.push(problem);
    const figures = { index: shownIndex(index), sound: problems.length === 0, problems };
    if (problems.length === 0)
      return outcome('verify', { ...figures, documents: await store.count(), missing: await missingOf(store) });
    writeErrorLine(errorLine({ path: namedIndex(index), message: `is damaged: ${problems[0] ?? ''}` }));
    return outcome('verify', figures, FAILED);
  });
}

async function stats(request: Request): Promise<Outcome> {
  return withIndex(request, 'read', async (store) => {
    const figures = { ...(await store.statistics()), missing: await missingOf(store), root: store.root };
    return outcome('stats', { index: shownIndex(request.index), ...figures });
  });
}

async function compact(request: Request): Promise<Outcome> {
  return withIndex(request, 'write', async (store) => {
    const before = (await store.statistics()).bytes;
    await store.compact();
    const { documents, bytes } = await store.statistics();
    return outcome('compact', { index: shownIndex(request.index), documents, bytesBefore: before, bytes });
  });
}

/** The statements of an archive on a server, for whoever makes tables by hand. */
async function schema({ index, settings }: Request): Promise<Outcome> {
  const { printedSchema } = await import('../../archive/store/postgres/printed-schema.ts');
  const statements = printedSchema(index, settings.distributed === true);
  const text = statements.map((statement) => `${statement};\n`);
  return { ...outcome('schema', { index: shownIndex(index), statements }), text };
}

/** A table for engines that group by the billion, written as it is made: an archive need not fit in memory. */
async function exported(request: Request): Promise<Outcome> {
  const { exportIndex } = await import('./export-index.ts');
  const { settings } = request;
  const bar = await progressBar(settings);
  const figures = await withIndex(request, 'read', (store) => exportIndex(store, request.index, settings, bar));
  bar.clear();
  const code = await codeOfReading(DONE, figures.skipped, { ...settings, quiet: true });
  return { ...outcome('export', { ...figures }, code), isWritten: true };
}
