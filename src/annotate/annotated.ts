import { findBreaks } from '../language/breaks.ts';
import { languagesOf } from '../language/detect.ts';
import { type LanguageCode, USUAL_LANGUAGE } from '../language/language.ts';
import { lazily } from '../language/lazily.ts';
import { CATEGORIES } from '../terms/category.ts';
import type { Role } from '../terms/role.ts';
import { type Document, paragraphOf, paragraphText } from '../text/document.ts';
import { type Figure, findFigures } from './figure/figures.ts';
import { findLabels } from './labels.ts';
import { createViews, type ViewOf } from './name/view.ts';
import { type House, NO_HOUSE } from './role/house.ts';
import { isBoilerplate, roleOfParagraph } from './role/page.ts';
import { findPieces, MOST_DATELINED, type RolePiece } from './role/pieces.ts';

/** What the rules know of one text. */
export interface Side {
  readonly document: Document;
  /** Strength of the break before each word (text/sentence). */
  readonly breaks: Uint8Array;
  readonly figures: readonly Figure[];
  /** For each word the number of its figure plus one, or 0. */
  readonly figureOfWord: Int32Array;
  /** For each word whether it labels an item or a heading (labels.ts). */
  readonly labels: Uint8Array;
  /** Language of each paragraph. */
  readonly languages: readonly LanguageCode[];
  /** That of all of them, where it is one: then nobody needs to look for the paragraph of a word. */
  readonly language: LanguageCode | undefined;
  /** Role of each paragraph that is boilerplate. */
  readonly roles: readonly (Role | undefined)[];
  /** What is no part of the body, in order: lines with a role, and pieces of lines of the story. */
  readonly rolePieces: readonly RolePiece[];
  /** For each word the number of the move it belongs to, from 1, or 0. */
  readonly moveOfWord: Int32Array;
  readonly viewOf: ViewOf;
  readonly house: House;
}

/** Two texts that are compared. */
export interface TextPair {
  readonly a: Side;
  readonly b: Side;
}

/** A side that has not been aligned yet. */
export function createSide(document: Document, lang: 'auto' | LanguageCode, house: House = NO_HOUSE): Side {
  const breaks = findBreaks(document);
  const languages = languagesOf(document, lang === 'auto' ? undefined : lang);
  const figures = findFigures(document, languages);
  const figureOfWord = new Int32Array(document.words.count);
  for (const [at, figure] of figures.entries()) figureOfWord.fill(at + 1, figure.from, figure.to);
  const rolesOfFirst = (length: number): readonly (Role | undefined)[] =>
    Array.from(
      { length },
      (_, paragraph) => roleOfParagraph(document, paragraph) ?? house.roleOf(paragraphText(document, paragraph)),
    );
  // a text that is compared with itself is never asked for the roles of all its paragraphs
  const { count } = document.paragraphs;
  const roles = lazily(() => rolesOfFirst(count));
  const rolePieces = lazily(() => findPieces(document, breaks, roles()));
  const top = (): readonly RolePiece[] =>
    count <= MOST_DATELINED ? rolePieces() : findPieces(document, breaks, rolesOfFirst(MOST_DATELINED));
  return {
    document,
    breaks,
    figures,
    figureOfWord,
    labels: findLabels(document, figures),
    languages,
    language: languages.every((language) => language === languages[0]) ? (languages[0] ?? USUAL_LANGUAGE) : undefined,
    get roles() {
      return roles();
    },
    get rolePieces() {
      return rolePieces();
    },
    moveOfWord: new Int32Array(document.words.count),
    viewOf: createViews(document, breaks, () => behindDatelines(top())),
    house,
  };
}

/** The words that open a story behind its dateline. */
function behindDatelines(pieces: readonly RolePiece[]): ReadonlySet<number> {
  return new Set(pieces.filter(({ role }) => role === 'dateline').map(({ to }) => to));
}

/** The figure that a word is of. Nearly all words are of none, and an index below 0 would be looked up by its name. */
export function figureAt(
  { figures, figureOfWord }: Pick<Side, 'figures' | 'figureOfWord'>,
  word: number,
): Figure | undefined {
  const number = figureOfWord[word] ?? 0;
  return number === 0 ? undefined : figures[number - 1];
}

/** The paragraph to which a word belongs. */
export function paragraphAtWord(side: Side, word: number): number {
  return paragraphOf(side.document, Math.min(word, side.document.words.count - 1));
}

/** The language of the paragraph in which a word stands. */
export function languageAt(side: Side, word: number): LanguageCode {
  return side.language ?? side.languages[paragraphAtWord(side, word)] ?? USUAL_LANGUAGE;
}

/** For each paragraph a number, 0 for content: boilerplate of one kind answers no other kind and no content. */
export function groupsOf({ document, roles }: Side): Uint8Array {
  return Uint8Array.from(roles, (role, paragraph) =>
    role === undefined || (role === 'dateline' && !isBoilerplate(document, paragraph))
      ? 0
      : CATEGORIES.indexOf(role) + 1,
  );
}
