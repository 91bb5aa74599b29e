import { head, type Layout, menu } from './layout.ts';
import { dressed } from './story.ts';

/** Tables inside tables, fonts, breaks; ends left out. */
const tables: Layout = (story) => {
  const { words, teasers } = story;
  return `<HTML><HEAD><META charset="utf-8"><TITLE>${words.site}: ${story.title}</TITLE></HEAD><BODY bgcolor="#ffffff"><TABLE border=0 width=980 align=center><TR><TD colspan=3><IMG src="h.gif"><TR><TD colspan=3 bgcolor="#003366">${menu(story, '<FONT color=white>', '</FONT> | ')}
<TR valign=top><TD width=180><TABLE border=0><TR><TD bgcolor="#cccccc"><B>${words.latest}</B>${teasers.map(({ title }) => `<TR><TD><FONT size=2><A href="n.html">${title}</A></FONT>`).join('\n')}</TABLE>
<TD><TABLE border=0 cellpadding=6><TR><TD><FONT size=1>${story.stamp}</FONT><BR><FONT size=5><B>${story.title}</B></FONT><BR><BR>
<FONT face="Arial">${story.lead}<BR><BR>
${dressed(story.pieces, { paragraph: (text) => `${text}<BR><BR>`, heading: (text) => `<B>${text}</B><BR><BR>`, caption: (text) => `<TABLE align=right width=200><TR><TD><IMG src=1.jpg><BR><FONT size=1>${text}</FONT></TABLE>` })}</FONT>
<P align=right><A href="p.html">${words.print}</A></TABLE>
<TD width=200>${teasers.map(({ title, summary }) => `<A href="x.html"><B>${title}</B></A><BR>${summary}<BR><BR>`).join('')}<TR><TD colspan=3 align=center><FONT size=1>${words.rights}</FONT></TABLE></BODY></HTML>`;
};

/** Blocks and breaks, advertisements between them, no element that means anything. */
const blocks: Layout = (story) => {
  const { words, teasers } = story;
  return `${head(story, `<meta name="author" content="${story.byline}">`, ' / ')}<body><div id="w"><div id="h"><div id="lg"><a href="/">${words.site}</a></div><div id="mn">${menu(story, '', ' ')}</div></div><div id="c1"><div class="nws"><div class="tt">${story.title}</div><div class="dt">${story.stamp}</div><div class="tx">${story.lead}<br><br>${dressed(
    story.pieces,
    {
      paragraph: (text) => `${text}<br><br>`,
      heading: (text) => `<b>${text}</b><br><br>`,
      caption: (text) => `<i>${text}</i><br><br>`,
      between: (at) => (at === 2 ? `<div class="bn"><a href="https://shop.example/">${words.advert}</a></div>` : ''),
    },
  )}</div><div class="sh">${words.share}: <a href="#">vk</a> <a href="#">fb</a> <a href="#">tg</a></div></div></div><div id="c2"><div class="hd">${words.mostRead}</div>${teasers.map(({ title, summary }) => `<div class="n"><a href="/n">${title}</a><br>${summary}</div>`).join('')}</div><div id="f">${words.rights}</div></div></body></html>`;
};

/** A page that is made to be printed: hardly anything around the text. */
const printed: Layout = (story) => {
  const { words } = story;
  return `<html><head><meta charset="utf-8"><title>${story.title} - ${words.site}</title></head><body onload="window.print()"><p><a href="/">${words.site}</a></p><h2>${story.title}</h2><p><small>${story.stamp} ${story.byline}</small></p><p>${story.lead}</p>${dressed(story.pieces, { paragraph: (text) => `<p>${text}</p>`, caption: (text) => `<p><em>${text}</em></p>` })}<hr><p><small>${words.rights}</small></p></body></html>`;
};

/** A system of components and modules of fifteen years ago. */
const components: Layout = (story) => {
  const { words, teasers } = story;
  return `${head(story, `<meta name="generator" content="Joomla! - Open Source Content Management">`, ' - ')}<body class="site com_content view-article"><div class="body"><div class="container"><header class="header"><span class="site-title">${words.site}</span></header><nav class="navigation"><ul class="nav menu">${menu(story)}</ul></nav><div class="row-fluid"><main id="content" role="main" class="span9">
<div class="item-page" itemscope itemtype="https://schema.org/Article"><meta itemprop="inLanguage" content="x"><div class="page-header"><h2 itemprop="headline">${story.title}</h2></div><dl class="article-info muted"><dt class="article-info-term">Info</dt><dd class="createdby" itemprop="author">${story.byline}</dd><dd class="published"><time datetime="${story.date}" itemprop="datePublished">${story.stamp}</time></dd><dd class="hits">${words.views}</dd></dl><ul class="actions"><li class="print-icon"><a href="/p">${words.print}</a></li></ul>
<div itemprop="articleBody"><p>${story.lead}</p>${dressed(story.pieces, { paragraph: (text) => `<p style="text-align: justify;">${text}</p>`, caption: (text) => `<p><img src="/a.jpg"><span class="img-caption">${text}</span></p>` })}</div><ul class="pager pagenav"><li class="previous"><a href="/1" rel="prev">${teasers[0]?.title}</a></li><li class="next"><a href="/2" rel="next">${teasers[1]?.title}</a></li></ul></div></main>
<div id="aside" class="span3"><div class="well"><h3 class="page-header">${words.mostRead}</h3><ul class="mostread">${teasers.map(({ title }) => `<li><a href="/m"><span itemprop="name">${title}</span></a></li>`).join('')}</ul></div></div></div></div></div><footer class="footer"><p>${words.rights}</p></footer></body></html>`;
};

/** A running account: entries with their times, each an article. */
const running: Layout = (story) => {
  const { words, teasers } = story;
  return `${head(story)}<body><header class="hd"><ul class="nav">${menu(story)}</ul></header><main><div class="live"><h1>${story.title}</h1><p class="intro">${story.lead}</p><div class="live-feed">${dressed(
    story.pieces,
    {
      paragraph: (text) =>
        `<article class="live-post"><div class="share-link"><a href="#p">${words.share}</a></div><p>${text}</p></article>`,
      heading: (text) => `<article class="live-post"><h3>${text}</h3></article>`,
    },
  )}</div></div><section class="cards"><h2>${words.readAlso}</h2>${teasers.map(({ title, summary }) => `<article class="card"><h3><a href="/c">${title}</a></h3><p>${summary}</p></article>`).join('')}</section></main><footer><p>${words.rights}</p></footer></body></html>`;
};

export const OLDER = { tables, blocks, printed, components, running };
