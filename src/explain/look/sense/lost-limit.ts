import { UNLINKED } from '../../../align/alignment.ts';
import { languageAt } from '../../../annotate/annotated.ts';
import type { Range, RangePair } from '../../../text/range.ts';
import type { SpanPair } from '../../../text/span.ts';
import type { Context } from '../../context.ts';
import { emptyAt, type Finding, retold } from '../../finding.ts';
import { mayLimitAt } from '../../rule/limit-table.ts';
import type { Classified } from '../../rule/rule.ts';
import { classifyEdit } from '../../rule/rules.ts';
import { joinDenials } from '../denials.ts';
import { STANDING_FIGURE } from '../figure/standing.ts';
import { namesTouching } from '../known-names.ts';
import { figuresAmong, wordsWithin } from '../sentences.ts';
import { STANDING_NAME } from '../standing-names.ts';
import { negationsIn } from './denied-thing.ts';

/**
 * 2 марта суд [частично → ] удовлетворил иск → Суд [2 марта] удовлетворил иск: a day or a name that only moved came to stand
 * where a word was that limits or denies; that word is told for itself, a denial where the other text has none of its kind.
 */
export function tellLostLimits(context: Context, findings: readonly Finding[]): readonly Finding[] {
  return retold(
    findings,
    ({ category, rule, a, b }) =>
      category === 'wording' &&
      a.start < a.end &&
      b.start < b.end &&
      (rule === STANDING_FIGURE || rule === STANDING_NAME || (rule === 'word-pair' && mayLose(context, { a, b }))),
    (finding) => {
      const ranges = { a: wordsWithin(context.a, finding.a), b: wordsWithin(context.b, finding.b) };
      const lost = { a: saidAlone(context, ranges, 'a'), b: saidAlone(context, ranges, 'b') };
      const [atStart, atEnd] = [emptyAt(finding.b.start), emptyAt(finding.a.end)];
      if (lost.a !== undefined)
        return joinDenials(context, [
          { ...lost.a, a: finding.a, b: atStart },
          { ...finding, a: atEnd },
        ]);
      if (lost.b !== undefined)
        return joinDenials(context, [
          { ...finding, b: atStart },
          { ...lost.b, a: atEnd, b: finding.b },
        ]);
      return undefined;
    },
  );
}

/** [Only → Reed] the tenants: a word that limits faces one that may be of a name. */
function mayLose({ a, b }: Context, spans: SpanPair): boolean {
  const [own, other] = [wordsWithin(a, spans.a), wordsWithin(b, spans.b)];
  return (
    mayLimitAt(a.document, languageAt(a, own.from), own) !== mayLimitAt(b.document, languageAt(b, other.from), other)
  );
}

/** What the words of one side are told as where they stand for nothing, if they turn the meaning; those that moved do not. */
function saidAlone(context: Context, ranges: RangePair, which: 'a' | 'b'): Classified | undefined {
  const { a, b } = ranges;
  const holdsWhatMoved = (side: 'a' | 'b'): boolean =>
    figuresAmong(context[side], ranges[side]).length > 0 || namesTouching(context[side], ranges[side]).length > 0;
  if (holdsWhatMoved(which) || !holdsWhatMoved(which === 'a' ? 'b' : 'a')) return undefined;
  const said = classifyEdit(
    context,
    which === 'a' ? { a, b: { from: b.from, to: b.from } } : { a: { from: a.to, to: a.to }, b },
  );
  // offices are asked with their holders
  if (said.category === 'negation') return deniesBeside(context, ranges[which], which) ? said : undefined;
  return said.category === 'sense' && said.kind !== 'post' ? said : undefined;
}

/** Whether a word that denies stands beside one that both texts have: [не → 5 %] действует; жұмыс істеген [жоқ → 5 жыл]. */
function deniesBeside(context: Context, range: Range, which: 'a' | 'b'): boolean {
  const links = which === 'a' ? context.alignment.links : context.alignment.backLinks;
  const isLinked = (word: number): boolean => (links[word] ?? UNLINKED) !== UNLINKED;
  return negationsIn(context[which], range).some(
    ({ word }) => (word === range.to - 1 && isLinked(range.to)) || (word === range.from && isLinked(range.from - 1)),
  );
}
