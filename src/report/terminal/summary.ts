import type { Comparison } from '../../result/comparison.ts';
import { shortPair } from '../told/document-names.ts';
import { type Facts, factsOf } from '../told/head-lines.ts';
import type { Words } from '../words/catalogue.ts';
import { score } from '../words/counting.ts';
import { type Segment, segment } from './layout.ts';
import type { StyleName } from './palette.ts';
import { cutMiddle, displayWidth } from './width.ts';

/** A line before it is laid out; what does not fit goes on `hang` columns further in. */
export interface Line {
  readonly segments: readonly Segment[];
  readonly hang: number;
}

const HANG = 2;

/**
 * The head of the report: what differs in substance, verdict and names, then the figures, then what is doubtful; a
 * line for identical texts.
 */
export function summaryLines(comparison: Comparison, words: Words, width: number): readonly Line[] {
  const { verdict } = comparison;
  const facts = factsOf(comparison, words);
  const head = verdictLines(comparison, facts, words, width);
  const doubts = doubtLines(comparison, facts, words);
  if (verdict === 'identical') return [...head, ...doubts];
  const figures = line([segment(`${facts.shares} · ${facts.resemblance}`)]);
  if (verdict === 'distinct') return [...head, figures, ...doubts];
  const isTold = facts.grave === null || (facts.alarm !== null && facts.hasGrave);
  const grave = isTold ? [] : [line([segment(facts.grave ?? '', facts.hasGrave ? 'substantive' : null)])];
  const table = facts.table === null ? [] : [line([segment(facts.table)])];
  return [...head, line([segment(facts.paragraphs)]), figures, ...grave, ...table, ...doubts];
}

function line(segments: readonly Segment[]): Line {
  return { segments, hang: HANG };
}

/** The alarm where there is one, verdict, names and score; what does not fit stands on lines of its own. */
function verdictLines(
  { verdict, similarity, settings, a, b }: Comparison,
  { alarm }: Facts,
  words: Words,
  width: number,
): readonly Line[] {
  const value =
    verdict === 'identical'
      ? words.facts.words(a.words)
      : `${words.facts.score} ${score(similarity.score, words, settings.threshold)}`;
  const style = alarm === null ? styleOf(verdict) : 'strong';
  const name = words.verdicts[verdict];
  const warned = alarm === null ? [] : [segment(alarm.text, alarm.gravity === 'facts' ? 'substantive' : 'structure')];
  const named = (columns: number) => pairNames(a.name, b.name, verdict === 'identical' ? '=' : '→', columns);
  const told = displayWidth(`${alarm === null ? '' : `${alarm.text}${GAP}`}${name}${GAP}${value}`);
  const beside = width - told - GAP.length;
  const names = named(Number.POSITIVE_INFINITY);
  if (displayWidth(names) <= beside) {
    const room = beside - displayWidth(names);
    const gap = warned.length === 0 ? [] : [segment(GAP)];
    return [
      line([
        ...warned,
        ...gap,
        segment(name, style),
        segment(`${GAP}${names}${GAP}${' '.repeat(Math.min(room, MOST_ROOM))}`),
        segment(value, 'dim'),
      ]),
    ];
  }
  const verdictLine = [segment(name, style), segment(GAP), segment(value, 'dim')];
  const first = told <= width && warned.length > 0 ? [line([...warned, segment(GAP), ...verdictLine])] : undefined;
  const second = line([{ text: `${' '.repeat(HANG)}${named(width - HANG)}`, style: null }]);
  if (first !== undefined) return [...first, second];
  return [...(warned.length === 0 ? [] : [line(warned)]), line(verdictLine), second];
}

/** Blanks between names and score on a wide terminal. */
const MOST_ROOM = 40;

/** Both names without the folder that they share, cut in their middle to fit into so many columns together. */
function pairNames(a: string, b: string, sign: string, columns: number): string {
  const half = Math.floor((columns - displayWidth(sign) - 2) / 2);
  const [one, other] = shortPair(a, b).map((name) => cutMiddle(segment(name).text, half));
  return `${one} ${sign} ${other}`;
}

/** Copies in one colour, texts that have only their form or nothing in common in another. */
export function styleOf(verdict: Comparison['verdict']): StyleName {
  return verdict === 'distinct' || verdict === 'same-form' ? 'unlike' : 'alike';
}

const GAP = '   ';

/** What makes the reading or the result doubtful: encodings that were found, bytes replaced, bounds that were hit. */
function doubtLines({ a, b }: Comparison, { warnings }: Facts, words: Words): readonly Line[] {
  const found = [a, b].filter(({ encoding }) => encoding !== 'utf-8');
  return [
    ...found.map(({ name, encoding }) => line([segment(words.facts.warning(name, encoding), 'dim')])),
    ...warnings.map((warning) => line([segment(warning, 'editorial')])),
  ];
}
