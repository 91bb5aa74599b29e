import { head, type Layout, linkedData, menu, openGraph } from './layout.ts';
import { dressed } from './story.ts';

/** A content system of the region with a list of news beside the text. */
const regional: Layout = (story) => {
  const { words, teasers } = story;
  return `${head(story)}<body><div id="panel"></div><div class="wrapper"><div class="header"><div class="logo"><a href="/"><img alt="${words.site}"></a></div><ul id="top-menu">${menu(story)}</ul><div class="search-form"><form><input name="q"></form></div></div>
<div class="breadcrumb"><a href="/">${words.menu[0]}</a> / <a href="/news/">${words.latest}</a> / <span>${story.title}</span></div>
<div class="container"><div class="col-left"><div class="news-list"><div class="block-title">${words.latest}</div>${teasers.map(({ title }) => `<p class="news-item"><span class="news-date-time">14.09</span> <a href="/n/"><b>${title}</b></a></p>`).join('')}</div></div>
<div class="col-main"><h1 id="pagetitle">${story.title}</h1><div class="news-detail"><div class="news-date-time">${story.stamp}</div><img class="detail_picture" src="/d.jpg"><div class="detail_text"><b>${story.lead}</b><br><br>${dressed(story.pieces, { paragraph: (text) => `${text}<br><br>`, heading: (text) => `<b>${text}</b><br>`, caption: (text) => `<i>${text}</i><br><br>` })}</div><div style="clear:both"></div>
<div class="news-detail-share"><noindex><span>${words.share}:</span> <a href="#">VK</a> <a href="#">OK</a></noindex></div></div><p><a href="/news/">← ${words.latest}</a></p></div></div>
<div id="footer"><div class="copyright">${words.rights}</div><div class="counter"><a href="#"><img></a></div></div></div></body></html>`;
};

/** A portal of an authority: text straight in a block, a long menu, a line to print. */
const authority: Layout = (story) => {
  const { words, teasers } = story;
  return `${head(story, '', ' :: ')}<body><div class="top_line"><a href="#">РУС</a> <a href="#">ҚАЗ</a> <a href="#">ENG</a></div><div class="page_wrapper"><div class="left_side"><div class="left_menu"><ul>${menu(story)}<li><a href="#">Ашық деректер</a></li><li><a href="#">Электронное правительство</a></li></ul></div><div class="banners"><a href="https://gov.example">gov.example</a></div></div>
<div class="center_side"><div class="path"><a href="/">${words.menu[0]}</a> → <a href="/e">${words.latest}</a></div><div class="article_block"><div class="date">${story.stamp}</div><div class="title_inner">${story.title}</div><div class="tools"><a href="/print">${words.print}</a></div>
<div class="text_content">${story.lead}<br />
<br />
${dressed(story.pieces, { paragraph: (text) => `${text}<br />\n<br />`, heading: (text) => `<strong>${text}</strong><br />\n<br />`, caption: (text) => `<em>${text}</em><br />` })}</div></div>
<div class="other_news"><div class="h">${words.readAlso}</div>${teasers
    .slice(0, 3)
    .map(({ title }) => `<div class="other_item"><span>13.09.2026</span><br><a href="/o">${title}</a></div>`)
    .join('')}</div></div></div><div class="foot">${words.rights} <br> ${words.views}</div></body></html>`;
};

