import type { Duplex } from 'node:stream';
import type { Client, Submittable } from 'pg';

/** What a connection of `pg` has for COPY beside what its types tell. */
interface CopyConnection {
  readonly stream: Duplex;
  readonly query: (text: string) => void;
  readonly sendCopyFromChunk: (chunk: Buffer) => void;
  readonly sendCopyFail: (reason: string) => void;
  readonly endCopyFrom: () => void;
}

/** The messages about a COPY that `pg` hands on, by the names that it calls. */
interface CopyQuery {
  readonly submit: (connection: CopyConnection) => void;
  readonly handleCopyInResponse: (connection: CopyConnection) => void;
  readonly handleCommandComplete: () => void;
  readonly handleReadyForQuery: () => void;
  readonly handleError: (error: Error) => void;
}

/** Sends rows in the binary form of COPY (https://www.postgresql.org/docs/current/sql-copy.html), never faster than they are taken. */
export function copyIn(client: Client, statement: string, pieces: Iterable<Uint8Array>): Promise<void> {
  return new Promise((resolve, reject) => {
    let failed = false;
    const query: CopyQuery = {
      submit: (connection) => connection.query(statement),
      handleCopyInResponse: (connection) => {
        send(connection, pieces, () => failed).catch((error: unknown) => {
          connection.sendCopyFail('the rows could not be made');
          reject(error);
        });
      },
      handleCommandComplete: () => {},
      handleReadyForQuery: () => {
        if (!failed) resolve();
      },
      handleError: (error) => {
        failed = true;
        reject(error);
      },
    };
    client.query(query as unknown as Submittable);
  });
}

/** The same bytes as `pg` wants them. */
export function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

async function send(connection: CopyConnection, pieces: Iterable<Uint8Array>, hasFailed: () => boolean): Promise<void> {
  for (const piece of pieces) {
    if (hasFailed() || connection.stream.destroyed) return;
    connection.sendCopyFromChunk(bufferOf(piece));
    if (connection.stream.writableNeedDrain) await drained(connection.stream);
  }
  if (!hasFailed()) connection.endCopyFrom();
}

/** Waits until a stream takes more, or takes nothing any more. */
function drained(stream: Duplex): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      stream.off('drain', done).off('close', done);
      resolve();
    };
    stream.on('drain', done).on('close', done);
  });
}
