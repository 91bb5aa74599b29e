import type { LineMark, ReaderOptions } from '../document.ts';
import { documentMeta } from '../office/meta.ts';
import { inlineStory } from './inline.ts';
import { momentOf } from './moment.ts';
import { enclosed, type Story, type StoryLines } from './story.ts';
import { allInside, childAt, childrenOf, wordsOf, type XmlElement } from './xml-tree.ts';

/** The stories of a file in NewsML 1 (1.0 to 1.2), which agencies still send: one for each `NewsItem` with words. */
export function newsMl1Stories(
  root: XmlElement,
  options: ReaderOptions,
): readonly { readonly id: string; readonly story: Story }[] {
  return allInside(root, 'NewsItem').map((item) => ({
    id: wordsOf(childAt(item, 'Identification', 'NewsIdentifier', 'PublicIdentifier')),
    story: itemStory(item, options),
  }));
}

function itemStory(item: XmlElement, options: ReaderOptions): Story {
  const lines = allInside(item, 'NewsLines');
  const line = (name: string): string => wordsOf(lines.map((some) => childAt(some, name)).find((found) => found));
  const title = line('HeadLine');
  const head: readonly [string, LineMark][] = [
    [line('SubHeadLine'), 'subtitle'],
    [line('ByLine'), 'byline'],
    [line('DateLine'), 'dateline'],
  ];
  const contents = allInside(item, 'DataContent').map((content) => inlineStory(content, options));
  const main = contents.find(({ body }) => body.text !== '') ?? inlineStory(undefined, options);
  return enclosed(
    { ...main, tail: [...main.tail, ...captionsOf(item, main, options)] },
    {
      title,
      head: head.map(([text, mark]) => ({ text, mark })),
      meta: documentMeta({
        title,
        author: line('ByLine').replace(/^by\s+/i, ''),
        date: dateOf(item),
        source: partyOf(item, 'Provider') || partyOf(item, 'Source') || line('CreditLine'),
      }),
    },
  );
}

/** The captions of pictures that came along; a picture sent by itself has its caption as its story. */
function captionsOf(item: XmlElement, main: Story, options: ReaderOptions): readonly StoryLines[] {
  return allInside(item, 'NewsComponent')
    .flatMap((component) => [component, ...nestedIn(component)])
    .filter((component) => /caption/i.test(childAt(component, 'Role')?.attributes.FormalName ?? ''))
    .flatMap((component) => childrenOf(component, 'ContentItem'))
    .map((content) => inlineStory(childAt(content, 'DataContent'), options).body.text)
    .filter((text) => text !== '' && text !== main.body.text)
    .map((text) => ({ text, mark: 'caption' }));
}

function nestedIn(component: XmlElement): readonly XmlElement[] {
  return allInside(component, 'NewsComponent').flatMap((inner) => [inner, ...nestedIn(inner)]);
}

function dateOf(item: XmlElement): string {
  const moments = [
    childAt(item, 'NewsManagement', 'FirstCreated'),
    childAt(item, 'NewsManagement', 'ThisRevisionCreated'),
    childAt(item, 'Identification', 'NewsIdentifier', 'DateId'),
  ];
  return moments.map((moment) => momentOf(wordsOf(moment))).find((moment) => moment !== '') ?? '';
}

/** The party of a kind, which stands in the metadata of some component. */
function partyOf(item: XmlElement, kind: string): string {
  const [metadata] = allInside(item, 'AdministrativeMetadata');
  return childAt(metadata, kind, 'Party')?.attributes.FormalName ?? '';
}
