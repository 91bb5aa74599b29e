import { head, type Layout, linkedData, menu, openGraph } from './layout.ts';
import { dressed } from './story.ts';

/** A blog engine with its usual plugins: share buttons inside the content, related posts, widgets, comments. */
const blogEngine: Layout = (story) => {
  const { words, teasers, remarks } = story;
  const content = dressed(story.pieces, {
    paragraph: (text) => `<p>${text}</p>`,
    quote: (text) => `<blockquote class="wp-block-quote"><p>${text}</p></blockquote>`,
    caption: (text) =>
      `<figure class="wp-block-image"><img src="/a.jpg"/><figcaption class="wp-element-caption">${text}</figcaption></figure>`,
    between: (at) =>
      at === 1
        ? `<div class="code-block code-block-2"><ins class="adsbygoogle"></ins><p>${words.readAlso}: <a href="/x/">${teasers[0]?.title}</a></p></div>`
        : '',
  });
  return `${head(story, openGraph(story))}<body class="post-template-default single single-post postid-991 has-sidebar comments-open">
<a class="skip-link screen-reader-text" href="#content">Skip</a><div id="page" class="site"><header id="masthead" class="site-header"><p class="site-title"><a href="/">${words.site}</a></p><nav id="site-navigation"><ul class="menu">${menu(story)}</ul></nav></header>
<div id="content" class="site-content"><div id="primary" class="content-area"><main id="main"><article id="post-991" class="post-991 post type-post hentry category-local tag-bridge">
<header class="entry-header"><span class="cat-links"><a href="/c/">${words.menu[2]}</a></span><h1 class="entry-title">${story.title}</h1><div class="entry-meta"><span class="posted-on"><a href="/d/"><time class="entry-date published" datetime="${story.date}">${story.stamp}</time></a></span><span class="byline"> <span class="author vcard"><a class="url fn n" href="/author/">${story.byline}</a></span></span></div></header>
<div class="post-thumbnail"><img src="/t.jpg"></div><div class="entry-content"><p><strong>${story.lead}</strong></p>${content}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">${words.share}:</h3><ul><li><a href="#">Twitter</a></li><li><a href="#">Facebook</a></li></ul></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3>${words.readAlso}</h3><div class="jp-relatedposts-items">${teasers
    .slice(0, 3)
    .map(
      ({ title, summary }) =>
        `<div class="jp-relatedposts-post"><h4><a href="/r/">${title}</a></h4><p>${summary}</p></div>`,
    )
    .join('')}</div></div></div>
<footer class="entry-footer"><span class="tags-links">${words.tags}: ${story.tags.map((tag) => `<a rel="tag" href="/t/">${tag}</a>`).join(', ')}</span></footer></article>
<nav class="navigation post-navigation"><div class="nav-previous"><a href="/p/"><span>←</span> ${teasers[1]?.title}</a></div><div class="nav-next"><a href="/n/">${teasers[2]?.title} →</a></div></nav>
<div id="comments" class="comments-area"><h2 class="comments-title">${words.comments} (3)</h2><ol class="comment-list">${remarks.map(({ who, text }) => `<li class="comment"><article class="comment-body"><b class="fn">${who}</b><div class="comment-content"><p>${text}</p></div></article></li>`).join('')}</ol><div id="respond"><h3>${words.leaveComment}</h3><form><textarea></textarea></form></div></div></main></div>
<aside id="secondary" class="widget-area"><section class="widget"><h2>${words.latest}</h2><ul>${teasers.map(({ title }) => `<li><a href="/w/">${title}</a></li>`).join('')}</ul></section></aside></div>
<footer id="colophon" class="site-footer"><div class="site-info">${words.rights}</div></footer></div></body></html>`;
};

