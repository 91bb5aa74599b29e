import { CATEGORIES, type Category } from '../classify/category.ts';
import type { Difference, Side } from '../classify/comparison.ts';
import { sarifText, sarifUri } from './escape-sarif.ts';
import { shorten } from './excerpt.ts';
import { explain } from './explain.ts';
import { factsOf } from './facts.ts';
import { allFindings, gravest, isMoveSource, levelOf } from './findings.ts';
import type { PairInput, ReportStyle } from './input.ts';
import { changeOf } from './label.ts';
import { endOf } from './position.ts';
import { sha256 } from './sha256.ts';
import { VERSION } from './tool.ts';
import { en } from './words/en.ts';

/** GitHub shows 5,000 results of a run and drops the rest; the gravest are kept. */
const MOST_RESULTS = 5_000;
/** Code units of each side in a message. */
const LONGEST = 200;
/** Code units of a passage that its fingerprint is made from; a longer one is told apart by its length. */
const FINGERPRINTED = 400;

/** A SARIF 2.1.0 log (OASIS), ready to be written as JSON: categories are rules, differences are results. */
export function sarif(input: PairInput, { tripped }: Pick<ReportStyle, 'tripped'>) {
  const { comparison } = input;
  const kept = gravest(comparison.differences, MOST_RESULTS);
  const findings = [...allFindings(comparison.differences)].filter(({ difference }) => !isMoveSource(difference));
  const shown = findings.filter(({ id }) => kept === null || kept.has(id));
  const seen = new Map<string, number>();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'dedupe', version: VERSION, semanticVersion: VERSION, rules: CATEGORIES.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: notifications(input, findings.length - shown.length),
          },
        ],
        artifacts: [comparison.a, comparison.b].map(({ name, encoding }) => ({
          location: { uri: sarifUri(name) },
          encoding,
        })),
        results: shown.map(({ difference }) => resultOf(input, difference, tripped, seen)),
        properties: { verdict: comparison.verdict, similarity: comparison.similarity },
      },
    ],
  };
}

function ruleOf(category: Category) {
  const { meaning, severity, a, b } = explain(category);
  const example = `${a === '' ? '(nothing)' : a} → ${b === '' ? '(nothing)' : b}`;
  return {
    id: category,
    name: category.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: `${en.categories[category]} (${severity})` },
    fullDescription: { text: meaning },
    help: { text: `${meaning} Example: ${example}`, markdown: `${meaning}\n\nExample: ${example}` },
    defaultConfiguration: { level: severity === 'substantive' || severity === 'structure' ? 'warning' : 'note' },
    properties: { tags: [severity] },
  };
}

function resultOf(input: PairInput, difference: Difference, tripped: readonly string[], seen: Map<string, number>) {
  const { comparison } = input;
  const { a, b, category } = difference;
  const inA = location(comparison.a.name, a);
  const inB = location(comparison.b.name, b);
  const isRemoved = b.text === '' && a.text !== '';
  return {
    ruleId: category,
    ruleIndex: CATEGORIES.indexOf(category),
    level: levelOf(difference, tripped),
    message: { text: sarifText(changeOf(difference, (text) => shorten(text, LONGEST), en)) },
    locations: [isRemoved ? inA : inB],
    relatedLocations: [{ id: 1, ...(isRemoved ? inB : inA), message: { text: isRemoved ? 'B' : 'A' } }],
    partialFingerprints: { 'dedupeDifference/v1': fingerprint(difference, seen) },
    ...(difference.ignored ? { suppressions: [{ kind: 'external', justification: '--ignore' }] } : {}),
    properties: {
      severity: difference.severity,
      ...(difference.kind === undefined ? {} : { kind: difference.kind }),
      ...(difference.move === undefined ? {} : { move: difference.move }),
    },
  };
}

function location(name: string, side: Side) {
  const { line: endLine, column: endColumn } = endOf(side);
  return {
    physicalLocation: {
      artifactLocation: { uri: sarifUri(name) },
      region: {
        startLine: side.line,
        startColumn: side.column,
        endLine,
        endColumn,
        charOffset: side.start,
        charLength: side.end - side.start,
      },
    },
  };
}

/** The same change has the same fingerprint wherever it stands; equal ones are told apart by their order. */
function fingerprint({ category, a, b }: Difference, seen: Map<string, number>): string {
  const part = ({ text }: Side) => `${text.length}:${text.slice(0, FINGERPRINTED)}`;
  const key = `${category}\n${part(a)}\n${part(b)}`;
  const order = (seen.get(key) ?? 0) + 1;
  seen.set(key, order);
  return `${sha256(key).slice(0, 22)}:${order}`;
}

function notifications(input: PairInput, left: number) {
  const { warnings, paragraphs, grave } = factsOf(input.comparison, en);
  const facts = grave === null ? paragraphs : `${paragraphs} · ${grave}`;
  const cut = left > 0 ? [`${left} further differences are not listed here; the JSON report lists all.`] : [];
  return [
    { level: 'note', message: { text: sarifText(facts) } },
    ...[...warnings, ...cut].map((text) => ({ level: 'warning', message: { text: sarifText(text) } })),
  ];
}
