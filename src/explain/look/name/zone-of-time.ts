import { figureAt, languageAt, type Side } from '../../../annotate/annotated.ts';
import { hasCapital } from '../../../annotate/name/word.ts';
import { figuresOf } from '../../../language/figures.ts';
import { isFunctionWord } from '../../../language/lexicon.ts';
import { wordKey, wordText } from '../../../text/document.ts';
import type { Range } from '../../../text/range.ts';
import type { Context } from '../../context.ts';
import type { Finding } from '../../finding.ts';
import { wordsWithin } from '../sentences.ts';

/**
 * Whether words beside a time of day say nothing but by whose clock it is told, of which the other text says nothing:
 * 18:21 [по времени Астаны], [Астана уақытымен → сағат] 18:21.
 */
export function isZoneOfTime({ a, b }: Context, finding: Finding): boolean {
  const [own, other] = [wordsWithin(a, finding.a), wordsWithin(b, finding.b)];
  const named = [isOfZone(a, own), isOfZone(b, other)];
  return named.every((one) => one !== undefined) && named[0] !== named[1];
}

/** Whether words name a zone; undefined where they say something else, or no time stands beside them. */
function isOfZone(side: Side, { from, to }: Range): boolean | undefined {
  let isNamed = false;
  for (let word = from; word < to; word++) {
    const [key, language] = [wordKey(side.document, word), languageAt(side, word)];
    const { hourWords, zoneWords } = figuresOf(language).notation;
    if (zoneWords.has(key)) isNamed ||= hasCapital(wordText(side.document, word));
    else if (!hourWords.has(key) && !isFunctionWord(key, language)) return undefined;
  }
  const isTime = (word: number): boolean => figureAt(side, word)?.kind === 'time';
  return from === to || isTime(from - 1) || isTime(to) ? isNamed : undefined;
}
