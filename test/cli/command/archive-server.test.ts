import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { sampleText } from '../../archive/sample.ts';
import { NO_SERVER, PASSWORD, type PostgresServer, startPostgres } from '../../archive/store/postgres-server.ts';
import { bareEnvironment, buildProgram } from '../program.ts';

if (NO_SERVER !== undefined) test.skip(`an index on a server: ${NO_SERVER}`, () => {});

describe.skipIf(NO_SERVER !== undefined)('an index on a server', () => {
  const { run, file, folder, script } = buildProgram();
  symlinkSync(resolve('node_modules'), join(dirname(dirname(script)), 'node_modules'));
  const at = (...parts: readonly string[]) => join(folder, ...parts);
  const json = (...args: readonly string[]) => JSON.parse(run([...args, '--json']).out);
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server?.end());

  /** A folder of texts by the numbers they are made from. */
  function texts(name: string, seeds: readonly number[]): void {
    mkdirSync(at(name), { recursive: true });
    for (const seed of seeds) file(`${name}/${seed}.txt`, `${sampleText(seed, 60)}\n`);
  }

  it('does all that an index in a file does, with the same answers', () => {
    texts('a', [1, 2, 3, 4]);
    file('new.txt', `${sampleText(2, 60)}\n`);
    const remote = server.address('all');
    const answers = ['a.idx', remote].map((index) => {
      const told = [
        json('index', 'add', 'a', '--index', index),
        json('index', 'add', 'a', '--index', index),
        json('check', 'new.txt', '--against', index),
        json('index', 'list', '--index', index),
        json('index', 'verify', '--index', index),
        json('index', 'remove', 'a/4.txt', '--index', index),
      ];
      return JSON.parse(
        JSON.stringify(told)
          .replaceAll(at('a.idx'), 'I')
          .replaceAll(server.address('all').replace(`:${PASSWORD}`, ''), 'I'),
      );
    });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[0]?.[1]).toMatchObject({ added: 0, unchanged: 4, documents: 4 });
    expect(json('index', 'compact', '--index', remote)).toMatchObject({ documents: 3 });
    expect(json('index', 'stats', '--index', remote)).toMatchObject({
      documents: 3,
      segments: 1,
      texts: 3,
      root: at('a'),
    });
    expect(json('check', 'new.txt', '--against', remote).documents[0].matches[0]).toMatchObject({
      path: at('a', '2.txt'),
    });
    texts('a', [5]);
    rmSync(at('a/1.txt'));
    expect(json('index', 'sync', 'a', '--index', remote, '--dry-run')).toMatchObject({ removed: 1, dryRun: true });
    expect(json('index', 'sync', 'a', '--index', remote)).toMatchObject({ added: 2, removed: 1, documents: 4 });
    expect(json('index', 'verify', '--index', remote)).toMatchObject({ sound: true, documents: 4, missing: 0 });
  });

  it('may be cut by hand into more tables, or none, with the same answers', () => {
    const numbers = Array.from({ length: 30 }, (_, at) => 100 + at);
    texts('cut', numbers);
    file('incoming.txt', `${sampleText(107, 60)}\n`);
    // Cut as --distributed prints it, cut as usual, and one table, as whoever makes tables by hand may want it.
    const printed = run(['index', 'schema', '--distributed', '--index', server.address('cut')]).out;
    const usual = run(['index', 'schema', '--index', server.address('uncut')]).out;
    server.sql(printed);
    server.sql(
      usual.replaceAll(/create table "uncut"\.posting_\d+ [^;]*;/g, '').replace(' partition by range (fp)', ''),
    );
    const partsOf = (schema: string) =>
      ['posting', 'folded'].map((table) =>
        server.sql(`select count(*) from pg_partition_tree('${schema}.${table}') where level = 1`),
      );
    const answers = ['cut', 'usual', 'uncut'].map((schema) => {
      const index = server.address(schema);
      const told: unknown[] = [];
      const look = () =>
        told.push(
          json('check', 'incoming.txt', '--against', index).documents,
          json('index', 'verify', '--index', index).sound,
          json('index', 'stats', '--index', index).postings,
        );
      run(['index', 'add', 'cut', '--index', index, '--root', folder]);
      look();
      run(['index', 'compact', '--index', index]);
      look();
      // Fresh and folded postings together, and a document that is gone.
      run(['index', 'remove', 'cut/101.txt', '--index', index]);
      told.push(json('index', 'sync', 'cut', '--index', index).added);
      look();
      run(['index', 'compact', '--index', index]);
      look();
      return told;
    });
    expect(['cut', 'usual', 'uncut'].map(partsOf)).toEqual([
      ['16', '16'],
      ['16', '0'],
      ['0', '0'],
    ]);
    expect(server.sql('select count(*) from cut.posting')).toBe('0');
    expect(Number(server.sql('select count(*) from cut.folded where last >= 2::bigint ^ 52'))).toBeGreaterThan(0);
    expect(answers[0]?.slice(0, 2)).toMatchObject([[{ matches: [{ path: at('cut', '107.txt') }] }], true]);
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  it('is copied to a file and back, and a copy that was cut short is gone on with', () => {
    texts('c', [11, 12, 13]);
    run(['index', 'add', 'c', '--index', 'c.idx']);
    const [there, back] = [server.address('copied'), 'back.idx'];
    expect(json('index', 'copy', 'c.idx', there)).toMatchObject({ added: 3, documents: 3 });
    expect(json('index', 'copy', 'c.idx', there)).toMatchObject({ added: 0, unchanged: 3 });
    expect(json('index', 'copy', there, back)).toMatchObject({ added: 3, documents: 3 });
    const [first, last] = ['c.idx', back].map((index) => run(['index', 'list', '--index', index]).out);
    expect(last).toBe(first);
  });

  it('serves a role that may only read, and says what that role may not do', () => {
    texts('r', [21, 22]);
    run(['index', 'add', 'r', '--index', server.address('shared')]);
    server.sql(
      `create role reader login password '${PASSWORD}'; grant usage on schema shared to reader; grant select on all tables in schema shared to reader`,
    );
    const reader = server.address('shared').replace('desk', 'reader');
    expect(run(['check', 'r/21.txt', '--against', reader]).code).toBe(1);
    expect(json('index', 'list', '--index', reader).documents).toHaveLength(2);
    server.sql(
      `create role writer login password '${PASSWORD}'; grant usage on schema shared to writer; grant usage on all sequences in schema shared to writer; grant select, insert, update, delete on all tables in schema shared to writer`,
    );
    texts('r', [23]);
    expect(json('index', 'add', 'r', '--index', server.address('shared').replace('desk', 'writer'))).toMatchObject({
      added: 1,
      unchanged: 2,
    });
    texts('r', [24]);
    expect(run(['index', 'add', 'r', '--index', reader])).toMatchObject({
      code: 2,
      err: expect.stringMatching(
        /^dedupe: postgres:\/\/reader@[^:]+:\d+\/postgres\?schema=shared: this user has no right to do that[^\n]*\n$/,
      ),
    });
  });

  it('refuses what is no archive, missing, newer, or no address, in one line without a password', () => {
    const lost = server.address('x').replace(PASSWORD, 'Falsch9');
    server.sql('create schema others; create table others.ours(a int)');
    run(['index', 'add', 'a', '--index', server.address('later')]);
    server.sql(`insert into later.migration(name) values ('9 wonders')`);
    const cases: readonly (readonly [string, RegExp])[] = [
      [lost, /refuses the password/],
      [server.address('x', 1), /nothing listens there/],
      [server.address('none'), /no index of dedupe in this schema/],
      [server.address('others'), /no index of dedupe in this schema/],
      [server.address('later'), /newer version of dedupe \(it has '9 wonders'\)/],
      [server.address('x').replace('/postgres?', '/nowhere?'), /no such database/],
      [server.address('x').replace(PASSWORD, `${PASSWORD}%zz`), /begins no character/],
      [`${server.address('x')}&sslmode=require`, /does not encrypt/],
    ];
    for (const [address, reason] of cases) {
      for (const format of [[], ['--json']]) {
        const { code, err, out } = run(['check', 'new.txt', '--against', address, ...format], {
          env: { DEDUPE_DEBUG: '' },
        });
        expect(code).toBe(2);
        expect(err.split('\n')[0]).toMatch(reason);
        expect(err + out).not.toMatch(new RegExp(`${PASSWORD}|Falsch9`));
      }
    }
    expect(run(['index', 'add', 'a', '--index', server.address('others')]).err).toMatch(
      /holds tables that are none of dedupe/,
    );
  });

  it('is found by the variables of libpq and a password file', () => {
    file('pgpass', `*:*:*:desk:${PASSWORD}\n`);
    const env = { PGHOST: '127.0.0.1', PGPORT: `${server.port}`, PGUSER: 'desk', PGDATABASE: 'postgres' };
    const index = 'postgres://?schema=by_variables';
    expect(run(['index', 'add', 'a', '--index', index], { env: { ...env, PGPASSWORD: PASSWORD } }).code).toBe(0);
    chmodSync(at('pgpass'), 0o600);
    expect(run(['check', 'new.txt', '--against', index], { env: { ...env, PGPASSFILE: at('pgpass') } }).code).toBe(1);
    expect(run(['check', 'new.txt', '--against', index], { env: { ...env, PGPASSFILE: at('none') } })).toMatchObject({
      code: 2,
      err: expect.stringMatching(/wants a password/),
    });
  });

  it.skipIf(spawnSync('openssl', ['version']).status !== 0)('encrypts, and verifies whom it talks to', () => {
    const [key, certificate] = [join(server.folder, 'server.key'), join(server.folder, 'server.crt')];
    const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'];
    spawnSync('openssl', [...request, '-keyout', key, '-out', certificate]);
    const { uid, gid } = statSync(join(server.folder, 'data'));
    for (const path of [key, certificate]) {
      chownSync(path, uid, gid);
      chmodSync(path, path === key ? 0o600 : 0o644);
    }
    server.sql(`alter system set ssl_key_file = '${key}'`);
    server.sql(`alter system set ssl_cert_file = '${certificate}'`);
    server.sql('alter system set ssl = on');
    server.sql('select pg_reload_conf()');
    run(['index', 'add', 'a', '--index', server.address('encrypted')]);
    const list = (more: string, host = '127.0.0.1') =>
      run(['index', 'list', '--index', `${server.address('encrypted').replace('127.0.0.1', host)}&sslmode=${more}`]);
    expect(list('require').code).toBe(0);
    expect(list(`verify-ca&sslrootcert=${certificate}`).code).toBe(0);
    expect(list(`verify-full&sslrootcert=${certificate}`, 'localhost').code).toBe(0);
    for (const refused of ['verify-full', `verify-full&sslrootcert=${certificate}`])
      expect(list(refused)).toMatchObject({
        code: 2,
        err: expect.stringMatching(/certificate of the server is not accepted/),
      });
  });

  it('says in one line which package is missing', () => {
    const bare = buildProgram();
    bare.file('a.txt', 'Один текст');
    expect(bare.run(['check', 'a.txt', '--against', server.address('all')])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^dedupe: [^\n]*needs the package pg: npm install pg\n$/),
    });
  });

  it('stops what the server does for it when it is told to end', async () => {
    texts('s', [31]);
    const address = server.address('stopped');
    run(['index', 'add', 's', '--index', address]);
    texts('s', [32]);
    // A lock that lasts longer than the program lives.
    const lock = server.hold('begin; lock table stopped.document in access exclusive mode;');
    const child = spawn(process.execPath, [script, 'index', 'add', 's', '--index', address], {
      cwd: folder,
      env: bareEnvironment(),
    });
    const ended = new Promise<string | null>((done) => child.on('exit', (_, signal) => done(signal)));
    const waiting = `select count(*) from pg_stat_activity where application_name = 'dedupe' and wait_event_type = 'Lock'`;
    while (server.sql(waiting) !== '1') await pause(50);
    child.kill('SIGINT');
    expect(await ended).toBe('SIGINT');
    expect(server.sql(waiting)).toBe('0');
    lock.kill();
  });
});
