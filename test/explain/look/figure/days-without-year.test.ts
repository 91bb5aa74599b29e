import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/compare.ts';

const SAME: readonly (readonly [string, string])[] = [
  ['Ярмарка пройдёт 24–28 апреля 2024 года.', 'Ярмарка пройдёт 24-28 апреля.'],
  ['Ярмарка пройдёт 24–28 апреля 2024 года в парке.', 'Ярмарка пройдёт в парке 24–28 апреля.'],
  ['Жәрмеңке 2024 жылғы 24–28 сәуір аралығында өтеді.', 'Жәрмеңке 24-28 сәуір күндері өтеді.'],
  ['The fair runs on 24–28 April 2024 in the park.', 'The fair runs on April 24-28 in the park.'],
  ['Емтихан 13–15 маусым аралығында өтеді.', 'Емтихан 13 маусымнан 15 маусымға дейін өтеді.'],
];

const OTHER: readonly (readonly [string, string])[] = [
  ['Ярмарка пройдёт 24–28 апреля 2024 года.', 'Ярмарка пройдёт 24-29 апреля.'],
  ['Ярмарка пройдёт 24–28 апреля 2024 года.', 'Ярмарка пройдёт 24-28 мая.'],
  ['Жәрмеңке 2024 жылғы 24–28 сәуір аралығында өтеді.', 'Жәрмеңке 24-28 мамыр күндері өтеді.'],
  ['The fair runs on 24–28 April 2024 in the park.', 'The fair runs on May 24-28 in the park.'],
  ['Емтихан 13–15 маусым аралығында өтеді.', 'Емтихан 13 маусымнан 16 маусымға дейін өтеді.'],
  ['Емтихан 15 маусымнан кейін өтеді.', 'Емтихан 15 маусымға дейін өтеді.'],
];

/** Whether a figure or its bound is told as changed, in either direction. */
function isTold(a: string, b: string): boolean {
  return [compare(a, b), compare(b, a)].some(({ differences }) =>
    differences.some(({ category }) => category === 'number' || category === 'sense'),
  );
}

describe('days from one to another', () => {
  it.each(SAME)('are the same without their year and in other words: %s → %s', (a, b) => {
    expect(isTold(a, b)).toBe(false);
  });

  it.each(OTHER)('are others where one of them is: %s → %s', (a, b) => {
    expect(isTold(a, b)).toBe(true);
  });
});
