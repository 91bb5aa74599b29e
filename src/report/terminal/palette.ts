/** What parts of a terminal report can be styled as. */
export type StyleName =
  | 'strong'
  | 'dim'
  | 'heading'
  | 'old'
  | 'new'
  | 'alike'
  | 'unlike'
  | 'cosmetic'
  | 'editorial'
  | 'boilerplate'
  | 'structure'
  | 'substantive';

/** How each style is written; the renderer never asks whether there is colour. */
export type Palette = Readonly<Record<StyleName, (text: string) => string>>;

const unchanged = (text: string): string => text;

/** The palette without colour. */
export const PLAIN: Palette = {
  strong: unchanged,
  dim: unchanged,
  heading: unchanged,
  old: unchanged,
  new: unchanged,
  alike: unchanged,
  unlike: unchanged,
  cosmetic: unchanged,
  editorial: unchanged,
  boilerplate: unchanged,
  structure: unchanged,
  substantive: unchanged,
};
