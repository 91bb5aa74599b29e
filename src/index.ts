/**
 * The library: two texts in, what they share and what changed out. Only `openArchive` touches files; nothing else here
 * touches anything outside.
 */
export type {
  CheckedDocument,
  Cluster,
  DocumentName,
  JointCoverage,
  Limits,
  Match,
  Member,
  Pair,
  Passage,
  ScanResult,
} from './archive/results.ts';
export type { ScanDocument, ScanDocumentsOptions } from './archive/scan-documents.ts';
export { scan } from './archive/scan-documents.ts';
export type { CompareOptions } from './compare.ts';
export { compare } from './compare.ts';
export type { OpenArchive, OpenArchiveOptions } from './open-archive.ts';
export { openArchive } from './open-archive.ts';
export type { Format } from './report/formats.ts';
export type { ReportOptions } from './report/report.ts';
export { report } from './report/report.ts';
export type {
  Comparison,
  Difference,
  LineRange,
  ParagraphKind,
  ParagraphPair,
  Side,
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
