/** Numbers in 0..1 from a seed (mulberry32). */
function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Chance {
  readonly below: (count: number) => number;
  readonly pick: (list: readonly string[]) => string;
}

/** An edit of a text; `lines` and `words` are those of all fixtures of its language. */
export type Edit = (text: string, chance: Chance, stock: Stock) => string;

export interface Stock {
  readonly lines: readonly string[];
  /** Lines that pages put around a story. */
  readonly page: readonly string[];
  readonly words: readonly string[];
}

/** What chance decides by a number. */
export function chanceOf(seed: number): Chance {
  const next = chanceFrom(seed);
  const below = (count: number): number => Math.floor(next() * count);
  return { below, pick: (list) => list[below(list.length)] ?? '' };
}

/** Changes one of the places where a pattern matches. */
export function atOne(pattern: RegExp, make: (found: string, chance: Chance, stock: Stock) => string): Edit {
  return (text, chance, stock) => {
    const found = [...text.matchAll(pattern)];
    const match = found[chance.below(found.length)];
    if (match === undefined) return text;
    return text.slice(0, match.index) + make(match[0], chance, stock) + text.slice(match.index + match[0].length);
  };
}

/** Changes the lines of a text, one of them known by its place. */
export function onLines(make: (lines: string[], at: number, chance: Chance, stock: Stock) => string[]): Edit {
  return (text, chance, stock) => {
    const lines = text.split('\n');
    return make(lines, chance.below(lines.length), chance, stock).join('\n');
  };
}

/** Edits of every kind, told by form alone: what they mean is for the program to say. */
export const EDITS: readonly Edit[] = [
  atOne(/\p{L}{2,}/gu, () => ''),
  atOne(/\p{L}{2,}/gu, (_, chance, { words }) => chance.pick(words)),
  atOne(/\p{L}{2,}/gu, (word, chance, { words }) => `${word} ${chance.pick(words)}`),
  atOne(/\p{L}{4,}/gu, (word) => word.slice(0, -1)),
  atOne(/\p{L}{4,}/gu, (word) => `${word.slice(0, 1)}${word.charAt(2)}${word.charAt(1)}${word.slice(3)}`),
  atOne(/\p{Lu}\p{Ll}+/gu, (word) => word.toLowerCase()),
  atOne(/\p{Ll}{3,}/gu, (word) => word.toUpperCase()),
  atOne(/(\p{L}+) (\p{L}+)/gu, (pair) => pair.split(' ').reverse().join(' ')),
  atOne(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu, (name) => `${name.charAt(0)}. ${name.split(' ')[1]}`),
  atOne(/\d+/g, (figure) => String(Number(figure) + 1)),
  atOne(/\d+/g, (figure) => `${figure}0`),
  atOne(/\d+/g, () => ''),
  atOne(/\d+(?: | |\s)\d{3}/g, (figure) => figure.replace(/\D/, '')),
  atOne(/\d,\d/g, (figure) => figure.replace(',', '.')),
  atOne(/[«»„“”]/g, () => '"'),
  atOne(/ [—–-] /g, () => ' - '),
  atOne(/[.,;:!?]/g, () => ''),
  atOne(/[.!?] (?=\p{Lu})/gu, (end) => end.replace(' ', '\n')),
  atOne(/\n+/g, () => ' '),
  atOne(/\n/g, () => '\n\n'),
  atOne(/(?<=[.!?] )\p{Lu}[^.!?\n]+[.!?]/gu, () => ''),
  atOne(/(?<=[.!?] )\p{Lu}[^.!?\n]+[.!?]/gu, (_, chance, { lines }) => chance.pick(lines)),
  atOne(/(?<= )(?:не|not|емес|no|без) /gu, () => ''),
  atOne(/(?<= )\p{Ll}{4,}(?= \p{Ll})/gu, (word) => `не ${word}`),
  onLines((lines, at) => lines.filter((_, line) => line !== at)),
  onLines((lines, at, chance, stock) => lines.toSpliced(at, 0, chance.pick(stock.lines))),
  onLines((lines, at, chance, stock) => lines.toSpliced(at, 1, chance.pick(stock.lines))),
  onLines((lines, at, chance) => {
    const [line = ''] = lines.splice(at, 1);
    return lines.toSpliced(chance.below(lines.length + 1), 0, line);
  }),
  onLines((lines, at) => lines.map((line, other) => (other === at ? `${other + 1}. ${line}` : line))),
  onLines((lines) => lines.map((line, at) => `${at + 1}) ${line}`)),
  (text, chance, { lines }) => `${chance.pick(lines)}\n${text}`,
  (text, chance, { lines }) => `${text}\n${chance.pick(lines)}`,
  ...Array.from({ length: 3 }, (): readonly Edit[] => [
    (text, chance, { page }) => `${chance.pick(page)}\n${text}`,
    (text, chance, { page }) => `${text}\n${chance.pick(page)}`,
    (text, chance, { page }) => `${text}\n\n${chance.pick(page)}\n${chance.pick(page)}\n${chance.pick(page)}`,
    onLines((lines, at, chance, { page }) => lines.toSpliced(at, 0, chance.pick(page))),
    onLines((lines, at, chance, { page }) => lines.toSpliced(at, 1, chance.pick(page))),
  ]).flat(),
];
