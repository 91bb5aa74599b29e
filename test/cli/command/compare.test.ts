import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import compareSchema from '../../../schema/compare.schema.json' with { type: 'json' };
import { PARAGRAPH_KINDS } from '../../../src/result/comparison.ts';
import { CATEGORIES, SEVERITIES } from '../../../src/terms/category.ts';
import { FAILURE_CODES } from '../../../src/terms/failure-code.ts';
import { VERDICTS } from '../../../src/terms/verdict.ts';
import { STEPS } from '../../../src/text/key.ts';
import { encodeOneByte } from '../../read/encoding/code-page-bytes.ts';
import { buildProgram } from '../program.ts';

const { run, file } = buildProgram();
const TEXT = `Музей закрыт на ремонт до 15 марта, сообщила дирекция города.
Экскурсии переносятся в соседний зал искусств, где пройдут и детские занятия.
Билеты, купленные заранее, остаются в силе до конца весны или подлежат возврату.
Справки посетители получат в кассе музея и на его странице.
`;
const EDITED = TEXT.replace('15 марта', '25 марта').replace('Музей', 'МУЗЕЙ');
const a = file('a.txt', TEXT);
const b = file('b.txt', EDITED);
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(compareSchema);
const document = (args: readonly string[], input?: string) =>
  JSON.parse(run(['--json', ...args], input === undefined ? {} : { input }).out);

describe('dedupe A B', () => {
  it('tells the alarm and the verdict first, and the changed figure with the words around it', () => {
    const { code, out, err } = run([a, b]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^1 figure changed {3}near-duplicate {3}a\.txt → b\.txt .*score 0\.\d\d\n/);
    expect(out).toMatch(/\n +1 → 1 +number +.*закрыт на ремонт до \[15( марта)? → 25( марта)?\]/);
  });
  it('answers identical texts in one line, empty ones too', () => {
    expect(run([a, a]).out).toMatch(/^identical {3}a\.txt = a\.txt .*\n$/);
    expect(run(['/dev/null', '/dev/null'])).toMatchObject({ code: 0, out: expect.stringMatching(/^identical/) });
  });
  it('is what dedupe compare A B does, whichever side of the command the options stand on', () => {
    const plain = run([a, b, '--json']).out;
    for (const args of [
      ['compare', a, b, '--json'],
      ['--json', 'compare', a, b],
      ['--format', 'json', 'compare', a, b],
    ]) {
      expect(run(args).out).toBe(plain);
    }
  });
  it('takes everything after -- for a file, also one called like a command', () => {
    file('check', TEXT);
    file('--json', EDITED);
    expect(run(['--', 'check', b]).out).toContain('check → b.txt');
    expect(run(['compare', 'check', b]).out).toContain('check → b.txt');
    expect(run(['--', 'check', '--json']).out).toContain('check → --json');
  });
  it('reads standard input for -, also after --, under a label', () => {
    const { out } = run(['--label-a', 'печать', '--', '-', b], { input: TEXT });
    expect(out).toContain('печать → b.txt');
    expect(document(['-', b], TEXT)).toMatchObject({ a: { name: '-' }, verdict: 'near-duplicate' });
  });
  it('finds the encoding, tells it, and compares the letters', () => {
    const legacy = file('legacy.txt', encodeOneByte(TEXT, 'koi8-r'));
    expect(document([legacy, a])).toMatchObject({ verdict: 'identical', a: { encoding: 'koi8-r' } });
    expect(run([legacy, a]).out).toContain('legacy.txt: koi8-r');
  });
  it('warns of doubtful bytes on standard error, in the report and in the document, and not with --quiet', () => {
    const broken = file('broken.txt', new Uint8Array([...new TextEncoder().encode(TEXT), 0xff, 0x0a]));
    expect(run([broken, a]).err).toMatch(/^dedupe: broken\.txt: warning: 1 places hold no valid utf-8.*\n$/);
    expect(document([broken, a]).a.warnings).toHaveLength(1);
    expect(run([broken, a, '--quiet'])).toEqual({ code: 0, signal: null, out: '', err: '' });
  });
});

describe('--json', () => {
  it('fits the schema, identical texts and errors included', () => {
    for (const args of [
      [a, b],
      [a, a],
      ['/dev/null', b],
      ['no.txt', b],
      [a, b, '--ignore', 'case', '--keep', 'case'],
    ]) {
      const told = document(args);
      expect(validate(told), JSON.stringify(validate.errors)).toBe(true);
    }
  });
  it('and the schema knows the same lists as the program', () => {
    const defs = compareSchema.$defs;
    expect(defs.category.enum).toEqual([...CATEGORIES]);
    expect(defs.severity.enum).toEqual([...SEVERITIES]);
    expect(defs.verdict.enum).toEqual([...VERDICTS]);
    expect(defs.failureCode.enum).toEqual(Object.keys(FAILURE_CODES));
    expect(defs.comparison.properties.settings.properties.keep.items.enum).toEqual([...STEPS]);
    expect(Object.keys(defs.comparison.properties.summary.properties.paragraphs.properties)).toEqual([
      ...PARAGRAPH_KINDS,
    ]);
  });
  it('is one compact line when piped, the same bytes each time, and the same for jsonl', () => {
    const { out } = run([a, b, '--json']);
    expect(out.trimEnd()).not.toContain('\n');
    expect(run([a, b, '--json'], { env: { LANG: 'tr_TR.UTF-8', TZ: 'Asia/Almaty', CI: 'true' } }).out).toBe(out);
    expect(run([a, b, '--format', 'jsonl']).out).toBe(out);
  });
});

describe('settings reach the comparison', () => {
  it('--shingle-size, --threshold, --min-passage, --keep and --ignore stand in the document', () => {
    const told = document([
      a,
      b,
      '--shingle-size=2',
      '--threshold',
      '0.9',
      '--min-passage',
      '5',
      '--keep',
      'case,yo',
      '--ignore',
      'number',
    ]);
    expect(told.settings).toEqual({
      shingleSize: 2,
      threshold: 0.9,
      minPassage: 5,
      keep: ['case', 'yo'],
      ignore: ['number'],
    });
  });
  it('an option that repeats a list adds to it', () => {
    expect(document([a, b, '--ignore', 'case', '--ignore', 'yo']).settings.ignore).toEqual(['case', 'yo']);
  });
});

describe('gates', () => {
  const codes = (...options: readonly string[]) => run([a, b, ...options]).code;
  it('trip on verdicts, severities and categories', () => {
    expect(codes('--fail-on', 'near-duplicate')).toBe(1);
    expect(codes('--fail-on', 'substantive')).toBe(1);
    expect(codes('--fail-on', 'name,number')).toBe(1);
    expect(codes('--fail-on', 'case')).toBe(1);
  });
  it('do not trip on what is not there, and not without --fail-on', () => {
    expect(codes()).toBe(0);
    expect(codes('--fail-on', 'name,negation,partial,boilerplate')).toBe(0);
  });
  it('do not trip on ignored differences', () => {
    expect(codes('--fail-on', 'number', '--ignore', 'number')).toBe(0);
  });
  it('give the same code in every format, and 0 with --exit-zero, which leaves errors alone', () => {
    for (const format of ['text', 'json', 'jsonl']) expect(codes('--fail-on', 'number', '--format', format)).toBe(1);
    expect(codes('--fail-on', 'number', '--quiet')).toBe(1);
    expect(codes('--fail-on', 'number', '--exit-zero')).toBe(0);
    expect(run(['no.txt', b, '--exit-zero']).code).toBe(2);
  });
});
