import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';

type Row = readonly [a: string, b: string];

const BEFORE = 'Lilies were planted in the yard.\n';

function categories(a: string, b: string): readonly string[] {
  return compare(BEFORE + a, BEFORE + b).differences.map(({ category }) => category);
}

const UNRELATED: readonly Row[] = [
  [
    'The pilots of the northern line asked for a longer rest and a second meal on the night flights.',
    'A painter from the valley gave the portrait of the old miller to a library in the city.',
  ],
  [
    'Пилоты северной линии попросили о более длинном отдыхе и о втором обеде на ночных рейсах.',
    'Художница из долины подарила портрет старого мельника библиотеке и школе на площади.',
  ],
  [
    'Солтүстік желінің ұшқыштары түнгі рейстерде ұзағырақ демалыс және екінші тамақ сұрады.',
    'Аңғардан келген суретші қарт диірменшінің портретін кітапхана және мектеп үшін сыйлады.',
  ],
  ['Recall, the roof of the school was mended last year.', 'Recall, swallows come to this tower every spring.'],
  ['Напомним, в прошлом году здесь сменили крышу.', 'Напомним, ласточки прилетают сюда каждую весну.'],
  ['Айтпақшы, былтыр мектептің шатыры жөнделді.', 'Айтпақшы, қарлығаштар мұнараға көктемде келеді.'],
];

const EDITED: readonly Row[] = [
  [
    'The pilots of the northern line asked for a longer rest and a second meal on the night flights.',
    'Pilots of the line in the north want a longer rest and a second meal when they fly at night.',
  ],
  [
    'Пилоты северной линии попросили о более длинном отдыхе и о втором обеде на ночных рейсах.',
    'Пилоты на северной линии просят о длинном отдыхе и втором обеде, если рейс ночной.',
  ],
  [
    'Солтүстік желінің ұшқыштары түнгі рейстерде ұзағырақ демалыс және екінші тамақ сұрады.',
    'Солтүстік желінің ұшқыштары түнгі рейстерде ұзақ демалыс пен екінші тамақты қалайды.',
  ],
  ['Recall, the roof of the school was mended last year.', 'Recall, workers mended the roof a year ago.'],
  ['Напомним, в прошлом году здесь сменили крышу.', 'Напомним, крышу сменили год назад.'],
  ['Айтпақшы, былтыр мектептің шатыры жөнделді.', 'Айтпақшы, шатыр былтыр жөнделген еді.'],
];

describe('sentences in the place of each other', () => {
  it.each(UNRELATED)('are two where they share only small words: %s', (a, b) => {
    expect([...categories(a, b)].sort()).toEqual(['deleted', 'inserted']);
  });

  it.each(EDITED)('are one that was edited where they share what they tell: %s', (a, b) => {
    const found = categories(a, b);
    expect(found).not.toContain('deleted');
    expect(found).not.toContain('inserted');
  });
});
