import type { Notation } from '../shape/notation.ts';
import { wordSet } from '../word-set.ts';

/** How Ukrainian writes dates, times and parts. */
export const NOTATION: Notation = {
  months: 'small',
  surelyMonth: /[ьня]$/,
  dayJoiners: new Set(),
  monthFirst: false,
  yearFirst: false,
  belowZero: ['морозу', 'холоду', 'нижче нуля'],
  aboveZero: ['тепла', 'вище нуля'],
  rounding: {
    about: ['близько', 'майже', 'приблизно', 'орієнтовно'],
    above: ['понад', 'більше', 'більше ніж', 'більш ніж'],
    below: ['менше', 'менше ніж', 'менш ніж'],
  },
  yearBeforePeriod: false,
  hour: 'after',
  formAfterNumber: true,
  hourWords: new Set(),
  hourAfterClock: true,
  halfFirst: false,
  halfWithHour: wordSet('ночі'),
  stoppedHalves: new Map(),
  pointInTime: true,
  zoneWords: wordSet('київ києвом київським місцевим часом час мск москвою utc gmt'),
  surelyBeforeTime: wordSet('о об'),
  collectiveEndings: wordSet('х'),
  hyphenOrders: false,
  dayNouns: wordSet('число числа числу числі числом'),
  oftenWords: wordSet('двічі тричі раз рази разів'),
  wholeWords: wordSet('повністю цілком увесь весь вся все всю усіх всіх усім всім'),
  innerAnd: new Set(),
  each: wordSet('кожен кожна кожне кожний кожного кожної кожному кожну кожним'),
  outOf: [],
  numberLetters: wordSet('n'),
  referenceAfter: false,
  rateFirst: false,
  slashedSecond: wordSet('с s'),
  rangeJoiners: wordSet('по до'),
  listJoiners: wordSet('і й та'),
  between: { opener: 'між', joiner: 'і' },
  firstEndings: [],
  rangeWords: wordSet('від до між і'),
  riseOpeners: wordSet('з зі'),
  beforeTimes: wordSet('у в'),
  sinceWhen: wordSet('тому'),
  relativeDays: wordSet(
    'сьогодні вчора завтра позавчора післязавтра напередодні сьогоднішній сьогоднішнього вчорашнього завтрашнього',
  ),
  nights: wordSet('ніч ночі'),
  partsOfDay: wordSet('ранку ранком вечора вечором ночі вночі'),
  relativeYears: wordSet(`
    минулому минулого минулий цьому цього цей нинішньому нинішнього нинішній поточному поточного поточний
    майбутньому майбутнього майбутній наступному наступного наступний
  `),
  relativeYearsAlone: wordSet('торік'),
};
