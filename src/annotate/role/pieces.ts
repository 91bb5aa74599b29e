import { lazily } from '../../language/lazily.ts';
import { NAME_RULES } from '../../language/rules.ts';
import type { Role } from '../../terms/role.ts';
import { type Document, gapBefore, wordKey } from '../../text/document.ts';
import type { Range } from '../../text/range.ts';
import { CLAUSE_BREAK, SENTENCE_BREAK } from '../../text/sentence.ts';
import { firstNotBefore } from '../../text/sorted.ts';
import { mayAttribute } from './attribution.ts';
import { datelineLength } from './dateline.ts';
import { letterHead } from './letter.ts';
import { rememberLines } from './line-memory.ts';
import { isBoilerplate } from './page.ts';
import { slugLength } from './revision.ts';
import { rolesOf, sentenceOf, sentenceRole } from './role.ts';
import { mayHaveRole } from './rules.ts';

/** Words with a role, half-open: a whole line of boilerplate, or a piece of a line of the story. */
export interface RolePiece {
  readonly from: number;
  readonly to: number;
  readonly role: Role;
}

/** Paragraphs of content from the top of which a dateline may open; shorter ones are titles and lines of the page. Words. */
const DATELINED = 4;
const FEWEST_WORDS = 8;
/** Paragraphs of any length from the top that are looked at for one: behind them no dateline stands. */
export const MOST_DATELINED = 20;
/** Words of the longest closing clause that says who reports. */
const MOST_CLAUSE_WORDS = 16;
/** A dateline with the beginning of what follows it. UTF-16 code units. */
const LONGEST_DATELINE = 160;
/** Sentences at the end of a paragraph that are looked at: who reports it, who took the picture. */
const CLOSING_SENTENCES = 2;
/** Paragraphs of content from the top that have a lead, and its sentences: copy that came in one paragraph says there who reports it. */
const LEADS = 2;
const LEAD_SENTENCES = 3;

const datelines = rememberLines(datelineLength);

/**
 * Everything of a text that is no part of its body, in order: lines with a role, datelines that open a paragraph,
 * sentences and clauses that say who reports. `roles` are those of the paragraphs, of all or of the first.
 */
export function findPieces(
  document: Document,
  breaks: Uint8Array,
  roles: readonly (Role | undefined)[],
): readonly RolePiece[] {
  const pieces: RolePiece[] = [];
  const { firstWord } = document.paragraphs;
  const head = letterHead(document);
  let content = 0;
  for (const [paragraph, role] of roles.entries()) {
    const from = firstWord[paragraph] as number;
    const to = firstWord[paragraph + 1] as number;
    if (from === to) continue;
    if (role !== undefined) {
      if (role !== 'dateline' || isBoilerplate(document, paragraph)) pieces.push({ from, to, role });
      continue;
    }
    const letter = head.filter((own) => own.from < to && own.to > from && own.from < own.to);
    if (letter.length > 0) {
      // the subject of a letter stands among what is no part of it
      for (const own of letter)
        pieces.push({ from: Math.max(from, own.from), to: Math.min(to, own.to), role: 'furniture' });
      continue;
    }
    const slug = content === 0 ? slugWords(document, from, to) : 0;
    if (slug > 0) pieces.push({ from, to: from + slug, role: 'furniture' });
    const lead =
      slug === 0 && content < DATELINED && paragraph < MOST_DATELINED ? datelineWords(document, from, to) : 0;
    const leadSentences = content < LEADS ? LEAD_SENTENCES : 0;
    if (to - from >= FEWEST_WORDS) content++;
    if (lead > 0) pieces.push({ from, to: from + lead, role: 'dateline' });
    pieces.push(...piecesWithin(document, breaks, { from: from + slug + lead, to }, leadSentences));
  }
  // a text that is boilerplate altogether says nothing else: it is its own body
  return pieces.reduce((sum, { from, to }) => sum + to - from, 0) === firstWord[roles.length] ? [] : pieces;
}

function datelineWords(document: Document, from: number, to: number): number {
  return wordsOf(document, from, to, datelines(document));
}

/** UPDATE 2-: what is put before a headline when the story runs again. */
function slugWords(document: Document, from: number, to: number): number {
  return wordsOf(document, from, to, slugLength);
}

/** Words of a paragraph in the characters of its beginning that are asked for, where others follow. */
function wordsOf(document: Document, from: number, to: number, lengthOf: (text: string) => number): number {
  const start = document.words.start[from] as number;
  const length = lengthOf(
    document.text.slice(start, Math.min(start + LONGEST_DATELINE, document.words.end[to - 1] as number)),
  );
  if (length === 0) return 0;
  let words = 0;
  while (from + words < to && (document.words.end[from + words] as number) <= start + length) words++;
  return from + words < to ? words : 0;
}

