import { describe, expect, it } from 'vitest';
import type { ExtractedText } from '../../../../src/read/document/document.ts';
import { letterText } from '../../../../src/read/document/mail/plain.ts';
import { readHtml } from '../../../../src/read/document/web/html.ts';
import { budgetOf } from '../budgets.ts';

async function read(html: string): Promise<ExtractedText> {
  const bytes = new TextEncoder().encode(html);
  const { own } = await readHtml(bytes, { name: 'a.html', tracked: 'final', budget: budgetOf(100_000_000) });
  if (own === null) throw new Error('a page has a text of its own');
  return own;
}

const STORIES = {
  ru: {
    title: 'Мост через Тасты закроют до осени',
    lead: 'Объезд пойдёт через соседнее село, автобусы пустят чаще.',
    text: 'Подрядчик заменит опоры и настил, сказал начальник участка Олег Ким. Работы займут четыре месяца, дорогу откроют к началу учебного года.',
    published: 'Опубликовано',
    from: 'Отдел',
    facts: ['Длина', 'Ширина'],
    author: 'Анна Левченко',
    notice: 'Вы получили это письмо, потому что подписаны на новости района.',
    unsubscribe: 'Отписаться',
    address: 'Улица Абая, 14',
    told: 'Вы получили эту воду из колодца, сказал он жителям.',
  },
  kk: {
    title: 'Тасты көпірі күзге дейін жабылады',
    lead: 'Көлік көрші ауыл арқылы жүреді, автобус жиілейді.',
    text: 'Мердігер тіректер мен төсенішті ауыстырады, деді учаске бастығы Олег Ким. Жұмыс төрт айға созылады, жол оқу жылының басында ашылады.',
    published: 'Жарияланды',
    from: 'Бөлім',
    facts: ['Ұзындығы', 'Ені'],
    author: 'Айгүл Сәрсенова',
    notice: 'Сіз бұл хатты аудан жаңалықтарына жазылғандықтан алдыңыз.',
    unsubscribe: 'Жазылымнан бас тарту',
    address: 'Абай көшесі, 14',
    told: 'Сіз бұл суды құдықтан алдыңыз, деді ол тұрғындарға.',
  },
  en: {
    title: 'Tasty bridge to close until autumn',
    lead: 'Traffic goes through the next village and buses run more often.',
    text: 'The contractor will replace the piers and the deck, said the site manager Oleg Kim. Work takes four months and the road opens for the school year.',
    published: 'Published',
    from: 'From',
    facts: ['Length', 'Width'],
    author: 'Joan Whitcombe',
    notice: 'You are receiving this email because you subscribed to news of the district.',
    unsubscribe: 'Unsubscribe',
    address: '14 Abay Street',
    told: 'You are receiving clean water from this well, he told the people.',
  },
} as const;
const LANGUAGES = ['ru', 'kk', 'en'] as const;
const page = (title: string, inner: string, head = ''): string =>
  `<!DOCTYPE html><html><head><title>${title}</title><meta property="og:type" content="article"><meta property="og:title" content="${title}">${head}</head><body><nav><a href="/">1</a><a href="/2">2</a></nav><main><h1>${title}</h1>${inner}</main></body></html>`;