/** A news portal: promotion of channels and other stories between the paragraphs, a tape of news before the text. */
const newsPortal: Layout = (story) => {
  const { words, teasers } = story;
  return `${head(story, openGraph(story))}<body><div class="my-app"><header class="header"><div class="container"><div class="header_top"><span class="currency">$ 512.4 € 598.1</span> <span class="weather">+12°</span></div><nav class="header_menu">${menu(story, '<div class="menu_item">', '</div>')}</nav></div></header>
<div class="tape">${teasers.map(({ title }, at) => `<div class="tape_item"><time>1${at}:05</time><a href="/t">${title}</a></div>`).join('')}</div>
<main class="content container"><div class="content_main"><section class="first"><h1 class="head-single">${story.title}</h1><div class="content_main_meta"><div class="date-time">${story.stamp}</div><div class="views">${words.views}</div><a class="author" href="/a">${story.byline}</a></div><p class="content_main_desc"><strong>${story.lead}</strong></p>
<div class="content_main_thumb"><img src="/x.jpg"></div><div class="content_main_text">${dressed(story.pieces, {
    paragraph: (text) => `<p>${text}</p>`,
    caption: (text) => `<div class="photo"><img src="/1.jpg"><div class="photo_caption">${text}</div></div>`,
    between: (at) =>
      at === 0
        ? `<blockquote class="tn-readalso"><p>${words.readAlso}: <a href="/q">${teasers[0]?.title}</a></p></blockquote>`
        : at === 5
          ? `<div class="tn-telegram-banner"><p>${words.follow}</p></div><p><strong><a href="https://t.me/x">${words.follow}</a></strong></p>`
          : '',
  })}</div>
<div class="content_main_after_text"><div class="tags">${story.tags.map((tag) => `<a href="/tag">#${tag}</a>`).join(' ')}</div><div class="reactions"><span>👍 12</span> <span>😡 3</span></div><div class="share">${words.share}</div></div></section>
<section class="read-next"><h3>${words.readAlso}</h3><div class="read-next_list">${teasers.map(({ title, summary }) => `<div class="read-next_item"><a href="/r"><img><span class="t">${title}</span></a><span class="d">${summary}</span></div>`).join('')}</div></section></div>
<div class="content_sidebar"><div class="widget-popular"><h4>${words.mostRead}</h4>${teasers.map(({ title }) => `<div class="item"><a href="/">${title}</a></div>`).join('')}</div></div></main><footer class="footer"><p>${words.rights}</p></footer></div></body></html>`;
};

/** An agency whose page goes on with the next story as soon as this one ends. */
const endless: Layout = (story) => {
  const { words, teasers } = story;
  const block = (kind: string, inner: string): string =>
    `<div class="article__block" data-type="${kind}"><div class="article__${kind}">${inner}</div></div>`;
  const next = teasers[4];
  return `${head(story, openGraph(story) + linkedData(story), ' - ')}<body class="m-article"><div class="header"><div class="header__menu">${menu(story, '<span>', '</span>')}</div></div><div class="content"><div class="layout-article"><div class="layout-article__over"><div class="layout-article__main"><div class="layout-article__600-align">
<div class="article m-article"><div class="article__meta" itemscope itemprop="mainEntity"></div><div class="article__header"><div class="article__info"><div class="article__info-date"><a href="/d">${story.stamp}</a> <span class="article__info-date-modified">(15.09.2026)</span></div><div class="article__views">1204</div></div><div class="article__title">${story.title}</div><h1 class="article__second-title">${story.lead}</h1></div>
<div class="article__body js-mediator-article" itemprop="articleBody">${dressed(story.pieces, {
    paragraph: (text) => block('text', text),
    heading: (text) => block('h3', text),
    quote: (text) => block('quote', text),
    caption: (text) => block('media', `<img><div class="media__description">${text}</div>`),
    between: (at) =>
      at === 2
        ? block('banner', words.advert) +
          block(
            'article',
            `<a href="/x" class="article__article-link"><span class="article__article-title">${teasers[3]?.title}</span></a><div class="article__article-info">13 сентября, 10:00</div>`,
          )
        : '',
  })}</div><div class="article__userbar-bottom"><div class="share"></div></div><ul class="article__tags">${story.tags.map((tag) => `<li><a href="/t" class="article__tags-item">${tag}</a></li>`).join('')}</ul></div></div></div></div>
<div class="article-next"><div class="article m-article"><div class="article__title"><a href="/next">${next?.title}</a></div><div class="article__body"><div class="article__block" data-type="text"><div class="article__text">${next?.summary}</div></div></div></div></div></div></div>
<div class="lenta-mini">${teasers.map(({ title }, at) => `<div class="lenta__item"><a href="/l"><span>0${at}:12</span> ${title}</a></div>`).join('')}</div><div class="footer"><div class="footer__copyright">${words.rights}</div></div></body></html>`;
};

/** A system of modules with classes for regions and fields. */
const modular: Layout = (story) => {
  const { words, teasers, remarks } = story;
  return `${head(story, `<meta name="dcterms.date" content="${story.date}">`)}<body class="path-node page-node-type-article"><div class="dialog-off-canvas-main-canvas"><div class="layout-container"><header role="banner"><div class="region region-header"><div class="block-menu"><ul class="menu">${menu(story)}</ul></div></div></header><div class="region region-breadcrumb"><nav role="navigation"><ol><li><a href="/">${words.menu[0]}</a></li></ol></nav></div>
<main role="main"><div class="layout-content"><div class="region region-content"><div class="block block-page-title-block"><h1 class="page-title"><span class="field field--name-title">${story.title}</span></h1></div><div class="block block-system-main-block"><article role="article" class="node node--type-article node--view-mode-full"><footer class="node__meta"><div class="node__submitted"><span class="field--name-uid">${story.byline}</span>, <span class="field--name-created">${story.stamp}</span></div></footer><div class="node__content">
<div class="field field--name-body field--type-text-with-summary"><p>${story.lead}</p>${dressed(story.pieces, { paragraph: (text) => `<p>${text}</p>` })}</div><div class="field field--name-field-tags"><div class="field__label">${words.tags}</div><div class="field__items">${story.tags.map((tag) => `<div class="field__item"><a href="/taxonomy/1">${tag}</a></div>`).join('')}</div></div>
<section class="comment-wrapper"><h2>${words.comments}</h2>${remarks.map(({ who, text }) => `<article class="comment"><footer><p>${who}</p></footer><div class="content"><p>${text}</p></div></article>`).join('')}</section></div></article></div><div class="views-element-container block"><h2>${words.latest}</h2><div class="view-content">${teasers.map(({ title, summary }) => `<div class="views-row"><div class="views-field-title"><a href="/n">${title}</a></div><div class="views-field-body">${summary}</div></div>`).join('')}</div></div></div></div><aside class="layout-sidebar-first"><div class="region region-sidebar-first"><p>${words.subscribe}</p></div></aside></main><footer role="contentinfo"><p>${words.rights}</p></footer></div></div></body></html>`;
};

export const PORTALS = { regional, authority, newsPortal, endless, modular };
