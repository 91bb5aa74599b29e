import type { LanguageCode } from '../../src/language/codes.ts';
import { type Draw, drawFor } from './draw.ts';
import type { Words } from './words.ts';

/** A text of which nobody says that it is good, made of what the lists of its language hold. */
export interface MadeText {
  readonly name: string;
  readonly language: LanguageCode;
  readonly text: string;
}

/**
 * Frames: a word is drawn from the list of that name, `Name` with a capital, `NAME` in capitals; what is no list stands
 * as it is. A list behind `?` is left out at every other time.
 */
const FIGURES = [
  'number ?scale unit',
  'number unit',
  'number scale ?number ?scale ?unit',
  'cardinal ?cardinal ?scale ?cardinal ?unit',
  'ordinal ?ordinal unit',
  'cardinal ordinal noun',
  '?weekday ?, number month ?number ?year',
  'Month number ?, ?number',
  'number ?dayJoiners ?of Month ?number',
  'number year ?number ?month ?monthWords',
  'datePrefixes - Month ?number',
  'month ?monthWords ?number ?year',
  'beforeTime number ?half ?unit',
  'hourWords number ?half',
  'beforeHour number unit ?number ?unit ?half',
  'half ?hourWords number',
  'number half',
  'clock',
  'part ?before unit',
  '?before part ?after ?scale noun',
  'number ?andHalf ?scale unit',
  'cardinal ?andHalf ?scale unit',
  'number - ordinalEndings noun',
  'number - cardinalEndings noun',
  'number decadeEndings ?year',
  'reference number ?number',
  'number - reference',
  '№ number ?noun',
  'numberLetters number',
  'rangeWords number ?unit rangeJoiners number ?unit',
  'rangeWords number month rangeJoiners number month ?number',
  'number - number unit',
  'number – number ?month',
  'number ?scale unit ?beforeRate rateUnits',
  'number ?scale unit / unit',
  'rate number unit',
  'number unit rate ?afterPeriod',
  'minus number unit',
  'sign number ?scale',
  'number sign',
  'number % ?beforeRate ?rateUnits',
  'beforeTimes number ?times unit',
  'times ?verb',
  'number pairedUnit',
  'compound noun',
  'number - compoundEnds',
  'cardinal - noun',
  'cardinal - cardinal unit',
  'romanNouns number',
  'number romanNouns',
  'relativeDays number',
  'relativeYears ?year number ?sinceWhen',
  'scale unit',
  'short . number',
  'number short .',
  'doubtful noun',
  'notAfter cardinal notBefore',
  '( number unit )',
  'cardinal innerAnd cardinal',
  'number number number',
  'number : number',
  'number , number',
  'number scale number unit',
];

const PAGE = [
  'Stamps : number month number',
  'Stamps number month number , number',
  'number month number',
  'number . number . number | number',
  'Counted : number',
  'number counted',
  'number shortened counted',
  'Counted',
  'number',
  'number reading',
  'reading : number',
  'sections | number',
  'Sections',
  'Buttons',
  'Buttons number',
  'Anywhere',
  'rights noun noun',
  '© number Noun',
  'notices noun verb noun',
  'Streets noun , number',
  'Disclaimers',
  'pageWords number ?/ ?number',
  'recordWords number',
  'rateWords number rateWords number',
  'weatherHeads number weatherWords',
  'ago number',
  'number ago',
  'Networks networks networks',
  'Place ( AgencyMarks ) — Noun verb noun noun .',
  'PLACE , number month ( noun ) . Noun verb noun word noun .',
  'PLACE , number month , AgencyMarks — Noun verb noun .',
  'Place , number month .',
  'AgencyMarks',
  'SourceLabels',
  'SourceLabels : Surname Noun',
  'TagLabels : noun , noun , noun',
  'TagLabels',
  'AuthorLabels : given surname',
  'AuthorLabels given surname',
  'AuthorVerbs given surname',
  'given surname , authorPosts',
  'given surname',
  'given surname authorJoins given surname',
  'AuthorPosts given surname',
  'Helpers given surname',
  'given surname helpers',
  'posts given surname',
  'Posts , given surname',
  'Honours given surname',
  'AboutBefore Noun',
  'Noun aboutAfter',
  'RelatedHeads',
  'RelatedHeads : noun verb noun',
  'RemarkHeads',
  'RemarkHeads ( number )',
  'Corrections : noun verb noun .',
  'Cancellations',
  'Updates number month',
  'Subscribe channels',
  'credits : given surname',
  'credits',
  '+7 number number 55-01-20',
  'noun@example.org',
  'https://example.org/noun/number',
  '# # #',
  '***',
  '—',
  '1.',
  'Noun verb noun',
  'NOUN VERB NOUN NOUN',
  'Noun verb word noun number unit .',
  'Title given surname speechWords : « noun verb noun » .',
  '« Noun verb » , — speechWords given surname .',
];

