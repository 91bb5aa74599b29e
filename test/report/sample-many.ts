import type { CheckResult, Match, ScanResult } from '../../src/archive/results.ts';
import type { FolderComparison } from '../../src/report/told/folder-comparison.ts';
import { changesIn, NO_CHANGES } from '../../src/result/changes.ts';
import { plainly } from '../../src/terms/said.ts';
import { skippedFor } from '../../src/terms/skipped.ts';
import type { Verdict } from '../../src/terms/verdict.ts';

const similarity = (score: number) => ({
  score,
  resemblance: score,
  containment: { aInB: score, bInA: score },
  coverage: { aInB: score, bInA: score / 2 },
});
const passage = (start: number, end: number, words: number) => ({
  a: { start, end, line: 1, endLine: 2 },
  b: { start, end, line: 5, endLine: 6 },
  words,
});
const match = (path: string, verdict: Verdict, score: number): Match => ({
  path,
  id: null,
  verdict,
  similarity: similarity(score),
  passages: [passage(0, 12, 3), passage(14, 40, 30)],
  changes: NO_CHANGES,
});

/** A copy that says it is a correction, with another figure; `figure` stands in the archived text. */
const corrected = (path: string, figure: string): Match => ({
  ...(match(path, 'near-duplicate', 0.97) as Extract<Match, { verdict: Verdict }>),
  revision: { kind: 'correction', by: 'a' },
  changes: changesIn([
    {
      category: 'number',
      severity: 'substantive',
      a: { text: '15', start: 4, end: 6, line: 1, column: 5 },
      b: { text: figure, start: 4, end: 4 + figure.length, line: 3, column: 5 },
    },
    {
      category: 'inserted',
      severity: 'substantive',
      a: { text: '', start: 9, end: 9, line: 1, column: 10 },
      b: { text: 'It was late.', start: 9, end: 21, line: 3, column: 10 },
    },
  ]),
});

/** The incoming text that the passages of `check` are quoted from. */
export const TEXT = 'The council approved the budget.\nIt includes funds for schools and clinics.\n';

/** A check with a copy, a shared passage, a candidate that is gone, and a new text; `name` stands in all names. */
export function check(name = 'in'): CheckResult {
  const gone: Match = {
    path: '/a/gone.txt',
    id: '7',
    verdict: null,
    similarity: null,
    passages: [],
    verified: false,
    fingerprints: { shared: 3, a: 9, b: 8 },
  };
  return {
    schemaVersion: 1,
    command: 'check',
    archive: { path: `/a/${name}`, documents: 3 },
    documents: [
      {
        path: `/x/${name}.txt`,
        id: null,
        verdict: 'near-duplicate',
        matches: [corrected(`/a/${name}1.txt`, name), match('/a/two.txt', 'shared-passage', 0.2), gone],
        more: 4,
        boilerplate: [{ start: 33, end: 74, line: 2, endLine: 2, words: 22 }],
        joint: { coverage: 0.9, sources: [{ path: `/a/${name}1.txt`, id: null, adds: 0.6, passages: [] }] },
        limits: { exact: false, reason: `cut ${name}` },
      },
      { path: '/x/new.txt', id: name, verdict: 'distinct', matches: [], limits: { exact: true } },
    ],
    skipped: [skippedFor(`/x/${name}.bin`, { code: 'binary', reason: plainly('binary') })],
  };
}

/** A scan with a group of three versions in a row and a quotation. */
export function scan(name = 'doc'): ScanResult {
  const names = [1, 2, 3].map((n) => ({ path: `/c/${name}${n}.txt`, id: null }));
  const [a = { path: '', id: null }, b = a, c = a] = names;
  return {
    schemaVersion: 1,
    command: 'scan',
    documents: 9,
    pairs: [
      { a, b, verdict: 'near-duplicate', similarity: similarity(0.95), changes: NO_CHANGES },
      { a: b, b: c, verdict: 'restyled', similarity: similarity(0.99), changes: NO_CHANGES },
      {
        a,
        b: { path: '/c/quote.txt', id: name },
        verdict: 'partial',
        similarity: similarity(0.6),
        changes: NO_CHANGES,
        direction: 'b-in-a',
        revision: { kind: 'cancellation', by: 'b' },
      },
    ],
    clusters: [
      {
        id: 1,
        origin: 'date',
        members: [
          { ...a, original: true, similarity: similarity(1), date: '2026-03-12' },
          { ...b, similarity: similarity(0.95), from: { ...a, added: 12, dropped: 3 } },
          { ...c, revision: 'correction', similarity: similarity(0.94), from: { ...b, added: 1, dropped: 0 } },
        ],
      },
    ],
    skipped: [],
    limits: { exact: true },
  };
}

/** Two folders with a pair of files and one that is gone. */
export function folders(name = 'one'): FolderComparison {
  const severities = { cosmetic: 3, editorial: 0, boilerplate: 1, structure: 0, substantive: 2 };
  return {
    schemaVersion: 1,
    command: 'compare folders',
    a: { name: 'old', files: 2 },
    b: { name, files: 2 },
    pairs: [{ name: `${name}.txt`, verdict: 'near-duplicate', similarity: similarity(0.9), severities }],
    onlyA: [`${name}-gone.txt`],
    onlyB: [],
    skipped: [],
  };
}
