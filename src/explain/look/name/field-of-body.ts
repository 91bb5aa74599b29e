import { UNLINKED } from '../../../align/alignment.ts';
import { languageAt, type Side } from '../../../annotate/annotated.ts';
import { isInstitution, isPlace, isPortfolio, isTitle } from '../../../annotate/name/word.ts';
import { onceOfText } from '../../../annotate/once-of-text.ts';
import { sameLemma } from '../../../language/inflection.ts';
import { gapBefore, wordKey } from '../../../text/document.ts';
import type { Context } from '../../context.ts';
import type { Finding } from '../../finding.ts';
import { loneWordsOf, wordsWithin } from '../sentences.ts';

/**
 * Whether words that one text has alone are the field of a body that stands behind them in both texts, of which neither
 * names another: the [Transport] Ministry said, the ministry said.
 */
export function isFieldOfBody(context: Context, finding: Finding): boolean {
  const lone = loneWordsOf(context, finding);
  if (lone === undefined || lone.words.from === lone.words.to) return false;
  const { side, other, which, words } = lone;
  const body = words.to;
  if (body >= side.document.words.count || !isBody(side, body) || gapBefore(side.document, body) !== ' ') return false;
  const linked = (which === 'a' ? context.alignment.links : context.alignment.backLinks)[body] as number;
  // it may have lost an ending with its field: министрлігі, министрлік
  const answer = linked === UNLINKED ? wordsWithin(other, finding[which === 'a' ? 'b' : 'a']).from : linked;
  if (!isSameBody(side, body, other, answer) || isField(other, answer - 1)) return false;
  const own = new Set<string>();
  for (let word = words.from; word < words.to; word++) {
    const key = wordKey(side.document, word);
    if (!isField(side, word) && !isPlace(key, languageAt(side, word))) return false;
    own.add(key);
  }
  return isField(side, body - 1) && [side, other].every((text) => [...fieldsIn(text)].every((field) => own.has(field)));
}

function isSameBody(side: Side, body: number, other: Side, answer: number): boolean {
  if (answer >= other.document.words.count) return false;
  const [own, its] = [wordKey(side.document, body), wordKey(other.document, answer)];
  return own === its || sameLemma(own, its, languageAt(side, body), false);
}

const fields = onceOfText<ReadonlySet<string>>();

/** The words of fields right before bodies in a text. */
function fieldsIn(side: Side): ReadonlySet<string> {
  return fields(side, '', () => {
    const found = new Set<string>();
    for (let word = 1; word < side.document.words.count; word++)
      if (isBody(side, word) && isField(side, word - 1)) found.add(wordKey(side.document, word - 1));
    return found;
  });
}

function isBody(side: Side, word: number): boolean {
  const [key, language] = [wordKey(side.document, word), languageAt(side, word)];
  return isInstitution(key, language) && !isTitle(key, language);
}

function isField(side: Side, word: number): boolean {
  return word >= 0 && isPortfolio(wordKey(side.document, word), languageAt(side, word));
}
