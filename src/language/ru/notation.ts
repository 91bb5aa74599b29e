import { unitMap } from '../figure-words.ts';
import type { Notation } from '../shape/notation.ts';
import { wordSet } from '../word-set.ts';

/** How Russian writes dates, times and parts. */
export const NOTATION: Notation = {
  months: 'small',
  surelyMonth: /[ьйт]$/,
  dayJoiners: new Set(),
  monthFirst: false,
  yearFirst: false,
  belowZero: ['мороза', 'холода', 'ниже нуля'],
  aboveZero: ['тепла', 'выше нуля'],
  frostNouns: wordSet('мороз мороза морозы морозов морозе заморозки заморозков'),
  warmthNouns: wordSet('тепло тепла теплом плюс выше потепление потеплеет оттепель'),
  byHowMuch: { opener: 'на' },
  rounding: {
    about: ['около', 'почти', 'примерно', 'приблизительно', 'порядка', 'без малого'],
    above: ['более', 'более чем', 'больше', 'больше чем', 'свыше'],
    below: ['менее', 'менее чем', 'меньше', 'меньше чем', 'до'],
  },
  yearBeforePeriod: false,
  hour: 'after',
  formAfterNumber: true,
  hourWords: new Set(),
  hourAfterClock: true,
  halfFirst: false,
  halfWithHour: wordSet('ночи'),
  stoppedHalves: new Map(),
  halfPhrases: [],
  spoken: {
    past: new Set(),
    missing: new Set(),
    less: 'без',
    isOfBegun: true,
    before: wordSet('в до к около после с на'),
  },
  pointInTime: true,
  zoneWords: wordSet(
    'мск москве московскому московского местному местного времени время астане астаны астанинскому алматы киеву utc gmt',
  ),
  surelyBeforeTime: wordSet('в'),
  collectiveEndings: wordSet('х'),
  hyphenOrders: false,
  afterOrdinal: /[уюь]$/,
  dayNouns: wordSet('число числа числу числе числом'),
  oftenWords: wordSet('дважды трижды четырежды раз раза'),
  otherWords: wordSet('другой другая другое другого другую другому другим еще'),
  levelWords: wordSet('до'),
  pairWords: wordSet('пара пару пары парой паре оба обе обоих обеих обоим обеим обоими обеими'),
  wholeWords: wordSet('полностью целиком всецело весь вся все всю всех всем всеми всей всего'),
  innerAnd: new Set(),
  governing: wordSet('около более больше менее меньше свыше порядка до от с со без выше ниже сверх'),
  partNouns: wordSet('часть части частью'),
  ofLife: 'жизни',
  each: wordSet('каждый каждая каждое каждого каждой каждому каждую каждым'),
  eachWeek: { opener: 'по', ending: /[ая]м$/ },
  yearOpeners: wordSet('начала начале началу'),
  outOf: [],
  numberLetters: wordSet('n'),
  referenceAfter: false,
  rateFirst: false,
  bareDollarIsOwn: false,
  slashedSecond: wordSet('с s'),
  rangeJoiners: wordSet('по до'),
  dayToDay: { openers: wordSet('с со'), joiner: 'на' },
  listJoiners: wordSet('и'),
  between: { opener: 'между', joiner: 'и' },
  firstEndings: [],
  rangeWords: wordSet('от до между и'),
  riseOpeners: wordSet('с со'),
  beforeTimes: wordSet('в'),
  sinceWhen: new Set(),
  beforeEarlier: wordSet('против с со'),
  ago: wordSet('назад'),
  jubilees: /^(?:годовщин|юбиле)/,
  relativeDays: wordSet(`
    сегодня вчера завтра позавчера послезавтра накануне сегодняшний сегодняшнего сегодняшнему сегодняшнем вчерашнего
    вчерашний вчерашнем завтрашнего завтрашний завтрашнем
  `),
  nights: wordSet('ночь ночи'),
  remainder: wordSet(
    'остальное остальные остальных остальным остальными остальную остальная остальной оставшиеся оставшихся оставшуюся оставшаяся оставшееся остаток прочие прочих',
  ),
  partsOfDay: wordSet('утром утра вечером вечера ночью ночи днем'),
  relativeYears: wordSet(`
    прошлом прошлого прошлый прошлому прошлым этом этого этот этому нынешнем нынешнего нынешний нынешнему текущем
    текущего текущий текущему будущем будущего будущий будущему следующем следующего следующий следующему минувшем
    минувшего минувший предыдущем предыдущего предыдущий предыдущему предыдущим прошлым этим текущим нынешним следующим
    минувшим прошлой прошлую этой эту текущей текущую нынешней следующей следующую минувшей минувшую
  `),
  thatYear: wordSet('того тот том тому этого этот'),
  relativeYearsAlone: new Set(),
  periods: {
    rolling: wordSet(`
      последние последних предыдущие предыдущих прошедшие прошедших следующие следующих ближайшие ближайших прошлые прошлых
    `),
    final: wordSet('последний последнего последнему последнем последним заключительный заключительного заключительном'),
    unmeasured: wordSet('период периода периоду периодом периоде'),
    halves: wordSet('полугодие полугодия полугодию полугодием полугодии'),
    ended: wordSet(`
      закончившиеся закончившихся закончившимся завершившиеся завершившихся завершившимся окончившиеся окончившихся истекшие
      истекших
    `),
    one: unitMap([
      ['day', 'сутки суток'],
      ['week', 'неделю'],
      ['hour', 'час'],
      ['month', 'месяц'],
      ['year', 'год'],
    ]),
    ends: wordSet('конца концу конце'),
    articles: new Set(),
    notOne: wordSet('несколько нескольких пару многие каждые каждый каждую эту этот ту тот прошлый прошлую третий раз'),
    years: wordSet('годы годов годам годами годах гг'),
  },
};
