import { head, type Layout, linkedData, menu, openGraph } from './layout.ts';
import { dressed } from './story.ts';

/** A portal of ministries that a program in the browser draws: long foot with addresses, documents, a form. */
const ministry: Layout = (story) => {
  const { words, teasers } = story;
  return `${head(story, '', ' - ')}<body><div id="root"><div class="layout"><div class="top-panel"><a href="/kk">Қаз</a><a href="/ru">Рус</a></div><div class="header-block"><div class="header-block__logo">${words.site}</div><div class="header-block__menu">${menu(story, '<div class="header-block__link">', '</div>')}</div></div>
<div class="breadcrumbs"><a href="/">${words.menu[0]}</a><span>/</span><a href="/press">${words.latest}</a></div><div class="page-content"><div class="article"><div class="article-head"><h1 class="article-head__title">${story.title}</h1><div class="article-head__info"><span class="article-head__date">${story.stamp}</span><span class="article-head__views">${words.views}</span></div></div>
<div class="article-content__wrapper"><div class="rich-text"><p><strong>${story.lead}</strong></p>${dressed(story.pieces, { paragraph: (text) => `<p style="text-align:justify">${text}</p><p>&nbsp;</p>` })}</div><div class="article-files"><div class="article-files__title">Файлы</div><a href="/f.pdf" class="file">Приложение.pdf, 214 KB</a></div><div class="article-share">${words.share}<a href="#">Facebook</a><a href="#">Telegram</a></div></div></div>
<div class="right-block"><div class="right-block__title">${words.latest}</div>${teasers.map(({ title }) => `<a class="right-block__item" href="/n"><span>12.09.2026</span><div>${title}</div></a>`).join('')}</div></div>
<div class="footer-block"><div><p>010000, Астана, Мәңгілік ел 8. Телефон доверия работает круглосуточно, звонок бесплатный.</p><p>${words.rights}</p></div></div></div></div></body></html>`;
};

/** A site of a free host: tables of messages, informers, a form for remarks. */
const freeHost: Layout = (story) => {
  const { words, teasers, remarks } = story;
  return `<html><head><meta charset="utf-8"><title>${story.title} - 14 Сентября 2026 - ${words.site}</title></head><body><div id="contanier"><div id="header"><div class="site-n"><a href="/">${words.site}</a></div></div><div id="nav"><ul class="uMenuRoot">${menu(story)}</ul></div><table class="casing"><tr><td class="sidebar"><div class="sidebox"><div class="title">${words.mostRead}</div><div class="inner">${teasers.map(({ title }) => `<table class="infTable"><tr><td><a href="/n">${title}</a></td></tr></table>`).join('')}</div></div></td>
<td class="main"><div id="content"><div class="breadcrumbs-wrapper"><a href="/">${words.menu[0]}</a> » <a href="/n">2026</a> » ${words.menu[2]}</div><table class="eBlock" width="100%"><tr><td><div class="eTitle"><div style="float:right;font-size:9px">11:20 </div>${story.title}</div></td></tr><tr><td class="eMessage"><div id="nativeroll"></div><p>${story.lead}</p>${dressed(story.pieces, { paragraph: (text) => `<p>${text}</p>`, caption: (text) => `<p align="center"><img src="1.jpg"><br><i>${text}</i></p>` })}</td></tr><tr><td class="eDetails"><div class="rate-stars-wrapper"></div><span>${words.views}</span> | <span>${words.tags}: <a href="/t">${story.tags[0]}</a></span></td></tr></table>
<table class="comm"><tr><td>${words.comments}: <b>3</b></td></tr><tr><td><div id="allEntries">${remarks.map(({ who, text }) => `<table class="cBlock"><tr><td><span>${who}</span> (14.09.2026 12:00)<div class="cMessage">${text}</div></td></tr></table>`).join('')}</div></td></tr></table><form><table><tr><td>${words.leaveComment}:<textarea></textarea></td></tr></table></form></div></td></tr></table><div id="footer">${words.rights}</div></div></body></html>`;
};

