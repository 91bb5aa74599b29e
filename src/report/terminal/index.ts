import type { SyncStep } from '../../archive/store/sync.ts';
import type { Remark } from '../../terms/skipped.ts';
import { defuseLine, escapeTerminal } from '../escape/terminal.ts';
import { documentName } from '../told/document-names.ts';
import type { Words } from '../words/catalogue.ts';
import { figureLabel, type IndexWords } from '../words/index-words.ts';

/** A catalogue as lines: words, path and, for a text among many in one file, its id; tabs between, for other programs. */
export function* listReport(
  documents: readonly { readonly path: string; readonly id: string | null; readonly words: number }[],
): Generator<string> {
  for (const { path, id, words } of documents) {
    const name = id === null ? [path] : [path, id];
    yield `${defuseLine([String(words), ...name.map(escapeTerminal)].join('\t'))}\n`;
  }
}

/** Figures about an index, one a line: `documents     40`. */
export function* indexReport(figures: Readonly<Record<string, unknown>>, words: Words): Generator<string> {
  const told = Object.entries(figures).filter(([name]) => name !== 'schemaVersion' && name !== 'command');
  const labels = told.map(([name]) => figureLabel(name, words.index));
  const width = Math.max(...labels.map((label) => label.length));
  for (const [at, [, value]] of told.entries()) {
    const label = labels[at] ?? '';
    if (!Array.isArray(value)) {
      yield `${defuseLine(`${label.padEnd(width)}  ${escapeTerminal(valueText(value, words.index))}`)}\n`;
      continue;
    }
    if (value.length > 0) yield `${label}\n`;
    for (const item of value) yield `${defuseLine(`  ${escapeTerminal(itemText(item, words))}`)}\n`;
  }
}

function valueText(value: unknown, { yes, no, none }: IndexWords): string {
  if (typeof value === 'boolean') return value ? yes : no;
  return value === null ? none : String(value);
}

/** A file that was skipped or has a note, a step of a sync, or a problem in English. */
function itemText(item: Remark | SyncStep | string, words: Words): string {
  if (typeof item === 'string') return item;
  if ('said' in item) return `${item.path}: ${words.spoken(item.said)}`;
  const { action, path, id, from } = item;
  const names = from === undefined ? [{ path, id }] : [from, { path, id }];
  return `${words.index.steps[action]}: ${names.map(documentName).join(' → ')}`;
}
