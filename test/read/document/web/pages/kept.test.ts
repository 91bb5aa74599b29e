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

describe('text in a block with the name of furniture', () => {
  const page = (story: Story, lead: string, last: string, behind = ''): string =>
    pageOf(
      story,
      `<article><h1>${story.title}</h1>${lead}<div>${paragraphs(story, 0, 3)}${last}</div></article>${behind}`,
    );
  const lastOf = ({ remarks }: Story): string => remarks[1]?.text ?? '';

  it.each(STORIES)('is the lead right under the title: %s', async (_, story) => {
    for (const name of ['teaser', 'article-promo', 'banner-text']) {
      const { text } = await readPage(page(story, `<div class="${name}">${story.lead}</div>`, ''));
      expect(text).toContain(`${story.title}\n${story.lead}\n`);
    }
  });

  it.each(STORIES)('is none where it leads on or can be pressed: %s', async (_, story) => {
    for (const more of [`<a href="/1">${story.teasers[0]?.title}</a>`, '<button>1</button>']) {
      const lead = `<div class="teaser">${story.lead}${more}</div>`;
      expect((await readPage(page(story, lead, ''))).text).not.toContain(story.lead);
    }
  });

  it.each(STORIES)('goes on below paragraphs for those who paid: %s', async (_, story) => {
    const gated = `<div class="paywall-part"><p>${lastOf(story)} ${story.lead}</p></div>`;
    const each = `<p class="paywall">${lastOf(story)} ${story.lead}</p><p class="paywall">${story.byline}</p>`;
    for (const last of [gated, each])
      expect((await readPage(page(story, `<p>${story.lead}</p>`, last))).text).toContain(lastOf(story));
    expect((await readPage(page(story, '', each))).text).toContain(`\n${story.byline}`);
  });

  it.each(STORIES)('is a notice behind the story, and a call with something to press: %s', async (_, story) => {
    const note = `<div class="cookie-note"><p>${story.words.cookie} ${lastOf(story)}</p></div>`;
    const call = `<div class="paywall-part"><p>${lastOf(story)} ${story.lead}</p><button>1</button></div>`;
    expect((await readPage(page(story, `<p>${story.lead}</p>`, '', note))).text).not.toContain(lastOf(story));
    expect((await readPage(page(story, `<p>${story.lead}</p>`, call))).text).not.toContain(lastOf(story));
  });

  it.each(STORIES)('is a table between paragraphs: %s', async (_, story) => {
    const table = `<table class="weather"><tr><td>${story.tags[0]}</td><td>12</td></tr><tr><td>${story.tags[1]}</td><td>7</td></tr></table>`;
    const flow = `${table}<p>${story.lead}</p>`;
    expect((await readPage(page(story, `<p>${story.lead}</p>`, flow))).text).toContain(`${story.tags[0]}\t12`);
    expect((await readPage(page(story, `<p>${story.lead}</p>`, '', table))).text).not.toContain(`${story.tags[0]}\t12`);
  });
});

describe('links in the text', () => {
  const NAMED = [
    ['ru', 'За лето в районе построили и открыли:', 'Читайте также:'],
    ['kk', 'Жазда ауданда салынып, пайдалануға берілгендер:', 'Тағы оқыңыз:'],
    ['en', 'This summer the district has built and opened:', 'Read also:'],
  ] as const;
  const listed = (story: Story, above: string): string =>
    pageOf(
      story,
      `<div><h1>${story.title}</h1><p>${story.lead}</p><p>${above}</p><ul>${story.teasers.map(({ title }) => `<li><a href="/1">${title}</a></li>`).join('')}</ul>${paragraphs(story)}</div>`,
    );

  it.each(NAMED)(
    'are a list that a paragraph announces, and teasers below an invitation: %s',
    async (code, above, also) => {
      const story = STORIES.find(([language]) => language === code)?.[1] ?? ENGLISH;
      const title = story.teasers[2]?.title;
      expect((await readPage(listed(story, above))).text).toContain(`- ${title}`);
      expect((await readPage(listed(story, also))).text).not.toContain(title);
    },
  );

  it.each(STORIES)('are names with values in a table, and headlines with times: %s', async (_, story) => {
    const table = (rows: readonly (readonly [string, string])[]): string =>
      pageOf(
        story,
        `<div><h1>${story.title}</h1><p>${story.lead}</p><table>${rows.map(([one, other]) => `<tr><td>${one}</td><td>${other}</td></tr>`).join('')}</table>${paragraphs(story)}</div>`,
      );
    const names = story.tags.map((tag, at) => [`<a href="/1">${tag}</a>`, `${at + 1} 214`] as const);
    const news = story.teasers.map(({ title }, at) => [`1${at}:05`, `<a href="/1">${title}, ${title}</a>`] as const);
    expect((await readPage(table(names))).text).toContain(`${story.tags[1]}\t2 214`);
    expect((await readPage(table(news))).text).not.toContain(story.teasers[2]?.title);
  });
});

describe('a page that was hidden when it was saved', () => {
  const veils = ['aria-hidden="true"', 'style="display:none"', 'style="visibility: hidden"', 'hidden'];

  it.each(STORIES)('is read below the dialogue: %s', async (_, story) => {
    for (const veil of veils) {
      const dialogue = `<div role="dialog"><p>${story.words.cookie}</p></div>`;
      const app = `<div ${veil}><main><h1>${story.title}</h1><p>${story.lead}</p>${paragraphs(story)}</main></div>`;
      expect((await readPage(pageOf(story, dialogue + app))).text).toBe(shown(story));
    }
  });

  it.each(STORIES)('is not what long terms in a hidden box are: %s', async (_, story) => {
    const terms = `<div hidden><h2>${story.words.site}</h2>${`<p>${story.remarks[1]?.text} ${story.lead}</p>`.repeat(40)}</div>`;
    const room = `<main><h1>${story.title}</h1><p>${story.lead}</p>${paragraphs(story)}</main>${terms}`;
    expect((await readPage(pageOf(story, room))).text).toBe(shown(story));
  });
});
