/**
 * How a language places the words of a date, a time, a part and a rate. `src/annotate/figure` asks for these instead of
 * asking which language it reads.
 */
export interface Notation {
  /**
   * How a month stands in running text: in small letters, so that a capital may be a name (Марта); with a capital, so
   * that small letters may be a verb (may, march); or either way.
   */
  readonly months: 'small' | 'capital' | 'either';
  /** Ends of month names that are months with a capital as well, since no woman is called so. */
  readonly surelyMonth?: RegExp;
  /** What follows a month that may be a word of another meaning, which would go on otherwise: May is, қазанның соңы. */
  readonly afterMonth?: RegExp;
  /** How a month and a day behind it end that are one date: шілденің 15-іне. */
  readonly dayBehindMonth?: { readonly month: RegExp; readonly day: RegExp };
  /** Ends of verbs behind the last of some days, which it does not count: April 6 and 7 delayed the work. */
  readonly behindDays?: RegExp;
  /** Words between a day and its month: 5th of May. */
  readonly dayJoiners: ReadonlySet<string>;
  /** The month stands before the day: March 5, 3/5/2026. */
  readonly monthFirst: boolean;
  /** The year stands before day and month: 2026 жылғы 27 ақпан. */
  readonly yearFirst: boolean;
  /** Words behind degrees that put them below zero, or above it; longer phrases first. */
  readonly belowZero: readonly string[];
  readonly aboveZero: readonly string[];
  /** Words for frost that stand before degrees without a sign, and for warmth, which part them from these. */
  readonly frostNouns: ReadonlySet<string>;
  readonly warmthNouns: ReadonlySet<string>;
  /** The word before a share, or its ending, with which it tells by how much something is more: на 7 % больше; 7% more. */
  readonly byHowMuch: {
    readonly opener?: string;
    readonly ending?: RegExp;
    /** Words between what tells of a change and by how much: an increase [of] 5, rose [by] 5. */
    readonly joiners?: ReadonlySet<string>;
  };
  /** Words beside a round figure, before or behind it. */
  readonly rounding: Rounding;
  /** A number before a period can be a year: the same 1986 month. */
  readonly yearBeforePeriod: boolean;
  /** Where the word for hour stands: в 9 часов, сағат 9-да; or a word that is said of times only: nine o'clock. */
  readonly hour: 'after' | 'before' | 'clock';
  /** Whether nouns have another form behind a number than behind its ordinal: 512 километров, 512-й километр. */
  readonly formAfterNumber: boolean;
  /** The words for hour before a number, or the word that is said of times only. */
  readonly hourWords: ReadonlySet<string>;
  /** A word for hour may follow a time in digits: в 9:00 часов. */
  readonly hourAfterClock: boolean;
  /** The half of the day may stand before the number: кешкі сағат 7-де. */
  readonly halfFirst: boolean;
  /** Words for a half of the day that count something else without a word for hour: две ночи. */
  readonly halfWithHour: ReadonlySet<string>;
  /** Halves of the day that are two words to a reader of words: a.m. as `a m`. */
  readonly stoppedHalves: ReadonlyMap<string, 'am' | 'pm'>;
  /** Phrases behind an hour that tell the half of the day: at three in the afternoon. */
  readonly halfPhrases: readonly { readonly words: readonly string[]; readonly half: 'am' | 'pm' }[];
  /** How the part of an hour is told in words; absent where it is told as a number. */
  readonly spoken?: SpokenClock;
  /** Hours and minutes may be parted by a point: в 15.00. */
  readonly pointInTime: boolean;
  /** Words that tell by whose clock a time is told: по московскому времени, GMT. */
  readonly zoneWords: ReadonlySet<string>;
  /** Words before 10.05 that make it a time rather than a date. */
  readonly surelyBeforeTime: ReadonlySet<string>;
  /** Endings after 2, 3 and 4 that make them counts of persons, no ordinals: 2-х. */
  readonly collectiveEndings: ReadonlySet<string>;
  /** A hyphen between a number and a noun orders: 2-тоқсан is the second quarter; elsewhere it counts. */
  readonly hyphenOrders: boolean;
  /** Endings of a noun behind a word that may be a part, which make it an ordinal: третью строчку. */
  readonly afterOrdinal?: RegExp;
  /** Nouns before which a bare number is that of a day of the month: до 10 числа. */
  readonly dayNouns: ReadonlySet<string>;
  /** Words that say how often, where a number before a noun may say it as well: scored twice, two goals. */
  readonly oftenWords: ReadonlySet<string>;
  /** Words beside a figure that say it is what was reached, not by how much: fell [to] 5 %. */
  readonly levelWords: ReadonlySet<string>;
  /** Words for two that are no figure: a pair of, both. */
  readonly pairWords: ReadonlySet<string>;
  /** Words for a second one of somebody or something: another, другая. */
  readonly otherWords: ReadonlySet<string>;
  /** Words that say of the whole what 100 % says: entirely, all. */
  readonly wholeWords: ReadonlySet<string>;
  /** Words inside a number: hundred and five. */
  readonly innerAnd: ReadonlySet<string>;
  /** Words before a number word whose form then says one of it: около [тысячи]. */
  readonly governing?: ReadonlySet<string>;
  /** What a part needs around it to be a figure; absent where the word alone says it. */
  readonly parts?: PartRules;
  /** Words behind the first end of a range in words that make it a part: үштен [бірі]. */
  readonly ofParts?: ReadonlyMap<string, number>;
  /** Ending of a number that counts a part of what was told before, in its unit: 300 миллионы. */
  readonly ofWhole?: RegExp;
  /** Nouns behind an ordinal, or behind a share, that say that it is one: пятая [часть], бестен бір [бөлігі]. */
  readonly partNouns?: ReadonlySet<string>;
  /** The word behind the year of somebody's life: на 79-м году [жизни] one is 78. */
  readonly ofLife?: string;
  /** Words before an ordinal that make it a share: [каждый] пятый, [every] fifth. */
  readonly each: ReadonlySet<string>;
  /** How a day of the week is told as that of each week: on Saturdays, по субботам, сенбі күндері. */
  readonly eachWeek: { readonly opener?: string; readonly ending?: RegExp; readonly behind?: ReadonlySet<string> };
  /** Words that say of a year its first days: the [start] of 2027, с [начала] 2027 года. */
  readonly yearOpeners: ReadonlySet<string>;
  /** Words between two numbers that make a share of them: one [in] five, nine [out of] ten. */
  readonly outOf: readonly string[];
  /** Letters that are written for №. */
  readonly numberLetters: ReadonlySet<string>;
  /** The word that makes a number a reference stands behind it: 8-бап. */
  readonly referenceAfter: boolean;
  /** The word of a rate stands before the number: күніне 2 литр. */
  readonly rateFirst: boolean;
  /** Words that may stand between them: тәулігіне шамамен 12 мың. */
  readonly afterRate?: ReadonlySet<string>;
  /** A house may write the dollars of its country with the bare sign: $5 for NZ$5. Elsewhere they are those of America. */
  readonly bareDollarIsOwn: boolean;
  /** Units that are words of another meaning where a space stands before them: 3.4in. */
  readonly gluedUnits?: ReadonlyMap<string, string>;
  /** What a letter multiplies a sum by, right behind digits that have the sign of a currency before them: $4.8b. */
  readonly scaleLetters?: ReadonlyMap<string, number>;
  /** Letters for a second behind a slash: m/s. */
  readonly slashedSecond: ReadonlySet<string>;
  /** Words between the two ends of a range: с 12 по 15 мая, from 5 to 10 kg. */
  readonly rangeJoiners: ReadonlySet<string>;
  /** What stands around the first of two days between which something lies or is moved: в ночь [с] 15 [на] 16 апреля. */
  readonly dayToDay?: { readonly openers: ReadonlySet<string>; readonly joiner: string };
  /** Words between two days of one month: 8 и 11 апреля. */
  readonly listJoiners: ReadonlySet<string>;
  /** A range that its first word opens, and the word between its ends: between 5 and 10. */
  readonly between?: { readonly opener: string; readonly joiner: string };
  /** Words behind two figures in a list that make a range of them: 4 пен 11 жас [аралығында]. */
  readonly betweenBehind?: ReadonlySet<string>;
  /** Endings of the first end of a range that needs no word behind it: 160-тан 165-ке дейін. */
  readonly firstEndings: readonly string[];
  /** Words that stand at the ends of a range and are notation there, bounds elsewhere: от 5 до 10. */
  readonly rangeWords: ReadonlySet<string>;
  /** The word of them that may tell of a change as well: from 5 to 10 is a rise, 5–10 is none. */
  readonly riseOpeners: ReadonlySet<string>;
  /** Words of which one has to stand before such a word where it tells of a change; absent where it does by itself. */
  readonly changeWords?: ReadonlySet<string>;
  /** Words before so many times that belong to them: в два раза. */
  readonly beforeTimes: ReadonlySet<string>;
  /** Words after a period that say when, not how often: 275,000 a year ago. */
  readonly sinceWhen: ReadonlySet<string>;
  /** Words before the figure of an earlier time, which one of now is told beside: against 310, down from 310. */
  readonly beforeEarlier: ReadonlySet<string>;
  /** Words behind a stretch of time that count it back from now: five years ago. */
  readonly ago: ReadonlySet<string>;
  /** Beginnings of nouns behind the years of somebody or something that say so: 30th [anniversary], 30 [жылдығы]. */
  readonly jubilees: RegExp;
  /** Words for a day that is told from the one at hand (today), in all forms. */
  readonly relativeDays: ReadonlySet<string>;
  /** Words for a part of a day: this evening is the day at hand. */
  readonly partsOfDay: ReadonlySet<string>;
  /** Words for a night, which lies between two days. */
  readonly nights: ReadonlySet<string>;
  /** Words for what is left of a whole: the rest, [remaining] 25 %. */
  readonly remainder: ReadonlySet<string>;
  /** Words that tell a year so: last year, this year; in all forms. */
  readonly relativeYears: ReadonlySet<string>;
  /** The same in one word, without the word for year: былтыр. */
  readonly relativeYearsAlone: ReadonlySet<string>;
  /** Words before the word for year that point back to the year told last: [that] year, [того] же года. */
  readonly thatYear: ReadonlySet<string>;
  /** Words that tell a stretch of time without its number; absent where they are not known. */
  readonly periods?: PeriodWords;
}

