import { readdirSync, readFileSync } from 'node:fs';
import { chanceOf, EDITS, type Edit, type Stock } from './edits.ts';

/** A pair of texts that the golden answers were given for. */
export interface CorpusPair {
  readonly name: string;
  readonly a: string;
  readonly b: string;
}

const FIXTURES = new URL('../fixtures/', import.meta.url);
/** Longer fixtures are there for their length and would take all the time. Characters. */
const LONGEST = 4_000;

/** Edits of one pair, and pairs of one fixture. */
const MOST_EDITS = 5;
const VARIANTS = 6;

function stockOf(texts: readonly string[], page: readonly string[]): Stock {
  return {
    page: page.length === 0 ? [''] : page,
    lines: texts.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '' && line.length < 400),
    words: texts.flatMap((text) => text.match(/\p{L}{2,}/gu) ?? []),
  };
}

/** The fixtures and what chance makes of them; always the same. */
export function corpus(): readonly CorpusPair[] {
  const texts = readdirSync(new URL('pairs/', FIXTURES))
    .sort()
    .map((name) => ({ name, a: read(`pairs/${name}/a.txt`), b: read(`pairs/${name}/b.txt`) }))
    .filter(({ a, b }) => a.length + b.length < LONGEST);
  const languageOf = (name: string): string => name.split('-')[0] ?? '';
  const stocks = new Map(
    [...new Set(texts.map(({ name }) => languageOf(name)))].map((language) => [
      language,
      stockOf(
        texts.filter(({ name }) => languageOf(name) === language).map(({ a }) => a),
        pageLines(language),
      ),
    ]),
  );
  return texts.flatMap(({ name, a, b }, fixture) => {
    const stock = stocks.get(languageOf(name));
    if (stock === undefined) return [];
    return Array.from({ length: VARIANTS }, (_, variant) => {
      const chance = chanceOf(fixture * VARIANTS + variant + 1);
      const origin = variant % 2 === 0 ? a : b;
      let edited = origin;
      for (let left = 1 + chance.below(MOST_EDITS); left > 0; left--)
        edited = (EDITS[chance.below(EDITS.length)] as Edit)(edited, chance, stock);
      return { name: `${name} ${variant}`, a: variant < VARIANTS - 2 ? origin : a, b: edited };
    });
  });
}

function read(name: string): string {
  return readFileSync(new URL(name, FIXTURES), 'utf8');
}

/** Lines as pages have them around a story, by language; none where there are none. */
export function pageLines(language: string): readonly string[] {
  const name = `${language}.txt`;
  return readdirSync(new URL('pages/', FIXTURES)).includes(name) ? read(`pages/${name}`).trimEnd().split('\n') : [];
}
