import { createSide } from '../../../src/annotate/annotated.ts';
import { roleOfParagraph } from '../../../src/annotate/role/page.ts';
import type { Role } from '../../../src/terms/role.ts';
import { createDocument } from '../../../src/text/document.ts';
import { createVocabulary } from '../../../src/text/vocabulary.ts';

/** Languages in which every form of a line has an example and a twin. */
export type Language = 'ru' | 'kk' | 'en';

/** The role of each line of a page. */
function rolesTold(lines: readonly string[]): readonly (Role | undefined)[] {
  const document = createDocument(lines.join('\n\n'), createVocabulary());
  return lines.map((_, at) => roleOfParagraph(document, at));
}

/** The lines of a page that are told as content. */
export function contentOf(lines: readonly string[]): readonly string[] {
  const roles = rolesTold(lines);
  return lines.filter((_, at) => roles[at] === undefined);
}

/** A headline and two sentences, around which a page is put. */
export const STORIES: Readonly<Record<Language, readonly string[]>> = {
  ru: [
    'На пасеке собрали первый мёд',
    'Пасечники собрали первый мёд этого года и разлили его по бочкам.',
    'Осенью его повезут на ярмарку в долину.',
  ],
  kk: [
    'Омартада алғашқы бал жиналды',
    'Омарташылар биылғы алғашқы балды жинап, бөшкелерге құйды.',
    'Күзде оны аңғардағы жәрмеңкеге апарады.',
  ],
  en: [
    'First honey taken at the apiary',
    'Beekeepers took the first honey of the year and filled their barrels.',
    'In autumn it will go to the fair in the valley.',
  ],
};

/** Where lines of a page stand: above the headline, between it and the story, within the story, below it; or alone. */
export type Where = 'top' | 'head' | 'mid' | 'end' | 'full';

/** A page with lines put at a place around the story of a language. */
export function pageWith(language: Language, where: Where, lines: readonly string[]): readonly string[] {
  const [headline = '', lead = '', ...rest] = STORIES[language];
  switch (where) {
    case 'top':
      return [...lines, headline, lead, ...rest];
    case 'head':
      return [headline, ...lines, lead, ...rest];
    case 'mid':
      return [headline, lead, ...lines, ...rest];
    case 'end':
      return [headline, lead, ...rest, ...lines];
    case 'full':
      return lines;
  }
}

/** For each line whether a dateline opens it. */
export function opensWithDateline(lines: readonly string[]): readonly boolean[] {
  const side = createSide(createDocument(lines.join('\n\n'), createVocabulary()), 'auto');
  const { firstWord } = side.document.paragraphs;
  return lines.map((_, at) => side.rolePieces.some(({ from, role }) => role === 'dateline' && from === firstWord[at]));
}
