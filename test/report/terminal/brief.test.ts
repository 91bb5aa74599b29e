import { expect, it } from 'vitest';
import { PLAIN } from '../../../src/report/terminal/palette.ts';
import { textReport } from '../../../src/report/terminal/text.ts';
import { en } from '../../../src/report/words/en.ts';
import { block, release, sample } from '../sample.ts';

const style = { words: en, palette: PLAIN, width: 80, all: false };

it('--summary is one line a pair, however wide it is', () => {
  expect([...textReport(release(), { ...style, isBrief: true })].join('')).toBe(
    '2 figures, 1 name, 1 negation changed · 1 passage removed   near-duplicate   0.97   a.txt → b.txt\n',
  );
  const alike = sample([block('same', 'One.\n')], 'restyled', ['x/a.txt', 'x/b.txt']);
  expect([...textReport(alike, { ...style, isBrief: true })].join('')).toBe('restyled   0.97   a.txt → b.txt\n');
});

it('--words counts words that were kept, removed and added', () => {
  expect([...textReport(release(), { ...style, countsWords: true })].join('')).toMatch(
    /\nwords: \d+ kept, \d+ removed, \d+ added\n/,
  );
});
