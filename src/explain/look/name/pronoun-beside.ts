import { UNLINKED } from '../../../align/alignment.ts';
import { languageAt } from '../../../annotate/annotated.ts';
import { NAME_RULES } from '../../../language/rules.ts';
import { wordKey } from '../../../text/document.ts';
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
  for (let word = Math.max(0, place - FARTHEST); word < end; word++) {
    if (answers[word] !== UNLINKED) continue;
    if (!NAME_RULES[languageAt(other, word)].pronouns.has(wordKey(other.document, word))) continue;
    if (isOfLastPerson([name], other, word)) return true;
  }
  return false;
}
