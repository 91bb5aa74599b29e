import { describe, expect, it } from 'vitest';
import { factsTold } from '../../told.ts';

type Row = readonly [a: string, b: string];

/** Texts of a lead that stays and one sentence that was told anew at another place. */
function texts(lead: string, [own, other]: Row): Row {
  return [`${own}\n\n${lead}`, `${lead}\n\n${other}`];
}

const ENGLISH =
  'The council of Holm met on Monday in the old town hall. It sold seven boats in May and bought a crane.';
const RUSSIAN = 'Совет Сомова собрался в понедельник в старой ратуше. В мае он продал семь лодок и купил кран.';
const KAZAKH = 'Сомов кеңесі дүйсенбіде ескі ғимаратта жиналды. Мамырда ол жеті қайық сатып, кран алды.';

/** What counts another thing: many more of it, or a number that the other text tells elsewhere. */
const OTHER_THINGS: readonly Row[] = [
  texts(ENGLISH, [
    'Holm Line is a ferry company that looks after 214 stops on the northern coast.',
    'Eleven towns are served by ferry, coast roads are closed, and the company is from the north.',
  ]),
  texts(ENGLISH, [
    'The ferry company of the northern coast won seven prizes.',
    'Three masters on the northern coast answer for each ferry of the company.',
  ]),
  texts(RUSSIAN, [
    'Паромная компания обслуживает на северном берегу 214 стоянок.',
    'Одиннадцать городов севера берег связывает паромами, их водит компания.',
  ]),
  texts(RUSSIAN, [
    'Паромная компания северного берега получила семь наград.',
    'Три мастера отвечают на северном берегу за паромы компании.',
  ]),
  texts(KAZAKH, [
    'Солтүстік жағалаудағы паром компаниясының 214 аялдамасы бар.',
    'Он бір қалаға паром жіберетін компания солтүстік жағалауда құрылған.',
  ]),
  texts(KAZAKH, [
    'Солтүстік жағалаудағы паром компаниясы жеті сыйлық алды.',
    'Үш шебер солтүстік жағалауда компанияның паромын жүргізеді.',
  ]),
];

/** The same thing, by whatever word it is called. */
const OTHER_COUNTS: readonly Row[] = [
  texts(ENGLISH, [
    'Holm Line is a ferry company that looks after 214 stops on the northern coast.',
    'Its 241 piers on the northern coast make it the largest ferry company.',
  ]),
  texts(RUSSIAN, [
    'Паромная компания обслуживает на северном берегу 214 стоянок.',
    'Её 241 причал на северном берегу делает паромную компанию самой большой.',
  ]),
  texts(KAZAKH, [
    'Солтүстік жағалаудағы паром компаниясының 214 аялдамасы бар.',
    'Өзінің 241 айлағымен солтүстік жағалауда паром компаниясы ең үлкен болып тұр.',
  ]),
];

describe('a count in a sentence told anew', () => {
  it.each(OTHER_THINGS)('is no other one of another thing: %s', (a, b) => {
    expect([factsTold(a, b), factsTold(b, a)]).toEqual([[], []]);
  });
  it.each(OTHER_COUNTS)('is another one of the same thing: %s', (a, b) => {
    expect([factsTold(a, b).length, factsTold(b, a).length]).toEqual([1, 1]);
  });
});
