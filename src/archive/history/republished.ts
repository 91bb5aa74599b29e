import { roleOfParagraph } from '../../annotate/role/page.ts';
import type { DocumentMeta } from '../../terms/document.ts';
import { createDocument, paragraphText } from '../../text/document.ts';
import { createVocabulary } from '../../text/vocabulary.ts';

/** A text with what its document says of itself. */
export interface Published {
  readonly text: string;
  readonly meta: DocumentMeta;
}

/** Letters of a name that is looked for: shorter ones stand in other words and names. */
const SHORTEST_NAME = 4;
/** A site that is named by its address; the names before the last are what it is called by. */
const DOMAIN = /^(?:www\.)?([a-z\d-]+)(?:\.[a-z\d-]+)*\.[a-z]{2,}$/;

/**
 * Which of some copies say that another of them is where they have it from: their author, or the line that says who
 * reports, is the source of that other document. Only documents that tell their own source can say so, since a body names
 * itself in its own releases; two that name each other say nothing.
 */
export function republished(versions: readonly Published[]): readonly boolean[] {
  const own = versions.map(({ meta }) => namesOf(meta.source ?? ''));
  if (new Set(own.flatMap((names) => names.slice(0, 1))).size < 2) return versions.map(() => false);
  const credits = versions.map((version, at) => (own[at]?.length === 0 ? '' : creditsOf(version)));
  const names = (one: number, other: number): boolean =>
    own[one]?.[0] !== own[other]?.[0] && (own[other] ?? []).some((name) => (credits[one] ?? '').includes(` ${name} `));
  return versions.map((_, one) => versions.some((__, other) => names(one, other) && !names(other, one)));
}

/** What a source is called, as it is looked for: all of it, and of the address of a site its name. */
function namesOf(source: string): readonly string[] {
  const site = DOMAIN.exec(source.trim().toLowerCase())?.[1];
  return [spaced(source).trim(), ...(site === undefined ? [] : [spaced(site).trim()])].filter(
    (name) => name.length >= SHORTEST_NAME,
  );
}

/** Whom a text names as its author and in the lines that say who reports, as words between blanks. */
function creditsOf({ text, meta }: Published): string {
  const document = createDocument(text, createVocabulary());
  let credits = spaced(meta.author ?? '');
  for (let at = 0; at < document.paragraphs.count; at++)
    if (roleOfParagraph(document, at) === 'attribution') credits += spaced(paragraphText(document, at));
  return credits;
}

function spaced(text: string): string {
  const words =
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\p{M}\d]+/gu) ?? [];
  return ` ${words.join(' ')} `;
}
