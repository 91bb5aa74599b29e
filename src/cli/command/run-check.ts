import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { copiesAmong } from '../../archive/among.ts';
import { type Archive, type CheckOptions, checkDocument, type Incoming } from '../../archive/check.ts';
import { dateOf } from '../../archive/history/date.ts';
import { isoDate } from '../../archive/history/day.ts';
import type { CheckedDocument, CheckResult, DocumentName, Match, VerifiedMatch } from '../../archive/results.ts';
import { POSTING_CAP } from '../../archive/scan.ts';
import { createCandidateSearch } from '../../archive/search/candidates.ts';
import { createFewTexts } from '../../archive/search/few-texts.ts';
import { isServerAddress, namedIndex, shownIndex } from '../../archive/store/address.ts';
import { keyOfName } from '../../archive/store/name.ts';
import { termsOfPair } from '../../archive/terms.ts';
import { isCopy, type Verify } from '../../archive/verify.ts';
import type { compare, createJudge } from '../../compare.ts';
import type { ReadingNotes } from '../../read/collection/collection.ts';
import { isDocumentFile, realPath } from '../../read/collection/files.ts';
import { isRecordsName } from '../../read/collection/records.ts';
import { Failure } from '../../read/failure.ts';
import { operandName, systemName } from '../../read/file-name.ts';
import { STANDARD_INPUT } from '../../read/source.ts';
import { type FileTexts, readTexts, textsOf as textsIn } from '../../read/texts.ts';
import type { KnownMatch } from '../../report/machine/listings.ts';
import { checkReport } from '../../report/terminal/check.ts';
import { DEFAULT_MIN_PASSAGE } from '../../settings.ts';
import { said } from '../../terms/said.ts';
import { skippedFor } from '../../terms/skipped.ts';
import { VERDICTS } from '../../terms/verdict.ts';
import type { ExitCode } from '../exit-codes.ts';
import { openBaseline } from '../gate/baseline.ts';
import { type Baseline, gateCode, termsOf } from '../gate/gate.ts';
import type { Run } from '../option/command.ts';
import { GATES } from '../option/options.ts';
import type { Settings } from '../option/settings.ts';
import { type MatchedTexts, matchedTexts } from '../output/matched-texts.ts';
import { destinationOf, formatOf, furtherReports } from '../output/present.ts';
import { type ProgressBar, progressBar } from '../output/progress.ts';
import { bePatientWith } from '../patience.ts';
import { archiveWork } from './archive-error.ts';
import { boilerplateOf, dateRangeOf, type Operands, readOperands } from './archive-input.ts';
import { presentArchive, type Told } from './archive-report.ts';
import { textOptions } from './comparison-options.ts';
import { isGone, openIndex } from './open-index.ts';
import { codeOfReading, refuseNothing } from './reading.ts';
import { verifyBy } from './verify-options.ts';

/** Looks every incoming text up in the archive and tells what was found. */
export async function runCheck(
  { operands, settings }: Run,
  create: typeof createJudge,
  comparePair: typeof compare,
): Promise<ExitCode> {
  const { against } = settings;
  if (against === undefined)
    throw new Failure('usage', null, 'check needs --against WHERE: a folder, a .jsonl file or an index');
  const write = destinationOf(settings, [...operands, against]);
  const further = furtherReports(settings, [...operands, against]);
  const isPage = [settings, ...further.map((report) => report.settings)].some((one) => formatOf(one) === 'html');
  const texts = isPage ? matchedTexts(comparePair, settings) : undefined;
  const options = { ...checkOptions(settings), ...(texts !== undefined && { onMatch: texts.keep }) };
  const baseline = await openBaseline(settings);
  const bar = await progressBar(settings);
  const notes: ReadingNotes = { skipped: [], notes: [] };
  const asked = readOperands(operands, settings);
  // Named texts are read first: one that is missing is told before an archive is read for nothing.
  const incoming = await readIncoming(asked, settings, bar, notes);
  refuseNothing(incoming.length, asked.names.join(', '), notes.skipped, settings);
  const verify = verifyBy(create, settings);
  const result = await archiveWork([settings.index ?? against], async () => {
    const archive = await openArchive(against, settings, verify, bar, notes);
    try {
      const count = await archive.store.count();
      refuseNothing(count, namedIndex(against), notes.skipped, settings);
      const documents: CheckedDocument[] = [];
      await bePatientWith(incoming.length);
      const progress = bar.step('looking up');
      for (const one of incoming) {
        progress(documents.length, incoming.length);
        documents.push(await checkDocument(one, archive, options));
      }
      const among = copiesAmong(incoming, verify, options.minPassage);
      return resultOf({ path: shownIndex(against), documents: count }, withCopies(documents, among), notes);
    } finally {
      await archive.store.close();
    }
  });
  bar.clear();
  const known = new Set<CheckedDocument | Match>();
  const gates = gatesOf(settings);
  const tripped = new Set(result.documents.flatMap((document) => newlyTripped(document, gates, baseline, known)));
  const told = toldCheck(result, { incoming, texts }, tripped, known, settings);
  write(await presentArchive(told, settings));
  for (const report of further) report.write(await presentArchive(told, report.settings));
  baseline.save();
  return codeOfReading(gateCode(tripped.size > 0, settings), result.skipped, settings);
}

