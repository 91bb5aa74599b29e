import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { ArchiveFailure } from '../../../../src/archive/store/failure.ts';
import {
  isBeaten,
  isComing,
  isLost,
  isRefused,
  serverFailure,
} from '../../../../src/archive/store/postgres/failure.ts';
import { openPostgresStore } from '../../../../src/archive/store/postgres/store.ts';

const failing = (code: string, message = 'failed'): Error => Object.assign(new Error(message), { code });

/** What may be done about an error of a server: nothing, or the work once more. */
function kindsOf(error: unknown): readonly string[] {
  const kinds = { lost: isLost(error), coming: isComing(error), beaten: isBeaten(error), refused: isRefused(error) };
  return Object.entries(kinds).flatMap(([kind, is]) => (is ? [kind] : []));
}

describe('an error of a server', () => {
  test.each<[string, readonly string[]]>([
    ['ECONNRESET', ['lost']],
    ['EPIPE', ['lost']],
    ['08006', ['lost']],
    ['57P01', ['lost']],
    ['57P03', ['lost', 'coming']],
    ['53300', ['coming']],
    ['40001', ['beaten']],
    ['40P01', ['beaten']],
    ['ECONNREFUSED', ['refused']],
    ['ENOTFOUND', []],
    ['57P04', []],
    ['40002', []],
    ['28P01', []],
    ['42P01', []],
  ])('says by its code %s whether the work can be done once more: %j', (code, kinds) => {
    expect(kindsOf(failing(code))).toEqual(kinds);
  });

  test('without a code is a lost connection by what it says, and nothing otherwise', () => {
    for (const message of ['Connection terminated unexpectedly', 'Client was closed and is not queryable'])
      expect(kindsOf(new Error(message))).toEqual(['lost']);
    expect(kindsOf(new Error('no such thing'))).toEqual([]);
    expect(kindsOf(failing('42P01', 'Connection terminated'))).toEqual([]);
    expect(kindsOf('terminated')).toEqual([]);
  });

  test.each<[string, string, RegExp]>([
    ['28P01', 'unusable', /password/],
    ['28000', 'unusable', /pg_hba/],
    ['3D000', 'missing', /no such database/],
    ['42P01', 'missing', /no index/],
    ['42703', 'foreign', /none of dedupe/],
    ['53100', 'full', /disk/],
    ['55P03', 'locked', /another process/],
    ['57014', 'locked', /too long/],
    ['57P01', 'unusable', /shutting down/],
    ['40001', 'locked', /other writers/],
    ['XX001', 'damaged', /check sums/],
    ['58030', 'unusable', /input or output/],
    ['ECONNREFUSED', 'unusable', /nothing listens/],
    ['ECONNRESET', 'unusable', /lost/],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'unusable', /certificate.*SELF_SIGNED/],
    ['99999', 'unusable', /condition 99999/],
  ])('with the code %s is a failure of the archive at its path: %s, %s', (code, meaning, reason) => {
    const failure = serverFailure(failing(code, 'select secret'), 'postgres://h/d');
    expect(failure).toBeInstanceOf(ArchiveFailure);
    expect(failure).toMatchObject({ code: meaning, path: 'postgres://h/d' });
    expect(String((failure as Error).message)).toMatch(reason);
    expect(String((failure as Error).message)).not.toMatch(/secret/);
  });

  test('that has no code is told by what it says of TLS or a password', () => {
    const reasonOf = (message: string): string => String((serverFailure(new Error(message), '/p') as Error).message);
    expect(reasonOf('The server does not support SSL connections')).toMatch(/sslmode/);
    expect(reasonOf('SASL: client password must be a string')).toMatch(/PGPASSWORD/);
    expect(reasonOf('Connection terminated')).toMatch(/lost/);
    expect(reasonOf('timeout expired')).toMatch(/connect_timeout/);
  });

  test('that takes the call and says nothing is told as one that does not answer in time', async () => {
    const mute = createServer(() => {});
    await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
    const { port } = mute.address() as AddressInfo;
    const address = `postgres://desk@127.0.0.1:${port}/news?sslmode=disable&connect_timeout=1`;
    await expect(openPostgresStore(address, 'read')).rejects.toMatchObject({
      code: 'unusable',
      message: expect.stringMatching(/does not answer in time; connect_timeout=/),
    });
    mute.close();
  });

  test('that is none of a server stays what it is', () => {
    const known = new ArchiveFailure('newer', '/p', 'is newer');
    const other = new TypeError('x is no function');
    for (const error of [known, other, 'text', undefined]) expect(serverFailure(error, '/q')).toBe(error);
  });
});
