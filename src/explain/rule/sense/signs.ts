import { SIGN_ROWS } from '../../../language/sense.ts';
import type { SenseKind } from '../../../language/shape/sense.ts';
import { gapBefore } from '../../../text/document.ts';
import type { EditRange } from '../edit-range.ts';

const SPACE = 0x20;

/** The text between the words of a range and beside them, but for single spaces. */
export function signsOf({ document, from, to }: EditRange): string {
  const { start, end, count } = document.words;
  let signs = '';
  for (let word = from; word <= to; word++) {
    const isSpace =
      word > 0 &&
      word < count &&
      (start[word] as number) - (end[word - 1] as number) === 1 &&
      document.text.charCodeAt(end[word - 1] as number) === SPACE;
    if (!isSpace) signs += gapBefore(document, word);
  }
  return signs;
}

/** Whether a sign that may turn the meaning stands before a range, in it or behind it. */
export function hasSigns(range: EditRange): boolean {
  const signs = signsOf(range);
  return signs !== '' && ANY_SIGN.test(signs);
}

const ANY_SIGN = new RegExp(`[${SIGN_ROWS.map(([, first, second]) => first + second).join('')}]`, 'u');

/** Whether signs between words turn the meaning: ✓ → ✗, ≥ → ≤. A sign that merely came or went says nothing. */
export function changeOfSigns(a: string, b: string): { readonly kind: SenseKind } | undefined {
  if (a === b || !ANY_SIGN.test(a) || !ANY_SIGN.test(b)) return undefined;
  for (const [kind, first, second] of SIGN_ROWS) {
    const [own, other] = [sidesOf(a, first, second), sidesOf(b, first, second)];
    if (own !== 'neither' && other !== 'neither' && own !== other && own !== 'both' && other !== 'both')
      return { kind };
  }
  return undefined;
}

function sidesOf(signs: string, first: string, second: string): 'first' | 'second' | 'both' | 'neither' {
  let [hasFirst, hasSecond] = [false, false];
  for (const sign of signs) {
    hasFirst ||= first.includes(sign);
    hasSecond ||= second.includes(sign);
  }
  if (hasFirst && hasSecond) return 'both';
  return hasFirst ? 'first' : hasSecond ? 'second' : 'neither';
}
