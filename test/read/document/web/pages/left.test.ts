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

const paragraphs = ({ pieces }: Story, from = 0, to?: number): string =>
  dressed(pieces.slice(from, to), { paragraph: (text) => `<p>${text}</p>` });

/** A page with something in the middle of the story, and something behind it. */
function pageOf(story: Story, within: string, behind = '', said = openGraph(story)): string {
  const text = `<div class="t"><p>${story.lead}</p>${paragraphs(story, 0, 2)}${within}${paragraphs(story, 2)}</div>`;
  return `${head(story, said)}<body><div class="p"><h1>${story.title}</h1>${text}${behind}</div></body></html>`;
}

const firstOf = ({ pieces }: Story): string => (pieces[0] && 'text' in pieces[0] ? pieces[0].text : '');

describe('a box that calls the reader to do something', () => {
  it.each(STORIES)('is left out with its button or its link: %s', async (_, { ...story }) => {
    const { site, menu } = story.words;
    const linked = `<div class="b"><div>${site}</div><div>${menu[1]}, ${menu[2]}</div><a class="c" href="/s">${menu[3]}</a></div>`;
    const listed = `<div class="b"><div><h3>${site}</h3><ul><li>${menu[1]} 290</li></ul><a href="/s">${menu[3]}</a><p>${menu[2]}</p></div></div>`;
    const button = `<div class="b"><p>${story.teasers[0]?.summary}</p><button>${menu[3]}</button></div>`;
    for (const box of [linked, listed, button]) expect((await readPage(pageOf(story, box))).text).toBe(shown(story));
  });

  it.each(STORIES)('is none with a sentence and a link, a picture, or an address: %s', async (_, story) => {
    const { site, menu } = story.words;
    const sentence = `<div class="b"><p>${story.remarks[1]?.text} ${story.remarks[2]?.text}</p><a href="/s">${menu[3]}</a></div>`;
    const picture = `<div class="b"><img src="1.jpg"><div>${site}</div><a href="/s">${menu[3]}</a></div>`;
    const address = `<div class="b"><div>${site}</div><div>${menu[1]}</div><a href="/s">press.example</a></div>`;
    expect((await readPage(pageOf(story, sentence))).text).toContain(story.remarks[1]?.text);
    for (const box of [picture, address]) expect((await readPage(pageOf(story, box))).text).toContain(`\n${site}`);
  });
});

describe('words that are pulled out of a paragraph', () => {
  it.each(STORIES)('are read once: %s', async (_, story) => {
    const words = firstOf(story).split(' ').slice(1, 8).join(' ');
    expect((await readPage(pageOf(story, `<div class="q">«${words}…»</div>`))).text).toBe(shown(story));
  });

  it.each(STORIES)('are read again as an item, with another word, or as a lead: %s', async (_, story) => {
    const words = firstOf(story).split(' ').slice(1, 8);
    const item = `<ul><li>${words.join(' ')}</li></ul>`;
    const other = `<div class="q">${[...words.slice(0, 3), '77', ...words.slice(4)].join(' ')}</div>`;
    expect((await readPage(pageOf(story, item))).text).toContain(`- ${words.join(' ')}`);
    expect((await readPage(pageOf(story, other))).text).toContain(' 77 ');
    const lead = firstOf(story).split(' ').slice(0, 9).join(' ');
    expect((await readPage(pageOf(story, '').replace(story.lead, lead))).text).toContain(`${story.title}\n${lead}\n`);
  });
});

describe('a box about the author', () => {
  const about = ({ byline, remarks }: Story, name = byline): string =>
    `<div class="z"><div><b>${name}</b></div><p>${remarks[1]?.text}</p></div>`;
  const signed = (story: Story, within: string, behind: string): string =>
    pageOf(story, within, behind).replace('</h1>', `</h1><div class="w">${story.byline}</div>`);

  it.each(STORIES)('is left out behind the text: %s', async (_, story) => {
    expect((await readPage(signed(story, '', about(story)))).text).not.toContain(story.remarks[1]?.text);
  });

  it.each(STORIES)('is none within the text, or with the name of another: %s', async (_, story) => {
    const other = about(story, `${story.byline} ${story.byline}`);
    expect((await readPage(signed(story, about(story), ''))).text).toContain(story.remarks[1]?.text);
    expect((await readPage(signed(story, '', other))).text).toContain(story.remarks[1]?.text);
  });
});

