import { fingerprintsOf } from '../../../similarity/fingerprint.ts';
import type { Catalogue } from './catalogue.ts';
import { type Database, numberIn, textIn } from './engine.ts';
import type { Segments } from './segments.ts';
import type { State } from './state.ts';

/** Problems told at most: an index that is rubbish through and through needs no longer list. */
const MOST_PROBLEMS = 100;

/** What is wrong with an index: its file, every check sum, and whether its parts tell the same. */
export function* problemsOf(
  database: Database,
  catalogue: Catalogue,
  segments: Segments,
  state: State,
): Generator<string> {
  let told = 0;
  for (const problem of allProblems(database, catalogue, segments, state)) {
    yield problem;
    if (++told === MOST_PROBLEMS) return;
  }
}

function* allProblems(database: Database, catalogue: Catalogue, segments: Segments, state: State): Generator<string> {
  for (const row of database.prepare('PRAGMA integrity_check').all()) {
    const message = textIn(row, 'integrity_check');
    if (message !== 'ok') yield `file: ${message}`;
  }
  const prints = new Map<number, number>();
  yield* attempt(() => catalogueProblems(catalogue, state, prints));
  for (const segment of state.segments) {
    yield* attempt(function* () {
      let count = 0;
      let before = -1;
      for (const page of segments.pages(segment)) {
        for (let at = 0; at < page.count; at++) {
          const hash = page.hash[at] as number; // at < count
          const document = page.document[at] as number;
          if (hash < before) yield `segment ${segment.id}: postings are out of order`;
          before = hash;
          const left = prints.get(document);
          if (left !== undefined) prints.set(document, left - 1);
        }
        count += page.count;
      }
      if (count !== segment.postings) yield `segment ${segment.id}: ${count} of ${segment.postings} postings are left`;
    });
  }
  for (const [document, left] of prints) {
    if (left !== 0) yield `document ${document}: ${Math.abs(left)} postings ${left > 0 ? 'missing' : 'too many'}`;
  }
  const orphans = database.prepare(
    'SELECT count(*) AS value FROM body WHERE number NOT IN (SELECT body FROM document WHERE body IS NOT NULL)',
  );
  const count = numberIn(orphans.get() ?? {}, 'value');
  if (count > 0) yield `${count} texts belong to no document`;
}

/** Every row, text and trait; leaves in `prints` how many postings each document must have. */
function* catalogueProblems(catalogue: Catalogue, state: State, prints: Map<number, number>): Generator<string> {
  let digest = 0;
  let documents = 0;
  for (const { entry, prints: own, sum } of catalogue.rows()) {
    documents++;
    digest = (digest + sum) >>> 0;
    prints.set(entry.document, own);
    if ((catalogue.traits(entry.document)?.prints ?? 0) !== own)
      yield `document ${entry.document}: its traits are not those of the catalogue`;
    yield* attempt(function* () {
      const text = catalogue.text(entry.document);
      if (text === undefined) return;
      if (fingerprintsOf(text, state.settings).words !== entry.words)
        yield `document ${entry.document}: its text is not the one that was added`;
    });
  }
  if (documents !== state.documents) yield `${documents} of ${state.documents} documents are left`;
  else if (digest !== state.digest) yield 'the catalogue does not match its check sum';
}

/** Problems that reading throws are told like those it finds. */
function* attempt(work: () => Generator<string>): Generator<string> {
  try {
    yield* work();
  } catch (error) {
    yield error instanceof Error ? error.message : String(error);
  }
}