/** Sentences and clauses of a paragraph of content: of its lead those that say who reports it, and at its end. */
function piecesWithin(
  document: Document,
  breaks: Uint8Array,
  { from, to }: Range,
  leadSentences: number,
): readonly RolePiece[] {
  const closing: RolePiece[] = [];
  let end = to;
  for (let count = 0; count < CLOSING_SENTENCES && end > from; count++) {
    const begin = sentenceBegin(breaks, from, end);
    const piece = pieceOfSentence(document, breaks, begin, end, begin > from || end < to);
    if (piece !== undefined) closing.unshift(piece);
    end = begin;
  }
  const lead: RolePiece[] = [];
  if (leadSentences > 0) lead.push(...openingClause(document, breaks, from, closing[0]?.from ?? to));
  for (let count = 0, begin = lead[0]?.to ?? from; count < leadSentences && begin < end; count++) {
    const next = sentenceEnd(breaks, begin, end);
    const piece = pieceOfSentence(document, breaks, begin, next, begin > from);
    if (piece?.role === 'attribution') lead.push(piece);
    begin = next;
  }
  return [...lead, ...closing];
}

/** The clause with which a lead begins that says which medium reports: According to the Gazette, … A body is asked there. */
function openingClause(document: Document, breaks: Uint8Array, from: number, to: number): readonly RolePiece[] {
  const most = Math.min(to - 1, from + MOST_CLAUSE_WORDS);
  let end = from + 1;
  let namesMedium = mediaNouns().has(wordKey(document, from));
  for (; end < most && !gapBefore(document, end).includes(','); end++) {
    if ((breaks[end] as number) >= SENTENCE_BREAK) return [];
    namesMedium ||= mediaNouns().has(wordKey(document, end));
  }
  if (end >= most || !namesMedium || sentenceRole(document, from, end) !== 'attribution') return [];
  return [{ from, to: end, role: 'attribution' }];
}

const mediaNouns = lazily(
  () => new Set(Object.values(NAME_RULES).flatMap(({ mediaNouns, outlets }) => [...mediaNouns, ...outlets])),
);

/** The first word of the sentence that ends before a word, not before `from`. */
function sentenceBegin(breaks: Uint8Array, from: number, end: number): number {
  let begin = end - 1;
  while (begin > from && (breaks[begin] as number) < SENTENCE_BREAK) begin--;
  return begin;
}

/** The word behind the sentence that begins with a word, not behind `to`. */
function sentenceEnd(breaks: Uint8Array, begin: number, to: number): number {
  let end = begin + 1;
  while (end < to && (breaks[end] as number) < SENTENCE_BREAK) end++;
  return end;
}

/** A sentence that has a role, where it may have one as a whole, or its last clause. */
function pieceOfSentence(
  document: Document,
  breaks: Uint8Array,
  begin: number,
  end: number,
  mayBeWhole: boolean,
): RolePiece | undefined {
  const sentence = sentenceOf(document, begin, end);
  const text = sentence?.text ?? document.text.slice(document.words.start[begin], document.words.end[end - 1]);
  const attributes = mayAttribute(text);
  if (mayBeWhole && sentence !== undefined && mayHaveRole(text, sentence.place, attributes)) {
    const role = rolesOf(document)(text, sentence.place);
    if (role !== undefined) return { from: begin, to: end, role };
  }
  return attributes ? clausePiece(document, breaks, begin, end) : undefined;
}

/** The clause behind the last mark of a sentence, or the last but one, where it says who reports. */
function clausePiece(document: Document, breaks: Uint8Array, begin: number, end: number): RolePiece | undefined {
  let piece: RolePiece | undefined;
  for (let at = end - 1, marks = 0; at > begin && end - at <= MOST_CLAUSE_WORDS && marks < 3; at--) {
    if ((breaks[at] as number) < CLAUSE_BREAK) continue;
    marks++;
    // a quotation mark may part what is one clause: пишет «Вестник» | со ссылкой на мэрию
    if (sentenceRole(document, at, end) === 'attribution') piece = { from: at, to: end, role: 'attribution' };
  }
  return piece;
}

/** The piece in which a word stands, of pieces in order. */
export function pieceAt(pieces: readonly RolePiece[], word: number): RolePiece | undefined {
  const piece = pieces[firstNotBefore(0, pieces.length, (at) => (pieces[at] as RolePiece).to < word + 1)];
  return piece !== undefined && piece.from <= word ? piece : undefined;
}

/** The role of words that stand in one piece, of pieces in order; undefined where any of them is of the body. */
export function roleAt(pieces: readonly RolePiece[], from: number, to: number): Role | undefined {
  const piece = pieceAt(pieces, to - 1);
  return piece !== undefined && piece.from <= from ? piece.role : undefined;
}
