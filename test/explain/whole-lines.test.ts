import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';
import { replay } from '../replay.ts';

/** What is told, as `category [A → B]`; line ends at the borders of a difference are left out. */
function told(a: string, b: string): readonly string[] {
  const { differences } = compare(a, b);
  expect(replay(a, differences, 'a', 'b')).toBe(b);
  return differences.map((one) => `${one.category} [${one.a.text.trim()} → ${one.b.text.trim()}]`);
}

const STORIES = {
  ru: ['Порт открыт для лодок.', 'Паром ходит до вечера.'],
  kk: ['Порт қайықтарға ашық.', 'Паром кешке дейін жүреді.'],
  en: ['The harbour is open to boats.', 'The ferry sails until evening.'],
} as const;

const between = (language: keyof typeof STORIES, ...lines: readonly string[]): string =>
  [STORIES[language][0], ...lines, STORIES[language][1]].join('\n');

describe('a line between two that stay', () => {
  it.each([
    ['ru', 'Новые лодки', 'Свежая краска', ['Новые → Свежая', 'лодки → краска']],
    ['kk', 'Жаңа қайықтар', 'Әдемі терезелер', ['Жаңа → Әдемі', 'қайықтар → терезелер']],
    ['en', 'New boats', 'Fresh paint', ['New → Fresh', 'boats → paint']],
  ] as const)('that has no full stop was renamed, %s', (language, one, other, words) => {
    expect(told(between(language, one), between(language, other))).toEqual(words.map((word) => `wording [${word}]`));
  });

  it.each([
    ['ru', 'Новые лодки пришли.', 'Свежая краска высохла.'],
    ['ru', 'Новые лодки!', 'Свежая краска!'],
    ['kk', 'Жаңа қайықтар келді.', 'Әдемі терезелер сынды.'],
    ['en', 'New boats came in.', 'Fresh paint has dried.'],
    ['en', '“New boats came in.”', '“Fresh paint has dried.”'],
    ['en', 'New boats (old ones stay.)', 'Fresh paint (doors dry.)'],
    // so many words are no heading
    ['en', 'New boats of the northern port came in late', 'Fresh paint dried on all old wooden doors there'],
  ] as const)('that is a sentence came and the other went, %s: %s', (language, one, other) => {
    const found = told(between(language, one), between(language, other));
    expect([...found].sort()).toEqual([`deleted [${one} → ]`, `inserted [ → ${other}]`]);
  });

  it('without a full stop is not renamed where lines came or went beside it', () => {
    const found = told(between('en', 'New boats', 'Old nets'), between('en', 'Fresh paint'));
    expect([...found].sort()).toEqual(['deleted [New boats → ]', 'deleted [Old nets → ]', 'inserted [ → Fresh paint]']);
  });

  it('with words in common was rewritten', () => {
    const [a, b] = [
      between('en', 'Grey geese left the bay at noon.'),
      between('en', 'Grey geese left the bay in fog.'),
    ];
    const found = told(a, b).join();
    expect(found).not.toContain('deleted [Grey');
    expect(found).not.toContain('inserted [ → Grey');
  });
});

describe('a line without words', () => {
  it('answers another one', () => {
    expect(told(between('ru', '***'), between('ru', '---'))).toEqual(['punctuation [*** → ---]']);
    expect(told(between('kk', '***'), between('kk', '---'))).toEqual(['punctuation [*** → ---]']);
    expect(told(between('en', '***'), between('en', '---'))).toEqual(['punctuation [*** → ---]']);
  });

  it('is no answer to a line of words', () => {
    const found = told(between('en', '***'), between('en', 'Tickets went quickly.'));
    expect([...found].sort()).toEqual(['inserted [ → Tickets went quickly.]', 'punctuation [*** → ]']);
  });

  it('that came or went is punctuation, an empty one a blank line', () => {
    for (const language of ['ru', 'kk', 'en'] as const) {
      expect(told(between(language, '* * *'), between(language))).toEqual(['punctuation [* * * → ]']);
      expect(told(between(language, ''), between(language))).toEqual(['blank-line [ → ]']);
      expect(told(between(language), between(language, '', ''))).toEqual(['blank-line [ → ]', 'blank-line [ → ]']);
    }
  });
});

describe('lines that moved together', () => {
  const moved = [
    'Seven brave sailors painted forty boats before dawn came.',
    'The old northern pier opened to all of its guests today.',
  ];
  const stays = [
    'The mayor sang a song for them all night long there.',
    'Children waved flags from both banks of the slow river.',
  ];

  it('are one move, with the blank line between them', () => {
    const found = told([...moved, ...stays].join('\n\n'), [...stays, ...moved].join('\n\n'));
    const text = moved.join('\n\n');
    expect(found.filter((one) => one.startsWith('moved'))).toEqual([`moved [${text} → ]`, `moved [ → ${text}]`]);
  });

  it('are two moves where they are parted on the way', () => {
    const [first = '', second = ''] = moved;
    const found = told([first, second, ...stays].join('\n\n'), [second, ...stays, first].join('\n\n'));
    expect(found.filter((one) => one.startsWith('moved'))).toEqual([`moved [${first} → ]`, `moved [ → ${first}]`]);
  });
});
