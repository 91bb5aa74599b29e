import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';
import { first } from '../order.ts';

type Row = readonly [a: string, b: string];

const alarms = (a: string, b: string): readonly string[] =>
  compare(a, b)
    .differences.map(({ category }) => category)
    .filter((category) => category === 'name' || category === 'sense');

/** The same name, person or office, and no alarm. */
const KEPT: readonly Row[] = [
  // the first word of a sentence is no surname where the other text has it as a common word
  ['Паромов у причала не было, сказали рыбаки.', 'Рыбаки сказали, что у причала не было ни одного парома.'],
  // a state by its people and by its land
  ['The Slovak Republic closed the port.', 'Slovakia closed the port.'],
  ['Кеше Қырғыз Республикасы портты жапты.', 'Кеше Қырғызстан портты жапты.'],
  // bytes that were read in another alphabet
  ['Письмо написал MichaКl Oldt.', 'Письмо написал Michaël Oldt.'],
  // a name as half of a compound
  ['Гости SMS ждут у причала.', 'SMS-гости ждут у причала.'],
  // somebody without his whole office
  ['Assistant boatswain Brell said the ferry was late.', 'Brell said the ferry was late.'],
  // the last word of a name has the ending of its case
  ['Сыйлықты Серік Ахметовке берді.', 'Сыйлықты Ахметов Серікке берді.'],
];

/** What looks alike and is somebody or something else. */
const OTHER: readonly Row[] = [
  ['Паромов у причала не было, сказали рыбаки.', 'Рыбаки сказали, что у причала не было Сомова.'],
  ['The Slovak Republic closed the port.', 'Czechia closed the port.'],
  ['Кеше Қырғыз Республикасы портты жапты.', 'Кеше Өзбекстан портты жапты.'],
  ['Письмо написал MichaКl Oldt.', 'Письмо написал Michmel Oldt.'],
  ['Гости SMS ждут у причала.', 'MMS-гости ждут у причала.'],
  ['Assistant boatswain Brell said the ferry was late.', 'Boatswain Brell said the ferry was late.'],
  ['Пароход Тараздан Шымкентке барады.', 'Пароход Шымкенттен Таразға барады.'],
  ['Паром идёт из Тараза в Шымкент.', 'Паром идёт из Шымкента в Тараз.'],
  ['The ferry goes from Larne to Dorvel.', 'The ferry goes from Dorvel to Larne.'],
];

describe('a name or an office', () => {
  it.each(KEPT)('that stayed is no alarm: %s | %s', (a, b) => {
    expect(alarms(first(a), b)).toEqual([]);
    expect(alarms(first(b), a)).toEqual([]);
  });

  it.each(OTHER)('that is another one is told: %s | %s', (a, b) => {
    expect(alarms(first(a), b)).not.toEqual([]);
    expect(alarms(first(b), a)).not.toEqual([]);
  });
});
