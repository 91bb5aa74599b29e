import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/compare.ts';

type Row = readonly [a: string, b: string];

const isNameTold = (a: string, b: string): boolean =>
  compare(a, b).differences.some(({ category }) => category === 'name');

describe('what an office is of', () => {
  test.each<Row>([
    [
      'Бумагу подписала директор Нагорского филиала Института почвы Анна Полева.',
      'Бумагу подписала директор Анна Полева.',
    ],
    [
      'Бумагу подписала вице-министр лесного хозяйства Республики Казахстан Анна Полева.',
      'Бумагу подписала вице-министр Анна Полева.',
    ],
    [
      'Қағазға Қазақстан Республикасының Орман және су вице-министрі Анна Далаева қол қойды.',
      'Қағазға вице-министр Анна Далаева қол қойды.',
    ],
    [
      'The paper was signed by Vice Minister of Forests and Higher Waters of the Republic of Kazakhstan Ann Field.',
      'The paper was signed by Vice Minister Ann Field.',
    ],
  ])('may be left out between the office and who holds it: %s | %s', (a, b) => {
    expect(isNameTold(a, b)).toBe(false);
    expect(isNameTold(b, a)).toBe(false);
  });

  test.each<Row>([
    // another one
    [
      'Бумагу подписала директор Нагорского филиала Анна Полева.',
      'Бумагу подписала директор Подгорского филиала Анна Полева.',
    ],
    ['Қағазға Тасарық әкімі Анна Далаева қол қойды.', 'Қағазға Құмарық әкімі Анна Далаева қол қойды.'],
    [
      'The paper was signed by Director of the Nagorsk Branch Ann Field.',
      'The paper was signed by Director of the Podgorsk Branch Ann Field.',
    ],
    ['The Trade Ministry said on Monday.', 'The Ministry of Health said on Monday.'],
    // somebody else went with it
    ['Бұл туралы Асыловқа директор Анна Дорн айтты.', 'Бұл туралы директор Анна Дорн айтты.'],
    ['Бумагу подписали министр Лугов и директор Анна Полева.', 'Бумагу подписала директор Анна Полева.'],
    ['The paper was signed by Minister Lugg and Director Ann Field.', 'The paper was signed by Director Ann Field.'],
    ['Қағазға министр Луғов пен директор Анна Далаева қол қойды.', 'Қағазға директор Анна Далаева қол қойды.'],
  ])('is told where it is another one, or somebody went with it: %s | %s', (a, b) => {
    expect(isNameTold(a, b)).toBe(true);
    expect(isNameTold(b, a)).toBe(true);
  });
});
