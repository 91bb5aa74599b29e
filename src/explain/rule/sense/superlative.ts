import { commonPrefix } from '../../../language/endings.ts';
import { type LanguageCode, lazilyPerLanguage } from '../../../language/language.ts';
import { createPhraseTable } from '../../../language/phrase.ts';
import { SENSE_RULES } from '../../../language/rules.ts';
import { isOneWord } from '../../../text/range.ts';
import { type EditRange, keyAt } from '../edit-range.ts';

const exceptOf = lazilyPerLanguage((language) =>
  createPhraseTable([[SENSE_RULES[language].superlative?.except ?? '', true as const]]),
);

/** Letters of the shortest stem of a superlative. */
const SHORTEST_STEM = 3;

/** The stem of a word that says the highest degree in its form; undefined for others. */
function stemOf(key: string, language: LanguageCode): string | undefined {
  const end = SENSE_RULES[language].superlative?.end.exec(key);
  if (end === null || end === undefined || end.index < SHORTEST_STEM) return undefined;
  const isOther = exceptOf(language).longestAt((at) => (at === 0 ? key : ''), 0) !== undefined;
  return isOther ? undefined : key.slice(0, end.index);
}

/** Whether a word says the highest degree in its form: largest, крупнейший. */
export function isSuperlative(key: string, language: LanguageCode): boolean {
  return stemOf(key, language) !== undefined;
}

/** Letters that a stem loses in another degree: крупн[ее], bigg[est]. */
const LOST = 1;

/** The commonest → a common, крупнейший → крупный: whether one word lost the highest degree of the other. */
export function losesDegree(a: EditRange, b: EditRange): boolean {
  if (!isOneWord(a) || !isOneWord(b)) return false;
  const [own, other] = [keyAt(a, a.from), keyAt(b, b.from)];
  const [stem, its] = [stemOf(own, a.language), stemOf(other, b.language)];
  if ((stem === undefined) === (its === undefined)) return false;
  const [plain, before] = stem === undefined ? [own, keyAt(a, a.from - 1)] : [other, keyAt(b, b.from - 1)];
  // крупнейший → самый крупный
  if (SENSE_RULES[a.language].superlative?.by.has(before) === true) return false;
  const degree = stem ?? its ?? '';
  return (
    commonPrefix(degree, plain) >= Math.max(SHORTEST_STEM, degree.length - LOST) &&
    plain.length <= degree.length + LONGEST_END
  );
}

/** Letters of the longest ending of an adjective. */
const LONGEST_END = 3;
