import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';
import { first } from '../order.ts';

type Row = readonly [a: string, b: string];

function names(a: string, b: string): readonly string[] {
  return compare(a, b)
    .differences.filter(({ category }) => category === 'name')
    .map((one) => `${one.a.text.trim()} → ${one.b.text.trim()}`);
}

const KNOWN: readonly Row[] = [
  [
    '«Мы починили плотину», — сказал Рудольф Кнехт. Инженер Кнехт вернулся домой.',
    '«Мы починили плотину». Инженер Кнехт вернулся домой.',
  ],
  [
    'По словам Рудольфа Кнехта, плотину починили. Инженер Кнехт вернулся домой.',
    'Плотину починили. Инженер Кнехт вернулся домой.',
  ],
  [
    '"The dam holds," said Knecht. Engineer Rudolf Knecht went home.',
    '"The dam holds." Engineer Rudolf Knecht went home.',
  ],
  [
    '"The dam holds," Knecht said. Engineer Rudolf Knecht went home.',
    '"The dam holds." Engineer Rudolf Knecht went home.',
  ],
  [
    '«Бөгетті жөндедік», - деді Кнехт. Инженер Рудольф Кнехт үйіне қайтты.',
    '«Бөгетті жөндедік». Инженер Рудольф Кнехт үйіне қайтты.',
  ],
  // what the speaker is of goes with the clause
  ['Плотину починили, сказал мэр Дорвеля Рудольф Кнехт. Инженер Кнехт ушёл.', 'Плотину починили. Инженер Кнехт ушёл.'],
  ['"The dam holds," said Knecht of the Dorvel Trust. Engineer Knecht left.', '"The dam holds." Engineer Knecht left.'],
  // what stands behind the clause is not asked: a figure
  [
    '«Мы починили плотину», — сказал Кнехт. 12 рабочих и инженер Рудольф Кнехт ушли.',
    '«Мы починили плотину». 12 рабочих и инженер Рудольф Кнехт ушли.',
  ],
  [
    '"The dam holds," said Knecht. 12 men and engineer Rudolf Knecht went home.',
    '"The dam holds." 12 men and engineer Rudolf Knecht went home.',
  ],
  [
    '«Бөгетті жөндедік», - деді Кнехт. 12 жұмысшы мен инженер Рудольф Кнехт қайтты.',
    '«Бөгетті жөндедік». 12 жұмысшы мен инженер Рудольф Кнехт қайтты.',
  ],
  // a medium and its source
  ['Плотину закрыли, рассказал РВНП источник в порту. Вода спала.', 'Плотину закрыли. Вода спала.'],
  ['The dam was shut, a source told RVNP. The water fell.', 'The dam was shut. The water fell.'],
];

const OTHERS: readonly Row[] = [
  ['«Мы починили плотину», — сказал Кнехт. Вода спала.', '«Мы починили плотину». Вода спала.'],
  [
    '«Мы починили плотину», — сказал Кнехт. Инженер Кнехт вернулся.',
    '«Мы починили плотину», — сказал Зальм. Инженер Кнехт вернулся.',
  ],
  ['"The dam holds," said Knecht. The water fell.', '"The dam holds." The water fell.'],
  ['"The dam holds," said Knecht. Knecht went home.', '"The dam holds," said Salm. Knecht went home.'],
  ['«Бөгетті жөндедік», - деді Кнехт. Су қайтты.', '«Бөгетті жөндедік». Су қайтты.'],
  [
    '«Бөгетті жөндедік», - деді Кнехт. Инженер Кнехт қайтты.',
    '«Бөгетті жөндедік», - деді Зальм. Инженер Кнехт қайтты.',
  ],
];

describe('who speaks, in a clause of its own', () => {
  it.each(KNOWN)('is no name that went where the other text names the speaker as well: %s', (a, b) => {
    expect(names(first(a), b)).toEqual([]);
    expect(names(first(b), a)).toEqual([]);
  });

  it.each(OTHERS)('is a name where it is somebody else, or nobody whom the other text names: %s', (a, b) => {
    expect(names(first(a), b)).not.toEqual([]);
    expect(names(first(b), a)).not.toEqual([]);
  });
});
