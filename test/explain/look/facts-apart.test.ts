import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';
import { replay } from '../../replay.ts';
import { first } from '../order.ts';

const GRAVE = new Set(['number', 'name', 'negation', 'sense', 'inserted', 'deleted']);

/** What an editor has to see, as `category A → B`. */
function alarms(a: string, b: string): readonly string[] {
  const { differences } = compare(a, b);
  expect(replay(a, differences, 'a', 'b')).toBe(b);
  expect(replay(b, differences, 'b', 'a')).toBe(a);
  return differences
    .filter(({ category }) => GRAVE.has(category))
    .map((one) => `${one.category} ${one.a.text.trim()} → ${one.b.text.trim()}`);
}

const CASES: readonly (readonly [why: string, a: string, b: string, alarms: readonly string[]])[] = [
  [
    'a fact in the place of who reports is told, and who reported is none',
    'Мост построят в мае, сообщает пресс-служба порта. Лодки ждут.',
    'Мост построят в мае за 5 млн евро. Лодки ждут.',
    ['number  → 5 млн евро'],
  ],
  [
    'and so in Kazakh',
    'Көпір мамырда салынады, деп хабарлайды порттың баспасөз қызметі. Қайықтар күтеді.',
    'Көпір мамырда салынады 5 млн еуроға. Қайықтар күтеді.',
    ['number  → 5 млн еуроға'],
  ],
  [
    'and in English, where it came',
    'The bridge will be built in May for 5 million euros. Boats wait.',
    'The bridge will be built in May, Reuters reports. Boats wait.',
    ['number 5 million euros → '],
  ],
  [
    'each fact of a long stretch is told alone',
    'The club will keep its old ground by the river with the wooden stand in spring.',
    'The club will not be among those that play in spring.',
    ['negation  → not'],
  ],
  [
    'figures of one kind answer each other',
    'Repairs began late because the steel came from abroad and cost 40 million euros in all.',
    'Repairs began as the firm had planned and the council paid 55 million euros in all.',
    ['number 40 → 55'],
  ],
  [
    'a clause that came whole is content, whatever it names',
    'The mill closed in May.',
    'The mill closed in May, after Nora Vale had sold the land to her cousin.',
    ['inserted  → , after Nora Vale had sold the land to her cousin'],
  ],
  [
    'a clause without a fact is wording',
    'The mill closed in May.',
    'The mill closed in May, as everybody had feared since the winter began.',
    [],
  ],
  [
    'a small word beside a date is not hidden by it',
    'Дорогу у рынка весной будут чинить.',
    'Дорогу у рынка в апреле не будут чинить.',
    ['number  → апреле', 'negation  → не'],
  ],
  [
    'an end that was cut with the sentence behind it is content',
    'Сад закрыли, и садовник Яна Рябова увезла 12 лилий. Ключ отдали сторожу. Ворота заперли.',
    'Сад закрыли. Ворота заперли.',
    ['deleted , и садовник Яна Рябова увезла 12 лилий. → ', 'deleted Ключ отдали сторожу → '],
  ],
  [
    'a phrase that denies nothing is none',
    'Дорогу чинят, и это надолго, поскольку щебень привозят издалека. Смету утвердили в 2021 году.',
    'Дорогу чинят, и тем не менее автобусы идут по ней всё утро до самого рынка и обратно к вокзалу. Смету утвердили в 2021 году.',
    [],
  ],
  [
    'a clause that went whole is content',
    'Сад закрыли до весны, где Яна Рябова сажала редкие лилии.',
    'Сад закрыли до весны.',
    ['deleted , где Яна Рябова сажала редкие лилии → '],
  ],
  [
    'each fact of a long stretch is told alone in Kazakh',
    'Бақ көктемге дейін жабық.',
    'Бақ қардың салдарынан және 12 ағаштың құлауы себебінен Дана Омарова айтқандай көктемге дейін жабық.',
    ['number  → 12', 'name  → Дана Омарова'],
  ],
  [
    'a post is not hidden by the name that moved with it',
    'Acting mayor Nora Vale said the ferries would run again.',
    'The ferries would run again, mayor Nora Vale said.',
    ['sense Acting → '],
  ],
  [
    'a post that moved along is told by nobody',
    'Acting mayor Nora Vale said the ferries would run again.',
    'The ferries would run again, acting mayor Nora Vale said.',
    [],
  ],
  [
    'a post is not hidden by a name in Russian',
    'И.о. акима Яна Рябова сообщила, что паромы пойдут снова.',
    'Паромы пойдут снова, сообщила аким Яна Рябова.',
    ['sense И.о → '],
  ],
  [
    'a post is not hidden by a name in Kazakh',
    'Бұрынғы әкім Дана Омарова паромдар қайта жүреді деді.',
    'Паромдар қайта жүреді, деді әкім Дана Омарова.',
    ['sense Бұрынғы → '],
  ],
  [
    'a clause between marks needs no word that opens it when it is long',
    'The mill closed in May, the old lease of the Vale family having run out a year before, and nobody came.',
    'The mill closed in May, and nobody came.',
    ['deleted the old lease of the Vale family having run out a year before, → '],
  ],
  [
    'a list is no clause: each member is told',
    'The prize went to Nora Vale, Tim Hart of Dorset, Eve Stone, Max Hill, Olga Reed and Pam Orchard.',
    'The prize went to Nora Vale, Olga Reed and Pam Orchard.',
    ['name Tim Hart → ', 'name Dorset → ', 'name Eve Stone → ', 'name Max Hill → '],
  ],
  [
    'a long clause of Russian',
    'Сад закрыли в мае, получив от семьи Рябовых письмо о продаже всей земли под склады, и лилии увезли.',
    'Сад закрыли в мае, и лилии увезли.',
    ['deleted получив от семьи Рябовых письмо о продаже всей земли под склады, → '],
  ],
  [
    'a long clause of Kazakh',
    'Бақ мамырда, Омаровтар отбасы барлық жерін қойма салу үшін сатып жіберген соң, жабылды.',
    'Бақ мамырда жабылды.',
    ['deleted , Омаровтар отбасы барлық жерін қойма салу үшін сатып жіберген соң, → '],
  ],
  [
    'a passage cut across the end of a sentence is content',
    'The mill made 40 tons a day. It was sold to Nora Vale in 2009 and then to Tim Hart. The river runs by the mill and floods it every March or so.',
    'The mill made 40 tons a day. The river floods it every March or so.',
    ['deleted It was sold to Nora Vale in 2009 and then to Tim Hart. → '],
  ],
  [
    'a long end of a sentence is content',
    'The tests showed that the boat leaks badly. It was built in Dorset by Tim Hart in 1998.',
    'The tests showed that the boat leaks badly where the new engine from Norway had been put in last May by two men. It was built in Dorset by Tim Hart in 1998.',
    ['inserted  → where the new engine from Norway had been put in last May by two men'],
  ],
  [
    'a short end of a sentence is told by its facts',
    'The tests showed that the boat leaks badly. It was built in Dorset by Tim Hart in 1998.',
    'The tests showed that the boat leaks badly behind the engine from Norway. It was built in Dorset by Tim Hart in 1998.',
    ['name  → behind the engine from Norway'],
  ],
  [
    'a long end of a sentence of Russian',
    'Опыты показали, что лодка течёт. Её построил Глеб Сомов.',
    'Опыты показали, что лодка течёт под новым мотором из Норвегии и возле старой заплаты на левом борту у кормы. Её построил Глеб Сомов.',
    ['inserted  → под новым мотором из Норвегии и возле старой заплаты на левом борту у кормы'],
  ],
];

