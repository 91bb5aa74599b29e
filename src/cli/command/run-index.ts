import { resolve } from 'node:path';
import type { IndexListResult } from '../../archive/results.ts';
import { compareNames } from '../../archive/store/name.ts';
import { openSqliteStore, type SqliteStore } from '../../archive/store/sqlite/store.ts';
import type { Entry } from '../../archive/store/store.ts';
import { Failure } from '../../read/failure.ts';
import type { Result } from '../../report/machine/json.ts';
import { indexReport, listReport } from '../../report/terminal/index.ts';
import { DONE, type ExitCode, FAILED } from '../exit-codes.ts';
import type { Run } from '../option/command.ts';
import { nearest } from '../option/nearest.ts';
import type { Settings } from '../option/settings.ts';
import { errorLine } from '../output/error-line.ts';
import { destinationOf } from '../output/present.ts';
import { progressBar } from '../output/progress.ts';
import { writeErrorLine } from '../output/stdout.ts';
import { addToIndex } from './add-to-index.ts';
import { archiveWork } from './archive-error.ts';
import { readOperands } from './archive-input.ts';
import { presentArchive } from './archive-report.ts';
import { codeOfReading } from './reading.ts';

/** What an action gave: a document of flat figures or a list, and the exit code. */
interface Outcome {
  readonly result: Result & Readonly<Record<string, unknown>>;
  readonly code: ExitCode;
}

interface Request {
  readonly index: string;
  readonly paths: readonly string[];
  readonly settings: Settings;
}

const ACTIONS: Readonly<Record<string, (request: Request) => Promise<Outcome>>> = {
  add,
  remove,
  list,
  verify,
  stats,
  compact,
};

/** `dedupe index ACTION …`. */
export async function runIndex({ operands: [action = '', ...paths], settings }: Run): Promise<ExitCode> {
  const run = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
  if (run === undefined) {
    const near = nearest(action, Object.keys(ACTIONS));
    const help = near === undefined ? `one of ${Object.keys(ACTIONS).join(', ')}` : `did you mean ${near}?`;
    throw new Failure('usage', null, `index: unknown action '${action}' (${help})`);
  }
  const { index } = settings;
  if (index === undefined) throw new Failure('usage', null, `index ${action} needs --index FILE`);
  const takesPaths = action === 'add' || action === 'remove';
  if (takesPaths && paths.length === 0 && settings.filesFrom === undefined)
    throw new Failure('usage', null, `index ${action} needs a path`);
  if (!takesPaths && paths.length > 0)
    throw new Failure('usage', paths[0] ?? null, `index ${action} takes no paths, only --index FILE`);
  const write = destinationOf(settings, [index, ...paths]);
  const { result, code } = await archiveWork(index, () => run({ index, paths, settings }));
  const { documents } = result;
  const text = Array.isArray(documents) ? () => listReport(documents) : () => indexReport(result);
  const lines = () => (Array.isArray(documents) ? documents : [result]);
  write(await presentArchive({ result, text, lines }, settings));
  return code;
}

function outcome(action: string, figures: Readonly<Record<string, unknown>>, code: ExitCode = DONE): Outcome {
  return { result: { schemaVersion: 1, command: `index ${action}`, ...figures }, code };
}

async function add({ index, paths, settings }: Request): Promise<Outcome> {
  const bar = progressBar(settings);
  const figures = await addToIndex(readOperands(paths, settings), index, settings, bar);
  bar.clear();
  return outcome('add', { index: resolve(index), ...figures }, codeOfReading(DONE, figures.skipped, settings));
}

async function withIndex<T>(
  index: string,
  access: 'read' | 'write',
  work: (store: SqliteStore) => Promise<T>,
): Promise<T> {
  const store = await openSqliteStore(resolve(index), access);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

async function entriesOf(store: SqliteStore): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of store.entries()) entries.push(entry);
  return entries;
}

/** Removes the documents of a file, and all below a folder; neither need exist any more. */
async function remove({ index, paths }: Request): Promise<Outcome> {
  return withIndex(index, 'write', async (store) => {
    const entries = await entriesOf(store);
    const doomed = new Set<number>();
    for (const operand of paths) {
      const path = resolve(operand);
      const below = path === '/' ? '/' : `${path}/`;
      const found = entries.filter((entry) => entry.path === path || entry.path.startsWith(below));
      if (found.length === 0) throw new Failure('not-found', operand, 'no text of this path is in the index');
      for (const { document } of found) doomed.add(document);
    }
    await store.commit({ add: [], hashes: new Float64Array(0), remove: [...doomed] });
    return outcome('remove', { index: resolve(index), removed: doomed.size, documents: await store.count() });
  });
}

async function list({ index }: Request): Promise<Outcome> {
  return withIndex(index, 'read', async (store) => {
    const entries = (await entriesOf(store)).sort(compareNames);
    const documents: IndexListResult['documents'] = entries.map(({ path, id, words }) => ({ path, id, words }));
    return outcome('list', { documents });
  });
}

async function verify({ index }: Request): Promise<Outcome> {
  return withIndex(index, 'read', async (store) => {
    const problems: string[] = [];
    for await (const problem of store.verify()) problems.push(problem);
    const figures = { index: resolve(index), sound: problems.length === 0, problems };
    if (problems.length === 0) return outcome('verify', { ...figures, documents: await store.count() });
    writeErrorLine(errorLine({ path: index, message: `is damaged: ${problems[0] ?? ''}` }));
    return outcome('verify', figures, FAILED);
  });
}

async function stats({ index }: Request): Promise<Outcome> {
  return withIndex(index, 'read', async (store) =>
    outcome('stats', { index: resolve(index), ...(await store.statistics()) }),
  );
}

async function compact({ index }: Request): Promise<Outcome> {
  return withIndex(index, 'write', async (store) => {
    const before = (await store.statistics()).bytes;
    await store.compact();
    const { documents, bytes } = await store.statistics();
    return outcome('compact', { index: resolve(index), documents, bytesBefore: before, bytes });
  });
}
