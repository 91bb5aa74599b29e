import { figureAt } from '../../annotate/annotated.ts';
import { sameLemma } from '../../language/inflection.ts';
import type { LanguageCode } from '../../language/language.ts';
import { similarityFrom } from '../../language/misprint.ts';
import { NAME_RULES } from '../../language/rules.ts';
import { isPlainCapital, isPlainSmall } from '../../text/character.ts';
import { type Document, wordKey } from '../../text/document.ts';
import type { RangePair } from '../../text/range.ts';
import type { AnnotatedRange } from '../rule/edit-range.ts';
import { hostsOfPost } from '../rule/limit-table.ts';
import { joinsOrPoints } from '../rule/word-memory.ts';

/** Words that answer each other, and how well; 0 where they do not. */
export interface ScoredEdit extends RangePair {
  readonly score: number;
}

// How well words answer each other. From `KINDRED` on they stay a pair whatever stands beside them.

/** A short form and what it is short for; of several words, for each of them. */
export const ABBREVIATION = 6;
/** For each word of the longer figure: two figures answer each other as wholes, whatever words they share. */
export const FIGURES = 6;
/** What it adds that two dates tell one day: of several those answer each other. */
export const SAME_DAY = 1;
/** A word with a hyphen and its parts. */
export const PARTS = 5;
/** Words that are all but the same. */
export const SAME_LOOK = 5;
/** Words that turn the meaning, one against the other. */
export const CONTRARY = 3.5;
/** Forms of one word, figures. */
export const KINDRED = 3;
/** Two words with a capital: from this score on words are no plain ones. */
export const NAMES = 2;
/** Two words of content, or two small words. */
const ALIKE = 1;
const UNLIKE = 0.3;

/** Letters that forms of one word have in common at least. */
const SAME_START = 3;
/** Words whose lengths differ by more are not compared letter by letter: what is left of the longer one makes them unlike. */
const LEAST_LENGTH_SHARE = 0.6;
/** Similarity of two words from which on they are all but the same, or of one kind. */
const NEARLY_SAME = 0.99;
const SIMILAR = 0.6;

/** A sum answers a sum before a percentage. */
const OTHER_KIND = 1.5;

function areOfOneKind(a: AnnotatedRange, x: number, b: AnnotatedRange, y: number): boolean {
  const own = figureAt(a.side, x);
  const other = figureAt(b.side, y);
  return own?.kind === other?.kind;
}

/** How well a word of A answers a word of B. */
export function affinity(a: AnnotatedRange, x: number, b: AnnotatedRange, y: number): number {
  const keyA = wordKey(a.document, x);
  const keyB = wordKey(b.document, y);
  const figures = (a.side.figureOfWord[x] !== 0 ? 1 : 0) + (b.side.figureOfWord[y] !== 0 ? 1 : 0);
  if (figures === 2) {
    const written = /^\d/.test(keyA) === /^\d/.test(keyB) ? KINDRED + 1 : KINDRED;
    return areOfOneKind(a, x, b, y) ? written : Math.max(NAMES, written - OTHER_KIND);
  }
  const shorter = Math.min(keyA.length, keyB.length);
  const longer = Math.max(keyA.length, keyB.length);
  const similarity = shorter >= longer * LEAST_LENGTH_SHARE ? similarityFrom(SIMILAR, keyA, keyB) : 0;
  if (similarity >= NEARLY_SAME) return SAME_LOOK;
  if (similarity >= SIMILAR) return KINDRED + similarity;
  // вице-премьер, премьер
  if (isPost(keyA, keyB, a.language) || isPost(keyB, keyA, a.language)) return KINDRED;
  if (figures === 1) return UNLIKE;
  if (keyA.slice(0, SAME_START) === keyB.slice(0, SAME_START) && sameLemma(keyA, keyB, a.language, false))
    return KINDRED;
  if (startsUpper(a.document, x) && startsUpper(b.document, y)) {
    // an article that opens its sentence answers no name: [The bank →] ECB
    const { articles } = NAME_RULES[a.language];
    return articles.has(keyA) === articles.has(keyB) ? NAMES : 0;
  }
  const joins = joinsOrPoints(a.language);
  return joins(a.document, x) === joins(b.document, y) ? ALIKE : UNLIKE;
}

/** Whether a word is a post, and another one what is second to it, tied by a hyphen. */
function isPost(post: string, second: string, language: LanguageCode): boolean {
  const hyphen = second.length - post.length - 1;
  return hyphen > 0 && second.charAt(hyphen) === '-' && hostsOfPost(second, language).includes(post);
}

function startsUpper({ text, words }: Document, word: number): boolean {
  const at = words.start[word] as number;
  const unit = text.charCodeAt(at);
  if (isPlainSmall(unit)) return false;
  const first = text.charAt(at);
  return isPlainCapital(unit) || first !== first.toLowerCase();
}
