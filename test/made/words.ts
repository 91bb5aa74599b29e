import type { LanguageCode } from '../../src/language/codes.ts';
import type { FigureWord } from '../../src/language/figure-words.ts';
import type { Patterns } from '../../src/language/phrase.ts';
import { REGISTRY } from '../../src/language/registry.ts';
import { drawFor } from './draw.ts';

/** Words of a language by what they are: those of its own lists, and some for a story. */
export type Words = Readonly<Record<string, readonly string[]>>;

/** Lists of more words are thinned: which of a thousand given names is drawn tells nothing. */
const MOST_WORDS = 300;

/** What a story is told with. */
const STORY: Readonly<Record<LanguageCode, Words>> = {
  ru: {
    noun: 'мельница лодка мост склад дорога сад рыбак пекарь школа сеть'.split(' '),
    verb: 'построил продаёт откроют закрыли чинит осмотрела получит просит'.split(' '),
    surname: 'Лугарёв Дубравина Омелько Ситников Тургумбаев Берестянко'.split(' '),
    word: 'старый новый большой рядом вчера потом также у реки за лесом'.split(' '),
    ending: ['', 'а', 'ы', 'ов', 'ых', 'ала'],
  },
  kk: {
    noun: 'диірмен қайық көпір қойма жол бақ балықшы наубайшы мектеп тор'.split(' '),
    verb: 'салды сатады ашады жапты жөндейді қарады алады сұрайды бармайды'.split(' '),
    surname: 'Тұрғымбаев Дәулетова Сарымсақов Бүркітбай Қаратаева'.split(' '),
    word: 'ескі жаңа үлкен жанында кеше кейін сондай-ақ өзеннің ар жағында'.split(' '),
    ending: ['', 'ы', 'ның', 'ға', 'ды', 'лар'],
  },
  en: {
    noun: 'mill boat bridge store road garden fisher baker school net'.split(' '),
    verb: 'built sells will open closed mends saw gets asks'.split(' '),
    surname: 'Larkmoor Tilden Oakes Quillan Marsh Brandt'.split(' '),
    word: 'old new large near yesterday later also by the river beyond the wood'.split(' '),
    ending: ['', 's', 'ed', 'ing', 'er'],
  },
  uk: {
    noun: 'млин човен міст склад дорога сад рибалка пекар школа сітка'.split(' '),
    verb: 'збудував продає відкриють закрили лагодить оглянула отримає просить'.split(' '),
    surname: 'Лугаренко Дубравіна Омелько Ситник'.split(' '),
    word: 'старий новий великий поруч учора потім також біля річки'.split(' '),
    ending: ['', 'а', 'и', 'ів'],
  },
};

/** Numbers at the bounds of what a day, an hour, a year, a group of digits can be. */
const NUMBERS = (
  '0 1 2 3 4 5 6 7 9 10 11 12 13 19 20 21 23 24 25 28 29 30 31 32 45 59 60 61 99 100 101 120 365 366 999 1000 1001 1899 ' +
  '1900 1990 1999 2000 2025 2026 2027 2099 2100 2101 9999 10000 007 05 1.5 1,5 0,5 2.25 3,75 12.05 10.30 15.00 15.60 31.12 ' +
  '32.12 12.13 9.05 24.00 25.00 1,000 1,500 12,345 1.000 1.500 1,000,000 1.000.000 1,00 27.02.2026 02.27.2026 31.12.1999 ' +
  '2026-02-27 2026-13-01 5/6/2026 13/6/2026 5/6 12/31 1/2 3/4 100/5 15:00 9:30 24:00 23:59 25:10 9:30:15 2:1 10:5 5-7 7-5 ' +
  '10-15 2024-25 2024-23 2024-2025 2024/25 55-01-20 1-2-3 8-800 12a 5б 3x 5k 10M 1.2.3 IV XX X V I II XIX MMXX'
)
  .split(' ')
  .concat('1 000', '1 500 000', '12 50', '1\u00a0200', '10 000', '5 000,5', '½', '2½', '1 1/2');

const SIGNS = '% $ € ₸ ₽ £ ° °C °F № § + − - ~ ≈ < > ≤ ≥ × = ± # & @ ↑ ↓ ✓ ✗ 👁 ❤'.split(' ');

