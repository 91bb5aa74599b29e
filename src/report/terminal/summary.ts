import type { Comparison, TextInfo } from '../../result/comparison.ts';
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

/** The head of the report: verdict and names, then the figures, then what is doubtful; a line for identical texts. */
export function summaryLines(comparison: Comparison, words: Words, width: number): readonly Line[] {
  const { verdict } = comparison;
  const facts = factsOf(comparison, words);
  const head = verdictLines(comparison, words, width);
  const doubts = doubtLines(comparison, facts, words);
  if (verdict === 'identical') return [...head, ...doubts];
  const figures = line([segment(`${facts.shares} · ${facts.resemblance}`)]);
  if (verdict === 'distinct') return [...head, figures, ...doubts];
  const grave = facts.grave === null ? [] : [line([segment(facts.grave, facts.hasGrave ? 'substantive' : null)])];
  const table = facts.table === null ? [] : [line([segment(facts.table)])];
  return [...head, line([segment(facts.paragraphs)]), figures, ...grave, ...table, ...doubts];
}

function line(segments: readonly Segment[]): Line {
  return { segments, hang: HANG };
}

/** Verdict, names and score; on a narrow terminal the names stand on a line of their own. */
function verdictLines({ verdict, similarity, a, b }: Comparison, words: Words, width: number): readonly Line[] {
  const copy: StyleName = verdict === 'distinct' || verdict === 'same-form' ? 'unlike' : 'alike';
  const name = words.verdicts[verdict];
  const value =
    verdict === 'identical' ? words.facts.words(a.words) : `${words.facts.score} ${score(similarity.score)}`;
  const sign = verdict === 'identical' ? '=' : '→';
  const shown = (info: TextInfo, columns: number): string => cutMiddle(segment(info.name).text, columns);
  const names = `${shown(a, width)} ${sign} ${shown(b, width)}`;
  const free = width - displayWidth(`${name}${names}${value}`);
  if (free >= 2 * GAP.length) {
    return [
      line([
        segment(name, copy),
        segment(`${GAP}${names}${' '.repeat(Math.min(free - GAP.length, 40))}`),
        segment(value, 'dim'),
      ]),
    ];
  }
  const half = Math.floor((width - HANG - 3) / 2);
  const second = `${' '.repeat(HANG)}${shown(a, half)} ${sign} ${shown(b, half)}`;
  return [line([segment(name, copy), segment(GAP), segment(value, 'dim')]), line([{ text: second, style: null }])];
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
