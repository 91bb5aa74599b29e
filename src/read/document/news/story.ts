import type { DocumentMeta, ExtractedDocument, ExtractedText, LineMark } from '../document.ts';
import { createTextBuilder, type TextBuilder } from '../text-builder.ts';

/** Lines of a story that its format names. */
export interface StoryLines {
  readonly text: string;
  readonly mark?: LineMark;
}

/** A story as formats of news keep it: its parts apart, the body read already. */
export interface Story {
  /** '' where there is none. */
  readonly title: string;
  /** What stands between the title and the body, in order. */
  readonly head: readonly StoryLines[];
  readonly body: ExtractedText;
  /** What follows the body. */
  readonly tail: readonly StoryLines[];
  readonly meta: DocumentMeta;
}

/** A story that lies in an envelope: it keeps its own head, and what the envelope says of it goes before what it says. */
export function enclosed(story: Story, envelope: Pick<Story, 'title' | 'head' | 'meta'>): Story {
  return {
    ...story,
    title: story.title === '' ? envelope.title : story.title,
    head: story.head.length > 0 ? story.head : envelope.head,
    meta: { ...story.meta, ...envelope.meta },
  };
}

/** The text of a story: its title first, unless the body brings it along, then the rest in order. */
export function storyText({ title, head, body, tail, meta }: Story): ExtractedText {
  const builder = createTextBuilder();
  const lines = body.text === '' ? [] : body.text.split('\n');
  if (!beginsWithTitle(body, lines, title)) builder.paragraph(title, 'title');
  const opening = new Set(lines.slice(0, head.length + 1).map(keyOf));
  for (const { text, mark } of head) if (!opening.has(keyOf(text))) builder.paragraph(text, mark);
  appendLines(builder, body, lines, title);
  for (const { text, mark } of tail) builder.paragraph(text, mark);
  for (const warning of body.warnings) if (warning.kind !== 'no-text') builder.warn(warning);
  return builder.build(meta);
}

function beginsWithTitle({ marks }: ExtractedText, [first = '']: readonly string[], title: string): boolean {
  return keyOf(first) === keyOf(title) || marks.some(({ mark, from }) => mark === 'title' && from === 0);
}

/** Copies the lines of a body with their marks; a first line that repeats the title is one. */
function appendLines(builder: TextBuilder, { marks }: ExtractedText, lines: readonly string[], title: string): void {
  const markAt = new Map<number, LineMark>();
  for (const { mark, from, to } of marks) for (let line = from; line < to; line++) markAt.set(line, mark);
  if (lines[0] !== undefined && keyOf(lines[0]) === keyOf(title)) markAt.set(0, 'title');
  for (const [line, text] of lines.entries()) builder.paragraph(text, markAt.get(line));
}

/** What two readings of one line have in common. */
function keyOf(line: string): string {
  return line
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Stories of a file as parts; a file of one is that story. Those without any text are left out. */
export function storiesDocument(stories: readonly { readonly id: string; readonly story: Story }[]): ExtractedDocument {
  const told = stories.map(({ id, story }) => ({ id, extracted: storyText(story) }));
  const parts = told.filter(({ extracted }) => extracted.text !== '');
  const [only] = parts;
  if (parts.length > 1) return { own: null, parts };
  return { own: (only ?? told[0])?.extracted ?? createTextBuilder().build({}), parts: [] };
}
