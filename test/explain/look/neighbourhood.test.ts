import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';
import type { Context } from '../../../src/explain/context.ts';
import { areInHeadlines, isContent, isHeadlineNew, neighbourhoodOf } from '../../../src/explain/look/neighbourhood.ts';
import type { Category } from '../../../src/terms/category.ts';
import type { Range } from '../../../src/text/range.ts';
import { replay } from '../../replay.ts';
import { first } from '../order.ts';
import { linked, sentenceNumbers, sentences } from './made-sentences.ts';

type Row = readonly [a: string, b: string];

/** The facts that are told as changed: figures, names, denials. */
function facts(a: string, b: string): readonly Category[] {
  const { differences } = compare(a, b);
  expect(replay(a, differences, 'a', 'b')).toBe(b);
  return differences.map(({ category }) => category).filter((one) => FACTS.has(one));
}

const FACTS: ReadonlySet<Category> = new Set(['number', 'name', 'negation']);

const SILENT: readonly Row[] = [
  [
    'Лоцман Рябов обогнул мыс\nВчера лоцман Рябов без помощи обогнул северный мыс.',
    'Лоцман Рябов обогнул мыс\nВчера лоцман без помощи обогнул северный мыс.',
  ],
  [
    'Лодочник Глеб Сомов выиграл гонку. Награду Сомов отдал музею.',
    'Лодочник Глеб Сомов выиграл гонку. Награду отдал музею.',
  ],
  ['Tom Hale won the race. The prize of Hale went to a museum.', 'Tom Hale won the race. The prize went to a museum.'],
  [
    'Жарысты Ерлан Сейітов жеңді. Жүлдені Сейітов мұражайға берді.',
    'Жарысты Ерлан Сейітов жеңді. Жүлдені мұражайға берді.',
  ],
  [
    'Музей за день продал 300 билетов. Очередь стояла до ночи.',
    'Музей за день продал билеты. Очередь за 300 билетами стояла до ночи.',
  ],
  ['Капитан не покинет паром, заявил он. Паром в порту.', 'Покидать паром капитан не станет. Паром в порту.'],
  ['The owner did not disclose the price. The mill is old.', 'The price was not disclosed. The mill is old.'],
  // only the first line has it, and in other words
  [
    'Норвежские рыбаки бастуют\nШёл дождь. Ветер стих. Море спало. Рыбаки Норвегии вернулись утром.',
    'Норвежские рыбаки бастуют\nШёл дождь. Ветер стих. Море спало. Рыбаки вернулись утром.',
  ],
  [
    'Portuguese fishermen strike\nIt rained. The wind fell. The sea slept. The fishermen of Portugal came back.',
    'Portuguese fishermen strike\nIt rained. The wind fell. The sea slept. The fishermen came back.',
  ],
  [
    'Грузиялық балықшылар ереуілде\nЖаңбыр жауды. Жел тынды. Теңіз ұйықтады. Грузияның балықшылары қайтты.',
    'Грузиялық балықшылар ереуілде\nЖаңбыр жауды. Жел тынды. Теңіз ұйықтады. Балықшылар қайтты.',
  ],
];

const TOLD: readonly (readonly [a: string, b: string, told: readonly Category[]])[] = [
  ['Рыбаки не поддержали новый сбор.', 'Не рыбаки поддержали новый сбор.', ['negation', 'negation']],
  ['На сцену вышли Рябов и Сомов. Потом Сомов уехал.', 'На сцену вышел Рябов. Потом Сомов уехал.', ['name']],
  ['Tom Hale and Eve Stone won. Stone then left.', 'Tom Hale won. Stone then left.', ['name']],
  ['Сейітов пен Омарова жеңді. Кейін Омарова кетті.', 'Сейітов жеңді. Кейін Омарова кетті.', ['name']],
  [
    'Лодочник Сомов выиграл гонку. Награду отдал музею.',
    'Лодочник Сомов выиграл гонку. Награду Рябов отдал музею.',
    ['name'],
  ],
  [
    'Капитан не покинет паром, заявил он. Паром в порту.',
    'Покидать паром капитан станет. Паром в порту.',
    ['negation'],
  ],
  ['The owner did not disclose the price. The mill is old.', 'The price was disclosed. The mill is old.', ['negation']],
  ['Капитан паромды сатпайды деді ол. Паром портта.', 'Ол паромды капитан сатады деді. Паром портта.', ['negation']],
  [
    'Рыбаки бастуют\nШёл дождь. Ветер стих. Море спало. Рыбаки Норвегии вернулись утром.',
    'Рыбаки бастуют\nШёл дождь. Ветер стих. Море спало. Рыбаки вернулись утром.',
    ['name'],
  ],
  [
    'Fishermen strike\nIt rained. The wind fell. The sea slept. The fishermen of Portugal came back.',
    'Fishermen strike\nIt rained. The wind fell. The sea slept. The fishermen came back.',
    ['name'],
  ],
  [
    'Балықшылар ереуілде\nЖаңбыр жауды. Жел тынды. Теңіз ұйықтады. Грузияның балықшылары қайтты.',
    'Балықшылар ереуілде\nЖаңбыр жауды. Жел тынды. Теңіз ұйықтады. Балықшылар қайтты.',
    ['name'],
  ],
];

