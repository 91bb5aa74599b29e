/** The library without anything of Node, for browsers: two texts in, what they share and what changed out. */
export type { CompareOptions } from './compare.ts';
export { compare } from './compare.ts';
export type { Format } from './report/formats.ts';
export type { ReportOptions } from './report/report.ts';
export { report } from './report/report.ts';
export { allDifferences } from './result/all-differences.ts';
export type {
  Comparison,
  Difference,
  DifferenceSide,
  LineRange,
  ParagraphKind,
  ParagraphPair,
  TextInfo,
} from './result/comparison.ts';
export type { ShingleOptions } from './similarity/shingles.ts';
export { shingles } from './similarity/shingles.ts';
export type { Category, Severity } from './terms/category.ts';
export { CATEGORIES, SEVERITIES, SEVERITY_OF } from './terms/category.ts';
export type { Kind } from './terms/kind.ts';
export type { BothWays, Similarity, Verdict } from './terms/verdict.ts';
export { VERDICTS } from './terms/verdict.ts';
export type { Step } from './text/key.ts';
export { normalise } from './text/normalise.ts';