describe.each(LANGUAGES)('a page in %s', (language) => {
  const { title, lead, text, published, from, facts, author } = STORIES[language];
  const data = (articleBody: string): string =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: title, articleBody })}</script>`;

  it('without any text has the one that it tells to search engines, with markup or without', async () => {
    const empty = `<!DOCTYPE html><html><head><title>${title}</title>`;
    const body = '</head><body><div id="app"></div></body></html>';
    for (const written of [`${lead}\n\n${text}`, `<p>${lead}</p><p>${text}</p>`])
      expect((await read(`${empty}${data(written)}${body}`)).text).toBe(`${title}\n${lead}\n${text}`);
  });

  it('that shows its text has that one, whatever it tells', async () => {
    const shown = page(title, `<p>${lead}</p><p>${text}</p>`, data(`${text} ${text} ${text} ${text}`));
    expect((await read(shown)).text).toBe(`${title}\n${lead}\n${text}`);
  });

  it('is read without the terms that tell when it came out, also below a lead', async () => {
    const terms = `<dl><dt>${from}:</dt><dd>${author}</dd><dt>${published}</dt><dd>03.09.2026</dd></dl>`;
    expect((await read(page(title, `<p>${lead}</p>${terms}<p>${text}</p>`))).text).toBe(`${title}\n${lead}\n${text}`);
    const kept = `<dl><dt>${facts[0]}</dt><dd>640</dd><dt>${facts[1]}</dt><dd>12</dd></dl>`;
    expect((await read(page(title, `<p>${lead}</p>${kept}<p>${text}</p>`))).text).toContain(facts[0]);
  });

  it('is read without a line of date and author under its title; a list of dates stays', async () => {
    const line = `<p>03.09.2026 | ${author}</p>`;
    expect((await read(page(title, `${line}<p>${lead}</p><p>${text}</p>`))).text).toBe(`${title}\n${lead}\n${text}`);
    const list = `${line}<p>04.09.2026 | ${facts[0]}</p>`;
    expect((await read(page(title, `${list}<p>${lead}</p><p>${text}</p>`))).text).toContain('03.09.2026');
  });
});

it.each(LANGUAGES)(
  'a name and a date right behind it are two lines in %s; parts of a word and of a sentence are one',
  async (language) => {
    const { author, text } = STORIES[language];
    const parts = `<div><span>${author}</span><span>03.09.2026</span></div>`;
    expect((await read(`${parts}<p>${text}</p>`)).text).toBe(`${author}\n03.09.2026\n${text}`);
    for (const whole of [
      '<span>12</span><span>%</span>',
      '<span>A</span><span>320</span>',
      '<b>2026</b><span>ж</span>',
    ])
      expect((await read(`<p>${whole}</p><p>${text}</p>`)).text.split('\n')).toHaveLength(2);
    const written = `<p>${author}, <span>${author}</span><span>03</span></p>`;
    expect((await read(`${written}<p>${text}</p>`)).text.split('\n')).toHaveLength(2);
  },
);

describe.each(LANGUAGES)('a letter to many in %s', (language) => {
  const { title, lead, text, notice, unsubscribe, address, told } = STORIES[language];
  const marked = ({ text: all, marks }: Pick<ExtractedText, 'text' | 'marks'>): readonly string[] =>
    marks.filter(({ mark }) => mark === 'furniture').flatMap(({ from: first, to }) => all.split('\n').slice(first, to));

  it('ends in notices, with what follows them', async () => {
    const letter = letterText([title, lead, text, notice, address, unsubscribe].join('\n'), new Map());
    expect(marked({ text: letter.lines.join('\n'), marks: letter.marks })).toEqual([notice, address, unsubscribe]);
    const saved = await read(`<p>${title}</p><p>${lead}</p><p>${text}</p><p>${notice}</p><p>${address}</p>`);
    expect(marked(saved)).toEqual([notice, address]);
    const broken = await read(`<p>${title}</p><p>${text}</p><p>${lead}<br>${notice}<br>${address}</p>`);
    expect(marked(broken)).toEqual([notice, address]);
  });

  it('ends in none where a sentence of the story begins alike, and where the story goes on', async () => {
    expect(marked(await read(`<p>${title}</p><p>${told}</p><p>${text}</p>`))).toEqual([]);
    const early = [notice, ...Array.from({ length: 12 }, (_, at) => `${at} ${lead}`)];
    const { lines, marks } = letterText(early.join('\n'), new Map());
    expect(marked({ text: lines.join('\n'), marks })).toEqual([notice]);
  });

  it('that was saved as a page is read without them', async () => {
    const room = `<p>${lead}</p><p>${text}</p>`;
    const saved = await read(page(title, `${room}<p>${notice}</p><p>${address}</p><p>${unsubscribe}</p>`));
    expect(saved.text).toBe(`${title}\n${lead}\n${text}`);
    const broken = await read(page(title, `${room}<p>${notice}<br>${address}<br>${unsubscribe}</p>`));
    expect(broken.text).toBe(`${title}\n${lead}\n${text}`);
    expect((await read(page(title, `<p>${lead}</p><p>${told}</p><p>${text}</p>`))).text).toContain(told);
  });

  it('has buttons that are no part of the story; a link in a sentence is, however it looks', async () => {
    const button = '<a href="/1" style="background:#060;color:#fff">';
    expect(marked(await read(`<p>${text}</p><div>${button}${lead}</a></div>`))).toEqual([lead]);
    expect(marked(await read(`<p>${text} ${button}${title}</a></p>`))).toEqual([]);
  });
});
