import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Archive, type CheckOptions, checkDocument, type Incoming } from '../../archive/check.ts';
import type {
  CheckedDocument,
  CheckResult,
  DocumentName,
  Match,
  Skipped,
  VerifiedMatch,
} from '../../archive/results.ts';
import { POSTING_CAP } from '../../archive/scan.ts';
import { createCandidateSearch } from '../../archive/search/candidates.ts';
import { keyOfName } from '../../archive/store/name.ts';
import { openSqliteStore } from '../../archive/store/sqlite/store.ts';
import { termsOfPair } from '../../archive/terms.ts';
import { isCopy, type Verify } from '../../archive/verify.ts';
import type { createJudge } from '../../compare.ts';
import { isLinesFile } from '../../read/collection/files.ts';
import { Failure } from '../../read/failure.ts';
import { readSource, STANDARD_INPUT } from '../../read/source.ts';
import type { KnownMatch } from '../../report/machine/listings.ts';
import { checkReport } from '../../report/terminal/check.ts';
import { DEFAULT_MIN_PASSAGE } from '../../settings.ts';
import { VERDICTS } from '../../terms/verdict.ts';
import type { ExitCode } from '../exit-codes.ts';
import { openBaseline } from '../gate/baseline.ts';
import { type Baseline, gateCode, termsOf } from '../gate/gate.ts';
import type { Run } from '../option/command.ts';
import { GATES } from '../option/options.ts';
import type { Settings } from '../option/settings.ts';
import { destinationOf } from '../output/present.ts';
import { type ProgressBar, progressBar } from '../output/progress.ts';
import { archiveWork } from './archive-error.ts';
import { boilerplateOf, sinceOf } from './archive-input.ts';
import { presentArchive, type Told } from './archive-report.ts';
import { verifyBy } from './verify-options.ts';

/** Looks every incoming text up in the archive and tells what was found. */
export async function runCheck({ operands, settings }: Run, create: typeof createJudge): Promise<ExitCode> {
  const { against, limit } = settings;
  if (against === undefined)
    throw new Failure('usage', null, 'check needs --against WHERE: a folder, a .jsonl file or an index');
  const since = sinceOf(settings);
  const options: CheckOptions = {
    minPassage: settings.minPassage ?? DEFAULT_MIN_PASSAGE,
    cap: POSTING_CAP,
    excludeSelf: settings.excludeSelf === true,
    boilerplate: boilerplateOf(settings),
    ...(limit !== undefined && { limit }),
    ...(since !== undefined && { since }),
  };
  const write = destinationOf(settings, [...operands, against]);
  const baseline = await openBaseline(settings);
  const bar = progressBar(settings);
  const skipped: Skipped[] = [];
  // Named texts are read first: one that is missing is told before an archive is read for nothing.
  const incoming = await readIncoming(operands, settings, bar, skipped);
  const named = settings.index ?? against;
  const result = await archiveWork(named, async () => {
    const archive = await openArchive(against, settings, verifyBy(create, settings), bar, skipped);
    try {
      const documents: CheckedDocument[] = [];
      const progress = bar.step('looking up');
      for (const one of incoming) {
        progress(documents.length, incoming.length);
        documents.push(await checkDocument(one, archive, options));
      }
      const count = await archive.store.count();
      return told({ path: resolve(against), documents: count }, documents, skipped);
    } finally {
      await archive.store.close();
    }
  });
  bar.clear();
  const lines = () => result.documents.map((document) => ({ ...document }));
  const gates = new Set<string>(settings.failOn ?? VERDICTS.filter(isCopy));
  const known = new Set<CheckedDocument | Match>();
  const tripped = new Set(result.documents.flatMap((document) => newlyTripped(document, gates, baseline, known)));
  const texts = new Map(incoming.map((document) => [keyOfName(document), document.text]));
  const textOf = (name: DocumentName) => texts.get(keyOfName(name));
  const isKnown: KnownMatch = (document, match) => known.has(match ?? document);
  const asked = settings.baseline === undefined ? {} : { isKnown };
  const listed: Told['listed'] = {
    tripped: GATES.filter((term) => tripped.has(term)),
    pieces: (many, format, style) => many.checkPieces({ result, textOf, ...asked }, format, style),
  };
  write(await presentArchive({ result, text: (style) => checkReport(result, style), lines, listed }, settings));
  baseline.save();
  return gateCode(tripped.size > 0, settings);
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
    if (match.verified === false) continue;
    for (const term of termsOfPair(match)) meet(match, term, textsOf(match, term));
  }
  return tripped;
}

/** The words of the substantive differences of a match that a term names; none for a verdict. */
function textsOf({ changes }: VerifiedMatch, term: string): readonly string[] {
  const meant = changes.substantive.filter((difference) => termsOf(difference).includes(term));
  return meant.flatMap(({ a, b }) => [a.text, b.text]);
}

function told(
  archive: CheckResult['archive'],
  documents: readonly CheckedDocument[],
  skipped: readonly Skipped[],
): CheckResult {
  return { schemaVersion: 1, command: 'check', archive, documents, skipped };
}

/** The incoming texts: files, and all texts of folders and .jsonl files. */
async function readIncoming(
  operands: readonly string[],
  settings: Settings,
  bar: ProgressBar,
  skipped: Skipped[],
): Promise<readonly Incoming[]> {
  const incoming: Incoming[] = [];
  if (operands.filter((operand) => operand === STANDARD_INPUT).length > 1)
    throw new Failure('usage', STANDARD_INPUT, 'standard input can be read only once');
  for (const operand of operands) {
    if (operand !== STANDARD_INPUT && isCollection(operand)) {
      const { readTexts } = await import('./read-archive.ts');
      incoming.push(...(await readTexts(operand, settings, bar, skipped)));
      continue;
    }
    const { text } = readSource(operand, { encoding: settings.encoding });
    incoming.push({ path: operand === STANDARD_INPUT ? STANDARD_INPUT : resolve(operand), id: null, text });
  }
  return incoming;
}

/** An index as it is, or a folder or .jsonl file that is read now and kept where `--index` says. */
async function openArchive(
  against: string,
  settings: Settings,
  verify: Verify,
  bar: ProgressBar,
  skipped: Skipped[],
): Promise<Archive> {
  const search = createCandidateSearch();
  if (isCollection(against)) {
    const { openCollection } = await import('./read-archive.ts');
    const opened = await openCollection(against, settings, bar, skipped);
    return { ...opened, verify, search };
  }
  let reader: Archive['read'] | undefined;
  const read: Archive['read'] = async (entry) => {
    reader ??= (await import('./read-archive.ts')).archivedReader(settings.encoding);
    return reader(entry);
  };
  return { store: await openSqliteStore(resolve(against), 'read'), read, verify, search };
}

function isCollection(operand: string): boolean {
  return isLinesFile(operand) || statSync(operand, { throwIfNoEntry: false })?.isDirectory() === true;
}
