import { languageAt, type Side } from '../../annotate/annotated.ts';
import { compareFigures } from '../../annotate/figure/compare.ts';
import type { Figure } from '../../annotate/figure/figures.ts';
import { withoutReferences } from '../../text/reference.ts';
import { isFlag, starsOf } from '../../text/sign.ts';
import { firstNotBefore } from '../../text/sorted.ts';
import type { Span } from '../../text/span.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { isPartInHundredths } from '../rule/figure-words.ts';
import { changeOfSigns } from '../rule/sense/signs.ts';

/**
 * Signs carry values too: a percent or currency sign, a minus, the space before a unit. What was found as a change of
 * marks or spaces inside a figure is judged by the value of the figure.
 */
export function refineMarks(context: Context, finding: Finding): Finding {
  if (finding.category !== 'punctuation' && finding.category !== 'dash' && finding.category !== 'whitespace')
    return finding;
  if (finding.wholeLines === true) return finding;
  const turned = changeOfSigns(textOf(context.a, finding.a), textOf(context.b, finding.b));
  const told = tellSigns(textOf(context.a, finding.a), textOf(context.b, finding.b));
  if (told !== undefined) return { ...finding, ...told, rule: 'sign' };
  if (turned !== undefined) return { ...finding, category: 'sense', kind: turned.kind, rule: 'sign' };
  const own = figureBeside(context.a, finding.a);
  const other = figureBeside(context.b, finding.b);
  if (own === undefined && other === undefined) return finding;
  if (!isPartOf(own, finding.a) && !isPartOf(other, finding.b)) return finding;
  const change = own !== undefined && other !== undefined ? compareFigures(own, other) : undefined;
  if (change?.outcome === 'changed' && isPlain(finding, context)) return finding;
  if (own !== undefined && other !== undefined && (isPart(context.a, own, other) || isPart(context.b, other, own)))
    return { ...finding, category: 'number-format', rule: 'figure' };
  if (change?.outcome === 'changed') return { ...finding, category: 'number', kind: change.kind, rule: 'figure' };
  if (change === undefined || finding.category === 'dash') return finding;
  const otherSpace =
    finding.category === 'whitespace' && finding.a.end > finding.a.start && finding.b.end > finding.b.start;
  if (otherSpace) return finding;
  return isInside(own, finding.a) && isInside(other, finding.b)
    ? { ...finding, category: 'number-format', rule: 'figure' }
    : finding;
}

/** A third, 33 %: whether what was read as a place in a row is as many hundredths. */
function isPart(side: Side, { from, to }: Figure, share: Figure): boolean {
  return isPartInHundredths({ document: side.document, from, to, language: languageAt(side, from) }, [share]);
}

/** A flag for another flag is a name, stars for other stars are a number. */
function tellSigns(a: string, b: string): Pick<Finding, 'category' | 'kind'> | undefined {
  if (a === b) return undefined;
  if (isFlag(a) && isFlag(b)) return { category: 'name' };
  const [own, other] = [starsOf(a), starsOf(b)];
  if (own === undefined || other === undefined) return undefined;
  return own === other ? undefined : { category: 'number', kind: 'count' };
}

/** Marks that part words and say nothing of a value: what changed the figure stands elsewhere. */
const PLAIN = /^[\s,;:!?.…()"«»“”]*$/u;

function isPlain({ a, b }: Finding, context: Context): boolean {
  const [own, other] = [textOf(context.a, a), textOf(context.b, b)];
  return (PLAIN.test(own) && PLAIN.test(other)) || own.replace('º', '°') === other.replace('º', '°');
}

function textOf({ document }: Side, { start, end }: Span): string {
  return withoutReferences(document.text.slice(start, end));
}

function isInside(
  figure: Figure | undefined,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  return figure !== undefined && figure.start <= start && end <= figure.end;
}

/** Whether a mark is one of the figure, not one beside it. */
function isPartOf(figure: Figure | undefined, span: Span): boolean {
  return isInside(figure, span) && (span.start < span.end || (figure !== undefined && span.start > figure.start));
}

/** The figure that a span touches, or that ends before the space behind which it has nothing: 5 [%] of them, 5 [] of them. */
function figureBeside(side: Side, { start, end }: Span): Figure | undefined {
  const touched = figureAround(side, start, end);
  if (touched !== undefined || start < end || side.document.text.charAt(start - 1) !== ' ') return touched;
  return figureAround(side, start - 1, start - 1);
}

/** The figure that a span touches. */
export function figureAround({ figures }: Side, start: number, end: number): Figure | undefined {
  const figure = figures[firstNotBefore(0, figures.length, (at) => (figures[at] as Figure).end < start)];
  return figure !== undefined && figure.start <= end ? figure : undefined;
}
