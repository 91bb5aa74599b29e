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

/** A page that says nothing by its classes, with something in the middle of the story. */
function pageWith(story: Story, insert: string): string {
  const half = Math.ceil(story.pieces.length / 2);
  const pieces = (from: number, to?: number): string =>
    dressed(story.pieces.slice(from, to), { paragraph: (text) => `<p>${text}</p>` });
  return `${head(story, openGraph(story))}<body><div class="a1"><h1>${story.title}</h1><div class="a2"><p>${story.lead}</p>${pieces(0, half)}${insert}${pieces(half)}</div></div></body></html>`;
}

describe('within the story of a page', () => {
  it.each(STORIES)('a block with an invitation and a teaser is left out: %s', async (_, story) => {
    const [teaser] = story.teasers;
    const insert = `<div class="b1"><div class="b2">${story.words.readAlso}</div><a class="b3" href="/1">${teaser?.title}</a><div class="b4">${teaser?.summary}</div></div>`;
    expect((await readPage(pageWith(story, insert))).text).toBe(shown(story));
  });

  it.each(STORIES)('a block with a heading of its own and a link stays: %s', async (_, story) => {
    const insert = `<div class="b1"><div class="b2">${story.title}</div><p>${story.lead} <a class="b3" href="/1">${story.byline}</a></p></div>`;
    expect((await readPage(pageWith(story, insert))).text).toContain(
      `\n${story.title}\n${story.lead} ${story.byline}\n`,
    );
  });

  it.each(STORIES)(
    'a title under a link without words is left out, one under a picture stays: %s',
    async (_, story) => {
      const title = story.teasers[0]?.title;
      const card = `<div class="b1"><a href="/1"></a><div><img src="1.jpg"></div><div>${title}</div></div>`;
      expect((await readPage(pageWith(story, card))).text).toBe(shown(story));
      const picture = `<div class="b1"><a href="/1.jpg"><img src="1.jpg"></a><div>${title}</div></div>`;
      expect((await readPage(pageWith(story, picture))).text).toContain(`\n${title}\n`);
    },
  );

  it.each(STORIES)('an element that is named for what it will show is left out: %s', async (_, story) => {
    const insert = `<x-part name="EmailSignUp"><div><h2>${story.words.site}</h2><p>${story.words.cookie}</p></div></x-part>`;
    expect((await readPage(pageWith(story, insert))).text).toBe(shown(story));
  });

  it.each(STORIES)('links a line each in one cell with the text are a menu: %s', async (_, story) => {
    const links = story.words.menu.map((word, at) => `<a href="/${at}"><b>${word}</b></a><br>`).join('\n');
    const page = `<html><head><title>${story.words.site} / ${story.title}</title></head><body><table><tr><td>${links}</td><td><font size=3><b>${story.title}</b></font><p>${story.lead}</p>${dressed(story.pieces, { paragraph: (text) => `<p>${text}</p>` })}</td></tr></table></body></html>`;
    const { text, meta } = await readPage(page);
    expect(text).toBe(shown(story));
    expect(meta.title).toBe(story.title);
  });

  it.each(STORIES)('three links a line each stay where they stand in the text: %s', async (_, story) => {
    const [one, two, three] = story.teasers.map(({ title }) => title);
    const insert = `<p>${story.lead} ${story.lead} ${story.lead}<br><a href="/1">${one}</a><br><a href="/2">${two}</a><br><a href="/3">${three}</a></p>`;
    expect((await readPage(pageWith(story, insert))).text).toContain(`\n${one}\n${two}\n${three}\n`);
  });

  it.each(STORIES)('links in a sentence are words of it: %s', async (_, story) => {
    const insert = `<p>${story.lead} ${story.teasers.map(({ title }, at) => `<a href="/${at}">${title}</a>`).join(', ')}. ${story.lead}</p>`;
    const line = `\n${story.lead} ${story.teasers.map(({ title }) => title).join(', ')}. ${story.lead}\n`;
    expect((await readPage(pageWith(story, insert))).text).toContain(line);
  });

  it.each(STORIES)('the source may be told by elements: %s', async (_, story) => {
    const insert = `<div itemprop="publisher" itemscope><meta itemprop="name" content="${story.words.site}"></div>`;
    const page = pageWith(story, insert).replace(openGraph(story), '');
    expect((await readPage(page)).meta.source).toBe(story.words.site);
    expect((await readPage(page.replace('itemscope', ''))).meta.source).toBeUndefined();
  });
});
