import type { Side } from '../../annotate/annotated.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { sentencesOf, type Words, wordsWithin } from './sentences.ts';

/**
 * Where both sentences have the same figures, one that only one text has at its place stands elsewhere in the other (On 5
 * May the fair opened, The fair opened on 5 May). Figures in the place of each other are not asked.
 */
export function keepStandingFigures(context: Context, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) =>
    finding.category === 'number' && stands(context, finding) ? moved(finding) : finding,
  );
}

function moved({ kind: _, notes: __, swap: ___, ...rest }: Finding): Finding {
  return { ...rest, category: 'wording', rule: 'standing-figure' };
}

function stands(context: Context, finding: Finding): boolean {
  const isInA = finding.a.start < finding.a.end;
  if (isInA === finding.b.start < finding.b.end || finding.wholeLines === true) return false;
  // a sign alone (−5, 5) is no figure that moved
  const words = isInA ? wordsWithin(context.a, finding.a) : wordsWithin(context.b, finding.b);
  if (words.from === words.to) return false;
  const sentences = sentencesOf(context, finding);
  if (sentences === undefined) return false;
  return sumOf(context.a, sentences.a) === sumOf(context.b, sentences.b);
}

/** The figures of a sentence by value and unit, whatever their order. */
function sumOf({ figures }: Side, { from, to }: Words): string {
  return figures
    .filter((figure) => figure.from < to && figure.to > from)
    .map(({ value, unit }) => `${value} ${unit ?? ''}`)
    .sort()
    .join('|');
}
