import { figureAt, languageAt, type Side } from '../../../annotate/annotated.ts';
import { hasCapital } from '../../../annotate/name/word.ts';
import { figuresOf } from '../../../language/figures.ts';
import { isFunctionWord } from '../../../language/lexicon.ts';
import { wordKey, wordText } from '../../../text/document.ts';
import type { Range } from '../../../text/range.ts';
import type { Context } from '../../context.ts';
import type { Finding } from '../../finding.ts';
import { namesTouching } from '../known-names.ts';
import { wordsWithin } from '../sentences.ts';

/**
 * Whether words beside a time of day say nothing but by whose clock it is told, of which the other text says nothing:
 * 18:21 [по времени Астаны], [Астана уақытымен → сағат] 18:21; nor does what stands in the place of a zone alone: 9:14 [GMT → when].
 */
export function isZoneOfTime({ a, b }: Context, finding: Finding): boolean {
  const [own, other] = [wordsWithin(a, finding.a), wordsWithin(b, finding.b)];
  const named = [isOfZone(a, own), isOfZone(b, other)];
  // at 0914 [GMT → making it]: what names nothing follows the same time
  if (named[0] === true && named[1] === undefined) return isBehindTime(b, other);
  if (named[1] === true && named[0] === undefined) return isBehindTime(a, own);
  return named.every((one) => one !== undefined) && named[0] !== named[1];
}

/** Whether words that name nothing stand right behind a time of day. */
function isBehindTime(side: Side, words: Range): boolean {
  return figureAt(side, words.from - 1)?.kind === 'time' && namesTouching(side, words).length === 0;
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
