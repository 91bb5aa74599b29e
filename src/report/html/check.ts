import type {
  CheckedDocument,
  CheckResult,
  DocumentName,
  Match,
  Passage,
  VerifiedMatch,
} from '../../archive/results.ts';
import { htmlText } from '../escape/html.ts';
import type { KnownMatch } from '../machine/listings.ts';
import { VERSION } from '../machine/tool.ts';
import { boundsTold } from '../told/bounds.ts';
import { documentName, shortNames } from '../told/document-names.ts';
import { shorten } from '../told/excerpt.ts';
import type { PairInput, ReportStyle } from '../told/input.ts';
import { revisionOfMatch } from '../told/revision.ts';
import type { Words } from '../words/catalogue.ts';
import { percent } from '../words/counting.ts';
import { pageEnd, pageStart } from './frame.ts';
import { matchChangesHtml } from './match-changes.ts';
import { matchTextsHtml } from './match-texts.ts';
import { passageMap } from './passage-map.ts';
import { skippedHtml } from './skipped.ts';
import { verdictHtml } from './verdict.ts';

/** What a report on a check is made from; passages are quoted from the incoming texts. */
export interface CheckInput {
  readonly result: CheckResult;
  /** The text of an incoming document; undefined where it is not at hand. */
  readonly textOf: (document: DocumentName) => string | undefined;
  /** The texts of a match, archived one first; undefined where they are not at hand. */
  readonly comparisonOf?: (document: DocumentName, match: VerifiedMatch) => PairInput | undefined;
  /** What the baseline has; absent where there is none. */
  readonly isKnown?: KnownMatch;
}

/** Texts told in full; the others are in the table at the top and in the JSON report. */
const MOST_TOLD = 500;
/** Matches of one text, and passages of one match, that are told. */
const MOST_MATCHES = 50;
const MOST_PASSAGES = 20;
/** Code units of a quoted passage. */
const LONGEST = 600;

/** What the archive has of each incoming text, as one self-contained page without a script. */
export function* htmlCheck(input: CheckInput, { words }: Pick<ReportStyle, 'words'>): Generator<string> {
  const { result } = input;
  const { archive, documents, skipped } = result;
  const headline = words.archive.checked(documents.length);
  const nameOf = shortNames(documents.flatMap((document) => [document, ...document.matches]));
  yield pageStart(`${headline} · ${archive.path}`, words);
  yield `<header><h1>${headline}</h1>
<p class="names"><span>${words.archive.inArchive(archive.documents)}</span> <bdi>${htmlText(archive.path)}</bdi></p></header>
<main><section aria-label="${words.page.overview}"><table class="list"><thead><tr><th scope="col">${words.archive.incoming}</th><th scope="col">${words.archive.verdict}</th><th scope="col">${words.archive.match}</th></tr></thead><tbody>
`;
  for (const [index, document] of documents.entries()) yield overviewRow(document, index, nameOf, words);
  yield '</tbody></table></section>\n';
  let told = 0;
  for (const [index, document] of documents.entries()) {
    if (document.matches.length === 0 || told === MOST_TOLD) continue;
    told++;
    yield* documentHtml(document, index, input, nameOf, words);
  }
  yield `${skippedHtml(skipped, words)}</main>\n<footer><p>dedupe ${VERSION}</p></footer>\n${pageEnd()}`;
}

function overviewRow(
  document: CheckedDocument,
  index: number,
  nameOf: (name: DocumentName) => string,
  words: Words,
): string {
  const [best] = document.matches;
  const name = `<bdi>${htmlText(nameOf(document))}</bdi>`;
  const linked = best === undefined || index >= MOST_TOLD ? name : `<a href="#t${index + 1}">${name}</a>`;
  const verdict = verdictHtml(document.verdict, best?.similarity?.score ?? null, words);
  const match = best === undefined ? words.archive.noMatch : `<bdi>${htmlText(nameOf(best))}</bdi>`;
  return `<tr><th scope="row">${linked}</th><td>${verdict}</td><td>${match}</td></tr>\n`;
}

