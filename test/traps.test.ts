import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compare } from '../src/compare.ts';
import { type Category, SEVERITY_OF } from '../src/terms/category.ts';
import { counts } from './marks.ts';

const TRAPS = new URL('../fixtures/traps/', import.meta.url);
const SHARED = new URL('../../shared/traps.tsv', import.meta.url);
/** Rows of the shared list, of 95, that must be answered as labelled. */
const SHARED_ROWS_TO_PASS = 90;

interface Trap {
  readonly id: string;
  readonly label: Category;
  readonly a: string;
  readonly b: string;
}

/** The cells of a TSV file without its head line. */
const rows = (file: URL): readonly (readonly string[])[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

const broken = (cell: string | undefined): string => (cell ?? '').replaceAll('\\n', '\n');

const traps = (file: URL): readonly Trap[] =>
  rows(file).map(([id = '', label, a, b]) => ({ id, label: label as Category, a: broken(a), b: broken(b) }));

interface Answer {
  readonly id: string;
  readonly labelFound: boolean;
  /** A substantive difference in a row whose label is harmless. */
  readonly falseAlarm: boolean;
  readonly found: string;
}

/** A move may hold a changed fact, so only the three lowest severities promise silence. */
const harmless = (label: Category): boolean => ['cosmetic', 'editorial', 'boilerplate'].includes(SEVERITY_OF[label]);

function answer(trap: Trap): Answer {
  const result = compare(trap.a, trap.b);
  const found = counts(result);
  return {
    id: trap.id,
    labelFound: found[trap.label] !== undefined,
    falseAlarm: harmless(trap.label) && result.summary.severities.substantive > 0,
    found: `${trap.id} wants ${trap.label}, has ${
      Object.entries(found)
        .map(([category, count]) => `${count} ${category}`)
        .join(', ') || 'nothing'
    }`,
  };
}

const passes = (one: Answer): boolean => one.labelFound && !one.falseAlarm;
const knownWrong = new Set(rows(new URL('known-wrong.tsv', TRAPS)).map(([id]) => id));

describe.each(['ru', 'kk', 'en'])('one-line edits in %s', (language) => {
  const answers = traps(new URL(`${language}.tsv`, TRAPS)).map(answer);

  it('each get the category of their label, and harmless ones no alarm', () => {
    expect(answers.filter((one) => !passes(one) && !knownWrong.has(one.id)).map((one) => one.found)).toEqual([]);
  });

  it('are taken off the list of the known wrong once they are right', () => {
    expect(answers.filter((one) => passes(one) && knownWrong.has(one.id)).map((one) => one.id)).toEqual([]);
  });
});

it('every known wrong row is a row with a reason', () => {
  const ids = new Set(
    ['ru', 'kk', 'en'].flatMap((language) => traps(new URL(`${language}.tsv`, TRAPS)).map(({ id }) => id)),
  );
  const bad = rows(new URL('known-wrong.tsv', TRAPS)).filter(
    ([id = '', why = '']) => !ids.has(id) || why.trim() === '',
  );
  expect(bad).toEqual([]);
});

describe.skipIf(!existsSync(SHARED))('the shared list of one-line edits (skipped where ../shared is not there)', () => {
  const answers = existsSync(SHARED) ? traps(SHARED).map(answer) : [];

  it(`is answered in ${SHARED_ROWS_TO_PASS} rows or more`, () => {
    const wrong = answers.filter((one) => !passes(one)).map((one) => one.found);
    expect(answers.length - wrong.length, wrong.join('\n')).toBeGreaterThanOrEqual(SHARED_ROWS_TO_PASS);
  });

  it('raises no substantive alarm on a harmless row', () => {
    expect(answers.filter((one) => one.falseAlarm).map((one) => one.found)).toEqual([]);
  });
});
