import { describe, expect, it } from 'vitest';
import { told } from '../look/figure/alarms.ts';

type Row = readonly [a: string, b: string];

/** Another profit: what it is told without came or went in a sentence left as it was, or another kind stands there. */
const OTHER: readonly Row[] = [
  ['Adjusted pre-tax profit of the port was £3.4 million.', 'Adjusted profit of the port was £3.4m.'],
  ['Adjusted profit before tax was £3.4 million at the port.', 'Adjusted profit was £3.4 million at the port.'],
  ['Adjusted profit of the port was £3.4 million.', 'Profit of the port was £3.4m.'],
  ['Скорректированная прибыль порта составила 3,4 млн тенге.', 'Прибыль порта составила 3,4 млн тенге.'],
  ['Порттың түзетілген пайдасы 3,4 млн теңге болды.', 'Порттың пайдасы 3,4 млн теңге болды.'],
  ['The net profit of the port rose to £3.4 million.', 'The profit of the port rose to £3.4 million.'],
  ['Underlying operating profit of the port fell to £3.4m.', 'Underlying pre-tax profit of the port fell to £3.4m.'],
  ['Прибыль порта до вычета налогов составила 3,4 млн тенге.', 'Прибыль порта составила 3,4 млн тенге.'],
  ['Чистая прибыль порта составила 3,4 миллиона тенге.', 'Прибыль порта составила 3,4 млн тенге.'],
  [
    'Прибыль порта до налогов составила 3,4 миллиарда тенге против 2,8 миллиарда тенге.',
    'Прибыль порта составила 3,4 млрд тенге против 2,8 млрд.',
  ],
  ['Чистый долг порта составил 3,4 млн тенге.', 'Долг порта составил 3,4 млн тенге.'],
  ['Операционная прибыль порта упала до 3,4 млн тенге.', 'Чистая прибыль порта упала до 3,4 млн тенге.'],
  ['Порттың таза пайдасы былтыр 3,4 миллион теңге болды.', 'Порттың пайдасы былтыр 3,4 млн теңге болды.'],
  [
    'Порттың салық салынғанға дейінгі пайдасы былтыр 3,4 млн теңге болды.',
    'Порттың пайдасы былтыр 3,4 млн теңге болды.',
  ],
  ['Порттың операциялық пайдасы 3,4 млн теңге болды.', 'Порттың таза пайдасы 3,4 млн теңге болды.'],
];

/** The same profit: said otherwise, said once and then for short, or in a sentence that was worded anew. */
const SAME: readonly Row[] = [
  ['Pre-tax profit of the port was £3.4 million.', 'Profit before tax of the port was £3.4 million.'],
  ['Net profit of the port was £3.4 million.', 'Profit after tax of the port was £3.4 million.'],
  [
    'The net profit of the port rose. The net profit of its yards fell to £3m.',
    'The net profit of the port rose. The profit of its yards fell to £3m.',
  ],
  [
    'The net profit of the port rose by a third to £3.4 million last year.',
    'A third more, or £3.4m, is what the port made in profit over the year.',
  ],
  ['The port has adjusted lamps on its pier.', 'The port has lamps on its pier.'],
  ['В порту скорректированный график и доходы 3 млн тенге.', 'В порту график и доходы 3 млн тенге.'],
  ['Портта түзетілген кесте бар, пайдасы аз.', 'Портта кесте бар, пайдасы аз.'],
  ['The port has net fences on its pier.', 'The port has fences on its pier.'],
  [
    'Чистая прибыль порта выросла. Чистая прибыль складов упала до 3 млн.',
    'Чистая прибыль порта выросла. Прибыль складов упала до 3 млн.',
  ],
  [
    'Чистая прибыль порта за минувший год составила 3,4 млн тенге, рост на треть.',
    'На треть, до 3,4 млн тенге, увеличил за год свою прибыль порт.',
  ],
  ['В порту чистая вода и доходы 3 млн тенге.', 'В порту вода и доходы 3 млн тенге.'],
  ['Порттың таза суы да, пайдасы да бар.', 'Порттың суы да, пайдасы да бар.'],
  [
    'Порттың таза пайдасы өсті. Қойманың таза пайдасы 3 млн теңге болды.',
    'Порттың таза пайдасы өсті. Қойманың пайдасы 3 млн теңге болды.',
  ],
];

describe('a profit of one kind', () => {
  it.each(OTHER)('is another than one of no kind or of another: %s', (a, b) => {
    expect([told(a, b).length, told(b, a).length]).not.toContain(0);
  });
  it.each(SAME)('may be told for short or otherwise: %s', (a, b) => {
    expect([told(a, b), told(b, a)]).toEqual([[], []]);
  });
});