/** A platform for authors: a subtitle, buttons, and more by the same author under the text. */
const authors: Layout = (story) => {
  const { words, teasers } = story;
  return `${head(story, openGraph(story) + linkedData(story))}<body><div id="root"><div class="a b c"><div class="d e"><a href="/">${words.site}</a><div><button>Sign in</button></div></div><div class="f"><article><div class="l"><div class="m"><section><div class="n"><div><h1 id="8f1c" class="pw-post-title g h i">${story.title}</h1></div><div class="speechify"><div class="ab"><a rel="noopener follow" href="/@x"><img alt=""></a><div><a href="/@x">${story.byline}</a><button>Follow</button></div><div><span>${words.reading}</span><span>·</span><span>${story.stamp}</span></div></div><div class="clap"><span>214</span><button>${words.share}</button></div></div>
<p id="0a" class="pw-post-body-paragraph o p">${story.lead}</p>${dressed(story.pieces, { paragraph: (text) => `<p class="pw-post-body-paragraph o p">${text}</p>`, caption: (text) => `<figure class="q"><div role="button"><picture><img></picture></div><figcaption class="r">${text}</figcaption></figure>` })}</div></section></div></div></article></div>
<div class="s"><div>${story.tags.map((tag) => `<a href="/tag/x"><div>${tag}</div></a>`).join('')}</div></div><div class="t"><h2>More from ${story.byline}</h2>${teasers.map(({ title, summary }) => `<div class="u"><article><div role="link"><a href="/p"><h2>${title}</h2><h3>${summary}</h3></a></div><span>Sep 2</span></article></div>`).join('')}</div><div class="v"><a href="/h">Help</a><a href="/s">Status</a><a href="/t">Terms</a></div></div></div></body></html>`;
};

/** An agency whose paragraphs are blocks by number, with invitations and rules of the house under them. */
const numbered: Layout = (story) => {
  const { words, teasers } = story;
  let at = 0;
  const paragraph = (text: string): string =>
    `<div data-testid="paragraph-${at++}" class="text__text__1FZLe text__dark-grey__3Ml43">${text}</div>`;
  return `${head(story, openGraph(story), ' | ')}<body><div id="fusion-app"><header class="site-header__abc"><nav>${menu(story)}</nav></header><main class="regular-article-layout__main__1tzD8"><article class="article__container__2MUeZ"><header class="article-header__header"><div><a href="/w">${words.menu[1]}</a></div><h1 data-testid="Heading">${story.title}</h1><div data-testid="InfoContent"><div class="author-name__x">By <a href="/a" rel="author">${story.byline}</a></div><time datetime="${story.date}"><span>${story.stamp}</span><span>Updated 2 hours ago</span></time></div></header>
<div class="article-body__wrapper"><div class="article-body__content__17Yit"><div class="primary-gallery"><figure><img><figcaption>${story.pieces.flatMap((piece) => (piece.kind === 'caption' ? [piece.text] : []))[0]}<a href="/l"><span>Purchase Licensing Rights</span></a></figcaption></figure></div>${paragraph(story.lead)}${dressed(
    story.pieces.filter(({ kind }) => kind !== 'caption'),
    {
      paragraph,
      heading: (text) => `<h2 data-testid="Heading">${text}</h2>`,
      between: (index) =>
        index === 2 ? `<div data-testid="Ad" class="ad-slot"><span>${words.advert}</span></div>` : '',
    },
  )}</div></div>
<div class="toolbar__x"><div data-testid="Tags"><a href="/t">${story.tags[0]}</a></div><button>${words.share}</button></div></article><div class="read-next__x"><h2>Read Next</h2><ul>${teasers.map(({ title }) => `<li><div data-testid="MediaStoryCard"><a href="/x">${title}</a><time>5:12 AM</time></div></li>`).join('')}</ul></div></main><footer>${words.rights}</footer></div></body></html>`;
};

/** A wire for releases: who provides it, shares, the same source once more. */
const wire: Layout = (story) => {
  const { words, teasers } = story;
  return `${head(story, `<meta name="date" content="${story.date}"><meta name="author" content="${words.site}">`)}<body><header class="header"><div class="navbar-nav">${menu(story)}</div></header><main><article class="news-release static-template"><header class="container release-header"><div class="row"><div class="col-sm-8"><h1>${story.title}</h1></div><div class="col-sm-4 swaping-class"><a href="/news"><strong>News provided by</strong></a><a href="/n/x/">${words.site}</a><p class="mb-no">${story.stamp}</p><p class="dropdown"><a href="#">Share this article</a></p></div></div></header>
<section class="release-body container"><div class="row"><div class="col-lg-10 col-lg-offset-1"><p>${story.lead}</p>${dressed(story.pieces, { paragraph: (text) => `<p>${text}</p>`, heading: (text) => `<p class="prnml40"><b>${text}</b></p>`, caption: (text) => `<div class="inline-gallery-template"><img src="1"><span>${text}</span></div>` })}</div></div></section></article>
<div class="container"><h3>Modal title</h3></div><div class="also-from"><h2>Also from this source</h2><div class="row">${teasers
    .slice(0, 3)
    .map(
      ({ title, summary }) =>
        `<div class="col-sm-4 card-list"><a class="news" href="/r"><h3>${title}</h3></a><p>${summary}</p></div>`,
    )
    .join('')}</div></div></main><footer class="footer"><p>${words.rights}</p></footer></body></html>`;
};

