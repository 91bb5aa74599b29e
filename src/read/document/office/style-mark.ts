import type { LineMark } from '../document.ts';

/**
 * Names of styles that say what a line is for, in lower case. Word and LibreOffice keep the names of their own styles in
 * English in the file, whatever their windows show; the others are what newsrooms call theirs.
 */
const MARK_OF: ReadonlyMap<string, LineMark> = new Map([
  ['title', 'title'],
  ['headline', 'title'],
  ['subtitle', 'subtitle'],
  ['subheadline', 'subtitle'],
  ['подзаголовок', 'subtitle'],
  ['byline', 'byline'],
  ['author', 'byline'],
  ['автор', 'byline'],
  ['dateline', 'dateline'],
  ['date', 'dateline'],
  ['дата', 'dateline'],
  ['caption', 'caption'],
  ['image caption', 'caption'],
  ['photo caption', 'caption'],
  ['figure', 'caption'],
  ['illustration', 'caption'],
  ['drawing', 'caption'],
  ['cutline', 'caption'],
  ['подпись к фото', 'caption'],
  ['подпись к рисунку', 'caption'],
  ['credit', 'credit'],
  ['photo credit', 'credit'],
  ['footnote text', 'note'],
  ['endnote text', 'note'],
  ['footnote', 'note'],
  ['endnote', 'note'],
  ['contact', 'contact'],
  ['contacts', 'contact'],
  ['контакты', 'contact'],
  ['signature', 'signature'],
  ['e-mail signature', 'signature'],
]);

/** What a style says that a line is for, by its name. */
export function markOfStyle(name: string): LineMark | undefined {
  return MARK_OF.get(name.trim().toLowerCase());
}

/** The level of a heading, from 1, by the name of its style. */
export function headingOfStyle(name: string): number | undefined {
  const level = /^heading ([1-9])$/i.exec(name.trim())?.[1];
  return level === undefined ? undefined : Number(level);
}