describe('the facts of a long stretch', () => {
  it.each(CASES)('%s', (_, a, b, told) => {
    expect(alarms(first(a), b)).toEqual(told);
    expect(alarms(a, first(b))).toEqual(told);
  });
});

describe('a figure that came among other words', () => {
  const facts = (a: string, b: string): readonly string[] =>
    compare(a, b)
      .differences.filter(({ category }) => category === 'number' || category === 'sense')
      .map((one) => `${one.category} ${one.b.text.trim()}`);

  it.each([
    [
      'Мастер живёт в селе, любит рыбалку.',
      'Мастер живёт в селе и чинил в той старой тесной будке часы больше 20 лет.',
      'больше 20 лет',
    ],
    [
      'Шебер ауылда тұрады, балық аулайды.',
      'Шебер ауылда тұрады, бұл жаңа жақсы қызметте зейнетке дейін ұзақ 20 жылдан астам еңбек етті.',
      '20 жылдан астам',
    ],
    [
      'The master lives in town and likes fishing.',
      'The master lives in town and has worked in the same old dusty post for more than 20 years.',
      'more than 20 years',
    ],
  ])('took its bound along, which is one fact: %s | %s', (a, b, said) => {
    expect(facts(first(a), b)).toEqual([`number ${said}`]);
    expect(facts(a, first(b))).toEqual([`number ${said}`]);
  });

  it.each([
    ['Мастер чинил часы больше 20 лет.', 'Мастер чинил часы меньше 30 лет.'],
    ['Шебер 20 жылдан астам еңбек етті.', 'Шебер 30 жылдан кем еңбек етті.'],
    ['The master worked more than 20 years.', 'The master worked less than 30 years.'],
  ])('where both changed, both are told: %s | %s', (a, b) => {
    expect(facts(first(a), b)).toHaveLength(2);
    expect(facts(a, first(b))).toHaveLength(2);
  });
});

describe('who reports it, in the place of other words', () => {
  const told = (a: string, b: string): readonly string[] =>
    compare(a, b)
      .differences.filter(({ category }) => GRAVE.has(category) || category === 'attribution')
      .map((one) => `${one.category} ${one.a.text.trim()} → ${one.b.text.trim()}`);

  it.each([
    [
      'Паром стоит у причала, сообщает «Вестник порта».',
      'Паром стоит у причала без 12 новых насосов.',
      ['negation  → без', 'number  → 12', 'attribution сообщает «Вестник порта → '],
    ],
    [
      'The ferry waits, the Harbour Times reported.',
      'The ferry waits with no pumps.',
      ['negation  → no', 'attribution the Harbour Times reported → '],
    ],
    [
      'Паром стоит у причала, сообщает «Вестник порта».',
      'Паром стоит у причала с новыми насосами и вёслами.',
      ['attribution сообщает «Вестник порта → '],
    ],
  ])('is told as that, and what stands there is told by its facts: %s | %s', (a, b, said) => {
    expect([...told(a, b)].sort()).toEqual([...said].sort());
    const turned = said.map((one) => one.replace(/^(\S+) (.*) → (.*)$/, '$1 $3 → $2'));
    expect([...told(b, a)].sort()).toEqual([...turned].sort());
    expect(replay(a, compare(a, b).differences, 'a', 'b')).toBe(b);
  });
});
