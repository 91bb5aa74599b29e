import { EventEmitter } from 'node:events';
import type { Client } from 'pg';
import { describe, expect, test } from 'vitest';
import { copyIn } from '../../../../src/archive/store/postgres/copy-in.ts';

/** What `pg` calls on a query that is a COPY. */
interface Query {
  readonly submit: (connection: unknown) => void;
  readonly handleCopyInResponse: (connection: unknown) => void;
  readonly handleCommandComplete: () => void;
  readonly handleReadyForQuery: () => void;
  readonly handleError: (error: Error) => void;
}

/** A connection without a server: what is sent, and a stream that can be full or gone. */
function fakeConnection() {
  const sent: string[] = [];
  const stream = Object.assign(new EventEmitter(), { destroyed: false, writableNeedDrain: false });
  const connection = {
    stream,
    query: (text: string) => sent.push(text),
    sendCopyFromChunk: (chunk: Buffer) => sent.push(chunk.toString()),
    sendCopyFail: (reason: string) => sent.push(`fail: ${reason}`),
    endCopyFrom: () => sent.push('end'),
  };
  const queries: Query[] = [];
  const client = { query: (query: Query) => queries.push(query) } as unknown as Client;
  const start = (pieces: Iterable<Uint8Array>): { readonly query: Query; readonly done: Promise<void> } => {
    const done = copyIn(client, 'copy rows', pieces);
    done.catch(() => {});
    const query = queries.at(-1) as Query;
    query.submit(connection);
    return { query, done };
  };
  return { sent, stream, connection, start };
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Whether a promise is settled by now. */
async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  let is = false;
  promise.then(
    () => (is = true),
    () => (is = true),
  );
  await settled();
  return is;
}

describe('rows that are sent to a server', () => {
  test('go in order, from the server asking for them to it being ready again', async () => {
    const { sent, connection, start } = fakeConnection();
    const { query, done } = start([bytes('one'), bytes('-two-').subarray(1, 4)]);
    expect(sent).toEqual(['copy rows']);
    query.handleCopyInResponse(connection);
    await settled();
    expect(sent).toEqual(['copy rows', 'one', 'two', 'end']);
    query.handleCommandComplete();
    expect(await isSettled(done)).toBe(false);
    query.handleReadyForQuery();
    await expect(done).resolves.toBeUndefined();
  });

  test.each(['drain', 'close'])('wait while nothing more is taken, until the %s', async (event) => {
    const { sent, stream, connection, start } = fakeConnection();
    stream.writableNeedDrain = true;
    start([bytes('one'), bytes('two')]).query.handleCopyInResponse(connection);
    await settled();
    expect(sent).toEqual(['copy rows', 'one']);
    stream.writableNeedDrain = false;
    if (event === 'close') stream.destroyed = true;
    stream.emit(event);
    await settled();
    expect(sent.slice(2)).toEqual(event === 'close' ? [] : ['two', 'end']);
    expect(stream.listenerCount('drain') + stream.listenerCount('close')).toBe(0);
  });

  test('stop at an error of the server, which is thrown though it is ready again', async () => {
    const { sent, stream, connection, start } = fakeConnection();
    stream.writableNeedDrain = true;
    const { query, done } = start([bytes('one'), bytes('two')]);
    query.handleCopyInResponse(connection);
    query.handleError(new Error('no room'));
    stream.emit('drain');
    await settled();
    query.handleReadyForQuery();
    await expect(done).rejects.toThrow('no room');
    expect(sent).toEqual(['copy rows', 'one']);
  });

  test('that end with an error of the server are not ended once more', async () => {
    const { sent, stream, connection, start } = fakeConnection();
    stream.writableNeedDrain = true;
    const { query } = start([bytes('one')]);
    query.handleCopyInResponse(connection);
    query.handleError(new Error('no room'));
    stream.emit('drain');
    await settled();
    expect(sent).toEqual(['copy rows', 'one']);
  });

  test('that cannot be made are called off', async () => {
    const { sent, connection, start } = fakeConnection();
    const { query, done } = start(
      (function* () {
        yield bytes('one');
        throw new Error('no such text');
      })(),
    );
    query.handleCopyInResponse(connection);
    await expect(done).rejects.toThrow('no such text');
    expect(sent).toEqual(['copy rows', 'one', 'fail: the rows could not be made']);
  });
});
