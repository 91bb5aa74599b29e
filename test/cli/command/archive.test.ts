import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import checkSchema from '../../../schema/check.schema.json' with { type: 'json' };
import compareSchema from '../../../schema/compare.schema.json' with { type: 'json' };
import listSchema from '../../../schema/index-list.schema.json' with { type: 'json' };
import scanSchema from '../../../schema/scan.schema.json' with { type: 'json' };
import { sampleText } from '../../archive/sample.ts';
import { buildProgram } from '../program.ts';

const { run, file, folder, script } = buildProgram();
// The built program finds SQLite for Node 20 where packages lie.
symlinkSync(resolve('node_modules'), join(dirname(dirname(script)), 'node_modules'));
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true }).addSchema(compareSchema);
const isCheck = ajv.compile(checkSchema);
const isScan = ajv.compile(scanSchema);
const isList = ajv.compile(listSchema);

const RELEASE = `Музей закрыт на ремонт до 15 марта, сообщила дирекция города во вторник утром.
Экскурсии переносятся в соседний зал искусств, где пройдут и детские занятия по субботам.
Билеты, купленные заранее, остаются в силе до конца весны или подлежат возврату в кассе.
Справки посетители получат по телефону музея и на его странице, которую обновляют каждый день.
`;
mkdirSync(join(folder, 'archive/2026'), { recursive: true });
file('archive/2026/museum.txt', RELEASE);
file('archive/other.txt', `${sampleText(1, 80)}\n`);
file('archive/picture.png', new Uint8Array([0x89, 0x50, 0, 0, 0, 1, 2, 3]));
symlinkSync('/etc', join(folder, 'archive/link'));
file('incoming.txt', RELEASE.replace('Музей', 'МУЗЕЙ'));
file('fresh.txt', `${sampleText(2, 80)}\n`);
const lines = [
  { id: 'a', text: RELEASE },
  { id: 'b', text: sampleText(3, 60), date: '2026-02-27' },
  { text: sampleText(4, 60) },
];
file('all.jsonl', `\ufeff${lines.map((line) => JSON.stringify(line)).join('\r\n')}\nnot json\n\n`);

const json = (args: readonly string[], input?: string) =>
  JSON.parse(run([...args, '--json'], input === undefined ? {} : { input }).out);

