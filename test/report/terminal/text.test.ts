import { describe, expect, it } from 'vitest';
import { type ReportOptions, report } from '../../../src/report/report.ts';
import { displayWidth } from '../../../src/report/terminal/width.ts';
import type { PairInput } from '../../../src/report/told/input.ts';
import type { Comparison } from '../../../src/result/comparison.ts';
import type { Verdict } from '../../../src/terms/verdict.ts';
import { block, release, type SamplePart, sample } from '../sample.ts';

const tell = ({ comparison, textA, textB }: PairInput, options: ReportOptions = {}): string =>
  report(comparison, 'text', { a: textA, b: textB, ...options });
const pair = (part: SamplePart, change: Partial<Comparison> = {}): PairInput => {
  const made = sample([block('edited', 'Вчера вечером ', part, ' на площади города.\n')]);
  return { ...made, comparison: { ...made.comparison, ...change } };
};

describe('the terminal report', () => {
  it('tells the verdict with its figures, then what changed, the gravest first, then counts', () => {
    expect(
      tell(release(), { width: 100 }),
    ).toBe(`2 figures, 1 name, 1 negation changed · 1 passage removed   near-duplicate   score 0.97
  a.txt → b.txt
12 of 14 paragraphs reused: 7 unchanged, 2 cosmetic only, 2 edited, 2 moved · 2 removed: 1
  paragraph, 1 signature · 2 added: 1 dateline, 1 photo credit
99\u00a0% of A stands in B, 90\u00a0% of B in A · resemblance 87\u00a0% (3-word shingles)

facts changed
   1 → 3   number             …approved a budget of [450 → 540] million tenge for… (sum)
  11 → 13  negation           The mayor [+ not] ruled out a… (inside a quotation)
  11 → 13  name               …reading, said [Asylov → Saparov]. (changed places)
   1 → 1   number             …park starts in [June → July]. Volunteers are… (date)

added and removed
  13       deleted            − Two members voted against.

edited wording
   1 → 3   wording            …tenge for [schools → schools and clinics].

moved
   3 → 14  moved              Work on the riverside park starts in July. Volunteers are welcome.

boilerplate
       1   dateline           + Almaty, 12 March 2026.
  14       signature          − Press office of the council
       16  photo credit       + Photo: press office

worth a second look
  12 → 15  look-alike letter  …text is on the [website → wеbsite] of the council. (U+0065 → U+0435)

cosmetic   2 quotes · 1 case · 1 blank line · 1 look-alike letter   (--all)
`);
  });
  it('lists cosmetic differences with --all, white space by signs', () => {
    const told = tell(release(), { all: true });
    expect(told).toMatch(/\ncosmetic\n.*The \[Council → council\] approved/);
    expect(told).toContain('blank line         [+ ¶]');
    expect(told).not.toContain('(--all)');
  });
  it('keeps to the width of narrow and wide terminals', () => {
    for (const width of [40, 60, 80, 200]) {
      for (const line of tell(release(), { width, all: true }).split('\n')) {
        expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }
    }
  });
  it('speaks Russian and Kazakh when asked', () => {
    expect(tell(release(), { language: 'ru' })).toContain('изменились факты');
    expect(tell(release(), { language: 'kk' })).not.toContain('facts changed');
  });
  it('says that no fact changed where none did', () => {
    expect(tell(pair(['прошёл', 'прошел', 'yo']))).toContain('No figure, name or negation changed in the shared text.');
  });
  it('answers identical texts in a line and unrelated ones in two', () => {
    const answer = (verdict: Verdict) =>
      tell(sample([block('same', 'Один текст.\n')], verdict))
        .trimEnd()
        .split('\n');
    expect(answer('identical')).toHaveLength(1);
    expect(answer('identical')[0]).toMatch(/^identical {3}a\.txt = b\.txt/);
    expect(answer('distinct')).toHaveLength(2);
  });
  it('counts ignored differences and lists them with --all only', () => {
    const input = pair(['10', '20', 'number', { ignored: true }]);
    expect(tell(input)).toContain('ignored   1 number');
    expect(tell(input)).not.toContain('10 → 20');
    expect(tell(input, { all: true })).toContain('[10 → 20]');
  });
  it('tells encodings that were found, doubtful readings and bounds that were hit', () => {
    const input = pair(['один', 'два', 'wording']);
    const { a, b } = input.comparison;
    const told = tell({
      ...input,
      comparison: {
        ...input.comparison,
        a: { ...a, encoding: 'koi8-r' },
        b: { ...b, warnings: ['looks encoded twice'] },
        limits: { exact: false, reason: 'too long a gap' },
      },
    });
    expect(told).toContain('a.txt: koi8-r\n');
    expect(told).toContain('b.txt: looks encoded twice\n');
    expect(told).toContain('too long a gap');
  });
  it('shows only what differs of a hyphenated word', () => {
    expect(tell(pair(['Касым-Жомарт', 'Касым-Жомарта', 'inflection']))).toContain('Касым-[Жомарт → Жомарта]');
    expect(tell(pair(['экс-министр-финансов', 'вице-министр-финансов', 'wording']))).toContain(
      '[экс → вице]-министр-финансов',
    );
  });
  it('cuts what is too long to read and says how long it is', () => {
    const long = 'слово '.repeat(3000);
    const told = tell(sample([block('inserted', ['', `${long}\n`, 'inserted'])]), { width: 3000 });
    expect(told).toContain('… (3000 words)');
    for (const line of told.split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
    expect(tell(pair([long, 'иначе', 'wording'])).length).toBeLessThan(2000);
  });
  it('shows at most 10,000 differences and counts the rest', () => {
    const parts = Array.from({ length: 10_003 }, (): SamplePart => ['1', '2', 'number']);
    const told = tell(sample([block('edited', ...parts.flatMap((part) => [part, ' слово ']))]));
    expect(told.match(/\[1 → 2\]/g)).toHaveLength(10_000);
    expect(told).toContain('and 3 more');
  });
  it('lets no text act on the terminal or on a CI runner', () => {
    const told = tell(pair(['\x1b[2Jбыло##', '::error::стало ##[error]x', 'wording']), { width: 40 });
    expect(told).toContain('\\x1b[2J');
    expect(told).not.toContain('\x1b');
    expect(told).not.toMatch(/##\[|^\s*::/m);
  });
});