/** A channel: a film above the text, spans and breaks, films between the paragraphs. */
const channel: Layout = (story) => {
  const { words, teasers } = story;
  return `${head(story, openGraph(story), ' — ')}<body class="page-news"><div class="l-header"><div class="l-header__nav">${menu(story, '', ' ')}</div><div class="live-now">LIVE</div></div><div class="l-main"><div class="story"><div class="story__player"><iframe src="https://v.example"></iframe></div><div class="story__hat"><h1 class="story__title">${story.title}</h1><span class="story__date">${story.stamp}</span></div>
<div class="story__anons">${story.lead}</div><div class="story__text"><span style="font-size:14pt">${dressed(
    story.pieces,
    {
      paragraph: (text) => `<span lang="ru">${text}</span><br><br>`,
      heading: (text) => `<strong>${text}</strong><br><br>`,
      caption: (text) => `<span class="photo-caption">${text}</span><br>`,
      between: (at) =>
        at === 3
          ? `<div class="see-also"><a href="/v"><b>${words.readAlso}</b><span>${teasers[0]?.title}</span></a></div>`
          : '',
    },
  )}</span></div><div class="story__tags">${story.tags.map((tag) => `<a href="/t">#${tag}</a>`).join(' ')}</div></div><div class="l-more"><div class="l-more__head">${words.latest}</div><div class="l-more__list">${teasers.map(({ title }) => `<div class="tile"><a href="/x"><img><div class="tile__title">${title}</div></a></div>`).join('')}</div></div></div><div class="l-footer">${words.rights}</div></body></html>`;
};

/** A page of one great form, with tables and names that a server made. */
const serverForm: Layout = (story) => {
  const { words, teasers } = story;
  return `${head(story, '', ' | ')}<body><form id="aspnetForm" method="post"><input type="hidden" name="__VIEWSTATE" value="abc"><div id="ctl00_Header"><table><tr>${menu(story, '<td>', '</td>')}</tr></table></div><table id="ctl00_tblMain"><tr><td id="ctl00_tdLeft"><div class="ms-quicklaunch"><ul>${teasers.map(({ title }) => `<li><a href="/q">${title}</a></li>`).join('')}</ul></div></td><td id="ctl00_tdContent"><span id="ctl00_lblDate">${story.stamp}</span><br><span id="ctl00_lblTitle" class="hdr">${story.title}</span><div id="ctl00_pnlBody"><div class="ms-rtestate-field"><p>${story.lead}</p>${dressed(story.pieces, { paragraph: (text) => `<p>${text}</p>`, caption: (text) => `<p><img src="a.jpg"></p><p><em>${text}</em></p>` })}</div></div><a id="ctl00_lnkPrint" href="javascript:window.print()">${words.print}</a></td></tr></table><div id="ctl00_Footer">${words.rights}</div></form></body></html>`;
};

/** A stream of publications: hashed blocks, the next publication under this one. */
const stream: Layout = (story) => {
  const { words, teasers } = story;
  return `${head(story, openGraph(story))}<body><div id="dzen-root"><div class="header--desktop"><a href="/">Дзен</a><input></div><div class="content--article-layout__layout-3u"><div class="content--article-layout__left"><div itemscope itemtype="https://schema.org/Article"><div class="content--channel-info__row-1z"><a href="/c">${words.site}</a><span>12,4 тыс. подписчиков</span><button>Подписаться</button></div><div class="content--article-header__title-1r"><h1 itemprop="headline">${story.title}</h1></div><div class="content--article-info-block__articleInfoBlock"><div class="content--article-stats__date">${story.stamp}</div><div>${words.reading}</div></div>
<div class="content--article-render__container-1k" itemprop="articleBody"><p class="content--article-render__block-3A"><span>${story.lead}</span></p>${dressed(story.pieces, { paragraph: (text) => `<p class="content--article-render__block-3A"><span>${text}</span></p>`, caption: (text) => `<div class="content--article-image-row__imageRow"><figure><img><figcaption>${text}</figcaption></figure></div>` })}</div><div class="content--article-feedback__wrap"><button>Нравится</button><span>128</span></div></div></div><div class="content--similar-publications__x"><h2>${words.readAlso}</h2>${teasers.map(({ title, summary }) => `<div class="card-x"><a href="/s"><h3>${title}</h3><p>${summary}</p></a><span>${words.site}</span></div>`).join('')}</div></div></div></body></html>`;
};

export const VARIOUS = { ministry, freeHost, authors, numbered, wire, channel, serverForm, stream };
