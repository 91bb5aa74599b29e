import { describe, expect, test } from 'vitest';
import { UNLINKED } from '../../../src/align/alignment.ts';
import { createSide, type Side } from '../../../src/annotate/annotated.ts';
import { placesOf } from '../../../src/explain/rule/limit-place.ts';
import { createDocument } from '../../../src/text/document.ts';
import type { Range } from '../../../src/text/range.ts';
import { createVocabulary } from '../../../src/text/vocabulary.ts';

/** A text with the words of an edit between bars, as one side of it. */
interface Marked {
  readonly side: Side;
  readonly range: Range;
}

function marked(text: string): Marked {
  const [before = '', own = '', after = ''] = text.split('|');
  const count = (part: string): number => createDocument(part, createVocabulary()).words.count;
  const side = createSide(createDocument(before + own + after, createVocabulary()), 'auto');
  return { side, range: { from: count(before), to: count(before) + count(own) } };
}

/** The words of the sentences in which both sides of an edit stand; `links` say which word of B answers one of A. */
function sentences(a: string, b: string, links: Readonly<Record<number, number>> = {}): readonly [string, string] {
  const [own, other] = [marked(a), marked(b)];
  const [forth, back] = [own, other].map(({ side }) => new Int32Array(side.document.words.count).fill(UNLINKED)) as [
    Int32Array,
    Int32Array,
  ];
  for (const [word, answer] of Object.entries(links)) {
    forth[Number(word)] = answer;
    back[answer] = Number(word);
  }
  const placed = ({ side, range }: Marked, answers: Int32Array) => ({
    side,
    range: { ...range, document: side.document, language: 'en' as const },
    links: answers,
  });
  const places = placesOf(placed(own, forth), placed(other, back));
  return places.map(({ side: { document }, sentence: { from, to } }) =>
    from === to ? '' : document.text.slice(document.words.start[from], document.words.end[to - 1]),
  ) as unknown as readonly [string, string];
}

describe('the sentence of an edit', () => {
  test.each<[string, string, string, string]>([
    // in the middle, over a stop, at a beginning
    ['Reed sang. Boats |came| late. Rain fell.', 'Hill |met| us.', 'Boats came late', 'Hill met us'],
    ['Reed sang. Boats |came. Rain| fell.', 'Hill |met| us.', 'Boats came. Rain fell', 'Hill met us'],
    ['|Reed| sang. Boats came.', '|Hill| met us.', 'Reed sang', 'Hill met us'],
    // nothing on one side: the sentence that goes on there
    ['Reed sang. Boats ||came. Rain fell.', 'Boats |often| came.', 'Boats came', 'Boats often came'],
    // at a stop, where the words of the other side end a sentence: the one before
    ['Boats came||. Rain fell.', 'Boats came |late|. Rain fell.', 'Boats came', 'Boats came late'],
    ['Боцман пел||. Шёл дождь.', 'Боцман пел |громко|. Шёл дождь.', 'Боцман пел', 'Боцман пел громко'],
    ['Кеме келді||. Жаңбыр жауды.', 'Кеме келді |кеш|. Жаңбыр жауды.', 'Кеме келді', 'Кеме келді кеш'],
    // or begin one: the one behind
    ['Boats came. ||Rain fell.', 'Boats came. |Late| rain fell.', 'Rain fell', 'Late rain fell'],
    ['Боцман пел. ||Шёл дождь.', 'Боцман пел. |Вчера| шёл дождь.', 'Шёл дождь', 'Вчера шёл дождь'],
    ['||Rain fell. Boats came.', '|Late| rain fell. Boats came.', 'Rain fell', 'Late rain fell'],
    // at the end of a text
    ['Rain fell. Boats came||.', 'Rain fell. Boats came |late|.', 'Boats came', 'Boats came late'],
  ])('%s | %s', (a, b, own, other) => {
    expect(sentences(a, b)).toEqual([own, other]);
    expect(sentences(b, a)).toEqual([other, own]);
  });

  test('goes as far as the words that answer the sentence of the other side', () => {
    const [a, b] = ['Reed sang. Boats |came| late. Rain fell.', 'Hill |met| us today. Snow fell.'];
    expect(sentences(a, b, { 6: 2 })).toEqual(['Boats came late. Rain fell', 'Hill met us today']);
    expect(sentences(a, b, { 0: 0 })).toEqual(['Reed sang. Boats came late', 'Hill met us today']);
    expect(sentences(a, b, { 3: 5 })).toEqual(['Boats came late', 'Hill met us today. Snow fell']);
    expect(sentences(a, b, { 6: 5 })).toEqual(['Boats came late', 'Hill met us today']);
  });

  test('goes no farther than a sentence can be long', () => {
    const many = (words: number): string =>
      Array.from({ length: words }, () => 'stone')
        .join(' ')
        .replace('s', 'S');
    const b = 'Hill |met| us.';
    const [near, far] = [`Boats |came|. ${many(158)}.`, `Boats |came|. ${many(159)}.`];
    expect(sentences(near, b, { 5: 2 })[0].split(' ')).toHaveLength(160);
    expect(sentences(far, b, { 5: 2 })).toEqual(['Boats came', 'Hill met us']);
  });
});