describe('dedupe check', () => {
  it('says which archived text is a copy, exits with 1, and lists what it could not read', () => {
    const { code, out, err } = run(['check', 'incoming.txt', '--against', 'archive']);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toMatch(/incoming\.txt {3}(restyled|near-duplicate)\n/);
    expect(out).toMatch(/museum\.txt/);
    expect(out).toMatch(/1 file skipped\n {2}.*picture\.png: /);
  });

  it('gives a document that the schema describes, with absolute paths', () => {
    const found = json(['check', 'incoming.txt', 'fresh.txt', '--against', 'archive']);
    expect(isCheck(found), JSON.stringify(isCheck.errors)).toBe(true);
    expect(found).toMatchObject({
      command: 'check',
      archive: { path: join(folder, 'archive'), documents: 2 },
      documents: [
        { path: join(folder, 'incoming.txt'), id: null, matches: [{ path: join(folder, 'archive/2026/museum.txt') }] },
        { path: join(folder, 'fresh.txt'), verdict: 'distinct', matches: [] },
      ],
    });
  });

  it('takes standard input, lines of a .jsonl file as texts with ids, and one line of JSON for each in jsonl', () => {
    expect(json(['check', '-', '--against', 'all.jsonl'], RELEASE).documents).toMatchObject([
      { path: '-', verdict: 'identical', matches: [{ path: join(folder, 'all.jsonl'), id: 'a' }] },
    ]);
    const { out } = run(['check', 'all.jsonl', '--against', 'all.jsonl', '--exclude-self', '--format', 'jsonl']);
    const told = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(told.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['a', 'distinct'],
      ['b', 'distinct'],
      ['3', 'distinct'],
    ]);
  });

  it('opens the texts of a match beside the incoming one in HTML, asked for by --format or --report', () => {
    const check = ['check', 'incoming.txt', '--against', 'archive'];
    for (const more of [
      ['--format', 'html'],
      ['--report', 'html=check.html'],
    ]) {
      const { out } = run([...check, ...more]);
      const page = more[0] === '--format' ? out : readFileSync(join(folder, 'check.html'), 'utf8');
      expect(page.match(/<details class="part both">/g)).toHaveLength(1);
      expect(page).toMatch(/<del [^>]*data-c="case"[^>]*>Музей</);
      expect(page).toMatch(/<ins [^>]*data-c="case"[^>]*>МУЗЕЙ</);
    }
  });

  it('exits with 0 where nothing is a copy, with --exit-zero, and where --fail-on names something else', () => {
    expect(run(['check', 'fresh.txt', '--against', 'archive']).code).toBe(0);
    expect(run(['check', 'incoming.txt', '--against', 'archive', '--exit-zero']).code).toBe(0);
    expect(run(['check', 'incoming.txt', '--against', 'archive', '--fail-on', 'shared-passage']).code).toBe(0);
    expect(run(['check', 'fresh.txt', '--against', 'archive', '--fail-on', 'distinct']).code).toBe(1);
  });

  it('keeps what it read in the index of --index, and then finds the same there', () => {
    const direct = json(['check', 'incoming.txt', '--against', 'archive']);
    const kept = json(['check', 'incoming.txt', '--against', 'archive', '--index', 'kept.idx']);
    const again = json(['check', 'incoming.txt', '--against', 'kept.idx']);
    expect(kept.documents).toEqual(direct.documents);
    expect(again.documents).toEqual(direct.documents);
  });

  it('refuses what it cannot do in one line', () => {
    for (const [args, reason] of [
      [['check', 'incoming.txt'], /^dedupe: check needs --against/],
      [['check', 'none.txt', '--against', 'archive'], /^dedupe: none\.txt: no such file/],
      [['check', 'incoming.txt', '--against', 'none.idx'], /^dedupe: none\.idx: no such index/],
      [['check', 'incoming.txt', '--against', 'fresh.txt'], /^dedupe: fresh\.txt: is not an index/],
      [['check', 'incoming.txt', '--against', 'archive', '--since', 'gestern'], /--since: 'gestern' is not a day/],
      [['check', 'incoming.txt', '--against', 'archive', '--fail-on', ''], /--fail-on: names nothing/],
    ] as const) {
      const { code, out, err } = run(args);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(reason);
      expect(err.trimEnd()).not.toContain('\n');
    }
  });

  it.each([
    ['ru', 'На новую котельную посёлок потратил 412 млн тенге, труд рабочих вошёл в эту сумму.', '412', '512'],
    ['kk', 'Жаңа қазандыққа ауыл 412 млн теңге жұмсады, жұмысшылардың еңбегі осы сомаға кірді.', '412', '512'],
    ['en', 'The village spent 412 million tenge on the new boiler house, wages of the crew included.', '412', '512'],
  ])('says which figure of a copy is another, and trips for it and not for style (%s)', (lang, line, old, other) => {
    const text = `${line}\n${sampleText(20, 40)}`;
    mkdirSync(join(folder, `run-${lang}`), { recursive: true });
    file(`run-${lang}/old.txt`, `${text}\n`);
    file('now.txt', `${text.replace(old, other)}\n`);
    file('styled.txt', `${text.replace(',', ' ,')}\n`);
    const check = (name: string, gates: string) => run(['check', name, '--against', `run-${lang}`, '--fail-on', gates]);
    const [match] = json(['check', 'now.txt', '--against', `run-${lang}`]).documents[0].matches;
    expect(match.changes).toMatchObject({ severities: { substantive: 1 }, categories: { number: 1 } });
    expect(match.changes.substantive[0]).toMatchObject({ a: { text: other }, b: { text: old } });
    expect(check('now.txt', 'number')).toMatchObject({ code: 1, out: expect.stringContaining(`${old} → ${other}`) });
    expect(check('styled.txt', 'number,substantive').code).toBe(0);
    expect(check('styled.txt', 'cosmetic').code).toBe(1);
    expect(run(['check', 'now.txt', '--against', `run-${lang}`, '--json', '--format', 'html']).err).toMatch(
      /two formats/,
    );
  });
});

