import type { DocumentMeta } from '../../document.ts';
import { documentMeta } from '../../office/meta.ts';
import { isoDate } from '../meta/date.ts';

/** What stands before the text, and the number of the first line of the text. */
export interface FrontMatter {
  readonly meta: DocumentMeta;
  readonly textFrom: number;
}

const NONE: FrontMatter = { meta: {}, textFrom: 0 };
/** Lines of the longest front matter. */
const MOST_LINES = 400;
const PAIR = /^([\w-]{1,40})\s*[:=]\s*(.*)$/;

/** Reads what YAML, TOML or the lines of Pandoc say before a text, as far as it is of use here. */
export function readFrontMatter(lines: readonly string[]): FrontMatter {
  const first = lines[0]?.trimEnd() ?? '';
  if (first === '---' || first === '+++') return fenced(lines, first);
  return first.startsWith('% ') || first === '%' ? titleLines(lines) : NONE;
}

function fenced(lines: readonly string[], fence: string): FrontMatter {
  const until = Math.min(lines.length, MOST_LINES);
  let end = 1;
  while (end < until && lines[end]?.trimEnd() !== fence && !(fence === '---' && lines[end]?.trimEnd() === '...')) end++;
  if (end === until) return NONE;
  const values = valuesOf(lines.slice(1, end));
  // A rule, then text, then another rule: nothing here is a pair.
  if (values.size === 0 && end > 1) return NONE;
  const of = (...keys: readonly string[]): string | undefined => keys.map((key) => values.get(key)).find(Boolean);
  return {
    meta: meta(of('title'), of('author', 'authors', 'by'), of('date', 'published'), of('source', 'publisher', 'site')),
    textFrom: end + 1,
  };
}

/** Pairs of the outermost level; a list is joined, what goes on over lines is one value. */
function valuesOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  let key: string | undefined;
  for (const line of lines) {
    const pair = PAIR.exec(line);
    if (pair !== null) {
      key = pair[1]?.toLowerCase();
      if (key !== undefined) values.set(key, unquoted(pair[2] ?? ''));
      continue;
    }
    const more = line.trim();
    if (key === undefined || more === '' || more.startsWith('#')) continue;
    const item = /^-\s+(?:name:\s*)?(.*)$/.exec(more)?.[1];
    const before = values.get(key) ?? '';
    values.set(
      key,
      item === undefined ? `${before} ${unquoted(more)}`.trim() : [before, unquoted(item)].filter(Boolean).join(', '),
    );
  }
  return values;
}

function unquoted(value: string): string {
  const text = value.trim();
  if (/^[|>][+-]?$/.test(text)) return '';
  const list = /^\[(.*)\]$/.exec(text)?.[1];
  if (list !== undefined) return list.split(',').map(unquoted).join(', ');
  const [, single, double] = /^(?:'(.*)'|"(.*)")$/.exec(text) ?? [];
  return single?.replaceAll("''", "'") ?? double?.replaceAll(/\\(["\\])/g, '$1') ?? text;
}

/** `% title`, `% author; author`, `% date`; a title goes on in lines that are indented. */
function titleLines(lines: readonly string[]): FrontMatter {
  const found: string[] = [];
  let at = 0;
  for (; at < lines.length && at < MOST_LINES; at++) {
    const line = lines[at] ?? '';
    if (line.startsWith('%') && found.length < 3) found.push(line.slice(1).trim());
    else if (/^\s+\S/.test(line)) found.push(`${found.pop() ?? ''} ${line.trim()}`);
    else break;
  }
  return { meta: meta(found[0], found[1]?.replaceAll(/\s*;\s*/g, ', '), found[2], undefined), textFrom: at };
}

function meta(title?: string, author?: string, date?: string, source?: string): DocumentMeta {
  return documentMeta({ title, author, date: date === undefined ? undefined : isoDate(date), source });
}
