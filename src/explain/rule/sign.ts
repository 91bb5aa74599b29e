import { NAME_RULES } from '../../language/rules.ts';
import { isPlainCapital, isPlainSmall } from '../../text/character.ts';
import type { Span, SpanPair } from '../../text/span.ts';

/** Signs and the letters that stand for them where a keyboard has none: № and N, © and (c). */
const SPELLED: readonly (readonly [sign: string, letters: RegExp])[] = [
  ['№', /^n(?:o|r|°|º)?\.?$/],
  ['©', /^\(?[cс]\)?$/],
  ['®', /^\(?r\)?$/],
  ['™', /^\(?[tт][mм]\)?$/],
  ['…', /^\.\.\.$/],
  ['½', /^1\/2$/],
  ['¼', /^1\/4$/],
  ['¾', /^3\/4$/],
  ['×', /^[xх*]$/],
];
/** The first code units of all signs. */
const SIGNS = `&${SPELLED.map(([sign]) => sign).join('')}`;
/** Longer stretches are more than a sign. */
const LONGEST = 12;

/** The spans of a sign that is spelled in letters on one side, or undefined where the stretches differ in more. */
export function findSignChange(textA: string, a: Span, textB: string, b: Span): SpanPair | undefined {
  if (a.end - a.start > LONGEST || b.end - b.start > LONGEST) return undefined;
  // hardly any stretch has a sign at all
  if (!holdsSign(textA, a) && !holdsSign(textB, b)) return undefined;
  const own = coreOf(textA, a);
  const other = coreOf(textB, b);
  const ownText = textA.slice(own.start, own.end).toLowerCase();
  const otherText = textB.slice(other.start, other.end).toLowerCase();
  const isSign = isSpelled(ownText, otherText) || isSpelled(otherText, ownText);
  const sameAround =
    textA.slice(a.start, own.start) === textB.slice(b.start, other.start) &&
    textA.slice(own.end, a.end) === textB.slice(other.end, b.end);
  return isSign && sameAround ? { a: own, b: other } : undefined;
}

function holdsSign(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (!isPlainSmall(unit) && !isPlainCapital(unit) && unit !== SPACE && SIGNS.includes(text.charAt(at))) return true;
  }
  return false;
}

/** Between most words. */
const SPACE = 0x20;

function isSpelled(sign: string, letters: string): boolean {
  if (sign === '&') return Object.values(NAME_RULES).some(({ and }) => and.has(letters));
  return SPELLED.some(([one, spelled]) => sign === one && spelled.test(letters));
}

function coreOf(text: string, { start, end }: Span): Span {
  const own = text.slice(start, end);
  const lead = own.length - own.trimStart().length;
  return { start: start + lead, end: Math.max(start + lead, end - (own.length - own.trimEnd().length)) };
}
