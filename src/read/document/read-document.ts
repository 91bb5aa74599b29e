import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { said } from '../../terms/said.ts';
import { Failure } from '../failure.ts';
import { systemCode } from '../system-error.ts';
import { type DocumentRequest, type Extraction, extract, isReadAsText, kindOf } from './extract.ts';
import type { DocumentAnswer, DocumentTask } from './worker.ts';

export { kindOf } from './extract.ts';

/** Milliseconds that a document may take: a report of hundreds of pages takes two. */
const TIME_LIMIT = 7_000;
/** Megabytes of objects and strings that reading may hold at once; with what is unpacked and the program 512 at most. */
const MEMORY_LIMIT = 208;
const YOUNG_LIMIT = 32;
/** The bundle of worker.ts. Where it does not lie beside this one (the sources themselves are run) there is no thread. */
const WORKER_FILE = join(__dirname, 'read-document-worker.js');

/** The thread that waits for the next document, so that a folder of them does not start one each. */
let idle: Worker | undefined;

/** What a document holds; undefined for what is a plain text, which needs no thread. */
export async function openDocument(bytes: Uint8Array, request: DocumentRequest): Promise<Extraction | undefined> {
  const kind = kindOf(bytes, request);
  return kind === 'text' || isReadAsText(kind) ? undefined : readDocument(bytes, { ...request, kind });
}

/**
 * Reads a document in a thread of its own, which is stopped where the document takes more time or memory than any that
 * was made in earnest. The bytes are handed over: they are empty afterwards.
 *
 * @throws Failure for a document that cannot be read, or is of a kind that is not.
 */
async function readDocument(bytes: Uint8Array, request: DocumentRequest): Promise<Extraction> {
  if (!existsSync(WORKER_FILE)) return extract(bytes, request);
  const worker = idle ?? startWorker();
  idle = undefined;
  worker.ref();
  try {
    const answer = await ask(worker, bytes, request);
    worker.unref();
    idle = worker;
    if ('extraction' in answer) return answer.extraction;
    const { code, path, reason } = answer.failure;
    throw new Failure(code, path, reason);
  } finally {
    if (idle !== worker) await worker.terminate();
  }
}

function startWorker(): Worker {
  return new Worker(WORKER_FILE, {
    // What a library prints is neither a result nor an error of ours.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT, maxYoungGenerationSizeMb: YOUNG_LIMIT },
  });
}

function ask(worker: Worker, bytes: Uint8Array, request: DocumentRequest): Promise<DocumentAnswer> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
      settle();
    };
    const timer = setTimeout(() => {
      const seconds = TIME_LIMIT / 1000;
      end(() => reject(new Failure('too-large', request.name, said`takes longer than ${seconds} seconds to read`)));
    }, TIME_LIMIT);
    worker.once('message', (answer: DocumentAnswer) => end(() => resolve(answer)));
    worker.once('error', (error) => end(() => reject(crashOf(error, request.name))));
    worker.once('exit', () => end(() => reject(crashOf(undefined, request.name))));
    const task: DocumentTask = { bytes, request };
    worker.postMessage(
      task, // A Buffer may lie in a pool that others use.
      Buffer.isBuffer(bytes) ? [] : [bytes.buffer as ArrayBuffer],
    );
  });
}

function crashOf(error: unknown, name: string): Failure {
  if (systemCode(error) === 'ERR_WORKER_OUT_OF_MEMORY')
    return new Failure('too-large', name, said`takes more than ${MEMORY_LIMIT} MB of memory to read`);
  return new Failure('damaged', name, 'is damaged, or written in a way that is not understood; save it anew');
}
