import { describe, expect, it } from 'vitest';
import { ENGLISH } from './english.ts';
import { KAZAKH } from './kazakh.ts';
import { head, menu, openGraph } from './layout.ts';
import { RUSSIAN } from './russian.ts';
import { readPage } from './score.ts';
import { dressed, type Story, truthOf } from './story.ts';

const STORIES = [RUSSIAN, KAZAKH, ENGLISH].map((story) => [story.language, story] as const);

/** The lines of a story as readers see them. */
function shown(story: Story): string {
  return truthOf(story).replaceAll(/<[^>]+>/g, '');
}

/** A page without classes, with something above the title and something below the text. */
function page(story: Story, { above = '', below = '', top = head(story, openGraph(story)) } = {}): string {
  return `${top}<body><div>${menu(story, '<p>', '</p>')}</div><div><div>${above}<h2>${story.title}</h2></div><div><p>${story.lead}</p>${dressed(story.pieces, { paragraph: (text) => `<p>${text}</p>`, heading: (text) => `<h3>${text}</h3>` })}</div>${below}</div></body></html>`;
}

/** Remarks that are several times as long as the story. */
function remarks(story: Story): string {
  const all = [1, 2, 3, 4, 5, 6, 7, 8].flatMap(() => story.remarks);
  return all.map(({ who, text }) => `<div><div>${who}</div><div>${text} ${text}</div></div>`).join('');
}

describe('around the story of a page', () => {
  it.each(STORIES)('remarks of readers are left out behind their heading, however long: %s', async (_, story) => {
    const heading = `<div>${story.words.comments}</div>`;
    const first = await readPage(page(story, { below: `<div>${heading}${remarks(story)}</div>` }));
    expect(first.text).toBe(shown(story));
    const beside = await readPage(page(story, { below: heading + remarks(story) }));
    expect(beside.text).toBe(shown(story));
  });

  it.each(STORIES)('a link to the remarks above the text ends nothing: %s', async (_, story) => {
    const { text } = await readPage(page(story, { above: `<div><a href="#c">${story.words.comments}</a></div>` }));
    expect(text).toBe(shown(story));
  });

  it.each(STORIES)('a heading that only begins like that of remarks ends nothing: %s', async (_, story) => {
    const below = `<h3>${story.words.comments}: ${story.byline}</h3><p>${story.lead}</p>`;
    expect((await readPage(page(story, { below }))).text).toContain(`: ${story.byline}\n${story.lead}`);
  });

  it.each(STORIES)('the title at the end of a trail of sections is not the title of the text: %s', async (_, story) => {
    const above = `<div><a href="/">${story.words.site}</a> / <a href="/n">${story.words.latest}</a> / <span>${story.title}</span></div>`;
    const html = page(story, { above }).replace(/<h2>(.*?)<\/h2>/, '<div>$1</div>');
    expect((await readPage(html)).text).toBe(shown(story));
  });

  it.each(STORIES)('a heading of the second level is the title where nothing names one: %s', async (_, story) => {
    const top = `<html><head><title>${story.words.site}</title></head>`;
    const { text, meta } = await readPage(page(story, { top }));
    expect(text).toBe(shown(story));
    expect(meta.title).toBe(story.title);
  });

  it.each(STORIES)('the mark of paid advertising is no part of it, the word by itself is: %s', async (_, story) => {
    const below = `<p>${story.byline}, erid: 2VtzqvX1</p><p>${story.lead} erid</p>`;
    const { text } = await readPage(page(story, { below }));
    expect(text).not.toContain('2Vtz');
    expect(text).toContain(`${story.lead} erid`);
  });

  it.each(STORIES)(
    'a date beside a name or a counter under the title is no part of it, a sentence is: %s',
    async (_, story) => {
      const day = story.stamp.replace(/,? \d\d:\d\d$/, '');
      const under = (line: string): Promise<{ text: string }> => readPage(page(story).replace('</h2>', `</h2>${line}`));
      expect((await under(`<div>${day} <a href="/a">${story.byline}</a></div>`)).text).toBe(shown(story));
      expect((await under(`<p><small><i></i> ${day} <i></i> 1482</small></p>`)).text).toBe(shown(story));
      const sentence = `<p>${day}. <b>${story.lead}</b></p>`;
      expect((await under(sentence)).text).toContain(`\n${day}. ${story.lead}\n`);
    },
  );

  it.each(STORIES)('stars with the number of votes are no part of it, stars of a hotel are: %s', async (_, story) => {
    const below = `<div>★★★★☆ 4.2 (17)</div><p>★★★ ${story.lead}</p>`;
    const { text } = await readPage(page(story, { below }));
    expect(text).toBe(`${shown(story)}\n★★★ ${story.lead}`);
  });

  it.each(STORIES)('a program that makes sites wrote it, and not one that writes documents: %s', async (_, story) => {
    const top = (program: string): string =>
      `<html><head><title>${story.title}</title><meta name="generator" content="${program}"></head>`;
    expect((await readPage(page(story, { top: top('Microsoft SharePoint') }))).text).toBe(shown(story));
    expect((await readPage(page(story, { top: top('Microsoft Word 15') }))).text).toContain(story.words.menu[0]);
  });

  it.each(STORIES)(
    'a title and a lead that only looks part are lines of their own, parts of a word are not: %s',
    async (_, story) => {
      const [first = '', ...rest] = story.lead;
      const spans = `<span class="t">${story.title}</span><span class="l"><span class="c">${first}</span><span class="d">${rest.join('')}</span></span>`;
      const html = page(story).replace(/<h2>.*?<\/h2><\/div><div><p>.*?<\/p>/s, `${spans}</div><div>`);
      expect((await readPage(html)).text).toBe(shown(story));
    },
  );
});