const STORY = [
  'Noun verb word noun word noun , noun verb noun number unit .',
  'Title given surname verb noun word noun noun verb .',
  'number month noun verb noun , speechWords given surname .',
  'Place verb number unit noun word noun word .',
];

const NAMES = [
  'Title given surname verb place .',
  'Given given surname verb noun .',
  'surname , title , verb noun .',
  'G. surname speechWords .',
  'G. G. surname verb .',
  'institutionWords portfolios bodyLinks portfolios verb .',
  'InstitutionWords Portfolios verb .',
  'PoliteWords verb politeWords .',
  'CalendarWords verb calendarWords .',
  'capitonym verb . Capitonym verb noun Capitonym .',
  'COMMONACRONYMS verb noun .',
  'clauseOpeners given verb , clauseOpeners place verb .',
  'BareSubjects verb .',
  'NotSurnames verb Noun .',
  'sourceWords speechWords , given pronouns verb .',
  '« Noun noun » verb noun .',
  'NOUN VERB NOUN',
  'Noun Verb Noun Noun',
  'place - place verb .',
  'Given and Given verb , Surname - Surname verb .',
  'short . verb , long verb , SHORT verb .',
  'Word noun . Noun verb ? Noun ! noun .',
  'verb Given , Place and Surname .',
  'Place noun verb . noun of place verb .',
];

const LABELS = [
  'number . Noun verb',
  'number ) noun verb ;',
  'number . number . Noun verb noun .',
  'a ) noun verb ; b ) noun ; c ) noun .',
  'noun : 1 ) noun , 2 ) noun , 3 ) noun .',
  'noun : 1 ) noun , 3 ) noun , 4 ) noun .',
  'Reference number ?. Noun verb',
  'number - reference . Noun',
  'IV . Noun',
  'Noun verb noun .',
  '( number ) noun verb',
  '• noun verb',
  '— noun verb ;',
  'number noun verb noun',
];