describe('the text that a page tells to programs', () => {
  const told = (story: Story, text: string): string =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: story.title, articleBody: text })}</script>`;
  const note = ({ remarks }: Story): string => `<div class="z"><p>${remarks[1]?.text}</p></div>`;

  it.each(STORIES)('ends the story where it does: %s', async (_, story) => {
    const page = pageOf(story, '', note(story), told(story, shown(story).replaceAll('\n', ' ')));
    expect((await readPage(page)).text).toBe(shown(story));
  });

  it.each(STORIES)('ends nothing where it is cut off, or is not told: %s', async (_, story) => {
    const cut = shown(story).replaceAll('\n', ' ').slice(0, -300);
    for (const said of [told(story, cut), openGraph(story)])
      expect((await readPage(pageOf(story, '', note(story), said))).text).toContain(story.remarks[1]?.text);
  });
});

describe('links side by side on a line of their own', () => {
  const page = (story: Story, line: string): string =>
    `${head(story, openGraph(story))}<body><table><tr><td><h2>${story.title}</h2><p>${story.lead}</p>${paragraphs(story)}${line}</td></tr></table></body></html>`;

  it.each(STORIES)('are buttons with strokes between them: %s', async (_, story) => {
    const [one, two] = story.teasers.map(({ title }) => title);
    const { text } = await readPage(page(story, `<a href="/1">${one}</a> | <a href="/2">${two}</a>`));
    expect(text).toBe(shown(story));
  });

  it.each(STORIES)('are words with a comma between them: %s', async (_, story) => {
    const [one, two] = story.teasers.map(({ title }) => title);
    const line = `<a href="/1">${one}</a>, <a href="/2">${two}</a>`;
    const within = `<p>${story.lead}<br>${line}<br>${story.lead}</p>`;
    expect((await readPage(page(story, within))).text).toContain(`\n${one}, ${two}\n`);
  });
});

describe('a page for paper', () => {
  const page = (story: Story, link: string): string =>
    `<html><head><meta charset="utf-8"><title>${story.words.print}</title></head><body>${link}<h2>${story.title}</h2><p>${story.lead}</p>${paragraphs(story)}<p>${story.words.rights}</p></body></html>`;

  it.each(STORIES)('is a page of a site: %s', async (_, story) => {
    const link = `<a href="javascript:window.print()">${story.words.print}</a>`;
    expect((await readPage(page(story, link))).text).toBe(shown(story));
  });

  it.each(STORIES)('is a document where nothing prints it: %s', async (_, story) => {
    expect((await readPage(page(story, ''))).text).toContain(story.words.rights);
  });
});

describe('elements that a site has named itself', () => {
  it.each(STORIES)('are lines side by side, and words in a sentence: %s', async (_, story) => {
    const parts = `<x-dek>${story.lead}</x-dek><x-place>${story.title}</x-place>`;
    const { text } = await readPage(pageOf(story, parts));
    expect(text).toContain(`\n${story.lead}\n${story.title}\n`);
    const word = `<p>${story.lead} <x-tip>${story.byline}</x-tip> ${story.lead}</p>`;
    expect((await readPage(pageOf(story, word))).text).toContain(`${story.lead} ${story.byline} ${story.lead}`);
  });
});

describe('a line that a page says again and again', () => {
  const LINES = [
    ['ru', 'Продолжение ниже', 'Продолжение после этих слов', 'Анна Полякова', 'Что было дальше:'],
    ['kk', 'Жалғасы төменде', 'Жалғасы осы сөзден кейін', 'Асқар Төлегенов', 'Одан кейін не болды:'],
    ['en', 'More below', 'The story goes on below', 'Joan Hathersage', 'what came next:'],
  ] as const;
  const twice = (story: Story, line: string): string =>
    pageOf(story, `<p>${line}</p><p>${story.lead}</p><p>${line}</p>`);
  const story = (language: string): Story => STORIES.find(([code]) => code === language)?.[1] ?? ENGLISH;

  it.each(LINES)('is left out: %s', async (language, _, line) => {
    expect((await readPage(twice(story(language), line))).text).not.toContain(line);
    expect((await readPage(pageOf(story(language), `<p>${line}</p>`))).text).toContain(line);
  });

  it.each(LINES)(
    'stays as a sentence, the name of a speaker or a label: %s',
    async (language, _, line, name, label) => {
      for (const one of [`${line}.`, name, label])
        expect((await readPage(twice(story(language), one))).text.split(`\n${one}\n`)).toHaveLength(3);
    },
  );
});

describe('the place of a recording', () => {
  it.each(STORIES)(
    'is left out with what helps to play it, and stays with a caption in a sentence: %s',
    async (_, story) => {
      const place = (caption: string): string =>
        `<div class="m"><div>${story.words.menu[1]} ${story.words.menu[2]}</div>${caption}<ul><li><a href="/v/1.mp4">240p</a></li></ul></div>`;
      expect((await readPage(pageOf(story, place('')))).text).toBe(shown(story));
      const caption = `<p>${story.remarks[1]?.text}</p>`;
      expect((await readPage(pageOf(story, place(caption)))).text).toContain(story.remarks[1]?.text);
    },
  );
});

describe('a credit right behind a caption', () => {
  it.each(STORIES)('is a line of its own, other pieces of a word are not: %s', async (_, story) => {
    const caption = (behind: string): string =>
      `<figure><img src="1.jpg"><figcaption><span>${story.tags[0]}</span>${behind}</figcaption></figure>`;
    const { byline } = story;
    const credit = `<span class="x-credit">${byline}</span>`;
    expect((await readPage(pageOf(story, caption(credit)))).text).toContain(`\n${story.tags[0]}\n${byline}\n`);
    const piece = '<span class="x-part">Газ</span>';
    expect((await readPage(pageOf(story, caption(piece)))).text).toContain(`\n${story.tags[0]}Газ\n`);
  });
});
