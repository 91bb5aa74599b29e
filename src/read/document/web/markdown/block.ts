/** A block of Markdown, its lines joined: a space where the source only wraps, a line end where it breaks. */
export type MarkdownBlock =
  /** Inline markup is still in it. */
  | { readonly kind: 'paragraph'; readonly text: string; readonly label?: string }
  | { readonly kind: 'heading'; readonly text: string; readonly level: number }
  | { readonly kind: 'row'; readonly cells: readonly string[] }
  /** As it stands. */
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'html'; readonly text: string }
  | { readonly kind: 'note'; readonly id: string; readonly text: string };

export interface MarkdownBlocks {
  readonly blocks: readonly MarkdownBlock[];
  /** Labels that have an address somewhere: `[label]` is a link. */
  readonly references: ReadonlySet<string>;
}

/** How labels of references are compared. */
export function labelKey(label: string): string {
  return label.trim().toLowerCase().replaceAll(/\s+/g, ' ');
}
