import { firstNotBefore } from '../../../../text/sorted.ts';
import { raised } from '../../office/raised.ts';
import { labelKey } from './block.ts';
import { emphasisMarks } from './emphasis.ts';

/** What inline markup needs to know of the text around it. */
export interface InlineContext {
  readonly references: ReadonlySet<string>;
  /** The mark of the note that is called so, counted when first met; nothing for one that is nowhere written. */
  readonly noteMark: (id: string) => string | undefined;
  /** Takes a note that stands in the text; gives its mark. */
  readonly addNote: (text: string) => string;
  /** The text of a piece of HTML: a character reference. */
  readonly decode: (reference: string) => string;
}

const ESCAPED = /[!-/:-@[-`{-~]/;
const AUTOLINK = /<([a-z][a-z\d+.-]{1,31}:[^\s<>]{0,2000}|[\w.+-]{1,64}@[\w.-]{1,255})>/iy;
const TAG = /<\/?[a-z][^<>]{0,1000}>/iy;
const RAISED_TAG = /<(sup|sub)>([^<>]{1,40})<\/\1>/iy;
const REFERENCE_OF_CHARACTER = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy;
const RAISED = /\^([^\s^]{1,12})\^/y;
const LOWERED = /~([^\s~]{1,12})~(?!~)/y;
const ATTRIBUTES = /\{[#.:=a-z][^{}\n]{0,300}\}/iy;
const ADDRESS =
  /\(\s*(?:<[^<>\n]{0,2000}>|(?:[^\s()\\]|\\.|\((?:[^\s()\\]|\\.){0,1000}\)){0,2000})(?:\s+(?:"[^"]{0,1000}"|'[^']{0,1000}'|\([^()]{0,1000}\)))?\s*\)/y;
/** A longer comment in a line of text is none, in characters; and the text of a note in it, or its name. */
const LONGEST_COMMENT = 500;
const LONGEST_NOTE = 2_000;
const LONGEST_NAME = 120;
/** A label of a reference has at most so many characters (CommonMark: 999). */
const LONGEST_LABEL = 400;
const DASHES = /-{2,3}(?!-)/y;
/** The whole text is a picture. */
const PICTURE = /^!\[([\s\S]*)\](?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\]]*\])(?:\{[^{}]*\})?\\?$/;

/** What is shown of a picture that is a paragraph by itself: its caption. */
export function captionOf(text: string): string | undefined {
  if (!text.startsWith('![') || text.length > LONGEST_NOTE) return undefined;
  const alt = PICTURE.exec(text.trim())?.[1];
  return alt?.includes('](') ? undefined : alt;
}

/** The text that inline Markdown shows. Each place is looked at once, patterns are bounded. */
export function inlineText(text: string, context: InlineContext): string {
  if (!/[\\`*_[\]<&^~{!-]/.test(text)) return text;
  const code = codeSpans(text);
  const literal = (at: number): boolean => isEscaped(text, at) || code.covers(at);
  const marks = emphasisMarks(text, literal);
  const brackets = bracketEnds(text, literal);
  const jumps = new Map<number, number>();
  let shown = '';
  for (let at = 0; at < text.length; ) {
    const jump = jumps.get(at);
    if (jump !== undefined) {
      at = jump;
      continue;
    }
    const span = code.at(at);
    if (span !== undefined) {
      shown += span.text;
      at = behindAttributes(text, span.end);
      continue;
    }
    if (marks.has(at)) {
      at += 1;
      continue;
    }
    const character = text.charAt(at);
    const [piece, end] = special(character, at) ?? [character, at + 1];
    shown += piece;
    at = end;
  }
  return shown;

  /** What stands for the markup that begins here, and where it ends; nothing where none begins. */
  function special(character: string, at: number): readonly [string, number] | undefined {
    switch (character) {
      case '\\':
        return escaped(text, at);
      case '!':
        return text.charAt(at + 1) === '[' ? picture(at) : undefined;
      case '[':
        return bracket(at);
      case '<':
        return tag(text, at);
      case '&':
        return matched(REFERENCE_OF_CHARACTER, text, at, ([reference]) => context.decode(reference));
      case '^':
        return text.charAt(at + 1) === '['
          ? noteInside(at)
          : matched(RAISED, text, at, ([, up = '']) => raised(up, 'raised'));
      case '~':
        return text.startsWith('~~', at)
          ? ['', at + 2]
          : matched(LOWERED, text, at, ([, down = '']) => raised(down, 'lowered'));
      case '-':
        return text.charAt(at - 1) === '-'
          ? undefined
          : matched(DASHES, text, at, ([run]) => (run.length === 3 ? '—' : '–'));
      default:
        return undefined;
    }
  }

  function picture(at: number): readonly [string, number] | undefined {
    const end = brackets.get(at + 1);
    const behind = end === undefined ? undefined : behindTarget(end, at + 1);
    return behind === undefined ? undefined : ['', behind];
  }

  function bracket(at: number): readonly [string, number] | undefined {
    const end = brackets.get(at);
    if (end === undefined) return undefined;
    if (text.charAt(at + 1) === '^' && end - at <= LONGEST_NAME) {
      const mark = context.noteMark(text.slice(at + 2, end));
      if (mark !== undefined) return [mark, end + 1];
    }
    const behind = behindTarget(end, at);
    if (behind === undefined) return undefined;
    jumps.set(end, behind);
    return ['', at + 1];
  }

  /** Where a link ends whose text is in these brackets; nothing where they are no link. */
  function behindTarget(end: number, start: number): number | undefined {
    const next = text.charAt(end + 1);
    if (next === '(') {
      ADDRESS.lastIndex = end + 1;
      if (ADDRESS.test(text)) return behindAttributes(text, ADDRESS.lastIndex);
    }
    if (next === '{') {
      const behind = behindAttributes(text, end + 1);
      if (behind > end + 1) return behind;
    }
    if (next === '[' && context.references.size > 0) {
      const labelEnd = brackets.get(end + 1);
      const label = labelEnd === undefined ? '' : text.slice(end + 2, labelEnd) || text.slice(start + 1, end);
      if (labelEnd !== undefined && context.references.has(labelKey(label))) return labelEnd + 1;
    }
    if (context.references.size === 0 || end - start > LONGEST_LABEL) return undefined;
    return context.references.has(labelKey(text.slice(start + 1, end))) ? end + 1 : undefined;
  }

  function noteInside(at: number): readonly [string, number] | undefined {
    const end = brackets.get(at + 1);
    return end === undefined || end - at > LONGEST_NOTE
      ? undefined
      : [context.addNote(text.slice(at + 2, end)), end + 1];
  }
}

