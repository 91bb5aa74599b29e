import { figureAt, languageAt, type Side } from '../../../annotate/annotated.ts';
import type { Figure } from '../../../annotate/figure/figures.ts';
import { lookUp } from '../../../annotate/figure/text.ts';
import { figuresOf as lexiconOfFigures } from '../../../language/figures.ts';
import { wordKey } from '../../../text/document.ts';
import type { Range } from '../../../text/range.ts';

const MONTH = /^(?:\d{4}|-)-(\d\d)$/;

/**
 * маусым айында, маусымда: whether months are told in the other sentence by a word that alone may be another one, which is
 * no figure there.
 */
export function areInBareWords(figures: readonly Figure[], other: Side, words: Range): boolean {
  const lexicon = lexiconOfFigures(languageAt(other, words.from));
  return figures.every(({ value }) => {
    const month = Number(MONTH.exec(value)?.[1]);
    if (!(month > 0)) return false;
    for (let word = words.from; word < words.to; word++)
      if (figureAt(other, word) === undefined && lookUp(lexicon, wordKey(other.document, word)).month === month)
        return true;
    return false;
  });
}
