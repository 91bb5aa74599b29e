import { UNSEEN } from './names.ts';
import type { WebNode } from './node.ts';

const HIDDEN_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i;
/** Classes for text that only programs which read aloud are to have: it repeats what a picture shows. */
const HIDDEN_CLASS =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|screenreader|element-invisible|hidden-text)(?:\s|$)/i;

/** Whether a reader of the page sees nothing of an element. */
export function isUnseen({ name, attributes }: WebNode): boolean {
  if (UNSEEN.has(name)) return true;
  // LibreOffice writes the head and foot of its pages as such blocks.
  if (name === 'div' && /^(?:header|footer)$/.test(attributes.title ?? '')) return true;
  if ('hidden' in attributes || attributes['aria-hidden']?.trim() === 'true') return true;
  const { style, class: classes } = attributes;
  if (style !== undefined && HIDDEN_STYLE.test(style)) return true;
  return classes !== undefined && HIDDEN_CLASS.test(classes);
}

/** Whether an element has a class, spelt like this. */
export function hasClass({ attributes }: WebNode, name: string): boolean {
  return attributes.class?.split(/\s+/).includes(name) ?? false;
}

/** The words of class and id, in small letters: `articleBody post-1` is article, body, post, 1. */
export function hintsOf({ attributes }: WebNode): readonly string[] {
  const told = `${attributes.class ?? ''} ${attributes.id ?? ''}`;
  if (told === ' ') return [];
  return told
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '');
}
