import type { ReaderOptions } from '../document.ts';
import { fieldLines, htmlLines, htmlOf } from './html-body.ts';
import { nitfStory } from './nitf.ts';
import type { Story } from './story.ts';
import { allInside, textOf, type XmlElement } from './xml-tree.ts';

/** The story that an envelope holds in an element: in NITF, in XHTML, or as text that may be escaped HTML. */
export function inlineStory(element: XmlElement | undefined, options: ReaderOptions): Story {
  const [nitf] = element?.name === 'nitf' ? [element] : allInside(element, 'nitf');
  if (nitf !== undefined) return nitfStory(nitf, options);
  const [body] = allInside(element, 'body');
  const holder = body ?? element;
  const isMarkup = holder?.children.some((child) => typeof child !== 'string') ?? false;
  const lines =
    holder !== undefined && isMarkup ? htmlLines(htmlOf(holder), options) : fieldLines(textOf(holder), options);
  return { title: '', head: [], body: lines, tail: [], meta: {} };
}
