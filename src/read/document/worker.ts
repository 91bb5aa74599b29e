import { parentPort } from 'node:worker_threads';
import type { FailureCode } from '../../terms/failure-code.ts';
import type { Said } from '../../terms/said.ts';
import { asReadingFailure, type DocumentRequest, type Extraction, extract } from './extract.ts';

/** What is sent to the thread that reads documents. */
export interface DocumentTask {
  readonly bytes: Uint8Array;
  readonly request: DocumentRequest;
}

/** What it answers. */
export type DocumentAnswer =
  | { readonly extraction: Extraction }
  | { readonly failure: { readonly code: FailureCode; readonly path: string | null; readonly reason: Said } };

parentPort?.on('message', async ({ bytes, request }: DocumentTask) => {
  parentPort?.postMessage(await answer(bytes, request));
});

async function answer(bytes: Uint8Array, request: DocumentRequest): Promise<DocumentAnswer> {
  try {
    return { extraction: await extract(bytes, request) };
  } catch (error) {
    const { code, path, reason } = asReadingFailure(error, request.name);
    return { failure: { code, path, reason } };
  }
}
