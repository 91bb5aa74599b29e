import { UNLINKED } from '../../../align/alignment.ts';
import { lookUp } from '../../../annotate/figure/text.ts';
import { isInitialAt } from '../../../annotate/name/names.ts';
import { hasCapital, isInitial, isKnownName, nameEvidence } from '../../../annotate/name/word.ts';
import { figuresOf } from '../../../language/figures.ts';
import { NAME_RULES } from '../../../language/rules.ts';
import { digitRuns } from '../../../text/digit.ts';
import { gapBefore, wordKey, wordText } from '../../../text/document.ts';
import { isOneWord } from '../../../text/range.ts';
import type { Context } from '../../context.ts';
import { isOtherBody } from '../body-field.ts';
import type { AnnotatedRange, EditRange } from '../edit-range.ts';
import { nameChange } from '../name-change.ts';
import { areOtherNames } from '../other-name.ts';
import type { Case, Classified } from '../rule.ts';
import { losesDegree } from '../sense/superlative.ts';
import { relatePlainWords, relateWords } from '../word-pair.ts';
import { ofOtherKind } from './other-kind.ts';

/** The largest → a large one. */
const DEGREE: Classified = { category: 'sense', kind: 'quantifier', rule: 'degree' };

/** What a word in the place of another is. */
export function wordPair(edit: Case): Classified | undefined {
  const { context, a, b, language } = edit;
  if (isOtherBody(a, b)) return { category: 'name', rule: 'body' };
  if (!isOneWord(a) || !isOneWord(b)) return undefined;
  const relation = relateWords(a.side.viewOf(a.from), b.side.viewOf(b.from), language);
  if (
    relation === 'inflection' &&
    areOtherNames({ side: a.side, word: a.from }, { side: b.side, word: b.from }, language)
  )
    return { category: 'name', rule: 'other-name' };
  if (haveOtherDigits(a, b)) {
    if (relation !== 'name' && relation !== 'abbreviation')
      return { category: 'number', kind: 'count', rule: 'digits' };
    if (isSumInLetters(a) && isSumInLetters(b)) return { category: 'number', kind: 'sum', rule: 'digits' };
  }
  if (losesDegree(a, b)) return DEGREE;
  if (relation === 'wording' && isNameForArticle(context, a, b)) return { category: 'name', rule: 'noun' };
  // a small word with a full stop is an initial: К. Дзюба
  const mayBeInitial = relation === 'wording' && (isStoppedInitial(a) || isStoppedInitial(b));
  if (mayBeInitial) return names({ context, a, b, language }) ?? { category: relation, rule: 'word-pair' };
  if (relation === 'wording' && isCommon(a) && isCommon(b))
    return ofOtherKind(edit) ?? { category: relation, rule: 'word-pair' };
  if (relation !== 'name') return { category: relation, rule: 'word-pair' };
  return names({ context, a, b, language }) ?? { category: 'name', rule: 'word-pair' };
}

/** Whether a capital, if there is one, only opens a sentence or a title in capitals. */
function isCommon({ side, document, from }: AnnotatedRange): boolean {
  const view = side.viewOf(from);
  return !hasCapital(wordText(document, from)) || view.sentenceStart || view.shouted;
}

/** Of two plain words nothing stands beside them that could make names of them. */
export function plainWords(edit: Case): Classified {
  const { a, b, language } = edit;
  if (isOtherBody(a, b)) return { category: 'name', rule: 'body' };
  if (losesDegree(a, b)) return DEGREE;
  const relation = relatePlainWords(wordKey(a.document, a.from), wordKey(b.document, b.from), language);
  if (relation === 'wording' && isOriginOfPerson(a) && isOriginOfPerson(b)) return { category: 'name', rule: 'origin' };
  return (relation === 'wording' ? ofOtherKind(edit) : undefined) ?? { category: relation, rule: 'word-pair' };
}

/** [павлодарец → экибастузец] Асан, [панфиловтық → кербұлақтық] Асан: a word that may be made of a place, right before a given name. */
function isOriginOfPerson({ document, from, to, language }: AnnotatedRange): boolean {
  const { ofPlaces, respect } = NAME_RULES[language];
  if (respect !== undefined || to >= document.words.count || gapBefore(document, to) !== ' ') return false;
  if (!ofPlaces.mayBeMade.test(wordKey(document, from)) || !hasCapital(wordText(document, to))) return false;
  return isKnownName(wordKey(document, to), language);
}

/** [The → Wexford] University: whether a noun of one kind of bodies with a capital goes on with a name. */
function isBodyNamed({ document, from, language }: AnnotatedRange): boolean {
  const noun = wordKey(document, from + 1);
  return (
    gapBefore(document, from + 1) === ' ' &&
    hasCapital(wordText(document, from + 1)) &&
    NAME_RULES[language].bodyKinds().some((row) => row.split(' ').includes(noun))
  );
}

/** [The → Holm] [doctor] left: a name in the place of an article whose noun went with it, or is the end of its name. */
function isNameForArticle({ alignment }: Context, a: AnnotatedRange, b: AnnotatedRange): boolean {
  const isArticleOf = (
    { document, from, language }: AnnotatedRange,
    links: Int32Array,
    other: AnnotatedRange,
  ): boolean =>
    NAME_RULES[language].articles.has(wordKey(document, from)) &&
    gapBefore(document, from + 1) === ' ' &&
    !hasCapital(wordText(document, from + 1)) &&
    (links[from + 1] === UNLINKED || (links[from + 1] === other.from + 1 && isBodyNamed(other)));
  // the letters of a degree (M.D.) are judged by the whole name
  const isName = (range: AnnotatedRange): boolean =>
    nameEvidence(range.side.viewOf(range.from), range.language) === 'name' && !isInitialAt(range.document, range.from);
  return (isArticleOf(a, alignment.links, b) && isName(b)) || (isArticleOf(b, alignment.backLinks, a) && isName(a));
}

function isStoppedInitial({ document, from }: EditRange): boolean {
  return isInitial(wordText(document, from)) && gapBefore(document, from + 1).startsWith('.');
}

/** A name among words that were added, dropped or rewritten, judged by the whole names around the edit. */
export function names({ a, b }: Case): Classified | undefined {
  const category = nameChange(a, b);
  return category === undefined ? undefined : { category, rule: 'name' };
}

/** iPhone15, iPhone16; 800名, 300名: two words with digits that are not the same. */
function haveOtherDigits(a: EditRange, b: EditRange): boolean {
  const own = digitRuns(wordKey(a.document, a.from));
  if (own === '') return false;
  const other = digitRuns(wordKey(b.document, b.from));
  return other !== '' && own !== other;
}

/** R54 million: letters of a currency before the digits, which a word that counts millions tells from a name. */
function isSumInLetters({ document, from, language }: EditRange): boolean {
  if (!/^\p{Lu}{1,3}[\d.,]+$/u.test(wordText(document, from))) return false;
  return lookUp(figuresOf(language), wordKey(document, from + 1)).scale !== undefined;
}