describe('dedupe scan', () => {
  it('groups copies with their probable original and says what quotes what', () => {
    file(
      'group.jsonl',
      [
        ['2026-02-02', RELEASE.replace('до 15 марта, ', '')],
        ['2026-02-01', RELEASE],
      ]
        .map(([date, text]) => JSON.stringify({ id: date, text, date }))
        .join('\n'),
    );
    const { code, out, err } = run(['scan', 'group.jsonl', '--width', '200']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/2 texts scanned · 1 group of copies · 0 quotations/);
    expect(out).toMatch(/Group 1: 2 texts {2}the earliest date\n {2}\S+ 2026-02-01 {2}original · 2026-02-01\n {2}└ /);
  });

  it('gives a document that the schema describes, and lines of pairs and then clusters', () => {
    const found = json(['scan', 'archive', 'all.jsonl', 'incoming.txt']);
    expect(isScan(found), JSON.stringify(isScan.errors)).toBe(true);
    expect(found).toMatchObject({ command: 'scan', documents: 6, clusters: [{ id: 1 }] });
    expect(found.clusters[0].members).toHaveLength(3);
    expect(found.skipped).toMatchObject([
      { path: join(folder, 'archive/picture.png') },
      { path: `${join(folder, 'all.jsonl')}:4`, reason: 'is not a JSON object' },
    ]);
    const { out } = run(['scan', 'archive', 'all.jsonl', 'incoming.txt', '--format', 'jsonl']);
    const told = out
      .trimEnd()
      .split('\n')
      .map((line) => Object.keys(JSON.parse(line))[0]);
    expect(told).toEqual(['a', 'a', 'a', 'id']);
  });

  it('finds the same with worker threads as without', () => {
    const many = Array.from({ length: 6000 }, (_, at) =>
      JSON.stringify({ id: `${at}`, text: sampleText(at % 2500, 60) }),
    );
    file('many.jsonl', many.join('\n'));
    const [one, other] = ['0', '2'].map((workers) => run(['scan', 'many.jsonl', '--json', '--workers', workers]).out);
    expect(one).toBe(other);
    expect(JSON.parse(one ?? '').documents).toBe(6000);
  }, 600_000);

  it('refuses a .jsonl file without a single text, by name', () => {
    file('bad.jsonl', 'one\ntwo\n');
    expect(run(['scan', 'bad.jsonl'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^dedupe: bad\.jsonl: holds no line/),
    });
  });
});

