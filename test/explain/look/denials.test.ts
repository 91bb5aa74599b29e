import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';

type Row = readonly [a: string, b: string];

function categories(a: string, b: string): readonly string[] {
  return compare(a, b).differences.map(({ category }) => category);
}

const SAME: readonly Row[] = [
  ['Паром не следует ждать до вечера.', 'Паром следует не ждать до вечера.'],
  ['The ferry is not expected to sail today.', 'The ferry is expected not to sail today.'],
  ['Бұл жол пайдалы емес.', 'Бұл жол пайдасыз.'],
  ['Из сада привезли не мытые сливы утром.', 'Утром из сада привезли немытые сливы.'],
  ['On Monday they found that the ferry was not safe.', 'They found on Monday the ferry to be unsafe.'],
  ['Бұл жол пайдалы емес деп айтты ол кеше.', 'Ол кеше бұл жол пайдасыз деп айтты.'],
];
const OTHER: readonly Row[] = [
  ['Паром не заметил, что лодка плывёт.', 'Паром заметил, что лодка не плывёт.'],
  ['Все лодки не проданы.', 'Не все лодки проданы.'],
  ['The captain did not know that the boat was sold.', 'The captain did know that the boat was not sold.'],
  ['Паром келмеді деп айтты.', 'Паром келді деп айтпады.'],
  ['Бұл жол қауіпті емес.', 'Бұл жол қауіпті.'],
  ['Из сада привезли не мытые сливы утром.', 'Утром из сада привезли мытые сливы.'],
  ['On Monday they found that the ferry was not safe.', 'They found on Monday the ferry to be safe.'],
  ['Бұл жол пайдалы емес деп айтты ол кеше.', 'Ол кеше бұл жол пайдалы деп айтты.'],
];

describe('two denials', () => {
  it.each(SAME)('that deny the same are none: %s', (a, b) => {
    expect(categories(a, b)).not.toContain('negation');
    expect(categories(b, a)).not.toContain('negation');
  });

  it.each(OTHER)('of two things are told: %s', (a, b) => {
    expect(categories(a, b)).toContain('negation');
    expect(categories(b, a)).toContain('negation');
  });
});
