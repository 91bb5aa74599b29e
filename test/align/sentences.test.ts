import { describe, expect, it } from 'vitest';
import { dropUnrelatedSentences } from '../../src/align/sentences.ts';
import { alignedPair, linksOf, written } from './aligned.ts';

function dropped(a: string, b: string, links: string): string {
  const own = linksOf(links);
  dropUnrelatedSentences(own, alignedPair(a, b));
  return written(own);
}

const NONE = (words: number): string => Array.from({ length: words }, () => '.').join(' ');

describe('links between two sentences', () => {
  it.each<readonly [why: string, a: string, b: string, links: string, kept: boolean]>([
    [
      'of small words alone go',
      'The mill of the town is big.',
      'The boat of the river is old.',
      '0 . 2 3 . 5 .',
      false,
    ],
    ['stay with four of them in a row', 'Big as it was to mills.', 'Old as it was to boats.', '. 1 2 3 4 .', true],
    ['go with three of them in a row', 'Big as it was mills.', 'Old as it was boats.', '. 1 2 3 .', false],
    ['go with two and two', 'Mills as it big was to.', 'Boats as it old was to.', '. 1 2 . 4 5', false],
    ['go with four that stand apart', 'Mills as it was to.', 'Boats as it old was to.', '. 1 2 4 5', false],
    [
      'stay with a word of content',
      'The mill of the town is big.',
      'The boat of the town is old.',
      '0 . 2 3 4 5 .',
      true,
    ],
    [
      'stay with one of five words of content',
      'The mill was big, warm, dry and clean.',
      'The mill was old, cold, wet and green.',
      '0 1 2 . . . 6 .',
      true,
    ],
    [
      'go with one of six words of content',
      'The mill was big, warm, dry, white and clean.',
      'The mill was old, cold, wet, black and green.',
      '0 1 2 . . . . 7 .',
      false,
    ],
    [
      'stay with two of six words of content',
      'The mill was big, warm, dry, white and clean.',
      'The mill was old, cold, wet, white and green.',
      '0 1 2 . . . 6 7 .',
      true,
    ],
    [
      'stay with another form of a word',
      'The painters of the town.',
      'A boat of the painted river.',
      '. . 2 3 .',
      true,
    ],
  ])('%s', (_, a, b, links, kept) => {
    expect(dropped(a, b, links)).toBe(kept ? links : NONE(links.split(' ').length));
  });

  it('are looked at sentence by sentence of either text', () => {
    const a = 'Guests left early. The mill of the town is big.';
    expect(dropped(a, 'Guests left early. The boat of the river is old.', '0 1 2 3 . 5 6 . 8 .')).toBe(
      `0 1 2 ${NONE(7)}`,
    );
    expect(dropped('The mill of the town left early.', 'The boat of rivers. It left early.', '0 . 2 . . 5 6')).toBe(
      '. . . . . 5 6',
    );
  });
});

describe('a word before a comma that opens two sentences', () => {
  it.each<readonly [why: string, a: string, b: string, links: string, kept: boolean]>([
    ['goes where the rest says something else', 'Sadly, the mill burned.', 'Sadly, boats left.', '0 . . .', false],
    [
      'stays where the rest says the same',
      'Sadly, the painter burned.',
      'Sadly, the painters are gone.',
      '0 . . .',
      true,
    ],
    ['stays without a comma in one of them', 'Sadly the mill burned.', 'Sadly, boats left.', '0 . . .', true],
    ['stays without a comma in the other', 'Sadly, the mill burned.', 'Sadly boats left.', '0 . . .', true],
    ['stays where it opens one of them alone', 'Sadly, the mill burned.', 'Now sadly, boats left.', '1 . . .', true],
    ['stays where it opens the other alone', 'Now sadly, the mill burned.', 'Sadly, boats left.', '. 0 . . .', true],
    ['stays beside another word of both', 'Sadly, the mill burned.', 'Sadly, boats burned.', '0 . . 2', true],
  ])('%s', (_, a, b, links, kept) => {
    expect(dropped(a, b, links)).toBe(kept ? links : NONE(links.split(' ').length));
  });

  it('stays where the rest has a part of a compound', () => {
    expect(dropped('Sadly, the mill-painter burned.', 'Sadly, painters left.', '0 . . .')).toBe('0 . . .');
    expect(dropped('Sadly, the painter burned.', 'Sadly, mill-painters left.', '0 . . .')).toBe('0 . . .');
  });
});
