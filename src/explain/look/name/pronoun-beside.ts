import { UNLINKED } from '../../../align/alignment.ts';
import { languageAt, type Side } from '../../../annotate/annotated.ts';
import type { Name } from '../../../annotate/name/names.ts';
import { NAME_RULES } from '../../../language/rules.ts';
import { wordKey } from '../../../text/document.ts';
import type { Range } from '../../../text/range.ts';
import type { Context } from '../../context.ts';
import type { Finding } from '../../finding.ts';
import { isOfLastPerson } from '../../rule/pronoun.ts';
import { namesTouching } from '../known-names.ts';
import { loneWordsOf, wordsWithin } from '../sentences.ts';

/** Words between the place of the name and the pronoun: По [её] словам [Лин]. */
const FARTHEST = 3;

/**
 * По [→ его] словам [Ручьёва →]: whether a name went whose bearer is meant by a pronoun that came a few words away, since
 * nobody else was spoken of before it.
 */
export function isPronounBeside(context: Context, finding: Finding): boolean {
  const lone = loneWordsOf(context, finding);
  if (lone === undefined) return false;
  const { side, other, which, words } = lone;
  const [name, ...more] = namesTouching(side, words);
  if (name === undefined || more.length > 0) return false;
  const answers = which === 'a' ? context.alignment.backLinks : context.alignment.links;
  const { from: place } = wordsWithin(other, which === 'a' ? finding.b : finding.a);
  const end = Math.min(other.document.words.count, place + FARTHEST);
  return isMeant(name, other, { from: Math.max(0, place - FARTHEST), to: end }, answers);
}

/**
 * за [Линову → её кандидатуру]; [Линова руководила → до этого она заведовала]: whether all that is named on one side is the
 * person who is meant by a pronoun among the words in its place, since nobody else was spoken of before it.
 */
export function isPronounFacing(context: Context, finding: Finding): boolean {
  const { a, b, alignment } = context;
  const [inA, inB] = [wordsWithin(a, finding.a), wordsWithin(b, finding.b)];
  const [named, facing] = [namesTouching(a, inA), namesTouching(b, inB)];
  const [name, ...more] = [...named, ...facing];
  if (name === undefined || more.length > 0) return false;
  return named.length > 0 ? isMeant(name, b, inB, alignment.backLinks) : isMeant(name, a, inA, alignment.links);
}

/** Whether a pronoun that answers nothing stands among words and means the one who is named. */
function isMeant(name: Name, side: Side, { from, to }: Range, answers: Int32Array): boolean {
  for (let word = from; word < to; word++) {
    if (answers[word] !== UNLINKED) continue;
    if (!NAME_RULES[languageAt(side, word)].pronouns.has(wordKey(side.document, word))) continue;
    if (isOfLastPerson([name], side, word)) return true;
  }
  return false;
}
