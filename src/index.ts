/**
 * The library: two texts in, what they share and what changed out. Only `openArchive` touches files; nothing else here
 * touches anything outside.
 */
export type {
  CheckedDocument,
  Cluster,
  DocumentName,
  JointCoverage,
  Match,
  Member,
  Pair,
  Passage,
  ScanResult,
} from './archive/results.ts';
export type { ScanDocument, ScanDocumentsOptions } from './archive/scan-documents.ts';
export { scan } from './archive/scan-documents.ts';
export * from './browser.ts';
export type { OpenArchive, OpenArchiveOptions, TextName } from './open-archive.ts';
export { openArchive } from './open-archive.ts';
export type { Limits } from './terms/limits.ts';
