import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { sarifText, sarifUri } from '../../../src/report/escape/sarif.ts';
import { sarif } from '../../../src/report/machine/sarif.ts';
import type { sarifLocation } from '../../../src/report/machine/sarif-log.ts';
import { CATEGORIES } from '../../../src/terms/category.ts';
import { block, release, type SamplePart, sample } from '../sample.ts';

/**
 * The schema of OASIS as Microsoft's matchers for Jest ship it. It uses nothing in which draft 4 differs from draft 7
 * but the name of its own identifier.
 */
const {
  $schema: _draft4,
  id: _id,
  ...schema
} = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'),
    'utf8',
  ),
);
const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false });
const isSarif = ajv.compile(schema);

type Place = ReturnType<typeof sarifLocation>;

function check(log: unknown): void {
  const read = JSON.parse(JSON.stringify(log));
  expect(isSarif(read) ? [] : isSarif.errors).toEqual([]);
}

describe('the SARIF report', () => {
  it('is valid by the official schema', () => {
    check(sarif(release(), { tripped: ['number'] }));
    check(sarif(sample([], 'identical'), { tripped: [] }));
    check(
      sarif(
        sample([block('edited', ['a[1]', '\u0000\ud800', 'wording', { ignored: true }])], 'distinct', [
          '',
          '\ud800 ?#',
        ]),
        { tripped: [] },
      ),
    );
  });

  it('has a rule for every category, with its meaning and an example', () => {
    const rules = sarif(release(), { tripped: [] }).runs[0]?.tool.driver.rules ?? [];
    expect(rules.map(({ id }) => id)).toEqual([...CATEGORIES]);
    for (const { help, fullDescription } of rules) {
      expect(fullDescription.text.length).toBeGreaterThan(10);
      expect(help.markdown).toContain('Example: ');
    }
  });

  it('points at the changed words in the text under review', () => {
    const input = release();
    const results = sarif(input, { tripped: ['negation'] }).runs[0]?.results ?? [];
    const result = results.find(({ ruleId }) => ruleId === 'negation');
    expect(result?.level).toBe('error');
    expect(result?.message.text).toBe(
      'negation added: not · inside a quotation · "The mayor \\[not\\] ruled out a second reading, said Saparov."',
    );
    const place = result?.locations[0]?.physicalLocation;
    expect(place?.artifactLocation.uri).toBe('b.txt');
    const { charOffset = 0, charLength = 0 } = place?.region ?? {};
    expect(input.textB.slice(charOffset, charOffset + charLength)).toBe('not ');
    expect(place?.region).toMatchObject({ startLine: 13, startColumn: 11, endLine: 13, endColumn: 15 });
  });

  it('marks what the baseline knows as accepted, and what trips beside it as new', () => {
    const isKnown = (found: unknown) => typeof found === 'object' && found !== null && 'swap' in found;
    const log = sarif(release(), { tripped: ['name', 'negation'], isKnown });
    check(log);
    const results = log.runs[0]?.results ?? [];
    const stateOf = (category: string) => results.find(({ ruleId }) => ruleId === category);
    expect(stateOf('name')).toMatchObject({
      level: 'note',
      baselineState: 'unchanged',
      suppressions: [{ kind: 'external', status: 'accepted', justification: '--baseline' }],
    });
    expect(stateOf('negation')).toMatchObject({ level: 'error', baselineState: 'new' });
    expect(stateOf('wording')).not.toHaveProperty('baselineState');
    expect(JSON.stringify(sarif(release(), { tripped: ['name'] }))).not.toContain('baselineState');
  });

  it('points at what was removed where it is missing in the text under review', () => {
    const results = sarif(release(), { tripped: [] }).runs[0]?.results ?? [];
    const removed = results.find(({ ruleId }) => ruleId === 'deleted');
    expect(removed?.locations[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: 'b.txt' },
      region: { charLength: 0 },
    });
    expect(removed?.relatedLocations[0]?.physicalLocation.artifactLocation.uri).toBe('a.txt');
    expect(removed?.level).toBe('warning');
  });

  it('gives a moved passage both its places', () => {
    const input = release();
    const moved = sarif(input, { tripped: [] }).runs[0]?.results.find(({ ruleId }) => ruleId === 'moved');
    const said = (place: Place | undefined, text: string) => {
      const region = place?.physicalLocation.region;
      return text.slice(region?.charOffset, (region?.charOffset ?? 0) + (region?.charLength ?? 0)).trim();
    };
    expect(said(moved?.locations[0], input.textB)).toMatch(/starts in July/);
    expect(said(moved?.relatedLocations[0], input.textA)).toMatch(/starts in June/);
  });

  it('leaves cosmetic differences out, unless a note warns of them or a gate asks for them', () => {
    const ids = (tripped: readonly string[]) =>
      sarif(release(), { tripped }).runs[0]?.results.map((each) => each.ruleId);
    expect(ids([])).not.toContain('quotes');
    expect(ids([])).toContain('homoglyph');
    expect(ids(['quotes'])).toContain('quotes');
  });

  it('says of blank lines and spaces whether they came or went', () => {
    const input = sample([block('edited', 'a', ['', '\n', 'blank-line'], 'b ', [' ', '', 'whitespace'], 'c')]);
    const told = sarif(input, { tripped: ['blank-line', 'whitespace'] }).runs[0]?.results.map(
      ({ message }) => message.text,
    );
    expect(told).toEqual(['blank line added: ¶', 'spaces removed: ␣']);
  });

  it('tells equal changes apart and keeps their fingerprints when lines are put before them', () => {
    const parts: SamplePart[] = [['1', '2', 'number'], ' and ', ['1', '2', 'number']];
    const prints = (before: string) =>
      sarif(sample([block('edited', before, ...parts)]), { tripped: [] }).runs[0]?.results.map(
        ({ partialFingerprints }) => partialFingerprints['dedupeDifference/v1'],
      );
    expect(prints('')).toEqual(prints('Head\n\n'));
    expect(new Set(prints('')).size).toBe(2);
  });

  it('lists the gravest 5,000 and says how many are left', () => {
    const parts = Array.from({ length: 5_100 }, (): SamplePart => ['a', 'b', 'wording']);
    const run = sarif(sample([block('edited', ...parts, ['1', '2', 'number'])]), { tripped: [] }).runs[0];
    expect(run?.results).toHaveLength(5_000);
    expect(run?.results.at(-1)?.ruleId).toBe('number');
    expect(run?.invocations[0]?.toolExecutionNotifications.at(-1)?.message.text).toMatch(/^101 further differences/);
  });
});

describe('escaping for SARIF', () => {
  it('writes brackets so that they make no link, and shows what nobody sees', () => {
    expect(sarifText('[x](http://e.org) \u202e\u001b')).toBe('\\[x\\](http://e.org) \\\\u202e\\\\x1b');
  });

  it('makes URI references of file names', () => {
    expect(sarifUri('a b/ж#?.txt')).toBe('a%20b/%D0%B6%23%3F.txt');
    expect(sarifUri('/tmp/x.txt')).toBe('file:///tmp/x.txt');
    expect(sarifUri('C:file\ud800')).toBe('C%3Afile%EF%BF%BD');
    expect(sarifUri('')).toBe('.');
  });
});
