import type { Side } from '../annotate/annotated.ts';
import type { Context } from '../explain/context.ts';
import type { Finding } from '../explain/finding.ts';
import { type Category, SEVERITY_OF } from '../terms/category.ts';
import { lastAtMost } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import { isFact } from './rewording.ts';

/** Places in shared text where both texts say something, each something else. */
export interface Replacements {
  /** Figures and codes that stand where another one stands, or a name. */
  readonly figuresReplaced: number;
  /** Names that stand where another one stands. */
  readonly namesReplaced: number;
}

/** Categories in which a code hides: version 1.2-deb8u3 for 1.2-deb8u2 looks like a misprint. */
const MAY_BE_CODE: ReadonlySet<Category> = new Set(['name', 'link', 'wording', 'spelling']);
/** Words. Longer passages in the place of each other are other content, figures or not. */
const LONGEST_CODE = 8;

/** Counts what was replaced; what was only added or only dropped is no sign of a form. */
export function countReplacements(
  context: Context,
  findings: readonly Finding[],
  ignored: ReadonlySet<Category>,
): Replacements {
  let figuresReplaced = 0;
  let namesReplaced = 0;
  for (const { category, a, b } of replacedIn(findings)) {
    if (ignored.has(category) || SEVERITY_OF[category] === 'cosmetic') continue;
    if (
      category === 'number'
        ? holdsFact(context.a, a) && holdsFact(context.b, b)
        : MAY_BE_CODE.has(category) &&
          isCode(context.a, a) &&
          isCode(context.b, b) &&
          !(category === 'link' && isTracking(context.a, a))
    )
      figuresReplaced++;
    if (category === 'name') namesReplaced++;
  }
  return { figuresReplaced, namesReplaced };
}

/**
 * Whether a figure or a name stands there: a form has a fact in the place of a fact. An ordinary word in the place of a
 * figure is rewording.
 */
function holdsFact(side: Side, { start, end }: Span): boolean {
  const { words } = side.document;
  const to = lastAtMost(words.start, end - 1) + 1;
  for (let word = lastAtMost(words.end, start) + 1; word < to; word++) if (isFact(side, word)) return true;
  return false;
}

/** What an address carries to tell by which way a reader came; it says nothing of the text. */
const TRACKING = /[?&](?:utm_[a-z]+|erid|fbclid|gclid|yclid|ysclid)=[^&\s]*$/i;
/** Code units before a code in which the name of its parameter stands. */
const LONGEST_PARAMETER = 64;

function isTracking({ document }: Side, { start, end }: Span): boolean {
  return TRACKING.test(document.text.slice(Math.max(0, start - LONGEST_PARAMETER), end));
}

/** Findings that have something on both sides, within lines and within moved passages. */
export function* replacedIn(findings: readonly Finding[]): Generator<Finding> {
  for (const finding of findings) {
    if (finding.wholeLines !== true && !isEmpty(finding.a) && !isEmpty(finding.b)) yield finding;
    if (finding.changes !== undefined) yield* replacedIn(finding.changes);
  }
}

function isEmpty({ start, end }: Span): boolean {
  return start === end;
}

/** A few words with a digit in them: a version, a file, the number of a notice. */
export function isCode({ document }: Side, { start, end }: Span): boolean {
  const { text, words } = document;
  const count = lastAtMost(words.start, end - 1) - lastAtMost(words.end, start);
  return count <= LONGEST_CODE && /\d/.test(text.slice(start, end));
}
