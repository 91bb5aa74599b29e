import { describe, expect, it } from 'vitest';
import { first } from '../../order.ts';
import { numbers } from '../numbers.ts';

type Row = readonly [a: string, b: string];

const BESIDE: readonly Row[] = [
  ['Порт получил 30 млн тенге, мост 5 млн.', 'Порт получил 30 млн тенге, мост 5 млн тенге.'],
  ['Мост получил 5 млн, порт 30 млн тенге.', 'Мост получил 5 млн тенге, порт 30 млн тенге.'],
  [
    'The port got 30 million tenge, the bridge 5 million.',
    'The port got 30 million tenge, the bridge 5 million tenge.',
  ],
  ['Порт получил 30 млн тенге. Мост получил 5 млн.', 'Порт получил 30 млн тенге. Мост получил 5 млн тенге.'],
  ['Порт 30 млн теңге алды. Көпір 5 млн алды.', 'Порт 30 млн теңге алды. Көпір 5 млн теңге алды.'],
  [
    'The port got 30 million tenge. The bridge got 5 million.',
    'The port got 30 million tenge. The bridge got 5 million tenge.',
  ],
];

const APART: readonly Row[] = [
  [
    'Порт получил 30 млн тенге. Работы идут. Мост получил 5 млн.',
    'Порт получил 30 млн тенге. Работы идут. Мост получил 5 млн тенге.',
  ],
  ['Порт получил 30 млн тенге.\nМост получил 5 млн.', 'Порт получил 30 млн тенге.\nМост получил 5 млн тенге.'],
  ['Порт получил 30 млн тенге, мост 5 млн.', 'Порт получил 30 млн тенге, мост 5 млн рублей.'],
  ['Порт 30 млн теңге алды. Көпір 5 млн алды.', 'Порт 30 млн теңге алды. Көпір 5 млн рубль алды.'],
  [
    'The bridge got 5 million. The port got 30 million tenge.',
    'The bridge got 5 million tenge. The port got 30 million tenge.',
  ],
  [
    'The port got 30 million tenge. The bridge got 5 million.',
    'The port got 30 million tenge. The bridge got 5 million euros.',
  ],
];

describe('a currency that came behind a number', () => {
  it.each(BESIDE)('is the one of the sum beside it in the sentence, or in the one before: %s → %s', (a, b) => {
    expect(numbers(first(a), b)).toEqual([]);
    expect(numbers(a, first(b))).toEqual([]);
  });

  it.each(APART)('is told where it is another one, or the sum stands farther off or behind: %s → %s', (a, b) => {
    expect(numbers(first(a), b)).not.toEqual([]);
    expect(numbers(a, first(b))).not.toEqual([]);
  });
});