/** A site that comes ready made from blocks: each piece in a record, no article element. */
const siteBuilder: Layout = (story) => {
  const { words, teasers } = story;
  const record = (inner: string, kind = '106'): string =>
    `<div id="rec${kind}" class="r t-rec t-rec_pt_30" data-record-type="${kind}"><div class="t${kind}"><div class="t-container"><div class="t-col t-col_8">${inner}</div></div></div></div>`;
  const text = (inner: string): string => record(`<div field="text" class="t-text t-text_md">${inner}</div>`);
  return `${head(story, `<meta property="og:title" content="${story.title}"/>`, ' — ')}<body class="t-body"><div id="allrecords" class="t-records">
<header id="t-header" class="t-records"><div class="t-menu__wrapper"><ul role="list" class="t-menu__list">${menu(story)}</ul></div></header>
${record(`<div class="t-cover__wrapper"><h1 class="t-title" field="title">${story.title}</h1><div class="t-descr" field="descr">${story.lead}</div></div>`, '205')}
${dressed(story.pieces, {
  paragraph: text,
  heading: (inner) => record(`<div class="t-title t-title_sm" field="title">${inner}</div>`, '43'),
  caption: (inner) =>
    record(
      `<img class="t-img t-width" data-original="/1.jpg"><div class="t-img__caption t-text_xs" field="imgdescr">${inner}</div>`,
      '3',
    ),
})}
${record(`<div class="t-sociallinks"><ul>${['vk', 'telegram'].map((one) => `<li><a href="https://${one}.example/">${one}</a></li>`).join('')}</ul></div>`, '605')}
${record(
  `<div class="t-heading">${words.readAlso}</div><div class="t-feed">${teasers
    .slice(0, 4)
    .map(
      ({ title, summary }) =>
        `<div class="t-feed__post js-feed-post"><a href="/p"><div class="t-feed__post-title">${title}</div></a><div class="t-feed__post-descr">${summary}</div></div>`,
    )
    .join('')}</div>`,
  '915',
)}
<footer id="t-footer" class="t-records">${record(`<div class="t-text">${words.rights}</div>`, '345')}</footer></div><div class="t-popup"><div>${words.subscribe}</div></div></body></html>`;
};

/** A page for telephones that loads fast. */
const accelerated: Layout = (story) => {
  const { words, teasers } = story;
  return `<!doctype html><html ⚡ lang="${story.language}"><head><meta charset="utf-8"><title>${story.title}</title>${linkedData(story)}<style amp-boilerplate>body{animation:none}</style></head><body>
<amp-sidebar id="side" layout="nodisplay"><ul>${menu(story)}</ul></amp-sidebar><header class="top"><button on="tap:side.toggle">☰</button><a href="/">${words.site}</a></header>
<article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${story.title}</h1><div class="amp-wp-meta amp-wp-byline">${story.byline}</div><div class="amp-wp-meta"><time datetime="${story.date}">${story.stamp}</time></div></header>
<figure class="amp-wp-article-featured-image"><amp-img src="/1.jpg"></amp-img></figure><div class="amp-wp-article-content"><p>${story.lead}</p>${dressed(
    story.pieces,
    {
      paragraph: (text) => `<p>${text}</p>`,
      between: (at) =>
        at === 2
          ? `<amp-ad type="x"><div fallback>${words.advert}</div></amp-ad>`
          : at === 4
            ? `<amp-list class="also"><a href="/z">${teasers[2]?.title}</a></amp-list>`
            : '',
    },
  )}</div>
<footer><div class="amp-wp-meta amp-wp-tax-tag">${words.tags}: ${story.tags.map((tag) => `<a href="#">${tag}</a>`).join(', ')}</div></footer></article>
<amp-social-share type="vk"></amp-social-share><div class="more-news"><h3>${words.latest}</h3>${teasers.map(({ title }) => `<div class="more-news__item"><a href="/">${title}</a></div>`).join('')}</div>
<footer class="amp-wp-footer"><div><p>${words.rights}</p><a href="#top">↑</a></div></footer><amp-user-notification id="c">${words.cookie} <button>OK</button></amp-user-notification></body></html>`;
};

