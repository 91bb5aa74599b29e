import { figureAt, languageAt, type Side } from '../../../annotate/annotated.ts';
import { type Figure, sameFigure } from '../../../annotate/figure/figures.ts';
import { isFunctionWord } from '../../../language/lexicon.ts';
import { NEGATION_RULES } from '../../../language/rules.ts';
import { isSameWord } from '../../../language/same-word.ts';
import { keysBetween, wordKey } from '../../../text/document.ts';
import { SENTENCE_BREAK } from '../../../text/sentence.ts';
import type { Negation } from '../../rule/negation.ts';
import { isContent } from '../neighbourhood.ts';

/** Words from a denial to the figure that it bounds: will not cost more than £1.40. */
const FARTHEST_FIGURE = 6;

/** Whether the first figures behind both denials are the same: no more than £1.40, not cost more than £1.40. */
function areOfOneFigure(own: Side, word: number, other: Side, its: number): boolean {
  const behind = (side: Side, from: number): Figure | undefined => {
    const end = Math.min(side.document.words.count, from + FARTHEST_FIGURE);
    for (let at = from + 1; at < end && (side.breaks[at] as number) < SENTENCE_BREAK; at++) {
      const figure = figureAt(side, at);
      if (figure !== undefined) return figure;
    }
    return undefined;
  };
  const [one, two] = [behind(own, word), behind(other, its)];
  return one !== undefined && two !== undefined && sameFigure(one, two);
}

/** Правила не касаются → правила не затронут: whether one word of content stands beside both denials with their hosts. */
function sharesContent(own: Side, word: number, other: Side, its: number): boolean {
  const keys = contentBeside(other, its);
  return contentBeside(own, word).some((key) => keys.some((one) => isSameWord(key, one)));
}

/** The words of content right before and behind a denial with the one word that it denies. */
function contentBeside(side: Side, denial: number): readonly string[] {
  const isHostBehind = NEGATION_RULES[languageAt(side, denial)].host === 'after';
  const beside = isHostBehind ? [denial - 1, denial + 2] : [denial - 2, denial + 1];
  return beside.filter((word) => isContent(side, word)).map((word) => wordKey(side.document, word));
}

/**
 * She would not stand again → she would not seek re-election: whether the only denial of the other text that answers none
 * stands beside the same auxiliary, word or figure, whatever it denies.
 */
export function isLoneDenial(own: Side, denial: Negation, side: Side, free: readonly Negation[]): boolean {
  const [answer, ...others] = free;
  if (answer === undefined || others.length > 0) return false;
  // nobody has claimed the prize → the prize, which nobody has come forward for
  if (denial.host === '' && answer.host === '')
    return wordKey(side.document, answer.word) === wordKey(own.document, denial.word);
  if (sharesContent(own, denial.word, side, answer.word) || areOfOneFigure(own, denial.word, side, answer.word))
    return true;
  const [auxiliary, negator] = keysBetween(own.document, denial.word - 1, denial.word + 1);
  return (
    auxiliary !== undefined &&
    isFunctionWord(auxiliary, languageAt(own, denial.word)) &&
    wordKey(side.document, answer.word - 1) === auxiliary &&
    wordKey(side.document, answer.word) === negator
  );
}
