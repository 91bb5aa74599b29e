import { unitMap } from '../figure-words.ts';
import type { Notation } from '../shape/notation.ts';
import { wordSet } from '../word-set.ts';

/** How English writes dates, times and parts. */
export const NOTATION: Notation = {
  months: 'capital',
  // Verbs that a month can be the subject of, where a modal (May we …) or an order (March on …) cannot stand.
  afterMonth: /^(?!(?:this|his|its|us|yes|thus)$)(?:is|was|has|had|will|and|to|through|[a-z]{2,}[^s'i]s)$/,
  behindDays: /ed$/,
  dayJoiners: wordSet('of'),
  monthFirst: true,
  yearFirst: false,
  belowZero: ['below zero', 'of frost'],
  aboveZero: ['above zero'],
  frostNouns: wordSet('frost frosts freeze'),
  warmthNouns: wordSet('thaw warmth plus above'),
  byHowMuch: { joiners: wordSet('of by') },
  rounding: {
    about: ['about', 'around', 'nearly', 'almost', 'roughly', 'approximately', 'some', 'close to'],
    above: ['more than', 'over', 'above', 'upwards of'],
    below: ['less than', 'fewer than', 'under', 'below', 'just under'],
  },
  yearBeforePeriod: true,
  hour: 'clock',
  formAfterNumber: true,
  hourWords: wordSet("o'clock"),
  hourAfterClock: false,
  halfFirst: false,
  halfWithHour: new Set(),
  stoppedHalves: new Map([
    ['a m', 'am'],
    ['p m', 'pm'],
  ]),
  halfPhrases: [
    { words: ['in', 'the', 'morning'], half: 'am' },
    { words: ['in', 'the', 'afternoon'], half: 'pm' },
    { words: ['in', 'the', 'evening'], half: 'pm' },
  ],
  spoken: { past: wordSet('past'), missing: wordSet('to'), isOfBegun: false, before: wordSet('at') },
  pointInTime: false,
  zoneWords: wordSet(
    'local time gmt utc bst et est edt eastern central pacific ct cst cdt pt pst pdt cet cest msk moscow astana london standard summer',
  ),
  surelyBeforeTime: new Set(),
  collectiveEndings: new Set(),
  hyphenOrders: false,
  dayNouns: new Set(),
  oftenWords: wordSet('twice thrice times'),
  otherWords: wordSet('another other'),
  levelWords: wordSet('to at'),
  pairWords: wordSet('pair couple both duo'),
  wholeWords: wordSet('entirely fully completely wholly totally all'),
  innerAnd: wordSet('and'),
  parts: {
    articles: wordSet('a an'),
    before: wordSet('a one'),
    after: wordSet('of'),
    roughly: wordSet('about around nearly almost roughly approximately over under than only just'),
    change: {
      opener: 'by',
      after: wordSet(
        'before after from since this last over compared in by on and but as while when at for within until',
      ),
    },
  },
  each: wordSet('every each'),
  eachWeek: { ending: /days$/ },
  yearOpeners: wordSet('start beginning'),
  outOf: ['in', 'out of'],
  numberLetters: new Set(),
  referenceAfter: false,
  rateFirst: false,
  bareDollarIsOwn: true,
  slashedSecond: wordSet('s'),
  scaleLetters: new Map([
    ['b', 1e9],
    ['t', 1e12],
  ]),
  gluedUnits: new Map([
    ['in', 'inch'],
    ['ins', 'inch'],
    ['mi', 'mile'],
    ['pc', '%'],
  ]),
  rangeJoiners: wordSet('to through until till'),
  listJoiners: wordSet('and'),
  between: { opener: 'between', joiner: 'and' },
  firstEndings: [],
  rangeWords: wordSet('between and to'),
  riseOpeners: wordSet('from'),
  changeWords: wordSet(`
    rose rise rises risen rising grew grow grows grown growing growth increase increases increased increasing climb climbs
    climbed climbing jump jumps jumped jumping soared surged gain gained up hike hikes hiked raise raises raised raising lift
    lifted boosted expanded extended doubled improved fell fall falls fallen falling drop drops dropped dropping decline
    declines declined declining decrease decreases decreased decreasing down cut cuts cutting reduce reduces reduced
    reducing reduction lower lowered slipped sank slid shrank shrunk narrowed widened eased plunged tumbled slumped weakened
    strengthened change changed changes changing went go goes gone going move moved moves moving revised corrected adjusted
    brought bring taking took taken
  `),
  beforeTimes: new Set(),
  sinceWhen: wordSet('ago earlier later before after'),
  beforeEarlier: wordSet('from against'),
  ago: wordSet('ago'),
  jubilees: /^(?:anniversar|birthday)/,
  relativeDays: wordSet(`
    today yesterday tomorrow tonight today's yesterday's tomorrow's
  `),
  nights: wordSet('night overnight'),
  remainder: wordSet('rest remaining remainder other balance'),
  partsOfDay: wordSet('morning afternoon evening night'),
  relativeYears: wordSet('last this next current coming previous prior preceding'),
  thatYear: wordSet('that same'),
  relativeYearsAlone: new Set(),
  periods: {
    rolling: wordSet('last past previous next coming trailing preceding another'),
    final: wordSet('final closing'),
    unmeasured: wordSet('period'),
    halves: wordSet('half'),
    ended: wordSet('ended ending'),
    one: unitMap([
      ['minute', 'minute'],
      ['hour', 'hour'],
      ['day', 'day'],
      ['week', 'week'],
      ['month', 'month'],
      ['fortnight', 'fortnight'],
      ['year', 'year'],
    ]),
    ends: wordSet('end'),
    articles: wordSet('a an one'),
    beforeOne: wordSet('past last next whole full entire single'),
    notOne: new Set(),
    years: new Set(),
    decades: new Map([
      ['twenties', 20],
      ['thirties', 30],
      ['forties', 40],
      ['fifties', 50],
      ['sixties', 60],
      ['seventies', 70],
      ['eighties', 80],
      ['nineties', 90],
    ]),
  },
};
