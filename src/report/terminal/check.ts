import type { CheckedDocument, CheckResult, DocumentName, Match, Passage } from '../../archive/results.ts';
import type { Remark, Skipped } from '../../terms/skipped.ts';
import { boundsTold } from '../told/bounds.ts';
import { graveChanges } from '../told/changes.ts';
import { shortNames } from '../told/document-names.ts';
import { revisionOfMatch } from '../told/revision.ts';
import type { Words } from '../words/catalogue.ts';
import { percent, score } from '../words/counting.ts';
import { checkBrief } from './archive-brief.ts';
import { paint, type Segment, segment, wrap } from './layout.ts';
import type { StyleName } from './palette.ts';
import type { TextStyle } from './text.ts';
import { displayWidth, padEnd } from './width.ts';

/** Passages listed of one match, the longest first. */
const MOST_PASSAGES = 5;

/** The terminal report of `check`: each incoming text with its matches, best first, and where they agree. */
export function* checkReport(result: CheckResult, style: TextStyle): Generator<string> {
  const { words } = style;
  if (style.isBrief === true) return yield* checkBrief(result, style);
  const { archive, documents } = result;
  const size = words.archive.inArchive(archive.documents);
  const nameOf = shortNames(documents.flatMap((document) => [document, ...document.matches]));
  yield line([segment(`${words.archive.checked(documents.length)} · ${size}: ${archive.path}`, 'dim')], style, 2);
  for (const document of documents) yield* documentLines(document, nameOf, style);
  yield* skippedLines(result.skipped, style);
  yield* noteLines(result.notes, style);
}

function* documentLines(
  document: CheckedDocument,
  nameOf: (name: DocumentName) => string,
  style: TextStyle,
): Generator<string> {
  const { words } = style;
  const { verdict, matches, joint, boilerplate = [], incoming = [], more = 0, limits } = document;
  const told = verdict === 'distinct' && matches.length === 0 ? words.archive.noMatch : words.verdicts[verdict];
  yield '\n';
  yield line([segment(nameOf(document), 'strong'), segment('   '), segment(told, colourOf(verdict))], style, 2);
  const column = Math.max(0, ...matches.map((match) => displayWidth(verdictOf(match, words))));
  for (const match of matches) yield* matchLines(match, column, nameOf, style);
  if (more > 0) yield line([segment(`  ${words.change.more(more)}`, 'dim')], style, 4);
  if (joint !== undefined) {
    const head = words.archive.together(percent(joint.coverage), joint.sources.length);
    yield line([segment(`  ${head}`, 'heading')], style, 4);
    for (const source of joint.sources) {
      yield line([segment(`    ${nameOf(source)}  ${words.archive.adds(percent(source.adds))}`)], style, 6);
      for (const passage of source.passages.slice(0, MOST_PASSAGES)) yield passageLine(passage, style);
    }
  }
  for (const { line: first, endLine, words: count } of boilerplate) {
    const where = `  ${words.archive.leftOut(words.archive.lineRange(first, endLine))} `;
    yield line([segment(where, 'dim'), segment(words.facts.words(count), 'dim')], style, 4);
  }
  for (const { verdict: alike, similarity, ...name } of incoming) {
    const found = segment(`  ${words.verdicts[alike]}  `, colourOf(alike));
    const where = segment(`${score(similarity.score, words)}  ${nameOf(name)}  `);
    yield line([found, where, segment(words.archive.among, 'dim')], style, 6);
  }
  if (!limits.exact)
    yield line([segment(`  ${words.archive.inexact(boundsTold(limits, words))}`, 'editorial')], style, 4);
}

function* matchLines(
  match: Match,
  column: number,
  nameOf: (name: DocumentName) => string,
  style: TextStyle,
): Generator<string> {
  const { words } = style;
  const head = segment(`  ${padEnd(verdictOf(match, words), column)}  `, colourOf(match.verdict));
  const gone = match.missing === true ? [segment(` · ${words.archive.missing}`, 'editorial')] : [];
  if (match.verified === false) {
    const why = segment(words.archive.unverified, 'dim');
    yield line([head, segment(`      ${nameOf(match)}  `), why, ...gone], style, 6);
    return;
  }
  const { score: value, coverage } = match.similarity;
  const shares = match.verdict === 'identical' ? '' : words.archive.shares(coverage.aInB, coverage.bInA);
  yield line([head, segment(`${score(value, words)}  ${nameOf(match)}  `), segment(shares, 'dim'), ...gone], style, 6);
  const revision = revisionOfMatch(match, words);
  if (revision !== undefined) yield line([segment(`      ${revision}`, 'substantive')], style, 8);
  const grave = graveChanges(match.changes, 'b', words);
  if (grave !== undefined) yield line([segment(`      ${grave}`, 'substantive')], style, 8);
  if (match.verdict === 'identical' || match.verdict === 'restyled') return;
  const longest = [...match.passages].sort((one, other) => other.words - one.words || one.a.start - other.a.start);
  for (const passage of longest.slice(0, MOST_PASSAGES)) yield passageLine(passage, style);
  if (longest.length > MOST_PASSAGES)
    yield line([segment(`      ${words.change.more(longest.length - MOST_PASSAGES)}`, 'dim')], style, 6);
}

function passageLine({ a, b, words: count }: Passage, style: TextStyle): string {
  const { archive, facts } = style.words;
  const places = `${archive.lineRange(a.line, a.endLine)} ↔ ${archive.lineRange(b.line, b.endLine)}`;
  return line([segment(`      ${places}  `), segment(facts.words(count), 'dim')], style, 8);
}

function verdictOf({ verdict }: Match, words: Words): string {
  return verdict === null ? '?' : words.verdicts[verdict];
}

/** What was run before is no good news: a copy is the alarm of a check, nothing like it the all-clear. */
function colourOf(verdict: Match['verdict']): StyleName {
  if (verdict === null) return 'editorial';
  if (verdict === 'distinct') return 'alike';
  return verdict === 'same-form' || verdict === 'shared-passage' ? 'unlike' : 'substantive';
}

/** What could not be read, and why. */
export function* skippedLines(skipped: readonly Skipped[], style: TextStyle): Generator<string> {
  if (skipped.length === 0) return;
  yield '\n';
  yield line([segment(style.words.archive.skipped(skipped.length), 'heading')], style, 2);
  for (const { path, said } of skipped) yield line([segment(`  ${path}: ${style.words.spoken(said)}`)], style, 4);
}

/** What was read in a way that wants telling. */
export function* noteLines(notes: readonly Remark[] = [], style: TextStyle): Generator<string> {
  if (notes.length === 0) return;
  yield '\n';
  yield line([segment(style.words.archive.notes, 'heading')], style, 2);
  for (const { path, said } of notes) yield line([segment(`  ${path}: ${style.words.spoken(said)}`)], style, 4);
}

/** A line of a report on an archive, laid out and ended. */
export function line(segments: readonly Segment[], { width, palette }: TextStyle, hang: number): string {
  return wrap(segments, width, hang)
    .map((one) => `${paint(one, palette)}\n`)
    .join('');
}
