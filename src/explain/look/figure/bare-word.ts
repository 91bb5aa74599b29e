import { UNLINKED } from '../../../align/alignment.ts';
import { figureAt, languageAt, type Side } from '../../../annotate/annotated.ts';
import type { Figure } from '../../../annotate/figure/figures.ts';
import { lookUp } from '../../../annotate/figure/text.ts';
import { figuresOf as lexiconOfFigures } from '../../../language/figures.ts';
import { wordKey } from '../../../text/document.ts';
import type { Range } from '../../../text/range.ts';

const MONTH = /^(?:\d{4}|-)-(\d\d)$/;

/**
 * маусым айында, маусымда; two boats, a pair of boats: whether months, twos and seconds are told in the other sentence by a
 * word that alone may be another one, which is no figure there.
 */
export function areInBareWords(figures: readonly Figure[], other: Side, words: Range, answers: Int32Array): boolean {
  const lexicon = lexiconOfFigures(languageAt(other, words.from));
  return figures.every(({ kind, unit, value }) => {
    const month = Number(MONTH.exec(value)?.[1]);
    const isTwo = kind === 'count' && unit === undefined && value === '2';
    // a second victim, the other victim
    const isSecond = kind === 'ordinal' && unit === undefined && value === '2';
    if (!(month > 0) && !isTwo && !isSecond) return false;
    const { pairWords, otherWords } = lexicon.notation;
    for (let word = words.from; word < words.to; word++) {
      const key = wordKey(other.document, word);
      // both captains, whom the two texts have, are not the two boats of one
      const isNew = answers[word] === UNLINKED;
      const isTold =
        month > 0 ? lookUp(lexicon, key).month === month : isNew && (isTwo ? pairWords : otherWords).has(key);
      if (isTold && figureAt(other, word) === undefined) return true;
    }
    return false;
  });
}
