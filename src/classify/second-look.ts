import { sameLemma } from '../language/inflection.ts';
import { type Context, languageAt, paragraphAtWord, type Side } from './context.ts';
import type { Figure } from './figure.ts';
import type { Finding } from './finding.ts';
import { figureAround } from './marks.ts';
import { noteRisks } from './risky-style.ts';

/** A look at all findings together: what several of them tell that none tells alone. */
export function lookAgain(context: Context, findings: readonly Finding[]): readonly Finding[] {
  return noteRisks(context, markSwaps(context, renumber(context, findings)));
}

/** Items of a list, notes and headings count on after an insertion. */
function renumber(context: Context, findings: readonly Finding[]): readonly Finding[] {
  const headings = countedOnHeadings(context, findings);
  return findings.map((finding) => {
    if (finding.category !== 'number') return finding;
    const isLabel = labelAt(context.a, finding.a) !== undefined && labelAt(context.b, finding.b) !== undefined;
    if (!isLabel && !headings.has(finding)) return finding;
    const { kind: _, ...rest } = finding;
    return { ...rest, category: 'renumbering', rule: 'label' };
  });
}

/** A heading is a short paragraph with its number among the first words: Глава 3, 3-тарау, Chapter 3. */
const HEADING_WORDS = 12;
const NUMBER_AMONG = 2;

/** Changed numbers of headings, where several changed by the same step: one alone may be a changed reference. */
function countedOnHeadings(context: Context, findings: readonly Finding[]): ReadonlySet<Finding> {
  const byStep = new Map<number, Finding[]>();
  for (const finding of findings) {
    if (finding.category !== 'number' || finding.kind !== 'reference') continue;
    const own = headingNumber(context.a, finding.a);
    const other = headingNumber(context.b, finding.b);
    if (own === undefined || other === undefined) continue;
    byStep.set(other - own, [...(byStep.get(other - own) ?? []), finding]);
  }
  return new Set([...byStep.values()].filter((group) => group.length > 1).flat());
}

function headingNumber(side: Side, { start, end }: Finding['a']): number | undefined {
  const figure = start < end ? figureAround(side, start, end) : undefined;
  if (figure?.number === undefined) return undefined;
  const { firstWord } = side.document.paragraphs;
  const paragraph = paragraphAtWord(side, figure.from);
  const first = firstWord[paragraph] as number;
  const isHeading = (firstWord[paragraph + 1] as number) - first <= HEADING_WORDS && figure.from - first < NUMBER_AMONG;
  return isHeading ? figure.number : undefined;
}

function labelAt(side: Side, { start, end }: { readonly start: number; readonly end: number }): Figure | undefined {
  const figure = start < end ? figureAround(side, start, end) : undefined;
  return figure?.label === true ? figure : undefined;
}

/** How many changes further on a partner is looked for: a swap stands within a sentence or two. */
const FARTHEST_PARTNER = 6;

/** Names and figures that changed places with each other. */
function markSwaps(context: Context, findings: readonly Finding[]): readonly Finding[] {
  const changed: number[] = [];
  for (const [at, finding] of findings.entries()) if (isReplacement(finding)) changed.push(at);
  const swapped = new Set<number>();
  for (const [place, at] of changed.entries()) {
    if (swapped.has(at)) continue;
    for (const other of changed.slice(place + 1, place + 1 + FARTHEST_PARTNER)) {
      if (swapped.has(other) || !areSwapped(context, findings[at] as Finding, findings[other] as Finding)) continue;
      swapped.add(at).add(other);
      break;
    }
  }
  return swapped.size === 0
    ? findings
    : findings.map((finding, at) => (swapped.has(at) ? { ...finding, swap: true } : finding));
}

function isReplacement({ category, a, b }: Finding): boolean {
  return (category === 'name' || category === 'number') && a.end > a.start && b.end > b.start;
}

function areSwapped(context: Context, x: Finding, y: Finding): boolean {
  if (x.category !== y.category) return false;
  return meansTheSame(context, x.category, x.a, y.b) && meansTheSame(context, x.category, y.a, x.b);
}

function meansTheSame(context: Context, category: Finding['category'], a: Finding['a'], b: Finding['b']): boolean {
  if (category === 'number') {
    const own = figureAround(context.a, a.start, a.end);
    const other = figureAround(context.b, b.start, b.end);
    return own !== undefined && other !== undefined && own.value === other.value;
  }
  const own = context.a.document.text.slice(a.start, a.end).toLowerCase();
  const other = context.b.document.text.slice(b.start, b.end).toLowerCase();
  return own === other || sameLemma(own, other, languageAt(context.a, 0), true);
}
