import { languageAt, type Side } from '../../../annotate/annotated.ts';
import { isOneWord, type Range } from '../../../text/range.ts';
import type { Context } from '../../context.ts';
import { type Finding, retold } from '../../finding.ts';
import { formsAt, type Tense } from '../../rule/tense/forms.ts';
import { figuresAmong, sentencesOf, wordsWithin } from '../sentences.ts';

/**
 * 23 мая открывается → 23 мая откроется: where a sentence tells the day or the hour, what is to come may stand in the present.
 * What was is never told so.
 */
export function keepScheduled(context: Context, findings: readonly Finding[]): readonly Finding[] {
  return retold(
    findings,
    ({ category, kind }) => category === 'sense' && kind === 'tense',
    (finding) => {
      if (!isScheduled(context, finding)) return undefined;
      const { kind: _, notes: __, ...rest } = finding;
      return [{ ...rest, category: 'wording', rule: 'scheduled' }];
    },
  );
}

function isScheduled(context: Context, finding: Finding): boolean {
  const [a, b] = [wordsWithin(context.a, finding.a), wordsWithin(context.b, finding.b)];
  if (!isOneWord(a) || !isOneWord(b)) return false;
  const [own, other] = [tensesOf(context.a, a), tensesOf(context.b, b)];
  if (own.has('past') || other.has('past') || !(own.has('future') || other.has('future'))) return false;
  const sentences = sentencesOf(context, finding);
  return sentences !== undefined && tellsWhen(context.a, sentences.a) && tellsWhen(context.b, sentences.b);
}

function tensesOf(side: Side, { from, to }: Range): ReadonlySet<Tense> {
  return new Set(
    formsAt({ document: side.document, language: languageAt(side, from), from, to }, from).map(({ tense }) => tense),
  );
}

function tellsWhen(side: Side, words: Range): boolean {
  return figuresAmong(side, words).some(({ kind, value }) => kind === 'time' || (kind === 'date' && DAY.test(value)));
}

/** A day or a month of a year, or a day of the week. */
const DAY = /^(?:weekday-\d|(?:\d{4}|-)-\d\d(?:-\d\d)?)$/;
