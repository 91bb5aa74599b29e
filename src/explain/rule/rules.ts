import { UNLINKED } from '../../align/alignment.ts';
import { paragraphAtWord } from '../../annotate/annotated.ts';
import { compareFigureLists } from '../../annotate/figure/compare.ts';
import type { Figure } from '../../annotate/figure/figures.ts';
import { lookUp } from '../../annotate/figure/text.ts';
import { isInitial } from '../../annotate/name/word.ts';
import { areEquivalent } from '../../annotate/role/house.ts';
import { isAbbreviationOf, isShortForm } from '../../language/abbreviation.ts';
import { figuresOf } from '../../language/figures.ts';
import type { LanguageCode } from '../../language/language.ts';
import { isDoubling } from '../../language/misprint.ts';
import { digitRuns, withPlainDigits } from '../../text/digit.ts';
import { gapBefore, joinedKeys, keysBetween, wordKey, wordText } from '../../text/document.ts';
import { keyOf } from '../../text/key.ts';
import { withoutNoteMark } from '../../text/note-mark.ts';
import { isEmpty, type Range, type RangePair, sizeOf } from '../../text/range.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { isOtherBody } from './body-field.ts';
import { type AnnotatedRange, type EditRange, sidesOf } from './edit-range.ts';
import { isMisspeltFigure, isOtherWord, isSameMeasure, isSameParts } from './figure-words.ts';
import { isDashed } from './joined.ts';
import { keepsLimits, limitChange } from './limit.ts';
import { isInLink } from './link.ts';
import { nameChange } from './name-change.ts';
import { negationChange } from './negation.ts';
import { areOtherNames } from './other-name.ts';
import { nameForPronoun } from './pronoun.ts';
import { senseChange } from './sense.ts';
import { isShortDate } from './short-date.ts';
import { isRunShortFor, stoppedRun } from './stopped-run.ts';
import { relateWords } from './word-pair.ts';
import { lookAlikesOf, looksTheSame } from './word-spelling.ts';

/** What a rule says of an edit. */
export type Classified = Pick<Finding, 'category' | 'kind' | 'notes' | 'also' | 'rule' | 'swap'>;

/** An edit with both sides prepared for the rules. */
interface Case {
  readonly context: Context;
  readonly a: AnnotatedRange;
  readonly b: AnnotatedRange;
  readonly language: LanguageCode;
}

/** A rule names an edit or leaves it to the next one. */
type Rule = (edit: Case) => Classified | undefined;

/** In order of harm, the first that fits decides; before them what only looks like an edit. */
const RULES: readonly Rule[] = [
  sameLook,
  equivalent,
  link,
  standingLine,
  noteMark,
  sameLetters,
  otherDigits,
  figure,
  negation,
  sense,
  limit,
  abbreviation,
  pronoun,
  wordPair,
  names,
];

/** Names an edit: words of A that stand in the place of words of B. One side may be empty. */
export function classifyEdit(context: Context, ranges: RangePair): Classified {
  const [a, b] = sidesOf(context, ranges);
  const edit: Case = { context, a, b, language: a.language };
  for (const rule of RULES) {
    const result = rule(edit);
    if (result !== undefined) return result;
  }
  return { category: 'wording', rule: 'wording' };
}

function isOneWord(range: Range): boolean {
  return sizeOf(range) === 1;
}

/** The figures of which an edit has words. */
interface FiguresTouched {
  readonly a: readonly Figure[];
  readonly b: readonly Figure[];
}

/** A word written wholly in the letters of the other script. */
function sameLook({ a, b }: Case): Classified | undefined {
  if (!isOneWord(a) || !isOneWord(b)) return undefined;
  const own = wordText(a.document, a.from);
  const other = wordText(b.document, b.from);
  return looksTheSame(own, other)
    ? { category: 'homoglyph', notes: [lookAlikesOf(own, other)], rule: 'look-alike' }
    : undefined;
}

/** An address that leads elsewhere. */
function link({ a, b }: Case): Classified | undefined {
  return isInLink(a) || isInLink(b) ? { category: 'link', rule: 'address' } : undefined;
}

