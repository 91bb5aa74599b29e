import type { Budget, Tracked } from '../document.ts';
import type { TextBuilder } from '../text-builder.ts';
import { linesOf } from './lines/lines.ts';
import { type MarkupOptions, parseMarkup } from './markup/tree.ts';

/** How the markup of a part is read. */
export interface FragmentOptions extends MarkupOptions {
  readonly budget: Budget;
  readonly tracked: Tracked;
}

/**
 * Adds the text of a piece of (X)HTML, or of a whole page that is known to be a document and nothing else (the body of a
 * message, of a story in a feed): all that a reader would see, nothing left out as furniture.
 */
export function htmlFragment(markup: string, builder: TextBuilder, { budget, tracked, xhtml }: FragmentOptions): void {
  const tree = parseMarkup(markup, budget, xhtml === undefined ? {} : { xhtml });
  for (const { text, mark } of linesOf(tree, { tracked })) builder.paragraph(text, mark);
}
