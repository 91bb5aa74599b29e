import { escapeXml } from '../escape/xml.ts';
import { shorten } from '../told/excerpt.ts';
import { allFindings, isMoveSource, levelOf } from '../told/findings.ts';
import { factsOf } from '../told/head-lines.ts';
import type { GateStyle, PairInput } from '../told/input.ts';
import { changeInPlace } from '../told/label.ts';
import { linesOf } from '../told/sections.ts';
import { score } from '../words/counting.ts';
import { en } from '../words/en.ts';

/** Differences listed in one failure; a test report is read in a narrow pane. */
const MOST_LISTED = 200;
/** Code units of each side of a listed difference. */
const LONGEST = 200;

/** One test case of a JUnit file. */
export interface TestCase {
  readonly name: string;
  /** Why it failed: the gate, a sentence, a line for each finding; null when it passed. */
  readonly failure: { readonly type: string; readonly message: string; readonly lines: readonly string[] } | null;
  /** What is worth knowing either way. */
  readonly output: readonly string[];
}

/**
 * A comparison as JUnit XML, a test case a pair, as Jenkins and GitLab read it: it fails when a gate tripped. There
 * are no times and no host in it, so that the same input gives the same file.
 */
export function junit(input: PairInput, style: GateStyle): string {
  const { tripped } = style;
  const { comparison } = input;
  const { verdict, similarity, a, b } = comparison;
  const facts = factsOf(comparison, en);
  const told = `${en.verdicts[verdict]} (${en.facts.score} ${score(similarity.score, en)})`;
  const output = [told, facts.paragraphs, facts.shares, facts.grave ?? '', ...facts.warnings];
  const failure =
    tripped.length === 0
      ? null
      : {
          type: tripped.join(','),
          message: `${told}: ${facts.grave ?? facts.paragraphs}`,
          lines: culprits(input, style),
        };
  return junitFile('compare', [
    { name: `${a.name} → ${b.name}`, failure, output: output.filter((line) => line !== '') },
  ]);
}

/** The differences that tripped the gate. */
function culprits(input: PairInput, style: GateStyle): readonly string[] {
  const lines: string[] = [];
  let left = 0;
  for (const { difference } of allFindings(input.comparison.differences)) {
    if (isMoveSource(difference) || levelOf(difference, style) !== 'error') continue;
    const change = changeInPlace(input, difference, (text) => shorten(text, LONGEST), en);
    if (lines.length < MOST_LISTED) lines.push(`${linesOf(difference)}  ${change}`);
    else left++;
  }
  return left === 0 ? lines : [...lines, en.change.more(left)];
}

/** A JUnit file with one suite; `notes` is told about the suite as a whole. */
export function junitFile(suite: string, cases: readonly TestCase[], notes: readonly string[] = []): string {
  const told = notes.length === 0 ? '' : `<system-out>${linesXml(notes)}</system-out>\n`;
  const failures = cases.filter(({ failure }) => failure !== null).length;
  const counts = `tests="${cases.length}" failures="${failures}" errors="0"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="dedupe" ${counts}>
<testsuite name="dedupe ${suite}" ${counts} skipped="0">
${cases.map((each) => caseXml(suite, each)).join('')}${told}</testsuite>
</testsuites>
`;
}

function caseXml(suite: string, { name, failure, output }: TestCase): string {
  const failed =
    failure === null
      ? ''
      : `<failure type="${escapeXml(failure.type)}" message="${escapeXml(failure.message)}">${linesXml(failure.lines)}</failure>\n`;
  return `<testcase classname="dedupe.${suite}" name="${escapeXml(name)}">
${failed}${
  output.length === 0
    ? ''
    : `<system-out>${linesXml(output)}</system-out>
`
}</testcase>
`;
}

function linesXml(lines: readonly string[]): string {
  return lines.map(escapeXml).join('\n');
}
