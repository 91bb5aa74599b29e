import type { Difference, Side } from '../../result/comparison.ts';
import { CATEGORIES, type Category } from '../../terms/category.ts';
import { sarifText } from '../escape/sarif.ts';
import { shorten } from '../told/excerpt.ts';
import { explain } from '../told/explain.ts';
import { allFindings, gravest, isMoveSource, levelOf } from '../told/findings.ts';
import { factsOf } from '../told/head-lines.ts';
import type { GateStyle, PairInput } from '../told/input.ts';
import { changeOf } from '../told/label.ts';
import { endOf } from '../told/position.ts';
import { en } from '../words/en.ts';
import {
  acceptance,
  fingerprinter,
  MOST_RESULTS,
  type Region,
  type Rule,
  sarifLocation,
  sarifLog,
} from './sarif-log.ts';

/** Code units of each side in a message. */
const LONGEST = 200;
/** Code units of a passage that its fingerprint is made from; a longer one is told apart by its length. */
const FINGERPRINTED = 400;

/** A comparison as a SARIF log: categories are rules, differences are results, the gravest when there are too many. */
export function sarif(input: PairInput, style: GateStyle) {
  const { comparison } = input;
  const { verdict, similarity } = comparison;
  const kept = gravest(comparison.differences, MOST_RESULTS);
  const findings = [...allFindings(comparison.differences)].filter(({ difference }) => !isMoveSource(difference));
  const shown = findings.filter(({ id }) => kept === null || kept.has(id));
  const left = findings.length - shown.length;
  const { paragraphs, grave, warnings } = factsOf(comparison, en);
  const fingerprint = fingerprinter();
  return sarifLog({
    rules: CATEGORIES.map(ruleOf),
    results: shown.map(({ difference }) => resultOf(input, difference, style, fingerprint)),
    notes: [
      [en.verdicts[verdict], paragraphs, ...(grave === null ? [] : [grave])].join(' · '),
      ...warnings,
      ...(left > 0 ? [`${left} further differences are not listed here; the JSON report lists all.`] : []),
    ],
    properties: { verdict, similarity },
  });
}

function ruleOf(category: Category): Rule {
  const { meaning, severity, a, b } = explain(category);
  return {
    id: category,
    title: `${en.categories[category]} (${severity})`,
    meaning,
    help: `Example: ${a === '' ? '(nothing)' : a} → ${b === '' ? '(nothing)' : b}`,
    level: severity === 'substantive' || severity === 'structure' ? 'warning' : 'note',
    tags: [severity],
  };
}

function resultOf(
  { comparison }: PairInput,
  difference: Difference,
  style: GateStyle,
  fingerprint: (key: string) => string,
) {
  const { a, b, category, severity, kind, move, ignored } = difference;
  const inA = sarifLocation(comparison.a.name, regionOf(a));
  const inB = sarifLocation(comparison.b.name, regionOf(b));
  const isRemoved = b.text === '' && a.text !== '';
  const level = levelOf(difference, style);
  return {
    ruleId: category,
    ruleIndex: CATEGORIES.indexOf(category),
    level,
    message: { text: sarifText(changeOf(difference, (text) => shorten(text, LONGEST), en)) },
    locations: [isRemoved ? inA : inB],
    relatedLocations: [{ id: 1, ...(isRemoved ? inB : inA), message: { text: isRemoved ? 'B' : 'A' } }],
    partialFingerprints: { 'dedupeDifference/v1': fingerprint(`${category}\n${print(a)}\n${print(b)}`) },
    ...acceptance(style.isKnown?.(difference), level),
    ...(ignored ? { suppressions: [{ kind: 'external', justification: '--ignore' }] } : {}),
    properties: { severity, ...(kind !== undefined && { kind }), ...(move !== undefined && { move }) },
  };
}

function print({ text }: Side): string {
  return `${text.length}:${text.slice(0, FINGERPRINTED)}`;
}

function regionOf(side: Side): Region {
  const { line: endLine, column: endColumn } = endOf(side);
  return {
    startLine: side.line,
    startColumn: side.column,
    endLine,
    endColumn,
    charOffset: side.start,
    charLength: side.end - side.start,
  };
}
