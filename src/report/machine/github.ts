import type { Difference } from '../../result/comparison.ts';
import { shorten } from '../told/excerpt.ts';
import { allFindings, isMoveSource, levelOf } from '../told/findings.ts';
import { factsOf } from '../told/head-lines.ts';
import type { GateStyle, PairInput } from '../told/input.ts';
import { changeInPlace, labelOf } from '../told/label.ts';
import { endOf } from '../told/position.ts';
import { score } from '../words/counting.ts';
import { en } from '../words/en.ts';
import { type Annotation, annotate } from './annotation.ts';

/** Code units of each side in a message. */
const LONGEST = 120;

/**
 * Workflow commands for GitHub Actions: an error for what tripped a gate, a warning for what matters, a notice for
 * boilerplate and editing. Cosmetic changes are counted in the summary; what is known needs no remark.
 */
export function github(input: PairInput, style: GateStyle): string {
  const annotations = [summary(input, style)];
  for (const { difference } of allFindings(input.comparison.differences)) {
    const level = levelOf(difference, style);
    const isMinor = level === 'note' && (difference.ignored || difference.severity === 'cosmetic');
    if (!isMinor && !isMoveSource(difference) && !style.isKnown?.(difference))
      annotations.push({ ...annotationOf(input, difference), level });
  }
  return annotate(annotations);
}

/** A difference is told where it stands in B, the text under review; what B lacks, at the place where it is missing. */
function annotationOf(input: PairInput, difference: Difference): Omit<Annotation, 'level'> {
  const side = difference.b;
  const end = endOf(side);
  // A paragraph that takes its line end along ends on its own line.
  const endLine = end.column === 1 && end.line > side.line ? end.line - 1 : end.line;
  return {
    title: labelOf(difference, en),
    message: changeInPlace(input, difference, (text) => shorten(text, LONGEST), en),
    place: { file: input.comparison.b.name, line: side.line, endLine, column: side.column },
  };
}

function summary({ comparison }: PairInput, { tripped }: GateStyle): Annotation {
  const { verdict, similarity, a, b } = comparison;
  const facts = factsOf(comparison, en);
  const head = `${en.verdicts[verdict]} (${en.facts.score} ${score(similarity.score, en)}): ${a.name} → ${b.name}`;
  return {
    level: tripped.includes(verdict) ? 'error' : 'note',
    title: 'dedupe',
    message: [head, facts.paragraphs, facts.grave ?? '', ...facts.warnings].filter((each) => each !== '').join(' · '),
  };
}
