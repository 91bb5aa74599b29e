import type { PairInput } from '../../src/report/told/input.ts';
import {
  type Comparison,
  type Difference,
  type DifferenceSide,
  type LineRange,
  PARAGRAPH_KINDS,
  type ParagraphKind,
  type ParagraphPair,
} from '../../src/result/comparison.ts';
import { CATEGORIES, type Category, SEVERITIES, SEVERITY_OF, type Severity } from '../../src/terms/category.ts';
import type { Verdict } from '../../src/terms/verdict.ts';

/** What a hand-made difference may say besides its category. */
type Extra = Omit<Partial<Difference>, 'a' | 'b' | 'category'>;
/** Equal text, or what A says, what B says, and what that is. */
export type SamplePart = string | readonly [a: string, b: string, category: Category, extra?: Extra];

interface Block {
  readonly kind: ParagraphKind;
  readonly parts: readonly SamplePart[];
}

/** A paragraph with its line end. */
export const block = (kind: ParagraphKind, ...parts: readonly SamplePart[]): Block => ({ kind, parts });

/** A comparison built by hand from paragraphs, so that report tests need no comparing. */
export function sample(
  blocks: readonly Block[],
  verdict: Verdict = 'near-duplicate',
  names = ['a.txt', 'b.txt'],
): PairInput {
  const a = new Growing();
  const b = new Growing();
  const differences: Difference[] = [];
  const paragraphs: ParagraphPair[] = [];
  for (const { kind, parts } of blocks) {
    const from = [a.lines, b.lines] as const;
    for (const part of parts) {
      const [saysA, saysB, category, extra] = typeof part === 'string' ? [part, part, undefined, {}] : part;
      const sideA = a.add(saysA);
      const sideB = b.add(saysB);
      if (category === undefined) continue;
      const severity: Severity = SEVERITY_OF[category];
      differences.push({ category, severity, ...extra, a: sideA, b: sideB });
    }
    const said = (side: 0 | 1) => parts.map((part) => (typeof part === 'string' ? part : part[side])).join('');
    paragraphs.push({ kind, a: range(from[0], said(0)), b: range(from[1], said(1)) });
  }
  const [textA, textB] = [a.text, b.text];
  return { textA, textB, comparison: comparison(verdict, names, textA, textB, paragraphs, differences) };
}

/** A text that is written from its beginning to its end, and knows where it is. */
class Growing {
  text = '';
  lines = 1;
  private column = 1;

  add(text: string): DifferenceSide {
    const side = {
      text,
      start: this.text.length,
      end: this.text.length + text.length,
      line: this.lines,
      column: this.column,
    };
    const breaks = text.split('\n');
    this.text += text;
    this.lines += breaks.length - 1;
    this.column = breaks.length > 1 ? (breaks.at(-1)?.length ?? 0) + 1 : this.column + text.length;
    return side;
  }
}

function range(first: number, text: string): LineRange | null {
  if (text.trim() === '') return null;
  const lead = text.slice(0, text.length - text.trimStart().length);
  const line = first + lead.split('\n').length - 1;
  return { line, endLine: line + text.trim().split('\n').length - 1 };
}

function comparison(
  verdict: Verdict,
  names: readonly string[],
  textA: string,
  textB: string,
  paragraphs: readonly ParagraphPair[],
  differences: readonly Difference[],
): Comparison {
  const info = (name: string, text: string) => ({
    name,
    encoding: 'utf-8',
    wrapped: false,
    lines: text.split('\n').length,
    paragraphs: text.split('\n').filter((line) => line.trim() !== '').length,
    words: text.split(/\s+/).length,
    shingles: 100,
  });
  const tally = <K extends string>(keys: readonly K[], of: (key: K) => number) =>
    Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<K, number>;
  return {
    schemaVersion: 1,
    verdict,
    similarity: {
      score: 0.97,
      resemblance: 0.8735,
      containment: { aInB: 0.9699, bInA: 0.8978 },
      coverage: { aInB: 0.9868, bInA: 0.9036 },
    },
    settings: { shingleSize: 3, threshold: 0.5, minPassage: 20, keep: [], ignore: [] },
    a: info(names[0] ?? '', textA),
    b: info(names[1] ?? '', textB),
    summary: {
      paragraphs: tally(PARAGRAPH_KINDS, (kind) => paragraphs.filter((pair) => pair.kind === kind).length),
      categories: tally(CATEGORIES, (each) => differences.filter(({ category }) => category === each).length),
      severities: tally(SEVERITIES, (each) => differences.filter(({ severity }) => severity === each).length),
    },
    paragraphs: joinMoves(paragraphs),
    differences,
    facts: { a: [], b: [], changes: [] },
    limits: { exact: true },
  };
}

