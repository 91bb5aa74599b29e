import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/compare.ts';

/** The alarms between two stories of one lead and one body below two headlines. */
function alarms(story: string, a: string, b: string, other = story): readonly string[] {
  return compare(`${a}\n${story}\n`, `${b}\n${other}\n`)
    .differences.map(({ category }) => category)
    .filter((category) => category === 'number' || category === 'sense');
}

const RU =
  'Вода в реке поднялась за ночь на два метра, и жителей трёх улиц пришлось вывозить на лодках в соседнее село до утра.\n' +
  'Всего вывезли 1 214 человек, сообщили спасатели.';
const KK =
  'Министрлік бейсенбіде хабарлағандай, биылғы науқан бұрынғы жылдардың бәрінен де жылдам жүріп жатыр және ол көктемге дейін жалғасады деп күтіледі.\n' +
  'Барлығы 1 млн 874 мың адам екпе алды.';
const EN =
  'The health office said on Thursday that the campaign had gone faster than in any year before and would go on until the spring.\n' +
  'So far 1,874,000 people have got it.';

const RIGHT = [
  [RU, 'Более 1,2 тыс. человек вывезли от реки', 'Людей вывезли от реки'],
  [RU, 'Более 1,2 тыс. человек вывезли от реки', 'Около 1 200 человек вывезли от реки'],
  [RU, 'Вывезли 1 214 человек', 'Сколько человек вывезли'],
  [KK, '1,9 миллионға жуық адам екпе алды', '1,8 миллионнан астам адам екпе алды'],
  [KK, '1,9 миллионға жуық адам екпе алды', 'Елде адамдар екпе алды'],
  [KK, 'Екпені 1 млн 874 мың адам алды', 'Екпені қанша адам алды?'],
  [EN, 'Nearly 2 million people got the jab', 'Over 1.8 million people got the jab'],
  [EN, 'Nearly 2 million people got the jab', 'People got the jab'],
  [EN, '1,874,000 people got the jab', 'How many people got the jab'],
] as const;

const WRONG = [
  [RU, 'Более 1,3 тыс. человек вывезли от реки', 'Людей вывезли от реки'],
  [RU, 'Менее 1,2 тыс. человек вывезли от реки', 'Людей вывезли от реки'],
  [RU, 'От реки вывезли 1 314 человек', 'От реки вывезли много человек'],
  [RU, 'Вывезли 1 214 человек', 'Вывезли 1 314 человек'],
  [KK, '1,9 миллионға жуық адам екпе алды', '1,9 миллионнан астам адам екпе алды'],
  [KK, 'Екпені 1 млн 784 мың адам алды', 'Екпені қанша адам алды?'],
  [EN, 'Nearly 3 million people got the jab', 'Over 1.8 million people got the jab'],
  [EN, 'Over 2 million people got the jab', 'People got the jab'],
  [EN, '1,784,000 people got the jab', 'How many people got the jab'],
] as const;

describe('a figure of a headline', () => {
  it.each(RIGHT)('may be rounded, or left to a story that both tell: %#', (story, a, b) => {
    expect(alarms(story, a, b)).toEqual([]);
    expect(alarms(story, b, a)).toEqual([]);
  });

  it.each(WRONG)('is told where it is rounded wrongly or stands in no story: %#', (story, a, b) => {
    expect(alarms(story, a, b)).not.toEqual([]);
    expect(alarms(story, b, a)).not.toEqual([]);
  });

  it('is told where the stories tell two figures', () => {
    const other = EN.replace('1,874,000', '1,847,000');
    const said = alarms(EN, 'Nearly 2 million people got the jab', 'People got the jab', other);
    expect(said).toHaveLength(2);
  });

  it('is told below the head of the story', () => {
    const end = (hedge: string): string => `${EN}\n${hedge} people are to get it, the office said on its page.`;
    expect(alarms(end('Nearly 2 million'), 'A campaign', 'A campaign', end('Many'))).not.toEqual([]);
  });
});
