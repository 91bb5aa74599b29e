import { describe, expect, it } from 'vitest';
import { factsTold } from '../../told.ts';

type Row = readonly [a: string, b: string];

const ENGLISH =
  'The council of Holm met on Monday in the old town hall. It sold seven boats in May and bought a crane.';
const RUSSIAN = 'Совет Сомова собрался в понедельник в старой ратуше. В мае он продал семь лодок и купил кран.';
const KAZAKH = 'Сомов кеңесі дүйсенбіде ескі ғимаратта жиналды. Мамырда ол жеті қайық сатып, кран алды.';

/** Texts of a lead that stays and one sentence that was told anew at another place. */
function texts(lead: string, own: string, other: string): Row {
  return [`${own}\n\n${lead}`, `${lead}\n\n${other}`];
}

/** Opposites that have a date in common and nothing that they are said of. */
const OF_DATE: readonly Row[] = [
  texts(
    ENGLISH,
    'The ferry company of the northern coast told today its first results of the whole season, which ended on 31 March 2031.',
    'A sale of boats began on 31 March 2031 at noon, which is bad news today, so a paper wrote in the north, for a ferry company that lives off the coast.',
  ),
  texts(
    RUSSIAN,
    'Паромная компания северного берега опубликовала итоги квартала, закончившегося 31 марта 2031 года.',
    'Бумаги паромной компании северного берега с начала года подешевели.',
  ),
  texts(
    KAZAKH,
    'Солтүстік жағалаудағы паром компаниясы бүгін алғаш рет өзінің 2031 жылғы 31 наурызда аяқталған маусымы туралы есеп жариялады.',
    'Қайық саудасы 2031 жылғы 31 наурызда түсте басталды, бұл жаман хабар деп жазды бүгін газет, әсіресе солтүстік жағалауда тұратын паром компаниясына.',
  ),
];

/** Opposites of one thing, whatever the date. */
const OF_ONE: readonly Row[] = [
  texts(
    ENGLISH,
    'The ferry company of the northern coast said that the repair of its pier ended in March 2031.',
    'On the northern coast the repair of a pier of the ferry company began in March 2031.',
  ),
  texts(
    RUSSIAN,
    'Паромная компания северного берега закончила ремонт причала 31 марта 2031 года.',
    'На северном берегу 31 марта 2031 года начала ремонт причала паромная компания.',
  ),
  texts(
    KAZAKH,
    'Солтүстік жағалауда паром компаниясы айлақ жөндеуін 2031 жылғы наурызда аяқтады.',
    'Паром компаниясы 2031 жылғы наурызда солтүстік жағалауда айлақ жөндеуін бастады.',
  ),
];

describe('opposites in a sentence told anew', () => {
  it.each(OF_DATE)('are none of a date: %s', (a, b) => {
    expect([factsTold(a, b), factsTold(b, a)]).toEqual([[], []]);
  });
  it.each(OF_ONE)('are told of one thing: %s', (a, b) => {
    expect([factsTold(a, b).length, factsTold(b, a).length]).toEqual([1, 1]);
  });
});
