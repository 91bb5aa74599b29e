import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';
import { type ReportOptions, report } from '../../../src/report/report.ts';
import { columnsReport } from '../../../src/report/terminal/columns.ts';
import { PLAIN } from '../../../src/report/terminal/palette.ts';
import { displayWidth } from '../../../src/report/terminal/width.ts';
import type { PairInput } from '../../../src/report/told/input.ts';
import { en } from '../../../src/report/words/en.ts';
import { block, release, type SamplePart, sample } from '../sample.ts';

const tell = ({ comparison, textA, textB }: PairInput, options: ReportOptions = {}): string =>
  report(comparison, 'text', { a: textA, b: textB, sideBySide: true, width: 100, ...options });
const told = (a: string, b: string, options: ReportOptions = {}): string =>
  tell({ comparison: compare(a, b), textA: a, textB: b }, options);
const one = (...parts: readonly SamplePart[]): string => tell(sample([block('edited', ...parts)]));
const pair = (a: string, b: string): PairInput => ({ comparison: compare(a, b), textA: a, textB: b });

describe('the texts in columns', () => {
  it('stand paragraph beside paragraph, what changed between signs and named in the gutter', () => {
    expect(
      tell(release(), { width: 120 }).split('\n\n')[1],
    ).toBe(`    a.txt                                                                 b.txt
                                                   > dateline          1  Almaty, 12 March 2026.
 1  The {C}ouncil approved a budget of [450]       | number ·          3  The {c}ouncil approved a budget of [540]
    million tenge for [schools].                     wording · case       million tenge for [schools and clinics].
 2  Mayor Anna Lee said {“we} listened to the      | 2\u00a0quotes          5  Mayor Anna Lee said {"we} listened to the
    {residents”}.                                                         {residents"}.
 3  Work on the riverside park starts in [June].   < moved to line
    Volunteers are welcome.                          14 · number
 4  Paragraph 1 tells how the work will be organ…                      6  Paragraph 1 tells how the work will be organ…
    ⋯ 5 unchanged paragraphs
10  Paragraph 7 tells how the work will be organ…                     12  Paragraph 7 tells how the work will be organ…
11  The mayor [+not] ruled out a second reading,   | negation · name  13  The mayor [not] ruled out a second reading,
    said [Asylov].                                                        said [Saparov].
                                                   > moved from line  14  Work on the riverside park starts in [July].
                                                     3 · number           Volunteers are welcome.
12  The full text is on the w{e}bsite of the       | look-alike       15  The full text is on the w{е}bsite of the
    council.                                         letter               council.
13  Two members voted against.                     < deleted
14  Press office of the council                    < signature
                                                   > photo credit     16  Photo: press office
[edited]   {cosmetic}   < removed   > added
cosmetic   1 blank line
`);
  });
  it('are unfolded and whole with --all', () => {
    const all = tell(release(), { all: true });
    expect(all).not.toContain('unchanged paragraphs\n');
    expect(all).toMatch(/5 {2}Paragraph 2 tells how .*\n.*and who/);
    expect(all).not.toContain('…');
  });
  it('keep to the width, and below 100 columns to one column', () => {
    for (const width of [100, 101, 120, 200, 2000]) {
      for (const line of tell(release(), { width }).split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
    }
    expect(tell(release(), { width: 99 })).toBe(tell(release(), { width: 99, sideBySide: false }));
  });
  it('mark white space by signs, and words that only the other text has by their place', () => {
    expect(one('Слово', ['  ', ' ', 'whitespace'], 'за словом.\n')).toMatch(/Слово{␣␣}за .* {2}Слово{␣}за/);
    expect(one('Он', [' вчера', '', 'wording'], ' пришёл.\n')).toMatch(/Он \[вчера\] пришёл.* {2}Он \[−вчера\] пришёл/);
  });
  it('mark letters where letters changed, never half a character, and whole words else', () => {
    expect(one('В ', ['Ещё', 'еще', 'case', { also: ['yo'] }], ' раз.\n')).toMatch(/В {Ещё} .* {2}В {еще}/);
    expect(one('В ', ['полёт', 'полет', 'yo'], ' раз.\n')).toContain('пол{ё}т');
    expect(one('В ', ['й', 'й', 'unicode'], ' раз.\n')).toContain('{й}');
    expect(one('A ', ['x\u{1d400}', 'x\u{1d401}', 'homoglyph'], ' b.\n')).toContain('x{\u{1d400}}');
    expect(one('Касым-', ['Жомарт', 'Жомарта', 'inflection'], ' раз.\n')).toContain('Касым-[Жомарта]');
  });
  it('break where a paragraph was split, and join the lines of hard-wrapped text', () => {
    const sentences = ['Мост закрыли на ремонт до осени.', 'Объезд идёт по улице Садовой через рынок.'];
    expect(told(`${sentences.join(' ')}\n`, `${sentences.join('\n\n')}\n`)).toMatch(/осени\.{¶}\n.*Объезд идёт/);
    const lines = 'The parish council has bought the field behind\nthe church and will keep it as a meadow for all.\n';
    const made = pair(`${lines}\n`.repeat(4), `${lines}\n`.repeat(3));
    const wrapped = { ...made.comparison, a: { ...made.comparison.a, wrapped: true } };
    expect(tell({ ...made, comparison: wrapped }, { width: 240, all: true })).toContain('field behind the church');
  });
  it('have wide and combining characters in line', () => {
    const lines = told(
      '新聞社は市長の発言を訂正した e\u0301tude 40 明日\n',
      '新聞社は市長の発言を訂正した e\u0301tude 45 明日\n',
    );
    const columns = (sign: string) => {
      const line = lines.split('\n').find((each) => each.includes(sign)) ?? '';
      return displayWidth(line.slice(0, line.lastIndexOf(sign)));
    };
    expect(columns(' 1  新')).toBe(columns('  b') - 2);
  });
  it('say of equal texts only that they are', () => {
    expect(told('Один текст.\n', 'Один текст.\n').split('\n')).toHaveLength(2);
  });
  it('speak Russian and Kazakh when asked', () => {
    expect(tell(release(), { language: 'ru' })).toContain('< удалено');
    expect(tell(release(), { language: 'kk' })).not.toContain('removed');
  });
  it('let no text act on the terminal or on a CI runner', () => {
    const hostile = one('##[error]a ', ['\x1b[2Jбыло##', '::error::стало ##[error]x', 'wording'], '\u202e::error::\n');
    expect(hostile).toContain('\\x1b[2J');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: this is what must not be there
    expect(hostile).not.toMatch(/\x1b|\u202e|##\[|^\s*::/m);
  });
  it('are told in time that grows with the texts, words without an end among them', () => {
    const long = 'щ'.repeat(400_000);
    expect(
      tell(sample([block('edited', ['было', long, 'wording'], `${long} ${'слово '.repeat(50_000)}\n`)])).length,
    ).toBeGreaterThan(800_000);
  });
});

describe('a column', () => {
  const word = fc.constantFrom(
    'план',
    'План',
    'город',
    '40',
    '45',
    'не',
    'смету',
    'Фото:',
    'ещё',
    'еще',
    '«дом»',
    '"дом"',
  );
  const text = fc
    .array(fc.array(word, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 6 })
    .map((paragraphs) => paragraphs.map((words) => `${words.join(' ')}\n`).join('\n'));
  /** The letters of one column, from the place where the name of its text stands. */
  const lettersOf = (lines: readonly string[], from: number, to: number): string =>
    lines
      .map((line) => line.slice(from, to))
      .join(' ')
      // What only the other text has stands in its place, with its sign.
      .replace(/\[[−+][^\]]*\]/g, '')
      .replace(/[[\]{}\s␣¶⋯]/g, '');
  it('holds its text, whole and in order', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const input = pair(a, b);
        if (input.comparison.differences.length === 0) return;
        const style = { words: en, palette: PLAIN, width: 160, all: true };
        const lines = [...columnsReport(input, style)].join('').split('\n');
        const head = lines.findIndex((line) => /^ +a +b$/.test(line));
        const grid = lines.slice(
          head + 1,
          lines.findIndex((line) => line.startsWith('[edited]')),
        );
        const start = lines[head]?.indexOf('b') ?? 0;
        expect(lettersOf(grid, 4, 164 - start)).toBe(a.replace(/\s/g, ''));
        expect(lettersOf(grid, start, 160)).toBe(b.replace(/\s/g, ''));
      }),
      { numRuns: 60 },
    );
  });
});