/** How often the words of a frame stand close: not before these marks, not behind those. */
const CLOSE_BEFORE = /^(?:[.,:;)%»!?/°]|°[CF])$/u;
const CLOSE_BEHIND = /^[(«№$€£₸/#@]$/u;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A word of a frame as a draw fills it. */
export function slot(word: string, words: Words, draw: Draw): string {
  const small = word.charAt(0).toLowerCase() + word.slice(1);
  if (words[word] !== undefined) return draw.of(words[word]);
  if (words[small] !== undefined) return capital(draw.of(words[small]));
  const loud = word.length > 2 ? Object.keys(words).find((name) => name.toUpperCase() === word) : undefined;
  return loud === undefined ? word : draw.of(words[loud] ?? []).toUpperCase();
}

/** Words in a row, with the spaces that their marks ask for; sometimes with another one. */
export function joined(parts: readonly string[], draw: Draw): string {
  return parts
    .filter((part) => part !== '')
    .reduce((text, part) => {
      const isClose = text === '' || CLOSE_BEFORE.test(part) || CLOSE_BEHIND.test(text.at(-1) ?? '');
      const isHyphen = part === '-' || text.endsWith('-');
      const space = isClose || (isHyphen && !draw.oneIn(4)) ? '' : draw.oneIn(25) ? '\u00a0' : ' ';
      return text + space + part;
    }, '');
}

/** The words of a frame, drawn. */
function filled(frame: string, words: Words, draw: Draw): readonly string[] {
  return frame.split(' ').flatMap((word) => {
    const own = word.replace(/^\?(?=.)/, '');
    return own !== word && draw.oneIn(2) ? [] : [slot(own, words, draw)];
  });
}

const line = (frames: readonly string[], words: Words, draw: Draw): string =>
  joined(filled(draw.of(frames), words, draw), draw);

const lines = (frames: readonly string[], count: number, words: Words, draw: Draw): string[] =>
  Array.from({ length: count }, () => line(frames, words, draw));

const BETWEEN = [', ', ', ', '. ', '; ', ' ', '\n', ' и ', ' — ', ': ', '.\n'];

/** Words of a line, and lines of a kind in a row, at which the readers of a page have their bounds: one less, as many, one more. */
const SIZES = [2, 3, 4, 5, 6, 8, 9, 10, 12, 13, 14, 15, 16, 17, 20, 21, 24, 25, 26, 30, 31, 40, 41, 45, 46, 60, 61];
const ROWS = [1, 2, 3, 4, 5, 6, 8, 11, 12, 13];
/** Characters of a line, with the same reason. */
const LENGTHS = [110, 111, 160, 161, 200, 201, 240, 241, 320, 321, 400, 401];

/** A line with as many words as a bound has, or characters; the words behind those of its frame are plain, or names. */
function lineOfSize(words: Words, draw: Draw): string {
  const own = line(PAGE, words, draw);
  const filler = draw.oneIn(3) ? 'Noun' : 'noun';
  const length = draw.oneIn(4) ? LENGTHS[draw.below(LENGTHS.length)] : undefined;
  const size = SIZES[draw.below(SIZES.length)] ?? 0;
  let made = own.replace(/[.]$/u, '');
  const isShort = (): boolean => (length === undefined ? made.split(/\s+/u).length < size : made.length < length);
  while (isShort()) made += ` ${slot(filler, words, draw)}`;
  if (length !== undefined) made = made.slice(0, length).trimEnd();
  return made + draw.of(['', '', '.', ':', '!']);
}

/** Lines of one frame in a row, as many as a bound has. */
function rowsOfSize(words: Words, draw: Draw): string[] {
  const frame = draw.of([...PAGE, ...LABELS]);
  return lines([frame], ROWS[draw.below(ROWS.length)] ?? 1, words, draw);
}

const SHAPES: Readonly<Record<string, (words: Words, draw: Draw) => string>> = {
  figures: (words, draw) =>
    lines(FIGURES, 2 + draw.below(4), words, draw).reduce((text, own) => text + draw.of(BETWEEN) + own),
  page: (words, draw) =>
    [
      ...lines(PAGE, draw.below(4), words, draw),
      ...lines(STORY, draw.below(3), words, draw),
      ...lines(PAGE, draw.below(5), words, draw),
    ].join(draw.oneIn(4) ? '\n\n' : '\n'),
  names: (words, draw) => lines(NAMES, 2 + draw.below(3), words, draw).join(draw.oneIn(3) ? '\n' : ' '),
  bounds: (words, draw) => {
    const story = lines(STORY, 1 + draw.below(2), words, draw);
    const around = draw.oneIn(3) ? rowsOfSize(words, draw) : [lineOfSize(words, draw)];
    const beside = lines(PAGE, draw.below(3), words, draw);
    return (draw.oneIn(2) ? [...around, ...story, ...beside] : [...beside, ...story, ...around]).join('\n');
  },
  labels: (words, draw) => lines(LABELS, 3 + draw.below(4), words, draw).join('\n'),
};

/** Texts of every shape in a language; always the same. */
export function madeTexts(
  language: LanguageCode,
  words: Words,
  counts: Readonly<Record<string, number>>,
): readonly MadeText[] {
  return Object.entries(SHAPES).flatMap(([shape, make]) =>
    Array.from({ length: counts[shape] ?? 0 }, (_, at) => {
      const name = `${language} ${shape} ${at}`;
      return { name, language, text: make(words, drawFor(name)) };
    }),
  );
}
