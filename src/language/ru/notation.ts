import type { Notation } from '../shape/notation.ts';
import { wordSet } from '../word-set.ts';

/** How Russian writes dates, times and parts. */
export const NOTATION: Notation = {
  months: 'small',
  surelyMonth: /[ьйт]$/,
  dayJoiners: new Set(),
  monthFirst: false,
  yearFirst: false,
  yearBeforePeriod: false,
  hour: 'after',
  hourWords: new Set(),
  hourAfterClock: true,
  halfFirst: false,
  halfWithHour: wordSet('ночи'),
  stoppedHalves: new Map(),
  pointInTime: true,
  surelyBeforeTime: wordSet('в'),
  collectiveEndings: wordSet('х'),
  hyphenOrders: false,
  innerAnd: new Set(),
  numberLetters: wordSet('n'),
  referenceAfter: false,
  rateFirst: false,
  slashedSecond: wordSet('с s'),
  rangeJoiners: wordSet('по до'),
  between: { opener: 'между', joiner: 'и' },
  firstEndings: [],
  rangeWords: wordSet('от до между и'),
  riseOpeners: wordSet('с со'),
  beforeTimes: wordSet('в'),
  sinceWhen: new Set(),
};
