import { paragraphAtWord } from '../../annotate/annotated.ts';
import { lookUp } from '../../annotate/figure/text.ts';
import { areEquivalent } from '../../annotate/role/house.ts';
import { pieceAt } from '../../annotate/role/pieces.ts';
import { isAbbreviationOf } from '../../language/abbreviation.ts';
import { figuresOf } from '../../language/figures.ts';
import { isDoubling } from '../../language/misprint.ts';
import { withPlainDigits } from '../../text/digit.ts';
import { gapBefore, keysBetween, wordKey, wordText } from '../../text/document.ts';
import { keyOf } from '../../text/key.ts';
import { withoutNoteMark } from '../../text/note-mark.ts';
import { isEmpty, isOneWord, type RangePair, sizeOf } from '../../text/range.ts';
import { PARAGRAPH_BREAK } from '../../text/sentence.ts';
import type { Context } from '../context.ts';
import { isOtherCondition } from './condition.ts';
import { type AnnotatedRange, type EditRange, sidesOf } from './edit-range.ts';
import { figure } from './figure.ts';
import { keepsLimits, limit } from './limit.ts';
import { isInLink } from './link.ts';
import { negationChange } from './negation.ts';
import { nameForPronoun } from './pronoun.ts';
import type { Case, Classified, Rule } from './rule.ts';
import { sameLetters } from './same-letters.ts';
import { senseChange } from './sense.ts';
import { isShortWord } from './short-word.ts';
import { isRunShortFor, stoppedRun } from './stopped-run.ts';
import { isToldEarlier } from './told-earlier.ts';
import { names, plainWords, wordPair } from './word/replaced.ts';
import {
  ANY,
  FIGURE,
  LIMITS,
  NEGATES,
  ODD,
  PLAIN,
  PRONOUN,
  SEVERAL,
  SHORT,
  TURNS,
  traitsOfEdit,
} from './word/traits.ts';
import { lookAlikesOf, looksTheSame } from './word-spelling.ts';

/**
 * In order of harm, the first that fits decides; before them what only looks like an edit. Each with what one of the words
 * has to be for it to fit: most edits put one plain word for another, of which most rules have nothing to say.
 */
const RULES: readonly { readonly rule: Rule; readonly traits: number }[] = [
  { rule: sameLook, traits: ODD },
  { rule: equivalent, traits: ANY },
  { rule: link, traits: ANY },
  { rule: standingLine, traits: ANY },
  { rule: noteMark, traits: ODD },
  { rule: slugNumber, traits: ODD },
  { rule: sameLetters, traits: ODD },
  { rule: otherDigits, traits: ODD },
  { rule: figure, traits: FIGURE },
  { rule: doubled, traits: SEVERAL },
  { rule: negation, traits: NEGATES },
  { rule: sense, traits: TURNS | ODD },
  { rule: limit, traits: LIMITS },
  { rule: abbreviation, traits: SHORT | ODD },
  { rule: pronoun, traits: PRONOUN },
  { rule: plainWords, traits: PLAIN },
  { rule: wordPair, traits: ODD },
  { rule: names, traits: ANY },
];

/** Names an edit: words of A that stand in the place of words of B. One side may be empty. */
export function classifyEdit(context: Context, ranges: RangePair): Classified {
  const [a, b] = sidesOf(context, ranges);
  const edit: Case = { context, a, b, language: a.language };
  const traits = traitsOfEdit(a, b);
  for (const row of RULES) {
    const result = (row.traits & traits) === 0 ? undefined : row.rule(edit);
    if (result !== undefined) return inLaw(edit, result);
  }
  return inLaw(edit, { category: 'wording', rule: 'wording' });
}