const FIGURE_WORDS: readonly (keyof FigureWord)[] = [
  'cardinal',
  'ordinal',
  'scale',
  'part',
  'times',
  'month',
  'weekday',
  'unit',
  'rate',
  'year',
  'half',
  'clock',
  'reference',
  'short',
  'doubtful',
];

/** The phrases of patterns; `*` is an ending, `#` a figure. */
function spelled(patterns: Patterns, endings: readonly string[]): string[] {
  return patterns
    .split('|')
    .map((pattern) => pattern.trim())
    .filter((pattern) => pattern !== '')
    .map((pattern) =>
      pattern.replaceAll('*', endings[pattern.length % endings.length] ?? '').replace('#', String(pattern.length)),
    );
}

function thinned(list: readonly string[], name: string): readonly string[] {
  const own = list.filter((word) => word.trim() !== '');
  if (own.length <= MOST_WORDS) return own;
  const kept = own.filter((word) => drawFor(`${name} ${word}`).oneIn(8));
  return kept.length > 0 ? kept : own;
}

/** Whatever in a part of a language is a list of words, by its name. */
function listsIn(part: object): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(part).flatMap(([name, value]) => {
      const made: unknown = typeof value === 'function' && value.length === 0 ? value() : value;
      if (made instanceof Set || made instanceof Map) return [[name, [...made.keys()].map(String)]];
      if (Array.isArray(made)) return [[name, made.flat().filter((own) => typeof own === 'string')]];
      return [];
    }),
  );
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** All words of a language. */
export function wordsOf(language: LanguageCode): Words {
  const { lexicon, figures, names, negation, sense, boilerplate, stops } = REGISTRY[language];
  const figureWords = figures();
  const story = STORY[language];
  const endings = story.ending ?? [];
  const kinds = Object.fromEntries(
    FIGURE_WORDS.map((kind) => [
      kind,
      [...figureWords.words].filter(([, word]) => word[kind] !== undefined).map(([word]) => word),
    ]),
  );
  const rows = Object.entries(sense.rows).flatMap(([kind, all]) =>
    all.map((row, at) => [`${kind} ${at}`, row.split(' / ').flatMap((own) => spelled(own, endings))] as const),
  );
  const limits = sense.limits.map(({ words, after }, at) => [
    `limit ${at}`,
    [...spelled(words, endings), ...spelled(after ?? '', endings)],
  ]);
  const pairs = figureWords.phrases.entries();
  const lists: Record<string, readonly string[]> = {
    ...listsIn(lexicon),
    ...listsIn(names),
    ...listsIn(figureWords.notation),
    ...listsIn(figureWords),
    ...listsIn(boilerplate.page ?? {}),
    ...listsIn(stops),
    ...kinds,
    ...story,
    ...Object.fromEntries(rows),
    ...Object.fromEntries(limits),
    number: NUMBERS,
    sign: SIGNS,
    pairedUnit: [...pairs].flatMap(([first, seconds]) =>
      seconds.map(({ second }) => `${first} ${second.replace('*', '')}`),
    ),
    compound: figureWords.compounds.flatMap(([opening]) => figureWords.compoundEnds.map(([end]) => opening + end)),
    particle: spelled(negation.particles, endings),
    denial: [...spelled(negation.words, endings), ...spelled(negation.denials, endings)],
    neutral: [...spelled(negation.neutral, endings), ...spelled(sense.neutral, endings)],
    unlimited: spelled(sense.unlimited, endings),
    law: Object.values(sense.law).flatMap((own) => spelled(own, endings)),
    short: lexicon.abbreviations.map((row) => row.split('=')[0] ?? ''),
    long: lexicon.abbreviations.map((row) => row.split('=')[1]?.split('|')[0] ?? ''),
  };
  const all = Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, thinned(list, name)]));
  return {
    ...all,
    irregular: lexicon.irregularForms.flatMap((row) => row.split(' ')).slice(0, MOST_WORDS),
    title: all.titles ?? [],
    capitonym: [...(names.respect?.capitonyms() ?? lexicon.calendarWords())].slice(0, MOST_WORDS),
    given: (all.givenNames ?? []).map(capital),
    place: (all.placeNames ?? []).map(capital),
    turn: Object.keys(all).filter((name) => / \d+$/.test(name)),
  };
}
