import type { CheckResult, Match, Pair, ScanResult } from '../../archive/results.ts';
import { graveChanges } from '../told/changes.ts';
import { shortNames } from '../told/document-names.ts';
import { score } from '../words/counting.ts';
import { paint, type Segment, segment } from './layout.ts';
import type { TextStyle } from './text.ts';

/** A check in a line for each match, and for each text without one; never broken, so that a log has one line a pair. */
export function* checkBrief({ documents }: CheckResult, style: TextStyle): Generator<string> {
  const nameOf = shortNames(documents.flatMap((document) => [document, ...document.matches]));
  for (const document of documents) {
    if (document.matches.length === 0) yield lineOf([verdict(document.verdict, style), plain(nameOf(document))], style);
    for (const match of document.matches)
      yield lineOf([...pairHead(match, 'b', style), plain(`${nameOf(match)} → ${nameOf(document)}`)], style);
  }
}

/** A scan in a line for each pair. */
export function* scanBrief({ pairs }: ScanResult, style: TextStyle): Generator<string> {
  const nameOf = shortNames(pairs.flatMap(({ a, b }) => [a, b]));
  for (const pair of pairs)
    yield lineOf([...pairHead(pair, 'a', style), plain(`${nameOf(pair.a)} → ${nameOf(pair.b)}`)], style);
}

/** What differs in substance, the verdict and the score; `earlier` says which text was there first. */
function pairHead(pair: Match | Pair, earlier: 'a' | 'b', style: TextStyle): readonly Segment[] {
  if (pair.verdict === null) return [segment(`?   ${style.words.archive.unverified}`, 'editorial')];
  const grave = graveChanges(pair.changes, earlier, style.words);
  return [
    ...(grave === undefined ? [] : [segment(grave, 'substantive')]),
    verdict(pair.verdict, style),
    plain(score(pair.similarity.score, style.words)),
  ];
}

function verdict(name: Pair['verdict'], { words }: TextStyle): Segment {
  return segment(words.verdicts[name], 'strong');
}

function plain(text: string): Segment {
  return segment(text);
}

function lineOf(told: readonly Segment[], { palette }: TextStyle): string {
  const apart = told.flatMap((one, at) => (at === 0 ? [one] : [segment('   '), one]));
  return `${paint(apart, palette)}\n`;
}
