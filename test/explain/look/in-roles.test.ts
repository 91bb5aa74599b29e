import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';
import { replay } from '../../replay.ts';
import { first } from '../order.ts';
import { namesTold, type Row } from './names-told.ts';

const SPOILT: readonly Row[] = [
  [
    '«Порт открыт», — сообщила пресс-секретарь порта Динара Омарбекова. Лодки ушли.',
    '«Порт открыт», — сообщила пресс-секретарь порта Динара Омарова. Лодки ушли.',
  ],
  [
    '«Порт ашық», – деп хабарлады порттың баспасөз хатшысы Динара Омарбекова. Қайықтар кетті.',
    '«Порт ашық», – деп хабарлады порттың баспасөз хатшысы Динара Омарова. Қайықтар кетті.',
  ],
  [
    '"The port is open," spokeswoman Dinara Omarova said in a statement. The boats left.',
    '"The port is open," spokeswoman Dinara Osmanova said in a statement. The boats left.',
  ],
];

const FRAME: readonly Row[] = [
  ['Порт открыт, сообщила пресс-служба порта. Лодки ушли.', 'Порт открыт, передаёт «Вестник порта». Лодки ушли.'],
  ['Порт открыт, передаёт «Волна». Лодки ушли.', 'Порт открыт, передаёт «Вестник порта». Лодки ушли.'],
  ['Порт ашық, деп хабарлады «Толқын». Қайықтар кетті.', 'Порт ашық, деп хабарлады «Жаршы». Қайықтар кетті.'],
  ['The port is open, Reuters reports. The boats left.', 'The port is open, AFP reports. The boats left.'],
];

const BEHIND: readonly Row[] = [
  [
    'О порядке в порту на этой встрече в Доме моряка сказал начальник порта. Лодки ушли.',
    'О порядке в порту начальник порта сказал, передаёт «Вестник порта». Лодки ушли.',
  ],
  [
    'The port is open, its head told a meeting. The boats left.',
    'The port is open, its head said, the Harbour Times reported. The boats left.',
  ],
  [
    'Бұл туралы Порт үйінде өткен жиында порт басшысы айтты. Қайықтар кетті.',
    'Бұл туралы Порт үйінде өткен жиында порт басшысы мәлімдеді, деп жазады Jagalau.kz. Қайықтар кетті.',
  ],
];

const DATELINED: readonly Row[] = [
  ['Порт Новый открыли утром. Лодки ушли в море.', 'МЕЛЬНИЧНОЕ. 4 мая. Новый порт открыли утром. Лодки ушли в море.'],
  [
    'ФК «Порт» подтвердил переход. Лодки ушли в море.',
    'МЕЛЬНИЧНОЕ, 4 мая — «Порт» подтвердил переход. Лодки ушли в море.',
  ],
  ['FC Harbour confirmed the transfer. The boats left.', 'MILLTON -- Harbour confirmed the transfer. The boats left.'],
  [
    'ФК «Порт» келісімді растады. Қайықтар теңізге кетті.',
    'ДИІРМЕН. 4 мамыр. «Порт» келісімді растады. Қайықтар теңізге кетті.',
  ],
];

describe('a dateline', () => {
  const told = (a: string, b: string): readonly string[] =>
    compare(a, b)
      .differences.filter(({ category }) => category === 'dateline')
      .map((one) => one.a.text.trim());

  it.each(DATELINED)('answers no word of the first sentence: %s → %s', (a, b) => {
    expect(told(a, b)).toEqual(['']);
    expect(told(b, a)).toHaveLength(1);
    expect(namesTold(a, b).filter((name) => /МЕЛЬ|ДИІР|MILL/.test(name))).toEqual([]);
  });

  it('leaves a name that stands in its place in the other sentence told', () => {
    expect(
      namesTold('MILLTON -- Harbour confirmed the transfer.', 'MILLTON -- Fenwick confirmed the transfer.'),
    ).not.toEqual([]);
    expect(namesTold('МЕЛЬНИЧНОЕ. 4 мая. Порт Лугов открыли.', 'МЕЛЬНИЧНОЕ. 4 мая. Порт Сухов открыли.')).not.toEqual(
      [],
    );
    expect(namesTold('ДИІРМЕН. 4 мамыр. Асанов келді.', 'ДИІРМЕН. 4 мамыр. Есенов келді.')).not.toEqual([]);
  });
});

describe('who reports', () => {
  it.each(BEHIND)('behind other words that were replaced is told as that: %s → %s', (a, b) => {
    const clauses = compare(a, b).differences.filter(({ category }) => category === 'attribution');
    expect(clauses.map((one) => one.a.text)).toEqual(['']);
    expect(replay(a, compare(a, b).differences, 'a', 'b')).toBe(b);
    expect(replay(b, compare(b, a).differences, 'a', 'b')).toBe(a);
  });

  it.each(SPOILT)('is told where somebody has another surname: %s → %s', (a, b) => {
    expect(namesTold(first(a), b)).not.toEqual([]);
    expect(namesTold(a, first(b))).not.toEqual([]);
  });

  it.each(FRAME)('is of the frame where it is another body or medium: %s → %s', (a, b) => {
    expect(namesTold(first(a), b)).toEqual([]);
    expect(namesTold(a, first(b))).toEqual([]);
  });
});

const SKIES: readonly Row[] = [
  ['Погода в порту: −7 °C, снег', 'Погода в порту: +2 °C, снег'],
  ['Порттағы ауа райы: −7 °C, қар', 'Порттағы ауа райы: +2 °C, қар'],
  ['Weather in Millton: −7 °C, snow', 'Weather in Millton: +2 °C, snow'],
];
const LEADS = ['Ночью было −7 °C в порту.', 'Ночью было +7 °C в порту.'] as const;

describe('a sign before a figure', () => {
  const story = 'The boats left in the morning.\n\nThey came back before dark with fish.';
  const toldOf = (a: string, b: string) =>
    compare(`${a}\n\n${story}`, `${b}\n\n${story}`).differences.map(({ category }) => category);

  it.each(SKIES)('has the role of its figure: %s', (a, b) => {
    expect(toldOf(first(a), b).slice(1)).toEqual(['furniture', 'furniture']);
  });

  it('is a figure of the story', () => {
    expect(toldOf(...LEADS)).toContain('number');
  });
});
