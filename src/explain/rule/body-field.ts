import { isInstitution, isPortfolio } from '../../annotate/name/word.ts';
import { commonPrefix } from '../../language/endings.ts';
import { lazilyPerLanguage } from '../../language/language.ts';
import { NAME_RULES } from '../../language/rules.ts';
import { wordKey } from '../../text/document.ts';
import type { EditRange } from './edit-range.ts';
import { askedOnce } from './word-memory.ts';

/** Words between a body and the field that names it: Министерство [внутренних] дел, Ministry [of] Culture. */
const FARTHEST_BODY = 2;

/** Whether a body got another field and thereby is another one: Министерство культуры → Министерство спорта. */
export function isOtherBody(a: EditRange, b: EditRange): boolean {
  return isField(a) && isField(b) && !areOfOneRoot(a, b) && standsByBody(a) && standsByBody(b);
}

/** Letters that a field shares with what is made of it: ауыл, ауылдық; культура, культурный. */
const LEAST_ROOT = 4;

function areOfOneRoot(a: EditRange, b: EditRange): boolean {
  const [own, other] = [wordKey(a.document, a.from), wordKey(b.document, b.from)];
  const common = commonPrefix(own, other);
  return common >= LEAST_ROOT && common >= Math.min(own.length, other.length) - 1;
}

function isField({ document, from, to, language }: EditRange): boolean {
  return to - from === 1 && fieldsOf(language)(document, from);
}

const fieldsOf = lazilyPerLanguage((language) => askedOnce((key) => isPortfolio(key, language)));

/** Some languages put the body after its fields, the others before them. */
function standsByBody({ document, from, language }: EditRange): boolean {
  const { bodyLast, bodyLinks } = NAME_RULES[language];
  const step = bodyLast ? 1 : -1;
  for (let word = from + step; Math.abs(word - from) <= FARTHEST_BODY; word += step) {
    if (word < 0 || word >= document.words.count) return false;
    const key = wordKey(document, word);
    if (isInstitution(key, language)) return true;
    if (!bodyLinks.has(key) && !isPortfolio(key, language)) return false;
  }
  return false;
}
