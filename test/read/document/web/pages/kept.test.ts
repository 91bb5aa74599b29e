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

function pageOf(story: Story, room: string): string {
  return `${head(story, openGraph(story))}<body>${room}</body></html>`;
}

const paragraphs = ({ pieces }: Story, from = 0, to?: number): string =>
  dressed(pieces.slice(from, to), { paragraph: (text) => `<p>${text}</p>` });

describe('blocks that a site builds its pages of', () => {
  const block = (kind: string, inner: string): string =>
    `<div class="site-widget site-widget-${kind}"><div class="in">${inner}</div></div>`;
  const dress = {
    paragraph: (text: string) => block('text', `<p>${text}</p>`),
    heading: (text: string) => block('heading', `<h3>${text}</h3>`),
    caption: (text: string) => block('image', `<figure><img src="1.jpg"><figcaption>${text}</figcaption></figure>`),
  };

  it.each(STORIES)('are the story, whatever they are called: %s', async (_, story) => {
    const room = `<h1>${story.title}</h1>${block('text', `<p>${story.lead}</p>`)}${dressed(story.pieces, dress)}`;
    expect((await readPage(pageOf(story, `<div class="page">${room}</div>`))).text).toBe(shown(story));
  });

  it.each(STORIES)('are furniture beside a story that is not built of them: %s', async (_, story) => {
    const widgets = story.remarks.map(({ text }) => block('text', `<p>${text} ${story.words.follow}</p>`)).join('');
    const room = `<div class="page"><h1>${story.title}</h1><p>${story.lead}</p>${paragraphs(story)}</div>${widgets}`;
    expect((await readPage(pageOf(story, room))).text).toBe(shown(story));
  });
});

describe('what a page folds away', () => {
  const folded = (story: Story, control: string): string =>
    pageOf(
      story,
      `<div class="t"><h1>${story.title}</h1><p>${story.lead}</p>${paragraphs(story, 0, 2)}${control}<div style="display:none">${paragraphs(story, 2)}</div></div>`,
    );

  it.each(STORIES)('is read where something unfolds it: %s', async (_, story) => {
    const control = `<a class="u" href="#">${story.words.mostRead}</a>`;
    expect((await readPage(folded(story, control))).text).toContain(shown(story).split('\n').at(-2));
  });

  it.each(STORIES)('stays hidden where nothing does: %s', async (_, story) => {
    expect((await readPage(folded(story, ''))).text).not.toContain(shown(story).split('\n').at(-2));
  });
});

describe('an element with a tree of its own', () => {
  it.each(STORIES)('shows what it draws: %s', async (_, story) => {
    const room = `<x-app><template shadowrootmode="open"><style>p{}</style><h1>${story.title}</h1><p>${story.lead}</p>${paragraphs(story)}</template></x-app>`;
    expect((await readPage(pageOf(story, room))).text).toBe(shown(story));
  });

  it.each(STORIES)('shows nothing of a template: %s', async (_, story) => {
    const template = `<template id="t"><p>${story.remarks[0]?.text}</p></template>`;
    const room = `<div><h1>${story.title}</h1><p>${story.lead}</p>${template}${paragraphs(story)}</div>`;
    expect((await readPage(pageOf(story, room))).text).toBe(shown(story));
  });
});

describe('a paragraph that is one link', () => {
  const withLine = (story: Story, line: string): string =>
    pageOf(story, `<div><h1>${story.title}</h1><p><a href="/1">${line}</a></p>${paragraphs(story)}</div>`);

  it.each(STORIES)('is of the story where it is a sentence: %s', async (_, story) => {
    expect((await readPage(withLine(story, story.lead))).text).toBe(shown(story));
  });

  it.each(STORIES)('is the title of another story where it is none: %s', async (_, story) => {
    const title = story.teasers[0]?.title ?? '';
    expect((await readPage(withLine(story, title))).text).not.toContain(title);
  });
});

describe('what stands aside', () => {
  const boxed = (story: Story, inner: string): string =>
    pageOf(
      story,
      `<div><h1>${story.title}</h1><p>${story.lead}</p>${paragraphs(story, 0, 2)}<aside>${inner}</aside>${paragraphs(story, 2)}</div>`,
    );
  const facts = ({ tags }: Story): string => `<ul>${tags.map((tag) => `<li>${tag} 2026</li>`).join('')}</ul>`;

  it.each(STORIES)('is a box of the text where it stands in its flow: %s', async (_, story) => {
    expect((await readPage(boxed(story, facts(story)))).text).toContain(`- ${story.tags[0]} 2026`);
  });

  it.each(STORIES)('is furniture where it leads on, can be pressed or stands behind: %s', async (_, story) => {
    const button = `${facts(story)}<button>${story.words.share}</button>`;
    const links = facts(story).replaceAll(/<li>(.*?)<\/li>/g, '<li><a href="/1">$1</a></li>');
    const behind = `<div><h1>${story.title}</h1><p>${story.lead}</p>${paragraphs(story)}<aside>${facts(story)}</aside></div>`;
    for (const page of [boxed(story, button), boxed(story, links), pageOf(story, behind)])
      expect((await readPage(page)).text).not.toContain(`${story.tags[0]} 2026`);
  });
});

describe('a short story', () => {
  it.each(STORIES)('is found below longer teasers by the title that the window has: %s', async (_, story) => {
    const teasers = story.teasers
      .map(
        ({ title, summary }) =>
          `<div class="n"><h3><a href="/1">${title}</a></h3><p>${summary} ${story.remarks[0]?.text}</p></div>`,
      )
      .join('');
    const page = `${head(story)}<body><nav>${story.words.menu.map((word) => `<a href="/m">${word}</a>`).join('')}</nav><div class="l">${teasers}</div><div class="r"><h1>${story.title}</h1><div>${story.lead}</div></div></body></html>`;
    expect((await readPage(page)).text).toBe(`${story.title}\n${story.lead}`);
  });
});

describe('parts of one form behind a text', () => {
  const parts = (story: Story, firsts: readonly string[]): string =>
    pageOf(
      story,
      `<div class="p"><h1>${story.title}</h1><div class="t"><p>${story.lead}</p>${paragraphs(story)}</div><div class="q">${firsts
        .map((first, at) => `<div class="i"><b>${first}</b><span>${story.remarks[at]?.text}</span></div>`)
        .join('')}</div></div>`,
    );

  it.each(STORIES)('are of the story as questions and figures: %s', async (_, story) => {
    const questions = story.remarks.map((_, at) => `${story.teasers[at]?.title}?`);
    const figures = ['214', '3,5 %', '1 200'];
    for (const firsts of [questions, figures])
      expect((await readPage(parts(story, firsts))).text).toContain(story.remarks[2]?.text);
  });

  it.each(STORIES)('are remarks with names or times: %s', async (_, story) => {
    const names = story.remarks.map(({ who }) => who);
    for (const firsts of [names, ['10:15', '11:20', '12:40']])
      expect((await readPage(parts(story, firsts))).text).toBe(shown(story));
  });
});