describe('dedupe index', () => {
  it('adds, passes unchanged texts over, replaces changed ones, lists, removes and compacts', () => {
    expect(json(['index', 'add', 'archive', '--index', 'i.idx'])).toMatchObject({
      added: 2,
      replaced: 0,
      documents: 2,
    });
    expect(json(['index', 'add', 'archive', '--index', 'i.idx'])).toMatchObject({ added: 0, unchanged: 2 });
    file('archive/other.txt', `${sampleText(9, 80)}\n`);
    expect(json(['index', 'add', 'archive', '--index', 'i.idx'])).toMatchObject({ replaced: 1, unchanged: 1 });
    const list = json(['index', 'list', '--index', 'i.idx']);
    expect(isList(list), JSON.stringify(isList.errors)).toBe(true);
    expect(list.documents).toEqual([
      { path: join(folder, 'archive/2026/museum.txt'), id: null, words: expect.any(Number) },
      { path: join(folder, 'archive/other.txt'), id: null, words: 80 },
    ]);
    expect(json(['index', 'remove', 'archive/2026', '--index', 'i.idx'])).toMatchObject({ removed: 1, documents: 1 });
    expect(json(['index', 'compact', '--index', 'i.idx'])).toMatchObject({ documents: 1 });
    expect(json(['index', 'stats', '--index', 'i.idx'])).toMatchObject({ documents: 1, texts: 1, segments: 1 });
    expect(run(['index', 'verify', '--index', 'i.idx']).code).toBe(0);
    file('archive/other.txt', `${sampleText(1, 80)}\n`);
  });

  it('keeps no texts with --no-text and reads them where they lie; a changed one is listed unverified', () => {
    file('kept.txt', RELEASE);
    run(['index', 'add', 'kept.txt', 'all.jsonl', '--index', 'bare.idx', '--no-text']);
    const verdicts = () =>
      json(['check', 'incoming.txt', '--against', 'bare.idx']).documents[0].matches.map(
        ({ path, verified }: { path: string; verified?: boolean }) => [path.slice(folder.length + 1), verified ?? true],
      );
    expect(verdicts()).toEqual([
      ['all.jsonl', true],
      ['kept.txt', true],
    ]);
    file('kept.txt', 'Другое.');
    expect(verdicts()).toEqual([
      ['all.jsonl', true],
      ['kept.txt', false],
    ]);
    expect(run(['check', 'incoming.txt', '--against', 'bare.idx']).out).toContain('not confirmed');
  });

  it('leaves no index behind when there is nothing to add, and says what is missing', () => {
    const { code, err } = run(['index', 'add', 'no-such-folder', '--index', 'new.idx']);
    expect({ code, err }).toEqual({ code: 2, err: 'dedupe: no-such-folder: no such file or folder\n' });
    expect(statSync(join(folder, 'new.idx'), { throwIfNoEntry: false })).toBeUndefined();
  });

  it('ends after an error also when threads were reading', () => {
    mkdirSync(join(folder, 'many'), { recursive: true });
    for (let at = 0; at < 400; at++) file(`many/${at}.txt`, sampleText(at, 10));
    file('no-index.txt', 'это не индекс\n');
    file('torn.idx', readFileSync(join(folder, 'i.idx')).fill(7, 4096));
    for (const [index, reason] of [
      ['no-index.txt', /is not an index/],
      ['torn.idx', /is damaged/],
      ['nowhere/x.idx', /cannot be opened/],
    ] as const)
      expect(run(['index', 'add', 'many', '--index', index])).toMatchObject({
        code: 2,
        err: expect.stringMatching(reason),
      });
  });

  it('is made anew where a process died with nothing but the first page written', () => {
    const page = Buffer.alloc(4096);
    page.write('SQLite format 3\0', 'latin1');
    page.set([0x10, 0, 1, 1, 0, 64, 32, 32, 0, 0, 0, 1, 0, 0, 0, 1], 16); // pages of 4,096 bytes, and there is one
    page.set([1], 55); // no table but the first
    page.set([1], 67); // gives room back piece by piece
    page.set([0x0d, 0, 0, 0, 0, 0x10], 100); // nothing on it
    file('begun.idx', page);
    expect(run(['index', 'list', '--index', 'begun.idx']).err).toMatch(/is not an index of dedupe/);
    expect(json(['index', 'add', 'archive', '--index', 'begun.idx'])).toMatchObject({ documents: 2 });
    expect(json(['index', 'verify', '--index', 'begun.idx'])).toMatchObject({ sound: true, documents: 2 });
  });

  it('finds damage and tells it with exit code 2', () => {
    run(['index', 'add', 'archive', '--index', 'hurt.idx']);
    const bytes = readFileSync(join(folder, 'hurt.idx'));
    const at = bytes.indexOf('./other.txt');
    bytes.writeUInt8(bytes.readUInt8(at + 3) ^ 1, at + 3);
    writeFileSync(join(folder, 'hurt.idx'), bytes);
    const { code, out, err } = run(['index', 'verify', '--index', 'hurt.idx']);
    expect(code).toBe(2);
    expect(err).toMatch(/^dedupe: hurt\.idx: is damaged: /);
    expect(out).toMatch(/sound +no/);
    expect(run(['index', 'list', '--index', 'hurt.idx'])).toMatchObject({ code: 2, out: '' });
  });

  it('refuses files of others and of newer versions, and leaves them as they are', () => {
    file('notes.txt', 'это не индекс\n');
    file('empty.idx', '');
    run(['index', 'add', 'fresh.txt', '--index', 'newer.idx']);
    const newer = readFileSync(join(folder, 'newer.idx'));
    newer.writeUInt32BE(99, 60);
    writeFileSync(join(folder, 'newer.idx'), newer);
    for (const [name, reason] of [
      ['notes.txt', /is not an index of dedupe/],
      ['newer.idx', /was made by a newer version of dedupe/],
    ] as const) {
      const before = readFileSync(join(folder, name));
      for (const args of [['add', 'fresh.txt'], ['list'], ['compact']]) {
        expect(run(['index', ...args, '--index', name])).toMatchObject({ code: 2, err: expect.stringMatching(reason) });
      }
      expect(readFileSync(join(folder, name))).toEqual(before);
    }
    expect(run(['index', 'list', '--index', 'empty.idx']).err).toMatch(/is empty, not an index/);
    expect(run(['index', 'list', '--index', 'archive']).err).toMatch(/is a folder, not an index/);
  });

  it('refuses unknown actions and operands, and names the nearest', () => {
    expect(run(['index', 'lst', '--index', 'i.idx']).err).toMatch(/unknown action 'lst' \(did you mean list\?\)/);
    expect(run(['index', 'list']).err).toMatch(/index list needs --index INDEX/);
    expect(run(['index', 'add', '--index', 'i.idx']).err).toMatch(/index add needs a path/);
    expect(run(['index', 'list', 'archive', '--index', 'i.idx']).err).toMatch(/takes no paths/);
    expect(run(['index', 'remove', 'nowhere', '--index', 'i.idx']).err).toMatch(/no text of this path is in the index/);
  });

  it('is not read into itself when it lies in the folder that is added', () => {
    execFileSync('mkdir', ['-p', join(folder, 'self')]);
    file('self/a.txt', RELEASE);
    run(['index', 'add', 'self', '--index', 'self/archive.idx']);
    expect(json(['index', 'add', 'self', '--index', 'self/archive.idx'])).toMatchObject({ documents: 1, skipped: [] });
  });
});