const JOINTS = /[-']/;

/** What changed in a line that only leads elsewhere in both texts: the name of a channel, a headline to read too. */
function standingLine({ context, a, b }: Case): Classified | undefined {
  const role = context.a.roles[paragraphAtWord(context.a, a.from)];
  if (role !== context.b.roles[paragraphAtWord(context.b, b.from)]) return undefined;
  return role === 'link' || role === 'related' ? { category: role, rule: 'role' } : undefined;
}

/** река¹ for река: the mark of a note came, went or counted on; м² for м is another measure. */
function noteMark({ a, b, language }: Case): Classified | undefined {
  if (!isOneWord(a) || !isOneWord(b)) return undefined;
  const [own, other] = [wordText(a.document, a.from), wordText(b.document, b.from)];
  const [word, answer] = [withoutNoteMark(own), withoutNoteMark(other)];
  if ((word === own && answer === other) || word === '' || keyOf(word) !== keyOf(answer)) return undefined;
  const isMeasure = /\d$/.test(word) || lookUp(figuresOf(language), keyOf(word)).unit !== undefined;
  return isMeasure ? undefined : { category: 'renumbering', rule: 'note' };
}

/** The same letters cut into words otherwise: 9am, 9 am; the apostrophe of the people's; U.S., US. */
function sameLetters({ a, b }: Case): Classified | undefined {
  if (isEmpty(a) || isEmpty(b)) return undefined;
  const own = joinedKeys(a.document, a.from, a.to);
  const other = joinedKeys(b.document, b.from, b.to);
  if (own !== other && !JOINTS.test(own) && !JOINTS.test(other)) return undefined;
  if (own.replaceAll("'", '') === other.replaceAll("'", '') && own !== other)
    return { category: 'punctuation', rule: 'apostrophe' };
  if (own.replace(/[-']/g, '') !== other.replace(/[-']/g, '')) return undefined;
  if (own === other && /\d/.test(own) && joinsNoDigits(a) && joinsNoDigits(b))
    return { category: 'number-format', rule: 'joined' };
  if (own === other && figuresTouched(a).length > 0 && figuresTouched(b).length > 0)
    return { category: 'number-format', rule: 'joined' };
  if (own === other && (stoppedRun(a.document, a.from, a.to) > 0 || stoppedRun(b.document, b.from, b.to) > 0))
    return { category: 'punctuation', rule: 'stopped' };
  if (/\d/.test(own))
    return withoutJoints(own) === withoutJoints(other) ? { category: 'dash', rule: 'joined' } : undefined;
  return { category: isDashed(a) || isDashed(b) ? 'dash' : 'spelling', rule: 'joined' };
}

/** A key without the hyphens of which at most one side is a digit: RSV-3 and RSV 3, but not 5-3 and 53. */
function withoutJoints(key: string): string {
  return key.replace(/(?<!\d)-|-(?!\d)/g, '');
}

/** Whether no two words of a range are digits that would make one number, written together. */
function joinsNoDigits({ document, from, to }: EditRange): boolean {
  for (let word = from + 1; word < to; word++)
    if (/\d$/.test(wordKey(document, word - 1)) && /^\d/.test(wordKey(document, word))) return false;
  return true;
}

/** ٢٥٠ for 250: the digits of another script. */
function otherDigits({ a, b }: Case): Classified | undefined {
  if (!isOneWord(a) || !isOneWord(b)) return undefined;
  const [own, other] = [wordKey(a.document, a.from), wordKey(b.document, b.from)];
  return own !== other && withPlainDigits(own) === withPlainDigits(other)
    ? { category: 'unicode', rule: 'digits' }
    : undefined;
}

/** Figures by value: another value is a number change, another notation is not. */
function figure(edit: Case): Classified | undefined {
  const { context, a, b, language } = edit;
  const touched = { a: figuresTouched(a), b: figuresTouched(b) };
  const { a: own, b: other } = touched;
  if (own.length === 0 && other.length === 0) return undefined;
  if (isMisspeltFigure(a, b, own.length + other.length)) return { category: 'spelling', rule: 'figure' };
  if (isShortDate(a, b)) return { category: 'abbreviation', rule: 'figure' };
  if (isParted({ context, a, b, language }, touched)) return undefined;
  const change = compareFigureLists(withPartners(own, other, context, 'b'), withPartners(other, own, context, 'a'));
  switch (change.outcome) {
    case 'none':
      return undefined;
    case 'same-value':
      return limit(edit) ?? { category: isOtherWord(a, b) ? 'wording' : 'number-format', rule: 'figure' };
    case 'changed':
      if (isSameMeasure(a, b) || (isSameParts(a, b) && own[0]?.value === other[0]?.value))
        return { category: 'number-format', rule: 'figure' };
      return {
        category: 'number',
        kind: change.kind,
        rule: 'figure',
        ...(change.swap !== undefined && { swap: change.swap }),
      };
  }
}

/**
 * 3 дня, 3 полных дня: a word that is no figure came between a number and its unit, or went. The value is the same, and
 * the unit as well, though it is out of sight of the number.
 */
function isParted({ context, a, b }: Case, touched: FiguresTouched): boolean {
  if (isEmpty(a) === isEmpty(b)) return false;
  const { side, from, to } = isEmpty(a) ? b : a;
  for (let word = from; word < to; word++) if (side.figureOfWord[word] !== 0) return false;
  const [whole] = [...touched.a, ...touched.b];
  const parted = partnerFigure(context, whole, isEmpty(a) ? 'a' : 'b');
  return whole !== undefined && parted !== undefined && whole.value === parted.value && parted.unit === undefined;
}

/** The figures touched on one side and those that are linked to the figures touched on the other. */
function withPartners(
  own: readonly Figure[],
  others: readonly Figure[],
  context: Context,
  from: 'a' | 'b',
): readonly Figure[] {
  const all = new Set(own);
  for (const other of others) {
    const partner = partnerFigure(context, other, from);
    if (partner !== undefined) all.add(partner);
  }
  return [...all].sort((x, y) => x.from - y.from);
}

const NO_FIGURES: readonly Figure[] = [];

/** The figures of which a range has words; an empty range touches the one that it stands in. */
function figuresTouched({ side, from, to }: AnnotatedRange): readonly Figure[] {
  if (to - from === 1 && side.figureOfWord[from] === 0) return NO_FIGURES;
  const numbers = new Set<number>();
  for (let word = from; word < to; word++) numbers.add(side.figureOfWord[word] as number);
  if (from === to && from > 0 && from < side.figureOfWord.length) {
    const around = side.figureOfWord[from] as number;
    if (around === side.figureOfWord[from - 1]) numbers.add(around);
  }
  numbers.delete(0);
  return [...numbers].map((number) => side.figures[number - 1]).filter((figure) => figure !== undefined);
}

/** The figure of the other text that is linked to a word of this one. */
function partnerFigure({ a, b, alignment }: Context, figure: Figure | undefined, from: 'a' | 'b'): Figure | undefined {
  if (figure === undefined) return undefined;
  const [own, other, links] = from === 'a' ? [a, b, alignment.links] : [b, a, alignment.backLinks];
  for (let word = figure.from; word < figure.to && word < own.document.words.count; word++) {
    const linked = links[word] as number;
    if (linked !== UNLINKED && other.figureOfWord[linked] !== 0)
      return other.figures[(other.figureOfWord[linked] as number) - 1];
  }
  return undefined;
}

function negation({ context, a, b }: Case): Classified | undefined {
  if (isOneWord(a) && isOneWord(b) && isSlip(wordKey(a.document, a.from), wordKey(b.document, b.from)))
    return undefined;
  return negationChange(a, b) && !keepsLimits(context, a, b) ? { category: 'negation', rule: 'negation' } : undefined;
}

/** No negation but a misprint: letters that only changed places, or one that was doubled (баспасөз, басапсөз). */
function isSlip(a: string, b: string): boolean {
  return isDoubling(a, b) || (a.length === b.length && a.split('').sort().join('') === b.split('').sort().join(''));
}

function sense({ a, b }: Case): Classified | undefined {
  const change = senseChange(a, b);
  return change === undefined
    ? undefined
    : {
        category: 'sense',
        kind: change.kind,
        rule: 'sense',
        ...(change.note !== undefined && { notes: [change.note] }),
      };
}

/** A word that limits came, went or moved: only, up to, allegedly, deputy. */
function limit({ context, a, b }: Case): Classified | undefined {
  const kind = limitChange(context, a, b);
  return kind === undefined ? undefined : { category: 'sense', kind, rule: 'limit' };
}

/** РК for Республика Казахстан, МИД for Министерство иностранных дел, in either direction. */
function abbreviation({ a, b, language }: Case): Classified | undefined {
  const opened = (short: EditRange, full: EditRange): boolean => {
    if (isEmpty(short) || isEmpty(full)) return false;
    if (isOneWord(short) && isOneWord(full) && !isShortForm(wordText(short.document, short.from), language))
      return false;
    const keys = keysBetween(full.document, full.from, full.to);
    if (isOneWord(short)) return isAbbreviationOf(wordText(short.document, short.from), keys, language);
    return stoppedRun(short.document, short.from, short.to) === sizeOf(short) && isRunShortFor(short, keys);
  };
  return opened(a, b) || opened(b, a) ? { category: 'abbreviation', rule: 'abbreviation' } : undefined;
}

/** What the house style of the settings holds for the same. */
function equivalent({ context, a, b, language }: Case): Classified | undefined {
  const { house } = context.a;
  if (house.longest === 0 || isEmpty(a) || isEmpty(b)) return undefined;
  const same = areEquivalent(
    house,
    keysBetween(a.document, a.from, a.to),
    keysBetween(b.document, b.from, b.to),
    language,
  );
  return same ? { category: 'abbreviation', rule: 'house' } : undefined;
}

/** iPhone15, iPhone16; 800名, 300名: two words with digits that are not the same. */
function haveOtherDigits(a: EditRange, b: EditRange): boolean {
  const [own, other] = [digitRuns(wordKey(a.document, a.from)), digitRuns(wordKey(b.document, b.from))];
  return own !== '' && other !== '' && own !== other;
}

/** A name in the place of a pronoun: of the one it stands for, or of somebody who was not told. */
function pronoun({ a, b }: Case): Classified | undefined {
  const relation = nameForPronoun(a, b);
  return relation && { category: relation === 'new' ? 'name' : 'wording', rule: 'pronoun' };
}

function wordPair({ context, a, b, language }: Case): Classified | undefined {
  if (isOtherBody(a, b)) return { category: 'name', rule: 'body' };
  if (!isOneWord(a) || !isOneWord(b)) return undefined;
  const relation = relateWords(a.side.viewOf(a.from), b.side.viewOf(b.from), language);
  const places = [
    { side: a.side, word: a.from },
    { side: b.side, word: b.from },
  ] as const;
  if (relation === 'inflection' && areOtherNames(...places, language)) return { category: 'name', rule: 'other-name' };
  if (relation !== 'name' && relation !== 'abbreviation' && haveOtherDigits(a, b))
    return { category: 'number', kind: 'count', rule: 'digits' };
  // a small word with a full stop is an initial: К. Дзюба
  const mayBeInitial = relation === 'wording' && [a, b].some(isStoppedInitial);
  if (mayBeInitial) return names({ context, a, b, language }) ?? { category: relation, rule: 'word-pair' };
  if (relation !== 'name') return { category: relation, rule: 'word-pair' };
  return names({ context, a, b, language }) ?? { category: 'name', rule: 'word-pair' };
}

function isStoppedInitial({ document, from }: EditRange): boolean {
  return isInitial(wordText(document, from)) && gapBefore(document, from + 1).startsWith('.');
}

/** A name among words that were added, dropped or rewritten, judged by the whole names around the edit. */
function names({ a, b }: Case): Classified | undefined {
  const category = nameChange(a, b);
  return category === undefined ? undefined : { category, rule: 'name' };
}
