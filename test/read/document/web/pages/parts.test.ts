import { describe, expect, it } from 'vitest';
import { ENGLISH } from './english.ts';
import { KAZAKH } from './kazakh.ts';
import { head, openGraph } from './layout.ts';
import { RUSSIAN } from './russian.ts';
import { readPage } from './score.ts';
import { dressed, type Story, truthOf } from './story.ts';

const STORIES = [RUSSIAN, KAZAKH, ENGLISH].map((story) => [story.language, story] as const);

/** The lines of a story as readers see them. */
function shown(story: Story): string {
  return truthOf(story).replaceAll(/<[^>]+>/g, '');
}

function bodyOf({ pieces }: Story, from: number, to?: number): string {
  return dressed(pieces.slice(from, to), { paragraph: (text) => `<p>${text}</p>` });
}

function pageOf(story: Story, room: string): string {
  return `${head(story, openGraph(story))}<body><div class="room">${room}</div></body></html>`;
}

describe('a story in several blocks of one form', () => {
  it.each(STORIES)('is read to its end: %s', async (_, story) => {
    const most = story.pieces.length - 2;
    const page = pageOf(
      story,
      `<div class="inner column"><h2>${story.title}</h2><p>${story.lead}</p>${bodyOf(story, 0, most)}</div><hr><div class="inner column">${bodyOf(story, most)}</div>`,
    );
    expect((await readPage(page)).text).toBe(shown(story));
  });

  it.each(STORIES)('ends where a block has a title of its own: %s', async (_, story) => {
    const [teaser] = story.teasers;
    const page = pageOf(
      story,
      `<div class="inner column"><h2>${story.title}</h2><p>${story.lead}</p>${bodyOf(story, 0)}</div><hr><div class="inner column"><h2>${teaser?.title}</h2><p>${story.lead}</p></div>`,
    );
    expect((await readPage(page)).text).toBe(shown(story));
  });
});

describe('an element with the name of furniture', () => {
  const WORDS = [
    ['ru', 'Мост через реку откроют ', 'в пятницу', ' после проверки всех опор.', 'Поделиться'],
    ['kk', 'Өзен үстіндегі көпірді ', 'жұма күні', ' барлық тіректер тексерілген соң ашады.', 'Бөлісу'],
    ['en', 'The bridge over the river will open ', 'on Friday', ' once all piers are checked.', 'Share'],
  ] as const;

  it.each(STORIES)('is words where it stands in a sentence: %s', async (language, story) => {
    const [, before, inside, after] = WORDS.find(([code]) => code === language) ?? WORDS[2];
    const page = pageOf(
      story,
      `<h1>${story.title}</h1><p>${story.lead}</p>${bodyOf(story, 0)}<p>${before}<a class="popup" href="#n">${inside}</a>${after}</p>`,
    );
    expect((await readPage(page)).text).toContain(`${before}${inside}${after}`);
  });

  it.each(STORIES)('is furniture behind a sentence: %s', async (language, story) => {
    const [, before, inside, after, share] = WORDS.find(([code]) => code === language) ?? WORDS[2];
    const page = pageOf(
      story,
      `<h1>${story.title}</h1><p>${story.lead}</p>${bodyOf(story, 0)}<p>${before}${inside}${after} <span class="share">${share}</span></p>`,
    );
    const { text } = await readPage(page);
    expect(text).toContain(after.trim());
    expect(text).not.toContain(share);
  });
});
