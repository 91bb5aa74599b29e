import { head, type Layout, linkedData, menu, openGraph } from './layout.ts';
import { dressed, type Story } from './story.ts';

const paragraph = (text: string): string => `<p>${text}</p>`;
const rights = ({ words }: Story): string => `<div class="bottom">${words.rights}</div>`;

/** A page that went on to another story while its reader scrolled; its own is as long as that one. */
const scrolled: Layout = (story) => {
  const { title, lead, pieces, remarks, teasers } = story;
  const block = (name: string, shown: string, text: string): string =>
    `<div class="layout"><div class="column"><div class="story m-1"><${name} class="story__title">${shown}</${name}><div class="story__body">${text}</div></div></div></div>`;
  const paragraphs = pieces.map((piece) => ('text' in piece ? piece.text : '')).filter((text) => text !== '');
  const other = [...remarks.map(({ text }) => text), ...teasers.map(({ summary }) => summary), ...paragraphs];
  const own = `<div class="story__second">${lead}</div>${dressed(pieces, { paragraph: (text) => `<div class="story__text">${text}</div>` })}`;
  const next = other.map((text) => `<div class="story__text">${text}</div>`).join('');
  return `${head(story, openGraph(story))}<body><div class="page"><div class="head">${menu(story, '<span>', '</span>')}</div>${block('h1', title, own)}${block('div', teasers[0]?.title ?? '', next)}${rights(story)}</div></body></html>`;
};

/** Invitations with a field to fill in, within the text and behind it, and a file that belongs to the story. */
const fields: Layout = (story) => {
  const { title, lead, pieces, words } = story;
  const box = `<div class="bx1"><h2>${words.site}</h2><p>${words.cookie}</p><form><input type="email"><button>OK</button></form></div>`;
  const text = dressed(pieces, { paragraph, between: (at) => (at === 1 ? box : '') });
  return `${head(story, openGraph(story))}<body><div class="x0">${menu(story, '<span>', '</span>')}</div><div class="x1"><h1>${title}</h1><p>${lead}</p>${text}<p><a href="/f/7.pdf">7.pdf</a> <span>(214.5 KB)</span></p>${box}</div>${rights(story)}</body></html>`;
};

/** A page in nested tables with a menu in a row and hardly a link beside: the title is only set larger. */
const tableMenu: Layout = (story) => {
  const { title, lead, pieces, words, stamp, byline } = story;
  const cells = menu(story, '<td>', '</td>');
  const text = dressed(pieces, { paragraph, heading: (shown) => `<h4>${shown}</h4>` });
  return `<html><head><meta charset="utf-8"><title>${words.site} :: ${title}</title></head><body><table><tr><td colspan="2"><table><tr>${cells}</tr></table></td></tr><tr><td><font size="4"><b>${title}</b></font><br><font size="1">${stamp} | ${byline} | ${words.views}</font><hr><p>${lead}</p>${text}</td></tr><tr><td><font size="1">${words.rights}</font></td></tr></table></body></html>`;
};

/** A text parted by line breaks, with a table of paragraphs, behind its date. */
const lineBreaks: Layout = (story) => {
  const { title, lead, pieces, words } = story;
  const text = dressed(pieces, {
    paragraph: (shown) => `${shown}<br><br>`,
    heading: (shown) => `<b>${shown}</b><br><br>`,
    caption: (shown) => `<i>${shown}</i><br><br>`,
  }).replaceAll(/<td>(.*?)<\/td>/g, '<td><p align="center">$1</p></td>');
  return `${head(story)}<body><ul id="top-menu">${menu(story)}</ul><div id="work"><h1>${words.menu[1]}</h1><div class="news-detail"><span class="news-date-time">02.10.2026</span><h3>${title}</h3>${lead}<br><br>${text}</div></div><div id="footer">${words.rights}</div></body></html>`;
};

/** Teasers of which some tell more than their headline does. */
const longTeasers: Layout = (story) => {
  const { title, lead, pieces, teasers } = story;
  const cards = teasers.map(
    ({ title: shown, summary }, at) =>
      `<div class="col"><div><a href="/${at}">${shown}</a></div><p>${at === 1 ? `${summary} `.repeat(4) : summary}</p></div>`,
  );
  return `${head(story, linkedData(story))}<body><ul>${menu(story)}</ul><div><h1>${title}</h1><p>${lead}</p>${dressed(pieces, { paragraph })}</div><div class="row">${cards.join('')}</div>${rights(story)}</body></html>`;
};

/** Remarks of readers beside the text, below a heading alone, and the site named where a title might stand. */
const remarksBeside: Layout = (story) => {
  const { title, lead, pieces, words, remarks, byline, stamp } = story;
  const said = [...remarks, ...remarks].map(
    ({ who, text }) => `<div class="kom"><b>${who}</b> <small>${stamp}</small><br>${text}</div>`,
  );
  const text = dressed(pieces, { paragraph: (shown) => `<div>${shown}</div>` });
  return `<html><head><meta charset="utf-8"><title>${words.site}</title></head><body><div class="logo">${words.site}</div><ul class="mainmenu">${menu(story)}</ul><div class="col"><h1>${title}</h1><div class="text"><p>${lead}</p><div class="info"><time>${stamp}</time><span> — ${words.reading}</span></div>${text}</div><div class="avtor">${byline}</div><h3>${words.comments}</h3>${said.join('')}</div><div class="foot">${words.rights}</div></body></html>`;
};

/** The same without the heading. */
const remarksAlone: Layout = (story) => remarksBeside(story).replace(/<h3>.*?<\/h3>/, '');

/** Layouts of the second hand, each for a kind of page that was read badly at first. */
export const SITES = { scrolled, fields, tableMenu, lineBreaks, longTeasers, remarksBeside, remarksAlone };
