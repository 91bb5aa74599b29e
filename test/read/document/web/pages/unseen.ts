import { head, type Layout, linkedData, menu, openGraph } from './layout.ts';
import { dressed } from './story.ts';

/** An application whose classes say nothing. */
const hashed: Layout = (story) => {
  const { words, teasers, remarks } = story;
  return `${head(story, openGraph(story))}<body><div id="__next"><div class="css-1x2y3z"><div class="css-aa1"><div class="css-aa2">${menu(story, '<div class="css-aa3">', '</div>')}</div></div><div class="css-bb1"><div class="css-bb2"><div class="css-cc1"><h1 class="css-cc2">${story.title}</h1><div class="css-cc3"><span>${story.byline}</span><span>${story.stamp}</span><span>${words.reading}</span></div></div><div class="css-dd1"><p class="css-dd2">${story.lead}</p>${dressed(story.pieces, { paragraph: (text) => `<p class="css-dd2">${text}</p>`, caption: (text) => `<div class="css-dd4"><img src="/1.jpg"><span>${text}</span></div>` })}</div><div class="css-ee1"><button>${words.share}</button></div><div class="css-ff1"><div class="css-ff2">${words.comments}</div>${remarks.map(({ who, text }) => `<div class="css-ff3"><span>${who}</span><p>${text}</p></div>`).join('')}</div></div><div class="css-gg1"><div class="css-gg2">${words.mostRead}</div>${teasers.map(({ title, summary }) => `<div class="css-gg3"><a href="/g"><span>${title}</span></a><p>${summary}</p></div>`).join('')}</div></div><div class="css-hh1">${words.rights}</div></div></div></body></html>`;
};

/** An agency with a tape of times and headlines that is longer than the story. */
const agency: Layout = (story) => {
  const { words, teasers } = story;
  const tape = [...teasers, ...teasers, ...teasers]
    .map(
      ({ title }, at) =>
        `<a class="Tape_item__p3x" href="/${at}"><span class="Tape_time__k1">1${at % 10}:3${at % 6}</span><span>${title}</span></a>`,
    )
    .join('');
  return `${head(story, linkedData(story), ' - ')}<body><div class="Page_root__a1"><div class="Header_wrap__b2">${menu(story, '<span class="Header_item__c3">', '</span>')}</div><div class="Page_cols__d4"><div class="Tape_list__e5">${tape}</div><div class="NewsPage_col__f6"><div class="NewsHeader_h__g7"><div class="NewsHeader_date__h8"><span>${story.stamp}</span></div><h1 class="NewsHeader_title__i9">${story.title}</h1><div class="NewsHeader_lead__j0">${story.lead}</div></div><section class="Text_content__k2">${dressed(story.pieces, { paragraph: (text) => `<p class="Paragraph_p__l3">${text}</p>` })}</section><div class="Tags_list__m4">${story.tags.map((tag) => `<a href="/t">${tag}</a>`).join('')}</div></div></div><div class="Footer_f__n5"><p>${words.rights}</p></div></div></body></html>`;
};

/** Teasers are articles, the story is none. */
const teaserArticles: Layout = (story) => {
  const { words, teasers } = story;
  const teaser = ({ title, summary }: { title: string; summary: string }): string =>
    `<article class="item"><a href="/i"><h3>${title}</h3></a><p>${summary}</p><time>12:00</time></article>`;
  return `${head(story)}<body><nav>${menu(story, '', '')}</nav><section class="top-stories">${teasers.slice(0, 3).map(teaser).join('')}</section><div id="single"><h1>${story.title}</h1><div class="info"><time datetime="${story.date}">${story.stamp}</time></div><div class="lead-text">${story.lead}</div><div class="full">${dressed(story.pieces, { paragraph: (text) => `<p>${text}</p>` })}</div></div><section class="more">${teasers.slice(2).map(teaser).join('')}</section><div class="bottom"><p>${words.rights}</p><p>${words.subscribe}</p></div></body></html>`;
};

/** A diary with its comments, which are longer than the entry, and its archive. */
const diary: Layout = (story) => {
  const { words, remarks, teasers } = story;
  const all = [...remarks, ...remarks, ...remarks];
  return `${head(story, '', ': ')}<body><div id="outer-wrapper"><div id="header-wrapper"><h1 class="title"><a href="/">${words.site}</a></h1></div><div id="main-wrapper"><div class="main section"><div class="widget Blog"><div class="blog-posts hfeed"><div class="date-outer"><h2 class="date-header"><span>${story.stamp}</span></h2><div class="post hentry"><h3 class="post-title entry-title">${story.title}</h3><div class="post-body entry-content"><div>${story.lead}</div><div><br></div>${dressed(story.pieces, { paragraph: (text) => `<div>${text}</div><div><br /></div>`, caption: (text) => `<table class="tr-caption-container"><tbody><tr><td><img></td></tr><tr><td class="tr-caption">${text}</td></tr></tbody></table>` })}<div style="clear: both;"></div></div><div class="post-footer"><span class="post-author vcard">${story.byline}</span> <span class="post-labels">${story.tags.map((tag) => `<a href="/l">${tag}</a>`).join(', ')}</span></div></div></div></div><div class="comments" id="comments"><h4>${all.length} ${words.comments}</h4>${all.map(({ who, text }) => `<div class="cmt"><a href="/u">${who}</a><div>${text}</div></div>`).join('')}</div></div></div></div><div id="sidebar-wrapper"><h2>${words.latest}</h2><ul class="archive">${teasers.map(({ title }) => `<li><a href="/a">${title}</a></li>`).join('')}</ul></div><div id="footer-wrapper">${words.rights}</div></div></body></html>`;
};

/** A centred page with a menu of bars, no class at all. */
const centred: Layout = (story) => {
  const { words, teasers } = story;
  return `<html><head><meta charset="utf-8"><title>${story.title}</title></head><body><center><a href="/"><img src="l.gif"></a><p>${menu(story, '', ' | ')}</p></center><hr><h3>${story.title}</h3><p>${story.stamp}</p><p><b>${story.lead}</b></p>${dressed(story.pieces, { paragraph: (text) => `<p>${text}`, heading: (text) => `<p><b>${text}</b>`, caption: (text) => `<p><i>${text}</i>` })}<hr><p>${words.latest}:<br>${teasers.map(({ title }) => `<a href="n.htm">${title}</a><br>`).join('')}<hr><center><small>${words.rights}</small></center></body></html>`;
};

/** Layouts written after the rules: 12 of their 15 pages were read well at first sight, before one of them taught a rule. */
export const UNSEEN = { hashed, agency, teaserArticles, diary, centred };
