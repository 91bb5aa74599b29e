/** What a page says of itself to programs (JSON-LD, schema.org). */
export interface LinkedData {
  readonly headline?: string | undefined;
  readonly author?: string | undefined;
  readonly date?: string | undefined;
  readonly publisher?: string | undefined;
  /** All that the story says, or its beginning. */
  readonly text?: string | undefined;
  /** The same as it is written, which may be with markup. */
  readonly story?: string | undefined;
}

type Json = Readonly<Record<string, unknown>>;

/** Longer data than this is no description of a page, in characters. */
const LONGEST = 400_000;
/** Things looked at, and how far into one another: a graph of a page has ten. */
const MOST_THINGS = 2_000;
const STORY_TYPES = /Article|Posting|Report|NewsStory/i;

/** The story that data speaks of; nothing where it is broken or speaks of other things. */
export function readLinkedData(text: string): LinkedData | undefined {
  if (text.length > LONGEST) return undefined;
  const story = storiesIn(parsed(text))[0];
  if (story === undefined) return undefined;
  return {
    headline: nameOf(story.headline ?? story.name),
    author: nameOf(story.author ?? story.creator),
    date: nameOf(story.datePublished ?? story.dateCreated),
    publisher: nameOf(story.publisher ?? story.sourceOrganization),
    story: nameOf(story.articleBody),
    text: nameOf(story.articleBody)?.replaceAll(/<[^>]{1,200}>/g, ' '),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replaceAll(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/g, ''));
  } catch {
    return undefined;
  }
}

/** Things that are stories, in their order, wherever they stand. */
function storiesIn(data: unknown): readonly Json[] {
  const queue: unknown[] = [data];
  const stories: Json[] = [];
  for (let at = 0; at < queue.length && at < MOST_THINGS; at++) {
    const thing = queue[at];
    if (Array.isArray(thing)) queue.push(...thing.slice(0, MOST_THINGS));
    else if (isJson(thing)) {
      if (STORY_TYPES.test(nameOf(thing['@type']) ?? '')) stories.push(thing);
      queue.push(thing['@graph'], thing.mainEntity, thing.mainEntityOfPage);
    }
  }
  return stories;
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text, the name of a thing, or the names of several. */
function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (isJson(value)) return typeof value.name === 'string' ? value.name : undefined;
  if (!Array.isArray(value)) return undefined;
  const names = value.slice(0, 8).flatMap((one: unknown) => (Array.isArray(one) ? [] : [nameOf(one) ?? '']));
  return names.filter((name) => name !== '').join(', ') || undefined;
}
