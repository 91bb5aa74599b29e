import { VERDICTS } from '../../terms/verdict.ts';
import { escapeMarkdown } from '../escape/markdown.ts';
import { sarifText } from '../escape/sarif.ts';
import { documentName } from '../told/document-names.ts';
import { LEVELS } from '../told/findings.ts';
import type { Words } from '../words/catalogue.ts';
import { score } from '../words/counting.ts';
import { en } from '../words/en.ts';
import { type Annotation, annotate } from './annotation.ts';
import { junitFile } from './junit.ts';
import type { Case, Hit, ListedText, Listing } from './listing.ts';
import { acceptance, fingerprinter, MOST_RESULTS, type Region, sarifLocation, sarifLog } from './sarif-log.ts';

/** Workflow commands for GitHub Actions: the headline, and an annotation for each hit that is not known. */
export function listingGithub({ headline, cases, warnings }: Listing): string {
  const told: Annotation[] = [{ level: 'note', title: 'dedupe', message: [headline, ...warnings].join(' · ') }];
  for (const hit of hitsOf(cases).filter(({ isKnown }) => isKnown !== true)) {
    const { path, passage } = hit.at;
    const { line, endLine } = passage ?? { line: 1, endLine: 1 };
    told.push({
      level: hit.level,
      title: titleOf(hit),
      message: sentenceOf(hit),
      place: { file: path, line, endLine },
    });
  }
  return annotate(told);
}

/** JUnit XML with a test case for each case; one that meets a gate has failed. */
export function listingJunit({ command, headline, cases, warnings }: Listing): string {
  const told = cases.map(({ name, verdict, tripped, hits }) => {
    const lines = hits.map((hit) => `${sentenceOf(hit)}${linesOf(hit)}`);
    if (tripped.length === 0) return { name, failure: null, output: [en.verdicts[verdict], ...lines] };
    return { name, failure: { type: tripped.join(','), message: en.verdicts[verdict], lines }, output: [] };
  });
  return junitFile(command, told, [headline, ...warnings]);
}

/** A SARIF log: verdicts are rules, hits are results in the text under review. */
export function listingSarif({ command, headline, cases, warnings }: Listing) {
  const hits = hitsOf(cases);
  const left = Math.max(0, hits.length - MOST_RESULTS);
  const byLevel = LEVELS.flatMap((level) => hits.filter((hit) => hit.level === level));
  const fingerprint = fingerprinter();
  return sarifLog({
    rules: VERDICTS.map((verdict) => ({
      id: verdict,
      title: en.verdicts[verdict],
      meaning: en.verdictMeanings[verdict],
      help: '',
      level: 'note' as const,
      tags: [command],
    })),
    results: byLevel.slice(0, MOST_RESULTS).map((hit) => ({
      ruleId: ruleIdOf(hit),
      ruleIndex: VERDICTS.indexOf(ruleIdOf(hit)),
      level: hit.level,
      ...acceptance(hit.isKnown, hit.level),
      message: { text: sarifText(sentenceOf(hit)) },
      locations: [locationOf(hit.at)],
      relatedLocations: [{ id: 1, ...locationOf(hit.other), message: { text: sarifText(documentName(hit.other)) } }],
      partialFingerprints: {
        'dedupeMatch/v1': fingerprint(`${command}\n${documentName(hit.at)}\n${documentName(hit.other)}`),
      },
      properties: hit.score === null ? {} : { score: hit.score },
    })),
    notes: [headline, ...warnings, ...(left > 0 ? [`${left} further results are not listed here.`] : [])],
    properties: { command },
  });
}

/** GitHub refuses a comment over 65,536 characters. */
const BUDGET = 60_000;
/** Rows of a table in a comment; who wants all of them asks for JSON. */
const MOST_ROWS = 100;

/** A comment on a pull request: the headline, what was found in a table, what is doubtful folded. */
export function listingMarkdown({ command, headline, cases, warnings }: Listing, words: Words): string {
  const found = hitsOf(cases);
  const rows: string[] = [];
  let used = headline.length;
  for (const hit of LEVELS.flatMap((level) => found.filter((each) => each.level === level)).slice(0, MOST_ROWS)) {
    const row = rowOf(hit, words);
    used += row.length;
    if (used > BUDGET) break;
    rows.push(row);
  }
  const head = `| ${words.archive.verdict} | ${words.facts.score} | ${command === 'check' ? words.archive.incoming : words.archive.path} | ${words.archive.match} | |`;
  const nothing = command === 'check' ? words.archive.noMatch : '';
  const table = rows.length === 0 ? nothing : [head, '|---|---|---|---|---|', ...rows].join('\n');
  const left = found.length - rows.length;
  const parts = [`### ${escapeMarkdown(headline)}`, table, left > 0 ? words.change.more(left) : ''];
  const doubts = warnings.slice(0, MOST_ROWS).map((warning) => `- ${escapeMarkdown(warning).slice(0, 600)}`);
  if (doubts.length > 0 && used + doubts.join('\n').length < BUDGET) parts.push(doubts.join('\n'));
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function rowOf(hit: Hit, words: Words): string {
  const verdict = hit.verdict === null ? '?' : words.verdicts[hit.verdict];
  const mark = hit.level === 'error' ? `**${verdict}**` : verdict;
  const cells = [
    hit.score === null ? '' : score(hit.score, words),
    documentName(hit.at),
    documentName(hit.other),
    hit.verdict === null ? words.archive.unverified : hit.message,
  ];
  return `| ${[mark, ...cells.map(escapeMarkdown)].join(' | ')} |`;
}

function hitsOf(cases: readonly Case[]): readonly Hit[] {
  return cases.flatMap(({ hits }) => hits);
}

function titleOf({ verdict, score: value }: Hit): string {
  if (verdict === null || value === null) return en.archive.unverified;
  return `${en.verdicts[verdict]} ${score(value, en)}`;
}

/** "near-duplicate 0.97 of archive/b.txt: 97 % of it stands there …". */
function sentenceOf(hit: Hit): string {
  return `${titleOf(hit)} ↔ ${documentName(hit.other)}${hit.message === '' ? '' : `: ${hit.message}`}`;
}

function linesOf({ at, other }: Hit): string {
  if (at.passage === undefined || other.passage === undefined) return '';
  const range = ({ line, endLine }: typeof at.passage) => en.archive.lineRange(line, endLine);
  return ` (${range(at.passage)} ↔ ${range(other.passage)})`;
}

/** A candidate that could not be compared is at most a shared passage. */
function ruleIdOf({ verdict }: Hit) {
  return verdict ?? 'shared-passage';
}

function locationOf({ path, passage }: ListedText) {
  if (passage === undefined) return sarifLocation(path);
  const { line, endLine, start, end } = passage;
  const region: Region = { startLine: line, endLine, charOffset: start, charLength: end - start };
  return sarifLocation(path, region);
}
