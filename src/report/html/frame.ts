import { htmlAttribute } from '../escape/html.ts';
import { VERSION } from '../machine/tool.ts';
import { sha256 } from '../sha256.ts';
import type { Words } from '../words/catalogue.ts';
import { styleSheet } from './style.ts';

/**
 * The beginning of a page up to its first visible element. The policy names the style sheet and the script by hash
 * and allows nothing else; without a script none can run.
 */
export function pageStart(title: string, words: Words, script?: string): string {
  const css = styleSheet();
  const scripts = script === undefined ? '' : ` script-src 'sha256-${sha256(script)}';`;
  const policy = `default-src 'none'; style-src 'sha256-${sha256(css)}';${scripts} base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${words.tag}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer"><meta name="generator" content="dedupe ${VERSION}">
<title>${htmlAttribute(title)}</title>
<style>${css}</style></head>
<body>`;
}

/** The end of a page. */
export function pageEnd(script?: string): string {
  return `${script === undefined ? '' : `<script>${script}</script>\n`}</body></html>\n`;
}