function escaped(text: string, at: number): readonly [string, number] | undefined {
  const next = text.charAt(at + 1);
  if (next === ' ') return ['\u00a0', at + 2];
  return ESCAPED.test(next) ? [next, at + 2] : undefined;
}

function tag(text: string, at: number): readonly [string, number] | undefined {
  if (text.startsWith('<!--', at)) {
    const end = text.slice(at, at + LONGEST_COMMENT).indexOf('-->');
    return end < 0 ? undefined : ['', at + end + 3];
  }
  return (
    matched(AUTOLINK, text, at, ([, address = '']) => address) ??
    matched(RAISED_TAG, text, at, ([, name = '', inner = '']) =>
      raised(inner, name.toLowerCase() === 'sup' ? 'raised' : 'lowered'),
    ) ??
    matched(TAG, text, at, ([markup]) => (/^<br\b/i.test(markup) ? '\n' : ''))
  );
}

function matched(
  pattern: RegExp,
  text: string,
  at: number,
  shown: (found: RegExpExecArray) => string,
): readonly [string, number] | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null ? undefined : [shown(found), at + found[0].length];
}

function behindAttributes(text: string, at: number): number {
  if (text.charAt(at) !== '{') return at;
  ATTRIBUTES.lastIndex = at;
  return ATTRIBUTES.test(text) ? ATTRIBUTES.lastIndex : at;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text.charAt(at - 1 - slashes) === '\\') slashes++;
  return slashes % 2 === 1;
}

interface CodeSpan {
  readonly end: number;
  readonly text: string;
}

/** Code between runs of backticks of one length; each run is paired with the next of its length. */
function codeSpans(text: string): {
  readonly at: (at: number) => CodeSpan | undefined;
  readonly covers: (at: number) => boolean;
} {
  const spans = new Map<number, CodeSpan>();
  const covered: (readonly [number, number])[] = [];
  const runs = text.includes('`') ? [...text.matchAll(/`+/g)] : [];
  const next = nextOfLength(runs.map(([run]) => run.length));
  for (let order = 0; order < runs.length; order++) {
    const run = runs[order];
    const closing = runs[next[order] ?? -1];
    if (run === undefined || closing === undefined || isEscaped(text, run.index)) continue;
    const inner = text.slice(run.index + run[0].length, closing.index).replace(/^ (.*[^ ].*) $/, '$1');
    const end = closing.index + closing[0].length;
    spans.set(run.index, { end, text: inner });
    covered.push([run.index, end]);
    order = next[order] ?? order;
  }
  return { at: (at) => spans.get(at), covers: (at) => isWithin(covered, at) };
}

/** For each of some lengths, the place of the next one that is equal. */
function nextOfLength(lengths: readonly number[]): readonly (number | undefined)[] {
  const last = new Map<number, number>();
  const next: (number | undefined)[] = lengths.map(() => undefined);
  for (let at = lengths.length - 1; at >= 0; at--) {
    const length = lengths[at] ?? 0;
    next[at] = last.get(length);
    last.set(length, at);
  }
  return next;
}

/** Whether a place lies in one of the ranges, which are in order. */
function isWithin(ranges: readonly (readonly [number, number])[], at: number): boolean {
  const next = firstNotBefore(0, ranges.length, (range) => (ranges[range]?.[1] ?? 0) <= at);
  return (ranges[next]?.[0] ?? Number.POSITIVE_INFINITY) <= at;
}

/** Where each bracket that opens is closed. */
function bracketEnds(text: string, isLiteral: (at: number) => boolean): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: bracket, index } of text.matchAll(/[[\]]/g)) {
    if (isLiteral(index)) continue;
    if (bracket === '[') open.push(index);
    else {
      const start = open.pop();
      if (start !== undefined) ends.set(start, index);
    }
  }
  return ends;
}
