import { type Document, lastAtMost } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import type { Category } from './category.ts';
import type { Context } from './context.ts';
import type { Finding } from './finding.ts';

/** Places in shared text where both texts say something, each something else. */
export interface Replacements {
  /** Figures and codes that stand where another one stands. */
  readonly figuresReplaced: number;
  /** Names that stand where another one stands. */
  readonly namesReplaced: number;
  /** All places where a few words stand for others: figures, names, addresses, plain words. */
  readonly replacements: number;
}

/** Categories of a change in what is said; spelling, inflection and notation say the same. */
const SAYS_ELSE: ReadonlySet<Category> = new Set(['number', 'name', 'link', 'wording', 'sense', 'negation']);
/** Categories in which a code hides: version 1.2-deb8u3 for 1.2-deb8u2 looks like a misprint. */
const MAY_BE_CODE: ReadonlySet<Category> = new Set(['name', 'link', 'wording', 'spelling']);
/** Words. Longer passages in the place of each other are other content, not the filling of a form. */
const LONGEST_FILLING = 8;

/** Counts what was replaced; what was only added or only dropped is no sign of a form. */
export function countReplacements(
  context: Context,
  findings: readonly Finding[],
  ignored: ReadonlySet<Category>,
): Replacements {
  let figuresReplaced = 0;
  let namesReplaced = 0;
  let replacements = 0;
  for (const { category, a, b } of places(findings)) {
    if (ignored.has(category)) continue;
    const isShort = isFilling(context.a.document, a) && isFilling(context.b.document, b);
    if (category === 'number' || (isShort && MAY_BE_CODE.has(category) && isCode(context, a, b))) figuresReplaced++;
    if (category === 'name') namesReplaced++;
    if (isShort && SAYS_ELSE.has(category)) replacements++;
  }
  return { figuresReplaced, namesReplaced, replacements };
}

/** Findings that have something on both sides, within lines and within moved passages. */
function* places(findings: readonly Finding[]): Generator<Finding> {
  for (const finding of findings) {
    if (finding.wholeLines !== true && !isEmpty(finding.a) && !isEmpty(finding.b)) yield finding;
    if (finding.changes !== undefined) yield* places(finding.changes);
  }
}

function isEmpty({ start, end }: Span): boolean {
  return start === end;
}

function isFilling({ words }: Document, { start, end }: Span): boolean {
  return lastAtMost(words.start, end - 1) - lastAtMost(words.end, start) <= LONGEST_FILLING;
}

function isCode({ a, b }: Context, inA: Span, inB: Span): boolean {
  return hasDigit(a.document, inA) && hasDigit(b.document, inB);
}

function hasDigit({ text }: Document, { start, end }: Span): boolean {
  return /\d/.test(text.slice(start, end));
}
