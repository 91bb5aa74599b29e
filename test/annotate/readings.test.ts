import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/language/language.ts';
import { GOLDEN_MADE, goldenReadings, lineOf, readingsOf, readTexts } from './reading-lines.ts';

const TEXTS = join(__dirname, '../../fixtures/readings');
const GOLDEN = join(__dirname, '../golden/readings.txt');

function readingOf(row: string): string {
  const [code, ...rest] = row.split('|');
  const language = LANGUAGES.find((own) => own === code);
  if (language === undefined) throw new Error(`no language: ${row}`);
  const readings = readingsOf(rest.join('|').replaceAll('\\n', '\n'), language);
  return [row, ...readings.map(([kind, said]) => `  ${kind}: ${said}`)].join('\n');
}

/** Milliseconds: there are some thousand texts, and no test asserts a time. */
const ON_A_BUSY_MACHINE = 900_000;
/** Changed texts that are shown as they are read now. */
const MOST_SHOWN = 20;

/** The rows of fixtures/readings: a language, a bar, the text. */
const rows = readdirSync(TEXTS)
  .sort()
  .flatMap((name) => readFileSync(join(TEXTS, name), 'utf8').trimEnd().split('\n'));

if (process.env.GOLDEN === 'readings.txt') writeFileSync(GOLDEN, `${rows.map(readingOf).join('\n')}\n`);

/**
 * All that is read in one text, of texts made for the bounds of the readers: a number just in its range and just out of
 * it, a line one word too long. Not that it is right, only that it is the same as yesterday; written by name:
 * `GOLDEN=readings.txt npx vitest run test/annotate/readings.test.ts`.
 */
describe('one text is read as it was', () => {
  const golden = readFileSync(GOLDEN, 'utf8')
    .trimEnd()
    .split(/\n(?! {2})/);
  it('each row has its reading', () => expect(golden.map((reading) => reading.split('\n', 1)[0])).toEqual(rows));
  for (const [at, row] of rows.entries()) it(row, () => expect(readingOf(row)).toBe(golden[at]));
});

/**
 * The same of texts that chance makes of the lists of each language, which meet bounds that nobody thought of. A line of
 * the golden is short: how a text is read now stands in the message. Written with the other one.
 */
it('reads texts that were made as it did', { timeout: ON_A_BUSY_MACHINE }, () => {
  const texts = readTexts();
  const told = texts.map(lineOf);
  if (process.env.GOLDEN === 'readings.txt') writeFileSync(GOLDEN_MADE, `${told.join('\n')}\n`);
  const golden = goldenReadings();
  const changed = texts.filter((_, at) => told[at] !== golden[at]).slice(0, MOST_SHOWN);
  expect(changed.map(({ name, text, language }) => [name, text, readingsOf(text, language)])).toEqual([]);
});
