import type { Side } from '../annotate/annotated.ts';
import type { Finding } from '../explain/finding.ts';
import type { Category } from '../terms/category.ts';
import { wordsTouching } from '../text/document.ts';
import type { Span } from '../text/span.ts';

/** Names that stand where another one stands, and how many of them changed places with another one of the text. */
export interface NamesReplaced {
  readonly namesReplaced: number;
  readonly namesSwapped: number;
}

/** Counts the names of bodies that stand where another one stands; `isBody` says so of a place in A. */
export function countReplacedNames(
  findings: readonly Finding[],
  ignored: ReadonlySet<Category>,
  isBody: (place: Span) => boolean,
): NamesReplaced {
  const names = replacedIn(findings).filter(
    ({ category, a }) => category === 'name' && !ignored.has(category) && isBody(a),
  );
  return { namesReplaced: names.length, namesSwapped: names.filter(({ swap }) => swap === true).length };
}

/** What an address carries to tell by which way a reader came; it says nothing of the text. */
const TRACKING = /[?&](?:utm_[a-z]+|erid|fbclid|gclid|yclid|ysclid)=[^&\s]*$/i;
/** Code units before a code in which the name of its parameter stands. */
const LONGEST_PARAMETER = 64;

/** Whether a place is what an address carries to count readers. */
export function isTracking({ document }: Side, { start, end }: Span): boolean {
  return TRACKING.test(document.text.slice(Math.max(0, start - LONGEST_PARAMETER), end));
}

/** Findings that have something on both sides, within lines and within moved passages. */
export function replacedIn(findings: readonly Finding[]): readonly Finding[] {
  const replaced: Finding[] = [];
  const add = (finding: Finding): void => {
    if (finding.wholeLines !== true && !isEmpty(finding.a) && !isEmpty(finding.b)) replaced.push(finding);
    finding.changes?.forEach(add);
  };
  findings.forEach(add);
  return replaced;
}

function isEmpty({ start, end }: Span): boolean {
  return start === end;
}

/** The words that stand, in part at least, in a span. */
export function wordsTouched({ document }: Side, span: Span): readonly number[] {
  const { from, to } = wordsTouching(document, span);
  const touched: number[] = [];
  for (let word = from; word < to; word++) touched.push(word);
  return touched;
}

/** Words. Longer passages in the place of each other are other content, codes in them or not. */
const LONGEST_CODE = 8;

/** A few words with a digit in them: a version, a file, the number of a notice. */
export function isCode({ document }: Side, span: Span): boolean {
  const { from, to } = wordsTouching(document, span);
  return to - from <= LONGEST_CODE && /\d/.test(document.text.slice(span.start, span.end));
}
