import type { Story } from './story.ts';

/** A page of some kind of site around a story. */
export type Layout = (story: Story) => string;

/** The head of a page; `seo` is what tells search engines of the story. */
export function head({ language, title, words }: Story, seo = '', separator = ' | '): string {
  return `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${title}${separator}${words.site}</title>${seo}<link rel="stylesheet" href="/s.css"><script src="/j.js"></script></head>`;
}

export function openGraph({ title, date, words }: Story): string {
  return `<meta property="og:type" content="article"><meta property="og:title" content="${title}"><meta property="og:site_name" content="${words.site}"><meta property="article:published_time" content="${date}">`;
}

export function linkedData({ title, date, byline, words }: Story): string {
  const data = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebSite', name: words.site },
      {
        '@type': 'NewsArticle',
        headline: title,
        datePublished: date,
        author: [{ '@type': 'Person', name: byline }],
        publisher: { '@type': 'Organization', name: words.site },
      },
    ],
  };
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

export function menu({ words }: Story, open = '<li>', close = '</li>'): string {
  return words.menu.map((word, at) => `${open}<a href="/${at}/">${word}</a>${close}`).join('');
}
