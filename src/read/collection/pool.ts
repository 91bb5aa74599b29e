import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import type { CollectionFile } from './files.ts';
import { type Part, type PartTask, type PartWish, readPart } from './part.ts';

/** Files of one task: enough to make a message worth sending, few enough to keep all workers busy. */
const FILES_A_TASK = 128;
/** Bytes of a file of lines in one task. */
const BYTES_A_TASK = 4 * 1024 * 1024;
/** Tasks from which on a worker is worth the 20 ms that it takes to start. */
const TASKS_A_WORKER = 3;

/** Who does the work. */
export interface PoolOptions {
  /** The bundle of collection-worker.ts; without it everything is read in this thread. */
  readonly workerFile?: string | undefined;
  /** Workers at most; as many as there are cores by default. */
  readonly workers?: number | undefined;
}

/** Cuts the files of a collection into pieces of work, in their order. */
export function tasksOf(files: readonly CollectionFile[]): readonly PartTask[] {
  const tasks: PartTask[] = [];
  let numbers: number[] = [];
  const flush = (): void => {
    const some = numbers.map((number) => files[number] as CollectionFile); // numbers of files
    if (some.length > 0) {
      const found = some.map(({ named }) => named === null);
      tasks.push({ kind: 'files', files: numbers, paths: some.map(({ path }) => path), found });
    }
    numbers = [];
  };
  for (const [file, { path, kind, size, named, bytes }] of files.entries()) {
    if (kind === 'text') {
      numbers.push(file);
      if (numbers.length === FILES_A_TASK) flush();
      continue;
    }
    flush();
    if (kind === 'records') {
      tasks.push({ kind, file, path, found: named === null, bytes });
      continue;
    }
    for (let from = 0; from === 0 || from < size; from += BYTES_A_TASK) {
      const last = from + BYTES_A_TASK >= size;
      tasks.push({ kind: 'lines', file, path, from, to: last ? Number.MAX_SAFE_INTEGER : from + BYTES_A_TASK });
    }
  }
  flush();
  return tasks;
}

/** Does the tasks, by workers where that is worth it, and gives their results in the order of the tasks. */
export async function* readParts(
  tasks: readonly PartTask[],
  wish: PartWish,
  { workerFile, workers = availableParallelism() }: PoolOptions,
): AsyncGenerator<Part> {
  const count = Math.min(workers, Math.floor(tasks.length / TASKS_A_WORKER));
  if (workerFile === undefined || count < 1) {
    for (const task of tasks) yield await readPart(task, wish);
    return;
  }
  yield* byWorkers(tasks, wish, workerFile, count);
}

/** Results that may wait for an earlier one, for each worker: bounds the memory when one task takes long. */
const AHEAD = 4;

async function* byWorkers(
  tasks: readonly PartTask[],
  wish: PartWish,
  workerFile: string,
  count: number,
): AsyncGenerator<Part> {
  // not loaded by a run that reads nothing in threads
  const { Worker } = await import('node:worker_threads');
  const done = new Map<number, Part>();
  let next = 0;
  let given = 0;
  let failure: unknown;
  let wake = (): void => {};
  const idle: Worker[] = [];
  const feed = (): void => {
    while (idle.length > 0 && next < tasks.length && next < given + AHEAD * count) {
      idle.pop()?.postMessage({ index: next, task: tasks[next] });
      next++;
    }
  };
  const fail = (error: unknown): void => {
    failure ??= error;
    wake();
  };
  const pool = Array.from({ length: count }, () => {
    const worker = new Worker(workerFile, { workerData: wish });
    worker.on('message', ({ index, part }: { readonly index: number; readonly part: Part }) => {
      done.set(index, part);
      idle.push(worker);
      feed();
      wake();
    });
    worker.on('error', fail);
    idle.push(worker);
    return worker;
  });
  try {
    while (given < tasks.length) {
      feed();
      const part = done.get(given);
      if (part === undefined) {
        if (failure !== undefined) throw failure;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        continue;
      }
      done.delete(given++);
      yield part;
    }
  } finally {
    await Promise.all(pool.map((worker) => worker.terminate()));
  }
}