/** Other words in a condition of law or contract are another condition. */
function inLaw(edit: Case, said: Classified): Classified {
  return said.category === 'wording' && isOtherCondition(edit)
    ? { category: 'sense', kind: 'restriction', rule: 'condition' }
    : said;
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

/** What changed in a line that only leads elsewhere in both texts: the name of a channel, a headline to read too. */
function standingLine({ context, a, b }: Case): Classified | undefined {
  const role = context.a.roles[paragraphAtWord(context.a, a.from)];
  if (role !== 'link' && role !== 'related') return undefined;
  if (role !== context.b.roles[paragraphAtWord(context.b, b.from)]) return undefined;
  if (role === 'related' && isToldEarlier(a.side, a.from) && isToldEarlier(b.side, b.from)) return undefined;
  return { category: role, rule: 'role' };
}

/** Symbols of lengths: nobody squares a length that is written out. UTF-16 code units. */
const LONGEST_SYMBOL = 2;

/** река¹ for река: the mark of a note came, went or counted on; м² for м is another measure. */
function noteMark({ a, b, language }: Case): Classified | undefined {
  if (!isOneWord(a) || !isOneWord(b)) return undefined;
  const [own, other] = [wordText(a.document, a.from), wordText(b.document, b.from)];
  const [word, answer] = [withoutNoteMark(own), withoutNoteMark(other)];
  if ((word === own && answer === other) || word === '' || keyOf(word) !== keyOf(answer)) return undefined;
  const isSymbol = word.length <= LONGEST_SYMBOL && lookUp(figuresOf(language), keyOf(word)).unit !== undefined;
  const isMeasure = /\d$/.test(word) || isSymbol;
  return isMeasure ? undefined : { category: 'renumbering', rule: 'note' };
}

/** Bus, UPDATE 2-Bus: the number of a version that a hyphen ties to the first word of the headline. */
function slugNumber({ a, b }: Case): Classified | undefined {
  if (!isOneWord(a) || !isOneWord(b)) return undefined;
  const [own, other] = [a, b].map((range) => withoutSlugNumber(range));
  const isNumbered = own !== wordKey(a.document, a.from) || other !== wordKey(b.document, b.from);
  return isNumbered && own === other ? { category: 'furniture', rule: 'role' } : undefined;
}

function withoutSlugNumber(word: AnnotatedRange): string {
  const key = wordKey(word.document, word.from);
  return /^\d{1,2}-/.test(key) && isBehindSlug(word) ? key.slice(key.indexOf('-') + 1) : key;
}

/** Whether what says that the text is a new version stands right before words. */
function isBehindSlug({ side, from }: AnnotatedRange): boolean {
  const slug = from > 0 ? pieceAt(side.rolePieces, from - 1) : undefined;
  return slug?.role === 'furniture' && slug.to === from && (side.breaks[from] as number) < PARAGRAPH_BREAK;
}

/** ٢٥٠ for 250: the digits of another script. */
function otherDigits({ a, b }: Case): Classified | undefined {
  if (!isOneWord(a) || !isOneWord(b)) return undefined;
  const [own, other] = [wordKey(a.document, a.from), wordKey(b.document, b.from)];
  return own !== other && withPlainDigits(own) === withPlainDigits(other)
    ? { category: 'unicode', rule: 'digits' }
    : undefined;
}

/** should should: a word that stands twice in a row on one side only was a slip of the hand. */
function doubled({ a, b }: Case): Classified | undefined {
  if (isEmpty(a) === isEmpty(b)) return undefined;
  const { document, from, to } = isEmpty(a) ? b : a;
  if (to - from !== 1) return undefined;
  const isBefore = gapBefore(document, from) === ' ' && wordKey(document, from - 1) === wordKey(document, from);
  const isBehind = gapBefore(document, to) === ' ' && wordKey(document, to) === wordKey(document, from);
  return isBefore || isBehind ? { category: 'spelling', rule: 'doubled' } : undefined;
}

function negation({ context, a, b }: Case): Classified | undefined {
  if (!negationChange(a, b)) return undefined;
  if (isOneWord(a) && isOneWord(b) && isSlip(wordKey(a.document, a.from), wordKey(b.document, b.from)))
    return undefined;
  return keepsLimits(context, a, b) ? undefined : { category: 'negation', rule: 'negation' };
}

/** No negation but a misprint: letters that only changed places, or one that was doubled (баспасөз, басапсөз). */
function isSlip(a: string, b: string): boolean {
  return isDoubling(a, b) || a.split('').sort().join('') === b.split('').sort().join('');
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

/** РК for Республика Казахстан, МИД for Министерство иностранных дел, in either direction. */
function abbreviation({ a, b, language }: Case): Classified | undefined {
  const opened = (short: EditRange, full: EditRange): boolean => {
    if (isEmpty(short) || isEmpty(full)) return false;
    if (isOneWord(short) && isOneWord(full) && !isShortWord(short.document, short.from, language)) return false;
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

/** A name in the place of a pronoun: of the one it stands for, or of somebody who was not told. */
function pronoun({ a, b }: Case): Classified | undefined {
  const relation = nameForPronoun(a, b);
  return relation && { category: relation === 'new' ? 'name' : 'wording', rule: 'pronoun' };
}