/** A broadcaster: blocks with names of components, hashed classes, topics and more stories under the text. */
const broadcaster: Layout = (story) => {
  const { words, teasers } = story;
  const block = (inner: string): string =>
    `<div data-component="text-block" class="ssrcss-11r1m41-RichTextComponentWrapper ep2nwvo0"><div class="ssrcss-7uxr49-RichTextContainer e5tfeyi1">${inner}</div></div>`;
  return `${head(story, openGraph(story) + linkedData(story), ' - ')}<body><div id="root"><header role="banner" class="ssrcss-0"><nav aria-label="main"><ul>${menu(story)}</ul></nav></header>
<main id="main-content" class="ssrcss-1"><div class="ssrcss-2 grid"><article class="ssrcss-pv1rh6-ArticleWrapper e1nh2i2l5"><header data-component="headline-block"><h1 id="main-heading" class="ssrcss-3"><span role="text">${story.title}</span></h1></header>
<div data-component="metadata-block"><ul class="ssrcss-4"><li><time datetime="${story.date}">${story.stamp}</time></li><li>${words.comments} 214</li></ul></div><div data-component="byline-block"><div class="ssrcss-68pt20-Text-TextContributorName e8mq1e96">${story.byline}</div></div>
${block(`<p class="ssrcss-1q0x1qg-Paragraph"><b>${story.lead}</b></p>`)}
${dressed(story.pieces, {
  paragraph: (text) => block(`<p class="ssrcss-1q0x1qg-Paragraph">${text}</p>`),
  heading: (text) => `<div data-component="subheadline-block"><h2><span role="text">${text}</span></h2></div>`,
  caption: (text) =>
    `<div data-component="image-block"><figure><div><span><img src="/1.jpg"></span></div><figcaption><span class="visually-hidden">Image caption, </span>${text}</figcaption></figure></div>`,
  between: (at) =>
    at === 3
      ? `<div data-component="links-block"><h2>${words.readAlso}</h2><ul>${teasers
          .slice(0, 3)
          .map(({ title }) => `<li><a href="/n">${title}</a></li>`)
          .join('')}</ul></div>`
      : '',
})}
<section data-component="topic-list"><h2>${words.tags}</h2><ul>${story.tags.map((tag) => `<li><a href="/t">${tag}</a></li>`).join('')}</ul></section></article>
<div class="ssrcss-9 e1"><section><h2>${words.latest}</h2><ul>${teasers.map(({ title, summary }) => `<li><div type="article"><a href="/x"><p class="ssrcss-promo">${title}</p></a><p>${summary}</p></div></li>`).join('')}</ul></section></div></div></main>
<footer role="contentinfo"><ul>${menu(story)}</ul><p>${words.rights}</p></footer></div><script>window.__INITIAL_DATA__={"a":"<p>${story.title}</p>"}</script></body></html>`;
};

/** A daily with a standfirst, a pulled quote and a form in the middle of the text. */
const daily: Layout = (story) => {
  const { words, teasers } = story;
  return `${head(story, openGraph(story))}<body><header><div class="dcr-1"><a href="/">${words.site}</a><ul>${menu(story)}</ul></div></header><main data-layout="StandardLayout"><section class="dcr-grid"><article class="content content--article"><div class="dcr-area">
<div data-gu-name="title"><a href="/s">${words.menu[3]}</a></div><div data-gu-name="headline"><h1 class="dcr-headline">${story.title}</h1></div><div data-gu-name="standfirst"><p>${story.lead}</p></div>
<div data-gu-name="meta"><address aria-label="Contributor info"><a rel="author" href="/profile">${story.byline}</a></address><details><summary>${story.stamp}</summary></details><div class="social"><ul><li><a href="mailto:?x">Email</a></li><li><a href="https://fb.example">Facebook</a></li></ul></div></div>
<div data-gu-name="body"><div id="maincontent"><div class="article-body-commercial-selector">${dressed(story.pieces, {
    paragraph: (text) => `<p class="dcr-p">${text}</p>`,
    between: (at) =>
      at === 1
        ? `<aside class="dcr-pullquote"><blockquote>${'“'}${story.pieces[0] && 'text' in story.pieces[0] ? story.pieces[0].text.slice(0, 60) : ''}</blockquote></aside>`
        : at === 3
          ? `<figure id="signup"><aside aria-label="newsletter promotion"><p>${words.subscribe}</p><form><input type="email"><button>OK</button></form><p><strong>Privacy Notice: </strong>${words.cookie}</p></aside></figure>`
          : '',
  })}</div></div>
<div class="submeta"><div><span>${words.tags}</span><ul>${story.tags.map((tag) => `<li><a href="/t">${tag}</a></li>`).join('')}</ul></div><a href="/reuse">Reuse this content</a></div></div></div></article></section>
<section id="onwards"><h2>${words.readAlso}</h2><ul>${teasers.map(({ title }) => `<li><div class="fc-item"><a href="/a" aria-label="x"></a><h3>${title}</h3></div></li>`).join('')}</ul></section><section id="most-viewed"><h2>${words.mostRead}</h2><ol>${teasers.map(({ title }) => `<li><a href="/m"><h4>${title}</h4></a></li>`).join('')}</ol></section></main><footer>${words.rights}</footer></body></html>`;
};

export const MODERN = { blogEngine, siteBuilder, accelerated, broadcaster, daily };
