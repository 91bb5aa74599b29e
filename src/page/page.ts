import { SCRIPT } from '../report/html/script.ts';
import { styleSheet } from '../report/html/style.ts';
import { VERSION } from '../report/machine/tool.ts';
import { sha256 } from '../report/sha256.ts';
import { LANGUAGE_NAMES, PAGE_WORDS } from '../report/words/page.ts';
import { UI_LANGUAGES, USUAL_UI_LANGUAGE } from '../report/words/ui-language.ts';
import { PAGE_STYLE } from './style.ts';

/**
 * The page that compares two texts in a browser, from its two programs: one file, no network. The policy lets run the
 * program of the page and, inside the frame, that of the report; the worker comes from the page itself.
 */
export function page(mainCode: string, workerCode: string): string {
  const main = mainCode.replaceAll('</script', '<\\/script');
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${sha256(main)}' 'sha256-${sha256(SCRIPT)}'`,
    `style-src 'sha256-${sha256(PAGE_STYLE)}' 'sha256-${sha256(styleSheet())}'`,
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const words = PAGE_WORDS[USUAL_UI_LANGUAGE];
  const options = UI_LANGUAGES.map((code) => `<option value="${code}" lang="${code}">${LANGUAGE_NAMES[code]}</option>`);
  return `<!doctype html>
<html lang="${USUAL_UI_LANGUAGE}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer"><meta name="generator" content="dedupe ${VERSION}">
<title>${words.title}</title>
<style>${PAGE_STYLE}</style></head>
<body>
<header><h1 data-word="title">${words.title}</h1>
<p data-word="lead">${words.lead}</p><p class="small" data-word="privacy">${words.privacy}</p>
<label class="language"><span data-word="language">${words.language}</span> <select id="language">${options.join('')}</select></label></header>
<nav class="bar" aria-label="dedupe"><button type="button" id="back" data-word="back">${words.back}</button><button type="button" id="copy" data-word="copy">${words.copy}</button><button type="button" id="print" data-word="print">${words.print}</button></nav>
<main><div class="texts">${field('a', 'earlier')}${field('b', 'later')}</div>
<p class="go"><button type="button" id="compare" class="main" data-word="compare">${words.compare}</button> <progress id="progress" aria-labelledby="status" hidden></progress> <output id="status"></output></p>
<iframe id="frame" data-word="report" title="${words.report}"></iframe></main>
<footer><p class="small">dedupe ${VERSION}</p></footer>
<script type="text/plain" id="worker">${workerCode.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')}</script>
<script>${main}</script>
</body></html>
`;
}

function field(side: 'a' | 'b', label: 'earlier' | 'later'): string {
  const { hint, choose, [label]: name } = PAGE_WORDS[USUAL_UI_LANGUAGE];
  return `<section class="drop" id="drop-${side}"><label for="text-${side}" data-word="${label}">${name}</label><textarea id="text-${side}" data-word="hint" placeholder="${hint}" spellcheck="false"></textarea><p class="file"><label class="button"><input type="file" id="file-${side}"><span data-word="choose">${choose}</span></label> <b id="name-${side}"></b></p></section>`;
}
