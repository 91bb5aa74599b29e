import type { Side } from '../../annotate/annotated.ts';
import { MOST_PARTS, type Name, namesBetween } from '../../annotate/name/names.ts';
import { type NameRelation, sameName } from '../../annotate/name/same.ts';
import { isTitle } from '../../annotate/name/word.ts';
import { type LanguageCode, USUAL_LANGUAGE } from '../../language/language.ts';
import type { Category } from '../../terms/category.ts';
import { gapBefore, paragraphOf, wordKey } from '../../text/document.ts';
import { isEmpty, type Range } from '../../text/range.ts';

/** A side of an edit, with what names are read from. */
export interface NameEdit extends Range {
  readonly side: Pick<Side, 'document' | 'viewOf' | 'languages'>;
}

/**
 * What an edit does to the names that it stands in or beside: `name` where another one comes out, one is added or
 * dropped; the category of a lesser change where the whole names still mean the same (К.-Ж. Токаев and Касым-Жомарт
 * Токаев, Mr Barlow and Peter Barlow); undefined where no name is touched.
 */
export function nameChange(a: NameEdit, b: NameEdit): Category | undefined {
  const [rangeA, rangeB] = [withNameOfTitles(a), withNameOfTitles(b)];
  const [own, other] = [namesTouched(rangeA), namesTouched(rangeB)];
  if (isEmpty(rangeA)) return insertedName(other, own);
  if (isEmpty(rangeB)) return insertedName(own, other);
  if (own.length === 0 && other.length === 0) return undefined;
  if (own.length !== other.length) return 'name';
  let farthest: Category = 'wording';
  for (const [at, name] of own.entries()) {
    const category = CATEGORY_OF[sameName(name, other[at] as Name)]; // lists of one length
    if (category === 'name') return category;
    if (category !== 'wording') farthest = category;
  }
  return farthest;
}

const CATEGORY_OF: Readonly<Record<NameRelation, Category>> = {
  same: 'wording',
  inflection: 'inflection',
  spelling: 'spelling',
  order: 'wording',
  abbreviation: 'abbreviation',
  different: 'name',
};

/** A first name put beside its surname fills a name out; a name put beside another one is new. */
function insertedName(added: readonly Name[], beside: readonly Name[]): Category | undefined {
  const [only, ...more] = added;
  if (only === undefined) return undefined;
  if (more.length > 0) return 'name';
  return beside.map((other) => CATEGORY_OF[sameName(only, other)]).find((category) => category !== 'name') ?? 'name';
}

/** Titles belong to the name behind them: with Mr for Peter, the whole of Mr Barlow stands for Peter Barlow. */
function withNameOfTitles(edit: NameEdit): NameEdit {
  const { side, from, to } = edit;
  if (from === to || to >= side.document.words.count) return edit;
  for (let word = from; word < to; word++)
    if (!isTitle(wordKey(side.document, word), languageAt(edit, word))) return edit;
  return /^[. \u00a0]+$/.test(gapBefore(side.document, to)) ? { ...edit, to: to + 1 } : edit;
}

function languageAt({ side }: NameEdit, word: number): LanguageCode {
  return side.languages[paragraphOf(side.document, word)] ?? USUAL_LANGUAGE;
}

/** The names of which a range has words; of an empty range, those that end or begin where it stands. */
function namesTouched({ side, from, to }: NameEdit): readonly Name[] {
  const { document } = side;
  const word = Math.min(from, document.words.count - 1);
  const paragraph = document.paragraphs.firstWord[paragraphOf(document, word)] ?? 0;
  const first = Math.max(paragraph, from - MOST_PARTS);
  const names = namesBetween(document, side.viewOf, side.languages, first, Math.min(document.words.count, to + 1));
  if (from === to) return names.filter((name) => name.from <= from && name.to >= from);
  return names.filter((name) => name.from < to && name.to > from);
}
