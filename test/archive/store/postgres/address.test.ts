import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { readAddress } from '../../../../src/archive/store/postgres/address.ts';
import { temporaryFolder } from '../../../folders.ts';

const NONE = {};

describe('the address of a server', () => {
  test('says where it is, who asks, and which schema holds the archive', () => {
    expect(readAddress('postgres://desk:a%20b@db.example:5433/news?schema=wire&sslmode=disable', NONE)).toMatchObject({
      host: 'db.example',
      port: 5433,
      database: 'news',
      user: 'desk',
      password: 'a b',
      schema: 'wire',
      tls: [false],
    });
  });

  test('leaves to the variables of libpq what it does not say', () => {
    const { host, port, database, user, password, schema } = readAddress('postgres://', NONE);
    expect([host, port, database, user, password]).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(schema).toBe('dedupe');
  });

  test('knows sockets and IPv6', () => {
    expect(readAddress('postgres:///news?host=/run/postgresql', NONE)).toMatchObject({
      host: '/run/postgresql',
      database: 'news',
      tls: [false],
    });
    expect(readAddress('postgresql://[::1]:5433/news', NONE)).toMatchObject({ host: '::1', port: 5433 });
  });

  test('a schema has a name as long as the server keeps', () => {
    const schema = 's'.repeat(63);
    expect(readAddress(`postgres://h/d?schema=${schema}`, NONE)).toMatchObject({ schema });
  });

  test.each([
    ['prefer', [{ rejectUnauthorized: false }, false]],
    ['require', [{ rejectUnauthorized: false }]],
    ['verify-full', [{ rejectUnauthorized: true }]],
  ])('sslmode=%s encrypts as libpq does', (mode, tls) => {
    expect(readAddress(`postgres://h/d?sslmode=${mode}`, { PGSSLROOTCERT: 'system' }).tls).toEqual(tls);
    expect(readAddress('postgres://h/d', { PGSSLROOTCERT: 'system', PGSSLMODE: mode }).tls).toEqual(tls);
  });

  test('shows the certificates that it names, and asks of the server what its mode promises', () => {
    const folder = temporaryFolder();
    const [root, cert, key] = ['root.crt', 'desk.crt', 'desk.key'].map((name) => {
      writeFileSync(join(folder, name), `the ${name}`);
      return join(folder, name);
    });
    const own = { ca: 'the root.crt', cert: 'the desk.crt', key: 'the desk.key' };
    const tls = (mode: string) =>
      readAddress(`postgres://h/d?sslmode=${mode}&sslrootcert=${root}&sslcert=${cert}&sslkey=${key}`, NONE).tls;
    const checked = { ...own, rejectUnauthorized: true };
    const anyName = { ...checked, checkServerIdentity: expect.any(Function) };
    expect(tls('allow')).toEqual([false, { ...own, rejectUnauthorized: false }]);
    expect(tls('prefer')).toEqual([{ ...own, rejectUnauthorized: false }, false]);
    expect(tls('require')).toEqual([anyName]);
    expect(tls('verify-ca')).toEqual([anyName]);
    expect(tls('verify-full')).toEqual([checked]);
    const variables = { PGSSLMODE: 'verify-full', PGSSLROOTCERT: root, PGSSLCERT: cert, PGSSLKEY: key };
    expect(readAddress('postgres://h/d', variables as Record<string, string>).tls).toEqual([checked]);
  });

  test.each([
    ['postgres://desk:s3cret@h:port/d', /no address of a server/],
    ['postgres://desk:s3cret%zz@h/d', /% that begins no character/],
    ['postgres://desk:s3cret@h/d?sslmode=always', /sslmode is none of/],
    ['postgres://desk:s3cret@h/d?shema=wire', /unknown parameter 'shema'/],
    ['postgres://desk:s3cret@h/d?schema=a;b', /schema= is no name/],
    ['postgres://desk:s3cret@h/d?schema=', /schema= is no name/],
    [`postgres://desk:s3cret@h/d?schema=${'s'.repeat(64)}`, /schema= is no name/],
    ['postgres://desk:s3cret@h/d?sslrootcert=/no/such/file', /cannot be read/],
  ])('%s is refused without repeating the password', (address, reason) => {
    let thrown: unknown;
    try {
      readAddress(address, NONE);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ name: 'ArchiveFailure', code: 'unusable' });
    expect((thrown as Error).message).toMatch(reason);
    expect(inspect(thrown)).not.toContain('s3cret');
  });
});
