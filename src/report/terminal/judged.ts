import { COPY } from '../../judge/score.ts';
import type { Comparison, FactChange } from '../../result/comparison.ts';
import { shorten } from '../told/excerpt.ts';
import { MOST_SHOWN } from '../told/input.ts';
import type { Words } from '../words/catalogue.ts';
import { percent, score } from '../words/counting.ts';
import { segment } from './layout.ts';
import type { Line } from './summary.ts';
import { displayWidth, padEnd } from './width.ts';

/** Longest shown text of a fact, in code units. */
const LONGEST_FACT = 120;
const GAP = '  ';

/** The block of `--why`, a line for each part of the judgement; nothing where it was not asked for. */
export function whyLines({ why, verdict, settings }: Comparison, words: Words): readonly Line[] {
  if (why === undefined) return [];
  const { amount, figures } = why;
  const { rewording } = amount;
  const { coverage, longestPassage, namesReplaced, rule } = why.verdict;
  const told = words.judged.why;
  const rows: readonly (readonly [name: string, value: string, madeOf: string])[] = [
    [
      told.amount,
      score(amount.value, words),
      [
        told.containment(percent(amount.containment.aInB), percent(amount.containment.bInA)),
        told.sentences(percent(amount.sentences)),
        told.rewording(percent(rewording.rate), percent(rewording.inPlace)),
        told.facts(rewording.factsKept, rewording.factsReplaced),
      ].join(' · '),
    ],
    [told.figures, score(figures.value, words), told.figuresKept(figures.kept, figures.replaced)],
    [
      words.facts.score,
      score(why.score, words, settings.threshold),
      why.score === 1 ? told.whole : told.product(score(why.raw, words, COPY), score(COPY, words)),
    ],
    [
      words.archive.verdict,
      words.verdicts[verdict],
      [
        `${told.rules[rule]} (${rule})`,
        told.coverage(percent(coverage.aInB), percent(coverage.bInA)),
        told.passage(longestPassage),
        told.namesReplaced(namesReplaced),
      ].join(' · '),
    ],
  ];
  const names = Math.max(...rows.map(([name]) => displayWidth(name)));
  return [
    { segments: [segment(told.heading, 'heading')], hang: GAP.length },
    ...rows.map(([name, value, madeOf]) => ({
      segments: [segment(`${GAP}${padEnd(name, names)}${GAP}${value}${GAP}`), segment(madeOf, 'dim')],
      hang: 2 * GAP.length,
    })),
  ];
}

/** The table of facts that changed, came or went: what became of it, its kind, both texts with their lines. */
export function factLines({ facts }: Comparison, words: Words): readonly Line[] {
  if (facts.changes.length === 0) return [];
  const { heading } = words.judged.table;
  const shown = facts.changes.slice(0, MOST_SHOWN);
  const kinds = Math.max(...shown.map(({ kind }) => displayWidth(kindName(kind, words))));
  const left = facts.changes.length - shown.length;
  return [
    { segments: [segment(heading, 'heading')], hang: GAP.length },
    ...shown.map(({ kind, a, b }) => {
      const [one, other] = [a === null ? undefined : facts.a[a], b === null ? undefined : facts.b[b]];
      const [from, to] = [one, other].map((fact) =>
        fact === undefined ? '—' : `${shorten(fact.text, LONGEST_FACT)} (${words.change.line(fact.line)})`,
      );
      return {
        segments: [segment(`${GAP}${padEnd(kindName(kind, words), kinds)}${GAP}`), segment(`${from} → ${to}`)],
        hang: kinds + 2 * GAP.length,
      };
    }),
    ...(left > 0 ? [{ segments: [segment(`${GAP}${words.change.more(left)}`, 'dim')], hang: GAP.length }] : []),
  ];
}

function kindName(kind: FactChange['kind'], words: Words): string {
  return kind === 'name' || kind === 'negation' ? words.categories[kind] : words.kinds[kind];
}
