import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../src/annotate/figure/figures.ts';
import { createDocument } from '../../../src/text/document.ts';
import { createVocabulary } from '../../../src/text/vocabulary.ts';

/** The values of the figures of a text, with their units. */
function valuesIn(text: string): readonly string[] {
  return findFigures(createDocument(text, createVocabulary())).map(({ value, unit }) =>
    unit === undefined ? value : `${value} ${unit}`,
  );
}

describe('the first end of a range', () => {
  // between a thousandth and ten times the second end
  test.each<[string, readonly string[]]>([
    ['Цена от 10 до 1 млн тенге.', ['10000000 KZT', '1000000 KZT']],
    ['Цена от 1 до 1000 млн тенге.', ['1000000 KZT', '1000000000 KZT']],
    ['Цена от 5 до 6 тысяч тенге.', ['5000 KZT', '6000 KZT']],
    ['It costs from 10 to 1 million euros.', ['10000000 EUR', '1000000 EUR']],
    ['It costs from 1 to 1000 million euros.', ['1000000 EUR', '1000000000 EUR']],
    ['Баға 5-тен 10 млн теңгеге дейін.', ['5000000 KZT', '10000000 KZT']],
    ['Рост от 14 до 16 процентов.', ['14 %', '16 %']],
    ['A rise of between 14 and 16 percent.', ['14 %', '16 %']],
    ['Өсім 14-тен 16 пайызға дейін.', ['14 %', '16 %']],
    ['Деньги придут в срок от трёх до семи рабочих дней.', ['3 working day', '7 working day']],
    ['The refund takes from three to seven business days.', ['3 working day', '7 working day']],
    ['It weighs between two and five kilos.', ['2 kg', '5 kg']],
    ['Рост от пяти до шести тысяч тенге.', ['5000 KZT', '6000 KZT']],
  ])('has the unit and the scale of the second: %s', (text, values) => expect(valuesIn(text)).toEqual(values));

  test.each<[string, readonly string[]]>([
    ['Цена от 11 до 1 млн тенге.', ['11', '1000000 KZT']],
    ['Цена от 1 до 1001 млн тенге.', ['1', '1001000000 KZT']],
    ['Цена от 500 до 6 млн тенге.', ['500', '6000000 KZT']],
    ['Цена от 500 тысяч до 6 млн тенге.', ['500000 KZT', '6000000 KZT']],
    ['It costs from 500 to 6 million euros.', ['500', '6000000 EUR']],
    ['It costs from 500 thousand to 6 million euros.', ['500000 EUR', '6000000 EUR']],
    ['Баға 500-ден 6 млн теңгеге дейін.', ['500', '6000000 KZT']],
    // no ends of a range
    ['Цена 5 и 6 тысяч тенге.', ['5', '6000 KZT']],
    ['He is 5, and 6 thousand euros are his.', ['5', '6000 EUR']],
    ['Купили три по пять литров.', ['3', '5 l']],
    ['They moved seven to ten litres each.', ['7', '10 l']],
    ['He took two and five kilos were left.', ['2', '5 kg']],
  ])('has not where it would be out of all proportion, has its own, or is none: %s', (text, values) =>
    expect(valuesIn(text)).toEqual(values),
  );
});
