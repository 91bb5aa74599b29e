import type { Category } from '../../terms/category.ts';
import type { RangePair } from '../../text/range.ts';
import type { Context } from '../context.ts';
import { type Finding, retold } from '../finding.ts';
import { areHeadlines, neighbourhoodOf } from './neighbourhood.ts';
import { loneWordsOf, sentencesOf, wordsWithin } from './sentences.ts';

/** What is no change of a fact where a sentence was written anew, but something that it does not say any more, or says now. */
const FACTS: ReadonlySet<Category> = new Set(['number', 'name']);

/**
 * Figures and names that one of two sentences has alone, where the other was written anew and has none of its own in
 * their place: what stands beside them is chance. They came or went with what was said of them, as clauses do.
 */
export function tellRewritten(context: Context, findings: readonly Finding[]): readonly Finding[] {
  const told = retold(
    findings,
    ({ category }) => FACTS.has(category),
    (finding, at) => {
      const lone = loneWordsOf(context, finding);
      if (lone === undefined) return undefined;
      const sentences = sentencesOf(context, finding);
      if (sentences === undefined || !neighbourhoodOf(context, sentences).isRewritten()) return undefined;
      const beside = findings.slice(Math.max(0, at - REACH), at + REACH);
      if (beside.some((other) => isRival(context, finding, lone.which, other, sentences))) return undefined;
      const { kind: _, notes: __, swap: ___, ...rest } = finding;
      return [{ ...rest, category: lone.which === 'a' ? 'deleted' : 'inserted', rule: 'rewritten' }];
    },
  );
  return keepHeadlines(context, told === findings ? findings : joined(told));
}

/** Two headlines that were written apart deny each on its own; what the stories deny their sentences tell. */
function keepHeadlines(context: Context, findings: readonly Finding[]): readonly Finding[] {
  return retold(
    findings,
    ({ category }) => category === 'negation',
    (finding) => {
      const sentences = sentencesOf(context, finding);
      if (sentences === undefined || !areHeadlines(context, sentences)) return undefined;
      if (!neighbourhoodOf(context, sentences).isRewritten()) return undefined;
      const { kind: _, notes: __, swap: ___, ...rest } = finding;
      return [{ ...rest, category: 'wording', rule: 'headlines' }];
    },
  );
}

/** Findings on either side among which those of the same sentence stand. */
const REACH = 24;

/** Whether another finding of the two sentences has a fact of the same kind on the other side. */
function isRival(
  { a, b }: Context,
  { category }: Finding,
  which: 'a' | 'b',
  other: Finding,
  sentences: RangePair,
): boolean {
  if (other.category !== category) return false;
  const [side, span, sentence] = which === 'a' ? [b, other.b, sentences.b] : [a, other.a, sentences.a];
  const words = wordsWithin(side, span);
  return words.from < words.to && words.from >= sentence.from && words.to <= sentence.to;
}

/** What went, or came, in one piece is told as one: виновным по части 4 статьи 189. */
function joined(findings: readonly Finding[]): readonly Finding[] {
  const told: Finding[] = [];
  for (const finding of findings) {
    const last = told.at(-1);
    const isOne = last !== undefined && (isNew(last) || isNew(finding)) && isPiece(last) && isPiece(finding);
    if (isOne && touch(last, finding)) told[told.length - 1] = together(last, finding);
    else told.push(finding);
  }
  return told;
}

function isNew({ rule }: Finding): boolean {
  return rule === 'rewritten';
}

const PLAIN: ReadonlySet<Category> = new Set(['wording', 'punctuation']);

/** Whether a finding is one of the pieces into which a long stretch was cut. */
function isPiece(finding: Finding): boolean {
  return isNew(finding) || (finding.rule === 'apart' && PLAIN.has(finding.category));
}

function touch(one: Finding, two: Finding): boolean {
  const inA = [one, two].every(({ b }) => b.start === b.end) && one.b.start === two.b.start;
  const inB = [one, two].every(({ a }) => a.start === a.end) && one.a.start === two.a.start;
  return (inA && one.a.end === two.a.start) || (inB && one.b.end === two.b.start);
}

function together(one: Finding, two: Finding): Finding {
  const said = isNew(one) ? one : two;
  return { ...said, a: { start: one.a.start, end: two.a.end }, b: { start: one.b.start, end: two.b.end } };
}
