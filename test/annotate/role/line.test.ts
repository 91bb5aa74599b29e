import { describe, expect, test } from 'vitest';
import { folded, mayHoldUrl, readLine } from '../../../src/annotate/role/line.ts';

describe('a line made ready for patterns', () => {
  test('loses markup, what encloses it and its end mark', () => {
    expect(readLine(' **(Photo:  archive)** ').text).toBe('Photo: archive');
    expect(readLine('• Фото: архив.').text).toBe('Фото: архив');
    expect(readLine('Фото (архив)').text).toBe('Фото (архив)');
    expect(readLine('  ').words).toBe(0);
    expect(readLine('one  two').words).toBe(2);
    expect(readLine('«Reuters» said').opening).toBe('reu');
  });

  test('knows addresses, and whether nothing stands outside of them', () => {
    expect(readLine('https://lake.example/a')).toMatchObject({ hasUrl: true, isLink: true, plain: '' });
    expect(readLine('More: t.me/lake')).toMatchObject({ hasUrl: true, isLink: false, plain: 'More:' });
    expect(readLine('[More](https://lake.example)')).toMatchObject({ hasUrl: true, isLink: true, text: 'More' });
    expect(readLine('See [more](https://lake.example)')).toMatchObject({ hasUrl: true, isLink: false });
    expect(readLine('#lake #boats')).toMatchObject({ hasUrl: false, isLink: true });
    expect(readLine('lake')).toMatchObject({ hasUrl: false, isLink: false });
    expect([mayHoldUrl('a/b'), mayHoldUrl('@a'), mayHoldUrl('www.a'), mayHoldUrl('a b')]).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  test('knows mail and telephones', () => {
    expect(readLine('press@lake.example')).toMatchObject({ hasMail: true, hasPhone: false, plain: '' });
    expect(readLine('Tel. +7 701 123-45-67')).toMatchObject({ hasPhone: true, hasMail: false });
    expect(readLine('55-01-20')).toMatchObject({ hasPhone: true });
    expect(readLine('Call 55012')).toMatchObject({ hasPhone: false });
    expect(readLine('1 234 567 boats')).toMatchObject({ hasPhone: false, plain: '1 234 567 boats' });
  });

  test('is loud with several sentences, a question or a shout', () => {
    expect(readLine('It rained. Then the boats came in late').isLoud).toBe(true);
    expect(readLine('Did it rain?').isLoud).toBe(true);
    expect(readLine('Photo: archive. Lake').isLoud).toBe(false);
    expect(readLine('It rained all day.').isLoud).toBe(false);
  });

  test('is folded letter by letter or not at all', () => {
    expect(folded('ФОТО')).toBe('фото');
    expect(folded('İLK')).toBe('İLK');
  });
});
