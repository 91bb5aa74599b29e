import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const LANGUAGES = new URL('../../src/language/', import.meta.url);
/** Written in Cyrillic letters, of which many look like Latin ones. */
const CYRILLIC = ['kk', 'ru', 'uk'];
/** Ranges of letters and escapes of patterns, which stand beside letters of words. */
const NO_WORD = /\[[^\]]*\]|\\[a-zA-Z]|\$\{[^}]*\}/g;
const MIXED = /[а-яёіїєґәғқңөұүһ][a-z]|[a-z][а-яёіїєґәғқңөұүһ]/giu;

test.each(CYRILLIC)('%s: no word of a list is written in letters of two scripts', (language) => {
  const folder = new URL(`${language}/`, LANGUAGES);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(5);
  const mixed = files.flatMap((file) =>
    readFileSync(new URL(file, folder), 'utf8')
      .split('\n')
      .filter((line) => line.replaceAll(NO_WORD, ' ').match(MIXED) !== null)
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(mixed).toEqual([]);
});