function checkOptions(settings: Settings): CheckOptions {
  const { limit } = settings;
  return {
    minPassage: settings.minPassage ?? DEFAULT_MIN_PASSAGE,
    cap: POSTING_CAP,
    excludeSelf: settings.excludeSelf === true,
    boilerplate: boilerplateOf(settings),
    dates: dateRangeOf(settings),
    ...(limit !== undefined && { limit }),
  };
}

function withCopies(
  documents: readonly CheckedDocument[],
  among: ReturnType<typeof copiesAmong>,
): readonly CheckedDocument[] {
  return documents.map((document, at) => {
    const incoming = among[at] ?? [];
    return incoming.length === 0 ? document : { ...document, incoming };
  });
}

/** What trips the gate of a match that could not be compared: a copy may hide behind it. */
const UNVERIFIED = 'unverified';

function gatesOf({ failOn = VERDICTS.filter(isCopy) }: Settings): ReadonlySet<string> {
  return new Set([...failOn, UNVERIFIED]);
}

/** The terms of the gates that an incoming text and its matches meet; what is known goes to `known` instead. */
function newlyTripped(
  document: CheckedDocument,
  gates: ReadonlySet<string>,
  baseline: Baseline,
  known: Set<CheckedDocument | Match>,
): readonly string[] {
  const tripped: string[] = [];
  const meet = (match: Match | null, term: string, texts?: readonly string[]): void => {
    if (!gates.has(term)) return;
    if (baseline.knowsMatch(document, match, term, texts)) known.add(match ?? document);
    else tripped.push(term);
  };
  meet(null, document.verdict);
  for (const match of document.matches) {
    if (match.verified === false) meet(match, UNVERIFIED);
    else for (const term of termsOfPair(match)) meet(match, term, textsOf(match, term));
  }
  return tripped;
}

/** The words of the substantive differences of a match that a term names; none for a verdict. */
function textsOf({ changes }: VerifiedMatch, term: string): readonly string[] {
  const meant = changes.substantive.filter((difference) => termsOf(difference).includes(term));
  return meant.flatMap(({ a, b }) => [a.text, b.text]);
}

/** The result as every format tells it. */
function toldCheck(
  result: CheckResult,
  { incoming, texts }: { readonly incoming: readonly Incoming[]; readonly texts: MatchedTexts | undefined },
  tripped: ReadonlySet<string>,
  known: ReadonlySet<CheckedDocument | Match>,
  settings: Settings,
): Told {
  const named = new Map(incoming.map((document) => [keyOfName(document), document]));
  const textOf = (name: DocumentName) => named.get(keyOfName(name))?.text;
  const comparisonOf = (name: DocumentName, match: VerifiedMatch) => {
    const document = named.get(keyOfName(name));
    return document === undefined ? undefined : texts?.comparisonOf(document, match);
  };
  const isKnown: KnownMatch = (document, match) => known.has(match ?? document);
  const asked = settings.baseline === undefined ? {} : { isKnown };
  return {
    result,
    text: (style) => checkReport(result, style),
    lines: () => result.documents.map((document) => ({ ...document })),
    listed: {
      tripped: GATES.filter((term) => tripped.has(term)),
      pieces: (many, format, style) => many.checkPieces({ result, textOf, comparisonOf, ...asked }, format, style),
    },
  };
}