describe('facts beside a sentence', () => {
  it.each(SILENT)('one that the other text tells beside it is no alarm: %s', (a, b) => {
    expect(facts(first(a), b)).toEqual([]);
    expect(facts(first(b), a)).toEqual([]);
  });
  it.each(TOLD)('one that it tells nowhere, or of a list, is told: %s', (a, b, told) => {
    expect(facts(first(a), b)).toEqual(told);
    expect(facts(first(b), a)).toEqual(told);
  });
});

/** The words of some sentences, by their numbers; of those that there are. */
function wordsOfSentences(side: Context['a'], first: number, last: number): Range {
  const numbers = sentenceNumbers(side);
  const inside = [...numbers.keys()].filter((word) => {
    const number = numbers[word] as number;
    return number >= first && number <= last;
  });
  return { from: inside[0] ?? 0, to: (inside.at(-1) ?? -1) + 1 };
}

/** Share of the words of content that the shorter of two stretches has in common with the other; 1 where it has none. */
function shared({ a, b, alignment }: Context, one: Range, other: Range): number {
  const contentOf = (side: Context['a'], { from, to }: Range): readonly number[] =>
    Array.from({ length: to - from }, (_, at) => from + at).filter((word) => isContent(side, word));
  const [own, facing] = [contentOf(a, one), contentOf(b, other)];
  const least = Math.min(own.length, facing.length);
  if (least === 0) return 1;
  const answered = own.filter((word) => {
    const answer = alignment.links[word] as number;
    return answer >= other.from && answer < other.to;
  });
  return answered.length / least;
}

const chances = fc.array(fc.boolean(), { minLength: 5, maxLength: 40 });

/** Where the first paragraph ends; the whole text where it is the only one. Words. */
function openingEnd({ document: { paragraphs, words } }: Context['a']): number {
  return paragraphs.count > 1 ? (paragraphs.firstWord[1] as number) : words.count;
}

/** Where the first paragraph ends with up to two short ones behind it that are not the last. Words. */
function headEnd(side: Context['a']): number {
  const { firstWord, count } = side.document.paragraphs;
  const isShort = (paragraph: number): boolean =>
    paragraph < count - 1 && (firstWord[paragraph + 1] as number) - (firstWord[paragraph] as number) <= 20;
  if (!isShort(1)) return openingEnd(side);
  return firstWord[isShort(2) ? 3 : 2] as number;
}

/** The first of several paragraphs, where it is one short sentence. */
function headlineOf(side: Context['a']): Range | undefined {
  const to = openingEnd(side);
  const isHeadline = to < side.document.words.count && to <= 20 && sentenceNumbers(side)[to - 1] === 0;
  return isHeadline ? { from: 0, to } : undefined;
}

/** Nothing in them is of a page. */
const areContent = ({ a, b }: Context): boolean => [...a.roles, ...b.roles].every((role) => role === undefined);

describe('what stands around a sentence', () => {
  it('is two sentences on either side, and the opening where it is none of them', () => {
    fc.assert(
      fc.property(sentences, sentences, chances, fc.nat(6), fc.nat(6), (a, b, links, one, other) => {
        const context = linked(a, b, links);
        fc.pre(areContent(context));
        const [lastA, lastB] = [context.a, context.b].map((side) => sentenceNumbers(side).at(-1) as number) as [
          number,
          number,
        ];
        const numbers = { a: Math.min(one, lastA), b: Math.min(other, lastB) };
        const own = {
          a: wordsOfSentences(context.a, numbers.a, numbers.a),
          b: wordsOfSentences(context.b, numbers.b, numbers.b),
        };
        const near = neighbourhoodOf(context, own);
        for (const [which, facing] of [
          ['a', 'b'],
          ['b', 'a'],
        ] as const) {
          const side = context[which];
          const beside = wordsOfSentences(side, numbers[which] - 2, numbers[which] + 2);
          const title = headlineOf(context[facing]);
          // what a headline says may stand anywhere in the head of the story
          const isTitle = title !== undefined && own[facing].to <= title.to;
          const whole = { from: beside.from, to: isTitle ? side.document.words.count : beside.to };
          const opening = { from: 0, to: Math.min(beside.from, headEnd(side)) };
          expect(near[which]).toEqual(opening.to > 0 ? [opening, whole] : [whole]);
        }
        expect(near.isRewritten()).toBe(shared(context, own.a, own.b) < 0.5);
      }),
      { numRuns: 200 },
    );
  });
});

describe('words of a headline', () => {
  it('stand in a new one where both texts have a short first line of one sentence with little in common', () => {
    fc.assert(
      fc.property(sentences, sentences, chances, fc.nat(8), fc.nat(8), (a, b, links, endA, endB) => {
        const context = linked(a, b, links);
        fc.pre(areContent(context));
        const [own, other] = [headlineOf(context.a), headlineOf(context.b)];
        const ranges = { a: { from: 0, to: endA }, b: { from: 0, to: endB } };
        const areHeadlines = own !== undefined && other !== undefined;
        expect(areInHeadlines(context, ranges)).toBe(areHeadlines && endA <= own.to && endB <= other.to);
        expect(isHeadlineNew(context)).toBe(areHeadlines && shared(context, own, other) < 0.5);
      }),
      { numRuns: 300 },
    );
  });
});
