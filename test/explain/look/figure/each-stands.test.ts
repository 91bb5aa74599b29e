import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/compare.ts';

const RU =
  '24 октября 2025 года в 17.00 в главном здании музея состоится открытие выставки мастеров. Экспозиция объединит 96 работ.';
const KK =
  '2025 жылғы 24 қазанда сағат 17.00-де музейдің бас ғимаратында шеберлер көрмесінің ашылуы өтеді. Көрмеге 96 туынды қойылады.';
const EN =
  'On 24 October 2025 at 5 p.m. the main building of the museum will host the opening of the masters’ show. It unites 96 works.';

const STANDING: readonly (readonly [string, string])[] = [
  [RU, 'В главном здании музея 24 октября откроется выставка мастеров. Экспозиция объединит 96 работ. Начало в 17:00.'],
  [KK, 'Музейдің бас ғимаратында 24 қазанда шеберлер көрмесі ашылады. Көрмеге 96 туынды қойылады. Басталуы – 17:00.'],
  [
    EN,
    'The main building of the museum will open the masters’ show on October 24. It unites 96 works. It starts at 17:00.',
  ],
];

const CHANGED: readonly (readonly [string, string])[] = [
  [RU, 'В главном здании музея 24 октября откроется выставка мастеров. Экспозиция объединит 96 работ. Начало в 18:00.'],
  [RU, 'В главном здании музея 25 октября откроется выставка мастеров. Экспозиция объединит 96 работ. Начало в 17:00.'],
  [RU, 'В главном здании музея 24 октября откроется выставка мастеров. Экспозиция объединит 96 работ.'],
  [KK, 'Музейдің бас ғимаратында 24 қазанда шеберлер көрмесі ашылады. Көрмеге 96 туынды қойылады. Басталуы – 18:00.'],
  [
    EN,
    'The main building of the museum will open the masters’ show on October 24. It unites 96 works. It starts at 18:00.',
  ],
];

/** Whether a figure is told as changed, in either direction. */
function isTold(a: string, b: string): boolean {
  return [compare(a, b), compare(b, a)].some(({ differences }) =>
    differences.some(({ category }) => category === 'number'),
  );
}

describe('several figures that went from one place', () => {
  it.each(STANDING)('stand each in its own: %s → %s', (a, b) => {
    expect(isTold(a, b)).toBe(false);
  });

  it.each(CHANGED)('are told where one of them stands nowhere: %s → %s', (a, b) => {
    expect(isTold(a, b)).toBe(true);
  });
});
