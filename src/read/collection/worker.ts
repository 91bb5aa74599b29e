import { parentPort, workerData } from 'node:worker_threads';
import type { PartTask, PartWish } from './part.ts';

/** The thread that reads pieces of a collection; its bundle is started by collection-pool.ts. */
const wish = workerData as PartWish; // byWorkers gives nothing else

parentPort?.on('message', async ({ index, task }: { readonly index: number; readonly task: PartTask }) => {
  // loaded apart: the commands that start this thread hold the same code, and share its file
  const { readPart } = await import('./part.ts');
  const part = await readPart(task, wish);
  const { start, hash, word, words, sketch } = part.prints;
  const buffers = [
    start,
    hash,
    word,
    words,
    sketch,
    part.file,
    part.line,
    part.offset,
    part.length,
    ...Object.values(part.blocks),
  ];
  parentPort?.postMessage({ index, part }, [...new Set(buffers.map(({ buffer }) => buffer as ArrayBuffer))]);
});
