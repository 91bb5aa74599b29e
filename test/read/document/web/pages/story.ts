/** A piece of a story as a newsroom has it, before a page is put around it. */
export type Piece =
  | { readonly kind: 'paragraph' | 'heading' | 'quote' | 'caption'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly ordered?: boolean }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** Another story of the same site, as pages point to it. */
interface Teaser {
  readonly title: string;
  readonly summary: string;
}

/** What pages of one language put around a story. */
interface Furniture {
  readonly site: string;
  readonly menu: readonly string[];
  readonly share: string;
  readonly readAlso: string;
  readonly mostRead: string;
  readonly latest: string;
  readonly comments: string;
  readonly leaveComment: string;
  readonly subscribe: string;
  readonly cookie: string;
  readonly advert: string;
  readonly rights: string;
  readonly print: string;
  readonly views: string;
  readonly reading: string;
  readonly tags: string;
  readonly follow: string;
}

export interface Story {
  readonly language: string;
  readonly title: string;
  readonly byline: string;
  /** ISO 8601. */
  readonly date: string;
  /** The date as the page shows it. */
  readonly stamp: string;
  readonly lead: string;
  readonly pieces: readonly Piece[];
  readonly tags: readonly string[];
  readonly teasers: readonly Teaser[];
  readonly remarks: readonly { readonly who: string; readonly text: string }[];
  readonly words: Furniture;
}

/** The lines that a reader of the page should get; the byline may go into the metadata. */
export function truthOf({ title, lead, pieces }: Story): string {
  return [title, lead, ...pieces.flatMap(linesOf)].join('\n');
}

function linesOf(piece: Piece): readonly string[] {
  if (piece.kind === 'list') return piece.items.map((item, at) => `${piece.ordered ? `${at + 1}.` : '-'} ${item}`);
  if (piece.kind === 'table') return piece.rows.map((row) => row.join('\t'));
  return [piece.text];
}

/** How a page writes the pieces of a story. */
export interface Dress {
  readonly paragraph: (text: string) => string;
  readonly heading?: (text: string) => string;
  readonly quote?: (text: string) => string;
  readonly caption?: (text: string) => string;
  /** Stands between pieces, by their number. */
  readonly between?: (at: number) => string;
}

/** The pieces as HTML. */
export function dressed(pieces: readonly Piece[], dress: Dress): string {
  const { paragraph, heading = (text) => `<h2>${text}</h2>`, quote = paragraph, caption = figure, between } = dress;
  const one = (piece: Piece): string => {
    switch (piece.kind) {
      case 'paragraph':
        return paragraph(piece.text);
      case 'heading':
        return heading(piece.text);
      case 'quote':
        return quote(piece.text);
      case 'caption':
        return caption(piece.text);
      case 'list': {
        const name = piece.ordered ? 'ol' : 'ul';
        return `<${name}>${piece.items.map((item) => `<li>${item}</li>`).join('\n')}</${name}>`;
      }
      case 'table':
        return `<table>${piece.rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
    }
  };
  return pieces.map((piece, at) => one(piece) + (between?.(at) ?? '')).join('\n');
}

function figure(text: string): string {
  return `<figure><img src="/i/1.jpg" alt=""><figcaption>${text}</figcaption></figure>`;
}