function* documentHtml(
  document: CheckedDocument,
  index: number,
  { textOf, comparisonOf }: CheckInput,
  nameOf: (name: DocumentName) => string,
  words: Words,
): Generator<string> {
  const text = textOf(document);
  const { matches, more = 0, joint, boilerplate = [], limits } = document;
  yield `<section class="doc" id="t${index + 1}" aria-labelledby="h${index + 1}"><h2 id="h${index + 1}"><bdi>${htmlText(documentName(document))}</bdi></h2>\n`;
  if (!limits.exact) yield `<p class="warn">${htmlText(words.archive.inexact(boundsTold(limits, words)))}</p>\n`;
  yield passageMap(matches, text, words);
  for (const [place, match] of matches.slice(0, MOST_MATCHES).entries()) {
    const shown = match.verified === false ? undefined : comparisonOf?.(document, match);
    const texts = shown === undefined ? undefined : matchTextsHtml(shown, `t${index + 1}-${place + 1}-`, words);
    yield* matchHtml(match, { place, text, texts }, nameOf, words);
  }
  const left = more + Math.max(0, matches.length - MOST_MATCHES);
  if (left > 0) yield `<p class="counts">${words.change.more(left)}</p>\n`;
  for (const { line, endLine, words: count } of boilerplate) {
    const where = words.archive.leftOut(words.archive.lineRange(line, endLine));
    yield `<p class="counts">${where} ${words.facts.words(count)}</p>\n`;
  }
  if (joint !== undefined) {
    const sources = joint.sources.map(
      (source) => `<li><bdi>${htmlText(nameOf(source))}</bdi> ${words.archive.adds(percent(source.adds))}</li>`,
    );
    yield `<p class="counts"><b>${words.archive.together(percent(joint.coverage), joint.sources.length)}</b></p><ol>${sources.join('')}</ol>\n`;
  }
  yield '</section>\n';
}

/** What is told of a match beside what it says of itself. */
interface Shown {
  readonly place: number;
  /** The incoming text, which passages are quoted from. */
  readonly text: string | undefined;
  /** Both texts side by side, in pieces; undefined where they are not at hand. */
  readonly texts: Iterable<string> | undefined;
}

function* matchHtml(
  match: Match,
  { place, text, texts }: Shown,
  nameOf: (name: DocumentName) => string,
  words: Words,
): Generator<string> {
  const gone = match.missing === true ? ` <span class="warn">${words.archive.missing}</span>` : '';
  const head = `<b class="x">${place + 1}</b> ${verdictHtml(match.verdict, match.similarity?.score ?? null, words)} <bdi>${htmlText(nameOf(match))}</bdi>${gone}`;
  if (match.verified === false) {
    yield `<p class="mt">${head} <span class="at">${words.archive.unverified}</span></p>\n`;
    return;
  }
  const { aInB, bInA } = match.similarity.coverage;
  const shares = `<span class="at">${words.archive.shares(aInB, bInA)}</span>${revisionHtml(match, words)}`;
  const changes = matchChangesHtml(match, words);
  const passages = [...match.passages].sort((one, other) => other.words - one.words || one.a.start - other.a.start);
  if (passages.length === 0 && changes === '' && texts === undefined) {
    yield `<p class="mt">${head} ${shares}</p>\n`;
    return;
  }
  const left = passages.length - MOST_PASSAGES;
  const more = left > 0 ? `<p class="more">${words.change.more(left)}</p>` : '';
  const rows = passages.slice(0, MOST_PASSAGES).map((passage) => passageRow(passage, text, words));
  yield `<details class="part mt"${place === 0 ? ' open' : ''}><summary>${head} ${shares}</summary>${changes}`;
  if (rows.length > 0)
    yield `<table><thead class="vh"><tr><th scope="col">${words.archive.passage}</th><th scope="col">${words.archive.incoming}</th></tr></thead><tbody>${rows.join('')}</tbody></table>${more}`;
  yield* texts ?? [];
  yield '</details>\n';
}

/** Which of the texts says that it corrects, cancels or updates the other. */
function revisionHtml(match: VerifiedMatch, words: Words): string {
  const said = revisionOfMatch(match, words);
  return said === undefined ? '' : ` <b class="warn">${htmlText(said)}</b>`;
}

function passageRow({ a, b, words: count }: Passage, text: string | undefined, words: Words): string {
  const range = (side: typeof a) => words.archive.lineRange(side.line, side.endLine);
  const quoted = text === undefined ? '' : shorten(text.slice(a.start, a.end), LONGEST);
  return `<tr><th scope="row">${range(a)} ↔ ${range(b)}<span class="note">${words.facts.words(count)}</span></th><td><bdi>${htmlText(quoted)}</bdi></td></tr>`;
}
