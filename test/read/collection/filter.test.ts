import { describe, expect, test } from 'vitest';
import { acceptor } from '../../../src/read/collection/filter.ts';
import { globMatcher } from '../../../src/read/collection/glob.ts';

describe('a pattern of file names', () => {
  test.each([
    ['*.txt', 'a.txt', true],
    ['*.txt', 'deep/down/a.txt', true],
    ['*.txt', 'a.txt.bak', false],
    ['drafts', 'drafts/one.txt', true],
    ['drafts/', '2026/drafts/one.txt', true],
    ['drafts', 'drafts-old/one.txt', false],
    ['drafts/**', 'drafts/2026/one.txt', true],
    ['drafts/**', 'old/drafts/one.txt', false],
    ['2026/*/one.txt', '2026/03/one.txt', true],
    ['2026/*/one.txt', '2026/03/04/one.txt', false],
    ['**/one.txt', 'one.txt', true],
    ['новость-?.txt', 'новость-1.txt', true],
    ['*.{md,txt}', 'a.md', true],
    ['*.{md,txt}', 'a.html', false],
    ['[0-9]*', '7.txt', true],
    ['[!0-9]*', '7.txt', false],
    ['a+b(1).txt', 'a+b(1).txt', true],
    ['{a', '{a', true],
  ])('%s and %s: %s', (pattern, path, fits) => {
    expect(globMatcher(pattern)(path)).toBe(fits);
  });
});

describe('the files of a folder', () => {
  const spare = ['.notes.txt', '.git', 'a.txt~', '#a.txt#', '.a.txt.swp', '~$a.docx', 'a.bak', 'CVS', 'Thumbs.db'];

  test('hidden files, backups and folders of version control are none of them, unless they are asked for', () => {
    expect(spare.filter((name) => acceptor({})(`deep/${name}`, false))).toEqual([]);
    expect(spare.filter((name) => acceptor({ hidden: true })(name, false))).toEqual(spare);
  });

  test('a name that only looks like one of these is a text', () => {
    const names = ['a.bak.txt', 'report~1.txt', 'cvs.txt', 'git.txt', 'a.swp.md'];
    expect(names.filter((name) => acceptor({})(name, false))).toEqual(names);
  });

  test('include asks files only, exclude folders too', () => {
    const accepts = acceptor({ include: ['*.txt'], exclude: ['drafts'] });
    expect(accepts('2026', true)).toBe(true);
    expect(accepts('2026/a.txt', false)).toBe(true);
    expect(accepts('2026/a.md', false)).toBe(false);
    expect(accepts('drafts', true)).toBe(false);
  });
});
