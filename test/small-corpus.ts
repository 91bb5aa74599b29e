import { readFileSync } from 'node:fs';
import { type CorpusPair, pageLines } from './corpus.ts';
import { atOne, chanceOf, EDITS, type Edit, onLines, type Stock } from './edits.ts';

/** Edits at which the bounds of short texts are met: a word more or less, a line in two, a mark in another's place. */
const SMALL_EDITS: readonly Edit[] = [
  (text) => text.replace(/^\S+\s+/u, ''),
  (text) => text.replace(/\s+\S+$/u, ''),
  atOne(/[.!?…:]+$/gm, (_, chance) => chance.pick([':', '?', '!', '…', '', ';', '".', '.)'])),
  atOne(/ /g, () => '\n'),
  atOne(/ /g, (_, chance) => chance.pick([', ', ' | ', ' — ', '; ', ': ', ' / ', '  ', '\u00a0', '. ', '-', ''])),
  atOne(/[,;:—–]/g, (_, chance) => chance.pick(['', '.', ' и', ' and', ' және'])),
  atOne(/\p{Ll}{2,}/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1)),
  atOne(/\p{L}{3,}/gu, (word, chance) => chance.pick([`«${word}»`, `"${word}"`, `(${word})`, `${word}.`, `№ ${word}`])),
  atOne(
    /\p{L}{5,}/gu,
    (word, chance) => `${word.slice(0, 3)}${chance.pick(['-', '\u00ad', '- ', '-\n'])}${word.slice(3)}`,
  ),
  atOne(/\p{L}{5,}/gu, (word, chance) => word.slice(0, -2) + chance.pick(['а', 'ов', 'ға', 'дың', 's', 'ed'])),
  atOne(/\d+/g, (figure) => String(Number(figure) - 1)),
  atOne(/\d+/g, (figure, chance) => chance.pick(['1', '2', '12', '24', '31', '100', '1 000', '2026', '1,5', figure])),
  atOne(
    /\d+/g,
    (figure, chance) => figure + chance.pick(['%', ' %', '-й', 'th', ':00', ' млн', ' million', '.', ' км', '-да']),
  ),
  atOne(/\p{L}{3,}/gu, (word, chance) => `${chance.pick(['2', '15', '300', '2025', '1 марта 2026'])} ${word}`),
  onLines((lines, at) => lines.toSpliced(at, 0, lines[at] ?? '')),
  onLines((lines, at) => lines.toSpliced(at, 2, lines.slice(at, at + 2).join(' '))),
  onLines((lines) => lines.toReversed()),
];

/** Edits of one pair, and what chance makes of one row. */
const MOST_EDITS = 2;
const OF_A_TRAP = 1;
const OF_A_PAGE_LINE = 2;

/** The same number for the same name, whatever stands beside it in its file. */
function seedOf(name: string): number {
  let seed = 7;
  for (const character of name) seed = (Math.imul(seed, 31) + (character.codePointAt(0) ?? 0)) | 0;
  return seed;
}

function edited(text: string, edits: number, chance: ReturnType<typeof chanceOf>, stock: Stock): string {
  let made = text;
  for (let left = edits; left > 0; left--) {
    const list = chance.below(2) === 0 ? EDITS : SMALL_EDITS;
    made = (list[chance.below(list.length)] as Edit)(made, chance, stock);
  }
  return made;
}

/** A row as it is, and what chance makes of it. */
function trapPairs(language: string, page: readonly string[]): readonly CorpusPair[] {
  return readFileSync(new URL(`../fixtures/traps/${language}.tsv`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .flatMap((row) => {
      const [id = '', , a = '', b = ''] = row.replaceAll('\\n', '\n').split('\t');
      const stock = { page, lines: [a, b], words: `${a} ${b}`.match(/\p{L}{2,}/gu) ?? [] };
      return Array.from({ length: 1 + OF_A_TRAP }, (_, variant) => {
        const name = `${id} ${variant}`;
        const chance = chanceOf(seedOf(name));
        return {
          name,
          a,
          b: variant === 0 ? b : edited(variant === 1 ? a : b, chance.below(MOST_EDITS) + 1, chance, stock),
        };
      });
    });
}

/** A line of a page around a story of two sentences, beside other lines of the page, and what chance makes of them. */
function pagePairs(language: string, page: readonly string[]): readonly CorpusPair[] {
  const sentences = page.filter((line) => /^\p{Lu}\p{Ll}[^:|]{50,}\.$/u.test(line));
  return page.flatMap((line, row) =>
    Array.from({ length: OF_A_PAGE_LINE }, (_, variant) => {
      const name = `page-${language}-${row + 1} ${variant}`;
      const chance = chanceOf(seedOf(name));
      const story = [chance.pick(sentences), chance.pick(sentences)];
      const lines = [...Array.from({ length: chance.below(3) }, () => chance.pick(page))];
      lines.splice(chance.below(lines.length + 1), 0, line);
      const stock = { page, lines: story, words: story.join(' ').match(/\p{L}{2,}/gu) ?? [] };
      const around = edited(lines.join('\n'), chance.below(MOST_EDITS + 1), chance, stock);
      const b = chance.below(2) === 0 ? [around, ...story] : [...story, around];
      return { name, a: (chance.below(4) === 0 ? [lines.join('\n'), ...story] : story).join('\n'), b: b.join('\n') };
    }),
  );
}

/** Pairs of a few lines, at which bounds are met that longer texts never come near; always the same. */
export function smallCorpus(): readonly CorpusPair[] {
  return ['ru', 'kk', 'en'].flatMap((language) => {
    const page = pageLines(language);
    return [...trapPairs(language, page), ...pagePairs(language, page)];
  });
}
