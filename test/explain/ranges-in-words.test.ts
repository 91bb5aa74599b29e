import { describe, expect, it } from 'vitest';
import { factsTold } from './told.ts';

/** Ranges whose ends are words: what makes the second end so large makes the first one. */
const SAME: readonly (readonly [a: string, b: string])[] = [
  ['Holm hopes for four to six billion dollars.', 'Holm hopes for 4 to 6 billion dollars.'],
  ['Holm hopes for four to six billion dollars.', 'Holm hopes for 4-6 billion dollars.'],
  ['Two to three thousand people came.', '2,000 to 3,000 people came.'],
  ['It lost two million to three million dollars.', 'It lost $2m to $3m.'],
  ['The grace lasts five to six years.', 'The grace lasts 5 to 6 years.'],
  ['Порт ждёт четыре-шесть миллиардов рублей.', 'Порт ждёт 4–6 млрд рублей.'],
  ['Ушло две-три тысячи рублей.', 'Ушло 2–3 тыс. рублей.'],
  ['Ушло два-три часа.', 'Ушло 2–3 часа.'],
  ['Порт төрт-алты миллиард теңге күтеді.', 'Порт 4–6 млрд теңге күтеді.'],
  ['Екі-үш мың теңге кетті.', '2–3 мың теңге кетті.'],
];

const CHANGED: readonly (readonly [a: string, b: string, ...alarms: readonly string[]])[] = [
  ['Holm hopes for four to six billion dollars.', 'Holm hopes for 4 to 7 billion dollars.', 'number: six → 7'],
  ['Holm hopes for four to six billion dollars.', 'Holm hopes for 3 to 6 billion dollars.', 'number: four → 3'],
  ['Two to three thousand people came.', 'Two to three million people came.', 'number: thousand → million'],
  // each gives to its own
  ['The club gave five to six schools.', 'The club gave 4 to six schools.', 'number: five → 4'],
  ['Ушло две-три тысячи рублей.', 'Ушло 2–3 млн рублей.', 'number: две-три тысячи → 2–3 млн'],
  ['Ушло две-три тысячи рублей.', 'Ушло 2–4 тыс. рублей.', 'number: две-три тысячи → 2–4 тыс'],
  ['Екі-үш мың теңге кетті.', '2–3 млн теңге кетті.', 'number: Екі-үш мың → 2–3 млн'],
  ['Порт төрт-алты миллиард теңге күтеді.', 'Порт 4–7 млрд теңге күтеді.', 'number: төрт-алты миллиард → 4–7 млрд'],
];

describe('a range in words', () => {
  it.each(SAME)('is the one in digits: %s → %s', (a, b) => {
    expect([...factsTold(a, b), ...factsTold(b, a)]).toEqual([]);
  });

  it.each(CHANGED)('is another one by either end and by how many they are: %s → %s', (a, b, ...alarms) => {
    expect(factsTold(a, b)).toEqual(alarms);
  });
});
