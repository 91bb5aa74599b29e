import { expect, it } from 'vitest';
import { compare } from '../../../../src/compare.ts';

type Row = readonly [a: string, b: string];

const swapsOf = ([a, b]: Row): readonly string[] =>
  compare(a, b)
    .differences.filter(({ category, swap }) => category === 'sense' && swap === true)
    .map((one) => `${one.a.text} → ${one.b.text}`);

/** Two words of a sentence that changed places while what stands between them stayed. */
const EXCHANGED: readonly Row[] = [
  [
    'Falls were more frequent in the walking group, 23 of them, against 11 in the control group.',
    'Falls were more frequent in the control group, 23 of them, against 11 in the walking group.',
  ],
  [
    'Вырос спрос на молоко, а продажи в городах сильно упали на сметану.',
    'Вырос спрос на сметану, а продажи в городах сильно упали на молоко.',
  ],
  [
    'Базарда балық қымбаттады, ал дүкендерде бірнеше апта бойы жеміс арзандады.',
    'Базарда жеміс қымбаттады, ал дүкендерде бірнеше апта бойы балық арзандады.',
  ],
];

/** With one word between them, and no list. */
const BESIDE: readonly Row[] = [
  ['On Monday the doctor treated the patient.', 'On Monday the patient treated the doctor.'],
  ['Вчера врач лечил больного.', 'Вчера больной лечил врача.'],
];

/** Members of a list; words that were varied over two sentences; who says it. */
const SAME: readonly Row[] = [
  // the endings say who does what
  ['В понедельник дождь сменился снегом.', 'В понедельник снегом сменился дождь.'],
  ['Кеше дәрігер ұзақ науқасты емдеді.', 'Кеше науқасты ұзақ дәрігер емдеді.'],
  ['They sell milk, cream and cheese at the market.', 'They sell cheese, cream and milk at the market.'],
  ['В меню есть молоко, сыр и сметана.', 'В меню есть сметана, сыр и молоко.'],
  ['Базарда балық, ет және жеміс сатылады.', 'Базарда жеміс, ет және балық сатылады.'],
  [
    'The match was opened by the guests in May. Late in the evening the game was lost.',
    'The game was opened by the guests in May. Late in the evening the match was lost.',
  ],
  [
    'Матч открыли гости в первом тайме. Ближе к вечеру игра была проиграна.',
    'Игру открыли гости в первом тайме. Ближе к вечеру матч был проигран.',
  ],
  ['Матчты қонақтар ерте ашты. Кешке қарай кездесу ұтылды.', 'Кездесуді қонақтар ерте ашты. Кешке қарай матч ұтылды.'],
  [
    'The mayor noted that the bridge was old, and the council stressed that it was safe.',
    'The mayor stressed that the bridge was old, and the council noted that it was safe.',
  ],
];

it.each(EXCHANGED)('words that changed places in a sentence are told: %s', (a, b) => {
  expect(swapsOf([a, b])).toHaveLength(2);
  expect(swapsOf([b, a])).toHaveLength(2);
});

it.each(BESIDE)('words on both sides of a verb that changed places are told: %s', (...row) => {
  expect(swapsOf(row)).toHaveLength(2);
});

it.each(SAME)('words that may stand for each other or in any order are none: %s', (...row) => {
  expect(swapsOf(row)).toEqual([]);
});
