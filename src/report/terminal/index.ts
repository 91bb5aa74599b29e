import { defuseLine, escapeTerminal } from '../escape/terminal.ts';

/** A catalogue as lines: words, path and, for a text among many in one file, its id; tabs between, for other programs. */
export function* listReport(
  documents: readonly { readonly path: string; readonly id: string | null; readonly words: number }[],
): Generator<string> {
  for (const { path, id, words } of documents) {
    const name = id === null ? [path] : [path, id];
    yield `${defuseLine([String(words), ...name.map(escapeTerminal)].join('\t'))}\n`;
  }
}

/** Figures about an index, one a line: `documents  40`. */
export function* indexReport(figures: Readonly<Record<string, unknown>>): Generator<string> {
  for (const [name, value] of Object.entries(figures)) {
    if (name === 'schemaVersion' || name === 'command') continue;
    if (!Array.isArray(value)) {
      yield `${defuseLine(`${name.padEnd(12)} ${escapeTerminal(String(value))}`)}\n`;
      continue;
    }
    if (value.length > 0) yield `${name}\n`;
    for (const item of value) yield `${defuseLine(`  ${escapeTerminal(itemText(item))}`)}\n`;
  }
}

function itemText(item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item);
  return Object.values(item).join(': ');
}
