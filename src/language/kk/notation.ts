import type { Notation } from '../shape/notation.ts';
import { wordSet } from '../word-set.ts';

/** How Kazakh writes dates, times and parts. */
export const NOTATION: Notation = {
  months: 'either',
  dayJoiners: new Set(),
  monthFirst: false,
  yearFirst: true,
  yearBeforePeriod: false,
  hour: 'before',
  hourWords: wordSet('сағат'),
  hourAfterClock: false,
  halfFirst: true,
  halfWithHour: new Set(),
  stoppedHalves: new Map(),
  pointInTime: true,
  surelyBeforeTime: wordSet('сағат'),
  collectiveEndings: wordSet('х'),
  hyphenOrders: true,
  innerAnd: new Set(),
  numberLetters: wordSet('n'),
  referenceAfter: true,
  rateFirst: true,
  slashedSecond: wordSet('с s'),
  rangeJoiners: new Set(),
  firstEndings: ['тан', 'тен', 'дан', 'ден', 'нан', 'нен'],
  rangeWords: wordSet('дейін'),
  riseOpeners: new Set(),
  beforeTimes: new Set(),
  sinceWhen: new Set(),
};
