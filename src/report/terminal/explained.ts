import type { Explanation, VerdictExplanation } from '../told/explain.ts';
import { paint, type Segment, segment, wrap } from './layout.ts';
import type { TextStyle } from './text.ts';

const INDENT = '  ';
/** What stands for the side of an example that says nothing. */
const NOTHING = '—';

/** Categories and verdicts explained for a terminal: the name, its severity, what it means, an example. */
export function* explainedText(
  explained: readonly (Explanation | VerdictExplanation)[],
  { words, palette, width }: TextStyle,
): Generator<string> {
  const lines = (segments: readonly Segment[]): string =>
    wrap(segments, width, INDENT.length)
      .map((line) => `${paint(line, palette)}\n`)
      .join('');
  let isFirst = true;
  for (const each of explained) {
    if (!isFirst) yield '\n';
    isFirst = false;
    const [name, kind] =
      'verdict' in each ? [each.verdict, words.archive.verdict] : [each.category, words.severities[each.severity]];
    yield lines([segment(name, 'strong'), segment(`${INDENT}${kind}`, 'verdict' in each ? 'dim' : each.severity)]);
    yield lines([segment(`${INDENT}${each.meaning}`)]);
    if ('verdict' in each) continue;
    yield lines([segment(`${INDENT}A  `, 'dim'), segment(each.a === '' ? NOTHING : each.a, 'old')]);
    yield lines([segment(`${INDENT}B  `, 'dim'), segment(each.b === '' ? NOTHING : each.b, 'new')]);
  }
}
