import { escapeTerminal } from './terminal.ts';

/** A plain-text SARIF message: brackets would make links (SARIF 2.1.0, 3.11.6); invisible characters are shown. */
export function sarifText(text: string): string {
  return escapeTerminal(text).replace(/[\\[\]]/g, '\\$&');
}

const LONE_SURROGATE = /\p{Surrogate}/gu;

/** A file name as a URI reference: a relative path stays relative, an absolute one becomes file:///… */
export function sarifUri(name: string): string {
  const path = name.replace(LONE_SURROGATE, '\uFFFD').split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? `file://${path}` : path === '' ? '.' : path;
}