/** Moved paragraphs are written as one block that only A has and one that only B has; they are one pair. */
function joinMoves(paragraphs: readonly ParagraphPair[]): readonly ParagraphPair[] {
  const from = paragraphs.filter(({ kind, a }) => kind === 'moved' && a !== null);
  const to = paragraphs.filter(({ kind, b }) => kind === 'moved' && b !== null);
  const joined = to.map(({ b }, index): ParagraphPair => ({ kind: 'moved', a: from[index]?.a ?? null, b }));
  return [...paragraphs.filter(({ kind }) => kind !== 'moved'), ...joined];
}

/** A release and its republication with a change of every weight: for tests of what is told first. */
export function release(): PairInput {
  const inner: Difference = {
    category: 'number',
    severity: 'substantive',
    kind: 'date',
    a: { text: 'June', start: 0, end: 0, line: 0, column: 1 },
    b: { text: 'July', start: 0, end: 0, line: 0, column: 1 },
  };
  const made = sample([
    block('inserted', ['', 'Almaty, 12 March 2026.\n\n', 'dateline']),
    block(
      'edited',
      'The ',
      ['Council', 'council', 'case'],
      ' approved a budget of ',
      ['450', '540', 'number', { kind: 'sum' }],
      ' million tenge for ',
      ['schools', 'schools and clinics', 'wording'],
      '.\n',
    ),
    block(
      'cosmetic',
      ['', '\n', 'blank-line'],
      'Mayor Anna Lee said ',
      ['“we', '"we', 'quotes'],
      ' listened to the ',
      ['residents”', 'residents"', 'quotes'],
      '.\n',
    ),
    block('moved', ['Work on the riverside park starts in June. Volunteers are welcome.\n', '', 'moved', { move: 1 }]),
    ...[1, 2, 3, 4, 5, 6, 7].map((n) =>
      block('same', `Paragraph ${n} tells how the work will be organised and who will answer for it.\n`),
    ),
    block(
      'edited',
      'The mayor ',
      ['', 'not ', 'negation', { inQuotation: true }],
      'ruled out a second reading, said ',
      ['Asylov', 'Saparov', 'name', { swap: true }],
      '.\n',
    ),
    block('moved', ['', 'Work on the riverside park starts in July. Volunteers are welcome.\n', 'moved', { move: 1 }]),
    block(
      'cosmetic',
      'The full text is on the ',
      ['website', 'wеbsite', 'homoglyph', { note: 'U+0065 → U+0435' }],
      ' of the council.\n',
    ),
    block('deleted', ['Two members voted against.\n', '', 'deleted']),
    block('deleted', ['Press office of the council\n', '', 'signature']),
    block('inserted', ['', 'Photo: press office', 'photo-credit']),
  ]);
  const find = (text: string, word: string) => ({
    text: word,
    start: text.indexOf(word),
    end: text.indexOf(word) + word.length,
    line: 1,
    column: 1,
  });
  const changes = [{ ...inner, a: find(made.textA, 'June'), b: find(made.textB, 'July') }];
  const differences = made.comparison.differences.map((each) =>
    each.category === 'moved' && each.b.text !== '' ? { ...each, changes } : each,
  );
  return { ...made, comparison: { ...made.comparison, differences } };
}
