import { describe, expect, it } from 'vitest';
import { told } from './alarms.ts';

type Row = readonly [a: string, b: string];

/** Two figures of one sentence, each beside the other's word. */
const CROSSED: readonly Row[] = [
  [
    'The council gives 148 million for schools and 72 million for clinics this year.',
    'This year the council gives 148 million for clinics and 72 million for schools.',
  ],
  [
    'В Лугове за десять месяцев введено 96 тысяч метров жилья, в Сомове — 143 тысячи.',
    'За десять месяцев в Сомове введено 96 тысяч метров жилья, в Лугове — 143 тысячи.',
  ],
  [
    'На школы пойдёт 148 млн рублей, на больницы — 72 млн рублей.',
    'На больницы пойдёт 148 млн рублей, на школы — 72 млн рублей.',
  ],
  [
    'Соның ішінде мектептерге 148 миллион, емханаларға 72 миллион теңге бөлінеді.',
    'Соның ішінде емханаларға 148 млн, мектептерге 72 млн теңге бөлінеді.',
  ],
];

/** The same figures with what they are of, the other way round. */
const TURNED: readonly Row[] = [
  [
    'The council gives 148 million for schools and 72 million for clinics this year.',
    'This year the council gives 72 million for clinics and 148 million for schools.',
  ],
  [
    'На школы пойдёт 148 млн рублей, на больницы — 72 млн рублей.',
    'На больницы пойдёт 72 млн рублей, на школы — 148 млн рублей.',
  ],
  [
    'Соның ішінде мектептерге 148 млн теңге, емханаларға 72 млн теңге бөлінеді.',
    'Соның ішінде емханаларға 72 млн теңге, мектептерге 148 млн теңге бөлінеді.',
  ],
  [
    'В Лугове за десять месяцев введено 96 домов, в Сомове — 143 дома.',
    'За десять месяцев в Сомове введено 143 дома, в Лугове — 96 домов.',
  ],
];

describe('figures that all stand in the other sentence', () => {
  it.each(CROSSED)('are told where two are of each other’s things: %s', (a, b) => {
    expect(told(a, b)).not.toEqual([]);
    expect(told(b, a)).not.toEqual([]);
  });

  it.each(TURNED)('say the same where each kept its own: %s', (a, b) => {
    expect(told(a, b)).toEqual([]);
    expect(told(b, a)).toEqual([]);
  });
});
