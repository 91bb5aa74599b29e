import { lazily } from '../language/lazily.ts';
import { BREAK, classOf, SPACE } from '../text/character.ts';
import type { Document } from '../text/document.ts';
import { firstNotBefore, lastAtMost } from '../text/sorted.ts';
import type { Span } from '../text/span.ts';

/** Fewer words between marks are a name or a title, not speech. */
const FEWEST_WORDS = 3;

/** What closes each opening mark. A straight mark opens and closes: its neighbours tell which. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['„', '“”"'],
  ['“', '”"'],
  ['"', '"'],
  ['‟', '”'],
  ['＂', '＂'],
]);

/**
 * The quoted passages of a document, in order and without overlap, from mark to mark: at least three words between
 * quotation marks that pair within one paragraph, or fewer that somebody is told to have said. Marks inside a quotation belong to it; one that never closes quotes nothing.
 */
export function findQuotations(document: Document): readonly Span[] {
  const found: Span[] = [];
  for (let paragraph = 0; paragraph < document.paragraphs.count; paragraph++) quotationsOf(document, paragraph, found);
  return found;
}

interface Opened {
  readonly mark: string;
  readonly at: number;
}

function quotationsOf(document: Document, paragraph: number, found: Span[]): void {
  const { text, lines, paragraphs } = document;
  const end = lines.end[(paragraphs.endLine[paragraph] ?? 1) - 1] ?? text.length;
  const open: Opened[] = [];
  const first = found.length;
  for (let at = lines.start[paragraphs.firstLine[paragraph] ?? 0] ?? 0; at < end; at++) {
    if (!isMark(text.charCodeAt(at))) continue;
    const mark = text.charAt(at);
    const top = lastOpened(open, mark);
    if (top >= 0 && !opensAt(text, at, mark)) {
      const span = { start: open[top]?.at ?? at, end: at + 1 };
      open.length = top;
      if (wordsWithin(document, span) < FEWEST_WORDS && !isSaid(text, span)) continue;
      while (found.length > first && (found.at(-1)?.start ?? -1) >= span.start) found.pop();
      found.push(span);
    } else if (CLOSING.has(mark) && open.length < MOST_NESTED && (mark !== '"' || opensAt(text, at, mark)))
      open.push({ mark, at });
  }
}

/** What stands behind a quotation of which somebody is told to have said it: », — and ,” with a word in small letters. */
const SAID_BEHIND = lazily(() => /^(?:,\s?[—–-]\s|\s?[—–-]\s\p{Ll})/u);

/** Whether few words between marks are speech all the same: «Мост открыт», — сказал; “Go away,” she said. */
function isSaid(text: string, { end }: Span): boolean {
  const behind = text.slice(end);
  const last = text.charAt(end - 2);
  if (behind.startsWith(',')) return SAID_BEHIND().test(behind);
  if (last === ',') return /^\s\p{L}/u.test(behind);
  return '!?…'.includes(last) && SAID_BEHIND().test(behind);
}

/** Whether a code unit is one of the marks above: few are, and every one of a text is asked. */
function isMark(unit: number): boolean {
  return unit === 0x22 || unit === 0xab || unit === 0xbb || (unit >= 0x201c && unit <= 0x201f) || unit === 0xff02;
}

/** Nobody quotes deeper; a text that seems to is hostile, and looking back must stay cheap. */
const MOST_NESTED = 8;

/** The innermost opened mark that this one closes, or -1. */
function lastOpened(open: readonly Opened[], mark: string): number {
  for (let at = open.length - 1; at >= 0; at--) if (CLOSING.get(open[at]?.mark ?? '')?.includes(mark)) return at;
  return -1;
}

/** Whether a mark that could do both opens here: a space or an opening mark before it, a letter after it. */
function opensAt(text: string, at: number, mark: string): boolean {
  if (mark !== '"' && mark !== '“' && mark !== '＂') return false;
  return isOpen(text, at - 1) && !isOpen(text, at + 1);
}

function isOpen(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return true;
  const kind = classOf(text.charCodeAt(at));
  return kind === SPACE || kind === BREAK || '([{«„—–*_:'.includes(text[at] ?? ' ');
}

function wordsWithin(document: Document, span: Span): number {
  const { start, count } = document.words;
  return lastAtMost(start, span.end - 1, count) - lastAtMost(start, span.start, count);
}

/** Whether an offset of the text lies in one of the quotations, the marks themselves included. */
export function inQuotation(quotations: readonly Span[], offset: number): boolean {
  const next = firstNotBefore(0, quotations.length, (at) => (quotations[at] as Span).start <= offset);
  return next > 0 && offset < (quotations[next - 1] as Span).end;
}
