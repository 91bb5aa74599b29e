import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';
import { first } from '../order.ts';

type Row = readonly [a: string, b: string];

const denials = (a: string, b: string): number =>
  compare(a, b).differences.filter(({ category }) => category === 'negation').length;

const INTO_WORD: readonly Row[] = [
  ['Он не виновен перед городом.', 'Он невиновен перед городом.'],
  ['Ол бақытты емес еді.', 'Ол бақытсыз еді.'],
  ['The road is not safe.', 'The road is unsafe.'],
  ['He was not able to see it.', 'He was unable to see it.'],
  ['The road is not safe and the pier is not safe.', 'The road is unsafe and the pier is unsafe.'],
];

const ELSEWHERE: readonly Row[] = [
  // a word that denies stands in both texts and answers itself
  ['Он не виновен, невиновен и брат его.', 'Он виновен, невиновен и брат его.'],
  ['Ол бақытты емес, бақытсыз оның інісі де.', 'Ол бақытты, бақытсыз оның інісі де.'],
  ['He is not happy, and unhappy is his brother.', 'He is happy, and unhappy is his brother.'],
  // one of two went
  ['The road is not safe and the pier is safe.', 'The road is unsafe and the pier is unsafe.'],
  ['The road is not safe.', 'The road is not unsafe.'],
  ['Дорога не безопасна.', 'Дорога безопасна.'],
  ['Жол қауіпсіз емес.', 'Жол қауіпсіз.'],
];

const IN_OTHER_WORDS: readonly Row[] = [
  ['Министр отказался подписать договор.', 'Министр не подписал договор.'],
  ['Министр келісімге қол қоюдан бас тартты.', 'Министр келісімге қол қоймады.'],
  ['The owner refused to sign the lease.', 'The owner did not sign the lease.'],
  ['The owner declines to answer.', 'The owner does not answer.'],
  ['Доехать до села не просто.', 'Доехать до села нелегко.'],
  ['It is not easy to mend the dam.', 'It is non-trivial to mend the dam.'],
];

/** What reads alike and turns the meaning. */
const TURNED: readonly Row[] = [
  ['Министр отказался подписать договор.', 'Министр подписал договор.'],
  ['Министр отказался подписать договор.', 'Министр не отказался подписать договор.'],
  ['Министр келісімге қол қоюдан бас тартты.', 'Министр келісімге қол қойды.'],
  ['Кеңсе кестені жоюдан бас тартты.', 'Кеңсе кестені жойды.'],
  ['The owner refused to sign the lease.', 'The owner signed the lease.'],
  ['The owner refused to sign the lease.', 'The owner did not refuse to sign the lease.'],
  ['It is not easy to mend the dam.', 'It is easy to mend the dam.'],
  ['Рабочие не ушли.', 'Рабочие неделю назад ушли.'],
];

describe('a deed that was not done', () => {
  const alarms = (a: string, b: string): readonly string[] =>
    compare(a, b)
      .differences.filter(({ category }) => category === 'negation' || category === 'sense')
      .map(({ category }) => category);

  it.each(IN_OTHER_WORDS)('is one in other words: %s | %s', (a, b) => {
    expect(alarms(first(a), b)).toEqual([]);
    expect(alarms(first(b), a)).toEqual([]);
  });

  it.each(TURNED)('is told where it was done: %s | %s', (a, b) => {
    expect(alarms(first(a), b)).not.toEqual([]);
    expect(alarms(first(b), a)).not.toEqual([]);
  });

  it.each([
    ['Суд рассмотрел жалобу в среду.', 'Суд не рассматривал жалобу в среду.', ['negation']],
    ['Суд рассматривал жалобу в среду.', 'Суд рассмотрел жалобу в среду.', ['sense']],
    ['Суд рассмотрит жалобу в среду.', 'Суд не рассмотрел жалобу в среду.', ['negation', 'sense']],
  ] as const)('is told once, however its verb is told: %s | %s', (a, b, said) => {
    expect(alarms(first(a), b)).toEqual(said);
  });
});

describe('a denial', () => {
  it.each(INTO_WORD)('that went into the word that it denies is none: %s | %s', (a, b) => {
    expect(denials(first(a), b)).toBe(0);
    expect(denials(first(b), a)).toBe(0);
  });

  it.each(ELSEWHERE)('that went is told, whatever else denies: %s | %s', (a, b) => {
    expect(denials(first(a), b)).toBeGreaterThan(0);
    expect(denials(first(b), a)).toBeGreaterThan(0);
  });
});