function resultOf(
  archive: CheckResult['archive'],
  documents: readonly CheckedDocument[],
  { skipped, notes }: ReadingNotes,
): CheckResult {
  return { schemaVersion: 1, command: 'check', archive, documents, skipped, ...(notes.length > 0 && { notes }) };
}

/** The incoming texts: files, and all texts of folders and of files of records. */
async function readIncoming(
  { names, input }: Operands,
  settings: Settings,
  bar: ProgressBar,
  notes: ReadingNotes,
): Promise<readonly Incoming[]> {
  const incoming: Incoming[] = [];
  for (const name of names) {
    const isInput = name === STANDARD_INPUT && input !== undefined;
    if (isInput ? mayBeRecords(input.bytes) : isCollection(name)) {
      const { readCollected } = await import('./read-archive.ts');
      incoming.push(...(await readCollected(name, input, settings, bar, notes)));
    } else if (isInput) {
      const found = await textsIn(input.bytes, name, textOptions(settings));
      incoming.push(
        ...incomingOf(found, name, input.name, notes).map(({ id, text }) => ({ path: input.name, id, text })),
      );
    } else incoming.push(...(await textsOfFile(operandName(name), settings, notes)));
  }
  return incoming;
}

/** The texts of one file: more than one where it is a document with others inside. */
async function textsOfFile(operand: string, settings: Settings, notes: ReadingNotes): Promise<readonly Incoming[]> {
  const { within, excludeSelf } = settings;
  const path = resolve(operand);
  const found = await readTexts(operand, textOptions(settings));
  return incomingOf(found, operand, path, notes).map(({ id, text, meta }) => ({
    path,
    id,
    text,
    ...(within !== undefined && { date: dateOf(null, path, text) ?? isoDate(meta?.date ?? '') }),
    ...(excludeSelf === true && { real: realPath(path) }),
  }));
}

/** The texts of a file that say something, and what of it could not be read. Throws a Failure where nothing could. */
function incomingOf(
  { sources, unread, isPlain }: FileTexts,
  operand: string,
  path: string,
  { skipped }: ReadingNotes,
): FileTexts['sources'] {
  skipped.push(...unread.map(({ id, code, reason }) => skippedFor(path, { code, reason: said`${id} ${reason}` })));
  const told = isPlain ? sources : sources.filter(({ text }) => text.trim() !== '');
  if (told.length === 0 && unread.length === 0) throw new Failure('empty', operand, 'holds no text');
  return told;
}

/** Whether bytes can be JSON lines, a JSON list or packed. */
function mayBeRecords(bytes: Uint8Array): boolean {
  const first = bytes.find((byte) => byte > 0x20 && byte < 0x80);
  return first === '{'.charCodeAt(0) || first === '['.charCodeAt(0) || bytes[0] === 0x1f;
}

/** An index as it is, or a folder or file of records that is read now and kept where `--index` says. */
async function openArchive(
  against: string,
  settings: Settings,
  verify: Verify,
  bar: ProgressBar,
  notes: ReadingNotes,
): Promise<Archive> {
  const search = createCandidateSearch();
  if (!isServerAddress(against) && (isCollection(against) || (await isDocumentFile(against)))) {
    const { openCollection } = await import('./read-archive.ts');
    const opened = await openCollection(against, settings, bar, notes);
    return { ...opened, verify, search, few: createFewTexts(opened.store, opened.read) };
  }
  let reader: Archive['read'] | undefined;
  const read: Archive['read'] = async (entry) => {
    reader ??= (await import('./read-archive.ts')).readerBy(settings);
    return reader(entry);
  };
  const store = await openIndex(against, 'read', settings);
  return { store, read, isGone, verify, search, few: createFewTexts(store, read) };
}

function isCollection(operand: string): boolean {
  return isRecordsName(operand) || statSync(systemName(operand), { throwIfNoEntry: false })?.isDirectory() === true;
}
