import type { ScanResult } from '../archive/results.ts';
import type { Format } from './formats.ts';
import { type CheckInput, htmlCheck } from './html/check.ts';
import { htmlFolders } from './html/folders.ts';
import { htmlScan } from './html/scan.ts';
import { jsonReport } from './machine/json.ts';
import type { Listing } from './machine/listing.ts';
import { listingGithub, listingJunit, listingMarkdown, listingSarif } from './machine/listing-formats.ts';
import { checkListing, type FolderGates, foldersListing, scanListing } from './machine/listings.ts';
import type { FolderComparison } from './told/folder-comparison.ts';
import type { ReportStyle } from './told/input.ts';
import type { Words } from './words/catalogue.ts';
import { en } from './words/en.ts';

/** The formats that are told alike for many texts; text, json and jsonl have a shape for each command. */
export type ListedFormat = Exclude<Format, 'text' | 'json' | 'jsonl'>;

/** What `check` found in one of these formats, in pieces. `tripped` holds the verdicts that trip the gate. */
export function checkPieces(input: CheckInput, format: ListedFormat, style: ReportStyle): Iterable<string> {
  if (format === 'html') return htmlCheck(input, style);
  return listed((words) => checkListing(input.result, style.tripped, words, input.isKnown), format, style);
}

/** What `scan` found in one of these formats, in pieces. */
export function scanPieces(result: ScanResult, format: ListedFormat, style: ReportStyle): Iterable<string> {
  if (format === 'html') return htmlScan(result, style);
  return listed((words) => scanListing(result, style.tripped, words), format, style);
}

/** Two folders in one of these formats, in pieces. */
export function foldersPieces(
  result: FolderComparison,
  gates: FolderGates,
  format: ListedFormat,
  style: ReportStyle,
): Iterable<string> {
  if (format === 'html') return htmlFolders(result, style);
  return listed((words) => foldersListing(result, gates, words), format, style);
}

/** Markdown speaks the language that was asked for, what machines read is English. */
function listed(
  listing: (words: Words) => Listing,
  format: Exclude<ListedFormat, 'html'>,
  { words }: ReportStyle,
): Iterable<string> {
  switch (format) {
    case 'markdown':
      return [listingMarkdown(listing(words), words)];
    case 'github':
      return [listingGithub(listing(en))];
    case 'junit':
      return [listingJunit(listing(en))];
    case 'sarif':
      return jsonReport(listingSarif(listing(en)));
  }
}
