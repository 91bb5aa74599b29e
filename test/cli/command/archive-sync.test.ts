import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleText } from '../../archive/sample.ts';
import { buildProgram } from '../program.ts';

const { run, file, folder, script } = buildProgram();
// The built program finds SQLite for Node 20 where packages lie.
symlinkSync(resolve('node_modules'), join(dirname(dirname(script)), 'node_modules'));
const at = (...parts: readonly string[]) => join(folder, ...parts);
const json = (...args: readonly string[]) => JSON.parse(run([...args, '--json']).out);
const listed = (index: string, ...more: readonly string[]): readonly string[] =>
  json('index', 'list', '--index', index, ...more).documents.map(
    ({ path, id }: { path: string; id: string | null }) =>
      path.slice(folder.length + 1) + (id === null ? '' : `#${id}`),
  );

/** A folder of texts by the numbers they are made from. */
function texts(name: string, seeds: readonly number[]): void {
  mkdirSync(at(name), { recursive: true });
  for (const seed of seeds) file(`${name}/${seed}.txt`, `${sampleText(seed, 60)}\n`);
}

describe('dedupe index sync', () => {
  texts('a', [1, 2, 3, 4]);

  it('makes an index, and then follows what is new, changed, renamed and gone', () => {
    expect(json('index', 'sync', 'a', '--index', 's.idx')).toMatchObject({ added: 4, documents: 4 });
    texts('a', [5]);
    file('a/2.txt', `${sampleText(22, 60)}\n`);
    renameSync(at('a/3.txt'), at('a/three.txt'));
    rmSync(at('a/4.txt'));
    const before = listed('s.idx');
    const plan = json('index', 'sync', 'a', '--index', 's.idx', '--dry-run');
    expect(plan.steps.map(({ action, path }: { action: string; path: string }) => [action, path])).toEqual([
      ['replace', at('a/2.txt')],
      ['forget', at('a/4.txt')],
      ['add', at('a/5.txt')],
      ['rename', at('a/three.txt')],
    ]);
    expect(listed('s.idx')).toEqual(before);
    expect(json('index', 'sync', 'a', '--index', 's.idx')).toMatchObject({
      added: 1,
      replaced: 1,
      renamed: 1,
      removed: 1,
      unchanged: 1,
      documents: 4,
    });
    expect(listed('s.idx')).toEqual(['a/1.txt', 'a/2.txt', 'a/5.txt', 'a/three.txt']);
  });

  it('stops before it forgets more than half, unless it is told to', () => {
    texts('b', [1, 2, 3]);
    run(['index', 'sync', 'b', '--index', 'b.idx']);
    rmSync(at('b/1.txt'));
    rmSync(at('b/2.txt'));
    expect(run(['index', 'sync', 'b', '--index', 'b.idx'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^dedupe: b\.idx: 2 of 3 texts would be forgotten[^\n]*\n$/),
    });
    expect(listed('b.idx')).toHaveLength(3);
    expect(json('index', 'sync', 'b', '--index', 'b.idx', '--force')).toMatchObject({ removed: 2, documents: 1 });
  });

  it('says in verify, stats and beside a match that a file is gone', () => {
    texts('c', [1, 2]);
    run(['index', 'add', 'c', '--index', 'c.idx']);
    file('asked.txt', `${sampleText(1, 60)}\n`);
    expect(json('check', 'asked.txt', '--against', 'c.idx').documents[0].matches[0].missing).toBeUndefined();
    rmSync(at('c/1.txt'));
    expect(json('check', 'asked.txt', '--against', 'c.idx').documents[0].matches[0]).toMatchObject({ missing: true });
    expect(run(['check', 'asked.txt', '--against', 'c.idx']).out).toContain('its file is gone');
    expect(json('index', 'verify', '--index', 'c.idx')).toMatchObject({ sound: true, missing: 1 });
    expect(json('index', 'stats', '--index', 'c.idx')).toMatchObject({ documents: 2, missing: 1 });
  });
});

describe('an index', () => {
  it('serves another mount point, with and without its texts', () => {
    for (const more of [[], ['--no-text']]) {
      rmSync(at('there'), { recursive: true, force: true });
      texts('here', [1, 2]);
      const index = `moved${more.length}.idx`;
      run(['index', 'add', 'here', '--index', index, ...more]);
      renameSync(at('here'), at('there'));
      const { documents } = json('check', 'there/1.txt', '--against', index, '--root', 'there');
      expect(documents[0].matches.map(({ path }: { path: string }) => path)).toEqual([at('there/1.txt')]);
      const alone = run(['check', 'there/1.txt', '--against', index, '--root', 'there', '--exclude-self']);
      expect(alone.code).toBe(0);
      const nothing = { added: 0, removed: 0, renamed: 0, unchanged: 2 };
      expect(json('index', 'sync', 'there', '--index', index, '--root', 'there')).toMatchObject(nothing);
    }
    expect(run(['check', 'there/1.txt', '--against', 'moved0.idx', '--root', 'nowhere'])).toMatchObject({
      code: 2,
      err: 'dedupe: nowhere: --root: no such folder\n',
    });
    // Without its files nothing can be compared: that is no pass.
    expect(run(['check', 'there/1.txt', '--against', 'moved1.idx']).code).toBe(1);
  });

  it('is copied whole, and the copy can be gone on with', () => {
    texts('d', [1, 2, 3]);
    run(['index', 'add', 'd', '--index', 'd.idx']);
    expect(json('index', 'copy', 'd.idx', 'e.idx')).toMatchObject({ added: 3, documents: 3, skipped: [] });
    expect(json('index', 'copy', 'd.idx', 'e.idx')).toMatchObject({ added: 0, unchanged: 3 });
    expect(listed('e.idx')).toEqual(listed('d.idx'));
    rmSync(at('d'), { recursive: true });
    file('asked.txt', `${sampleText(2, 60)}\n`);
    const found = json('check', 'asked.txt', '--against', 'e.idx').documents;
    expect(found).toEqual(json('check', 'asked.txt', '--against', 'd.idx').documents);
    expect(run(['index', 'copy', 'd.idx']).err).toMatch(/needs two indexes: FROM TO/);
  });

  it('loses one record by path and id, and the others stay', () => {
    const records = [1, 2, 3].map((seed) => JSON.stringify({ id: `r${seed}`, text: sampleText(seed, 60) }));
    writeFileSync(at('r.jsonl'), records.join('\n'));
    run(['index', 'add', 'r.jsonl', '--index', 'r.idx']);
    expect(json('index', 'remove', 'r.jsonl', '--id', 'r2', '--index', 'r.idx')).toMatchObject({ removed: 1 });
    expect(listed('r.idx')).toEqual(['r.jsonl#r1', 'r.jsonl#r3']);
    expect(run(['index', 'remove', 'r.jsonl', '--id', 'r2', '--index', 'r.idx']).err).toMatch(
      /no record 'r2' of this path/,
    );
  });
});
