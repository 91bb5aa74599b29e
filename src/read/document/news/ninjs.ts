import { decode } from '../../encoding/decode.ts';
import { Failure } from '../../failure.ts';
import type { DocumentReader, ExtractedText, ReaderOptions } from '../document.ts';
import { documentMeta } from '../office/meta.ts';
import { fieldLines, plainField } from './html-body.ts';
import { momentOf } from './moment.ts';
import { type Story, type StoryLines, storiesDocument } from './story.ts';

type Item = Readonly<Record<string, unknown>>;

/** Members that services put a list of items into. */
const LISTS = ['items', '_items', 'newsitems', 'results'];
/** Members of ninjs 1 that hold the whole text, the best first; `body_` may be followed by anything. */
const BODIES = ['body_xhtml', 'body_html', 'body_text'];
/** Types of content of ninjs 2 and 3, the best first. */
const CONTENT_TYPES = ['application/xhtml+xml', 'text/html', 'text/plain'];
/** Types of items that are seen or heard. */
const MEDIA: ReadonlySet<string> = new Set(['picture', 'photo', 'graphic', 'video', 'audio']);

/**
 * A story in ninjs of the IPTC, versions 1 to 3, or a list of them: then each is a part, known by its `uri`. What is said
 * about rights, places and subjects is no part of a story.
 *
 * @throws Failure `damaged` for what is no JSON.
 */
export const readNinjs: DocumentReader = (bytes, options) => {
  let value: unknown;
  try {
    value = JSON.parse(decode(bytes, options.name, options.encoding).text);
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new Failure('damaged', options.name, 'is damaged JSON, or not the whole of it');
    throw error;
  }
  const items = itemsOf(value);
  options.budget.meet(items.length);
  return storiesDocument(items.map((item) => ({ id: stringOf(item, 'uri'), story: itemStory(item, options) })));
};

function itemsOf(value: unknown): readonly Item[] {
  if (Array.isArray(value)) return value.filter(isItem);
  if (!isItem(value)) return [];
  for (const name of LISTS) {
    const list = value[name];
    if (Array.isArray(list) && list.some(isItem)) return list.filter(isItem);
  }
  return [value];
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function stringOf(item: Item, name: string): string {
  const value = item[name];
  return typeof value === 'string' ? value : '';
}

/** The objects of a member that holds a list. */
function listOf(item: Item, name: string): readonly Item[] {
  const list = item[name];
  return Array.isArray(list) ? list.filter(isItem) : [];
}

function itemStory(item: Item, options: ReaderOptions): Story {
  const headlines = listOf(item, 'headlines');
  const main = headlines.find((line) => !isSubtitle(line)) ?? {};
  const title = plainField(stringOf(item, 'headline') || stringOf(main, 'value') || stringOf(item, 'title'), options);
  const byline = plainField(stringOf(item, 'byline') || stringOf(item, 'by'), options);
  const subtitles = headlines.filter(isSubtitle).map((line) => plainField(stringOf(line, 'value'), options));
  const body = bodyOf(item, options);
  return {
    title,
    head: [
      ...subtitles.map((text): StoryLines => ({ text, mark: 'subtitle' })),
      { text: byline, mark: 'byline' },
      { text: plainField(stringOf(item, 'dateline'), options), mark: 'dateline' },
    ],
    body,
    tail: body.text === '' ? descriptions(item, options) : mediaOf(item).flatMap((one) => descriptions(one, options)),
    meta: documentMeta({
      title,
      author: byline.replace(/^by\s+/i, ''),
      date: dateOf(item),
      source: sourceOf(item),
    }),
  };
}

function isSubtitle(headline: Item): boolean {
  return /sub/i.test(stringOf(headline, 'role'));
}

function bodyOf(item: Item, options: ReaderOptions): ExtractedText {
  const others = Object.keys(item).filter((name) => name.startsWith('body_') && !BODIES.includes(name));
  const rank = (body: Item): number => {
    const at = CONTENT_TYPES.indexOf(stringOf(body, 'contenttype'));
    return at < 0 ? CONTENT_TYPES.length : at;
  };
  const bodies = [...listOf(item, 'bodies')].sort((one, other) => rank(one) - rank(other));
  const fields = [
    ...BODIES.map((name) => stringOf(item, name)),
    ...bodies.map((body) => stringOf(body, 'value')),
    ...others.map((name) => stringOf(item, name)),
  ];
  return fieldLines(fields.find((field) => field.trim() !== '') ?? '', options);
}

function isMedia(item: Item): boolean {
  return MEDIA.has(stringOf(item, 'type'));
}

/** The pictures and films of a story: by their names in ninjs 1, in a list in ninjs 2 and 3. */
function mediaOf(item: Item): readonly Item[] {
  const { associations } = item;
  const all = Array.isArray(associations) ? associations : isItem(associations) ? Object.values(associations) : [];
  return all.filter(isItem).filter(isMedia);
}

/** What is said of a picture or film, or of a story that comes without its text. */
function descriptions(item: Item, options: ReaderOptions): readonly StoryLines[] {
  const described = listOf(item, 'descriptions').map((line) => stringOf(line, 'value'));
  const fields = [stringOf(item, 'description_text'), stringOf(item, 'description_html'), ...described];
  const first = fields.find((field) => field.trim() !== '') ?? '';
  return [{ text: fieldLines(first, options).text, ...(isMedia(item) && { mark: 'caption' }) }];
}

/** When it was written; a version may be made for a corrected keyword. */
function dateOf(item: Item): string {
  const names = ['contentcreated', 'firstcreated', 'versioncreated', 'published', 'date'];
  return names.map((name) => momentOf(stringOf(item, name))).find((moment) => moment !== '') ?? '';
}

function sourceOf(item: Item): string {
  const named = [
    ...[...listOf(item, 'infosources'), ...listOf(item, 'infosource')].map((party) => stringOf(party, 'name')),
    stringOf(item, 'provider'),
    stringOf(item, 'source'),
    stringOf(item, 'copyrightholder'),
  ];
  return named.find((name) => name !== '') ?? '';
}