/** The part of an hour in words: half past seven, без четверти восемь, в половине восьмого. */
export interface SpokenClock {
  /** Between the part and the hour that is over: past. */
  readonly past: ReadonlySet<string>;
  /** Between what is missing and the hour: to. */
  readonly missing: ReadonlySet<string>;
  /** Before what is missing, where the hour stands right behind it: без. */
  readonly less?: string;
  /** The ordinal behind the part is that of the hour that has begun: половина восьмого. */
  readonly isOfBegun: boolean;
  /** Words that ask for a time, without which such words may be of something else: gave ten to eight. */
  readonly before: ReadonlySet<string>;
}

/** Words that tell a stretch of time, in all forms. */
interface PeriodWords {
  /** Before a count of months that is not one from January: in the last ten months. */
  readonly rolling: ReadonlySet<string>;
  /** Before a half that is the first one, where it is no ordinal: алғашқы. */
  readonly first?: ReadonlySet<string>;
  /** Before a quarter that is the fourth: final. */
  readonly final: ReadonlySet<string>;
  /** Words for a stretch of time that do not tell how long it is: reporting period. */
  readonly unmeasured: ReadonlySet<string>;
  /** A half of the year behind an ordinal. */
  readonly halves: ReadonlySet<string>;
  /** Between a count of months and the day on which they ended, or behind that day where it stands first. */
  readonly ended: ReadonlySet<string>;
  /** Words of which each is one of a unit where nothing counts it: сутки. */
  readonly one: ReadonlyMap<string, string>;
  readonly articles: ReadonlySet<string>;
  /** What has to stand before such a word besides an article; absent where it may stand alone. */
  readonly beforeOne?: ReadonlySet<string>;
  /** Words before it that make more than one of it: несколько. */
  readonly notOne: ReadonlySet<string>;
  /** What says that something goes on to the last day of a month or of the year, before the word for it or behind it. */
  readonly ends: ReadonlySet<string>;
  /** The word for years that makes a number before it a decade: 90-е годы. */
  readonly years: ReadonlySet<string>;
  /** Words for months behind their number, where the lexicon takes them for no unit: он айда. */
  readonly months?: ReadonlySet<string>;
  /** A decade in one word: nineties. */
  readonly decades?: ReadonlyMap<string, number>;
}

/** What says beside a figure that it is round: near the exact one, below it (more than so many), or above it. */
export interface Rounding {
  readonly about: readonly string[];
  readonly above: readonly string[];
  readonly below: readonly string[];
}

/** Parts with articles: half a million, a third of. */
export interface PartRules {
  /** Between a half and what it halves. */
  readonly articles: ReadonlySet<string>;
  /** Before any other part. */
  readonly before: ReadonlySet<string>;
  /** After it. */
  readonly after: ReadonlySet<string>;
  /** Before its article, where it is no ordinal whatever follows: roughly a third. */
  readonly roughly: ReadonlySet<string>;
  /** Before its article, where it says by how much something changed (by a fifth), and what may stand behind that. */
  readonly change: { readonly opener: string; readonly after: ReadonlySet<string> };
}
