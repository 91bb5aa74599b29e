import type { Difference, DifferenceSide } from '../../result/comparison.ts';
import { CATEGORIES, type Category } from '../../terms/category.ts';
import { sarifText } from '../escape/sarif.ts';
import { shorten } from '../told/excerpt.ts';
import { explain } from '../told/explain.ts';
import { allFindings, gravest, isMoveSource, levelOf, matters } from '../told/findings.ts';
import { factsOf } from '../told/head-lines.ts';
import type { GateStyle, PairInput } from '../told/input.ts';
import { changeInPlace } from '../told/label.ts';
import { endOf } from '../told/position.ts';
import { moveSources } from '../told/sections.ts';
import { en } from '../words/en.ts';
import {
  acceptance,
  fingerprinter,
  MOST_RESULTS,
  type Region,
  type SarifRule,
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
  const all = [...allFindings(comparison.differences)].filter(({ difference }) => !isMoveSource(difference));
  const findings = all.filter(({ difference }) => isWorthTelling(difference, style));
  const sources = moveSources(comparison);
  const shown = findings.filter(({ id }) => kept === null || kept.has(id));
  const left = findings.length - shown.length;
  const { paragraphs, grave, warnings } = factsOf(comparison, en);
  const fingerprint = fingerprinter();
  return sarifLog({
    rules: CATEGORIES.map(ruleOf),
    results: shown.map(({ difference }) => resultOf(input, difference, sources, style, fingerprint)),
    notes: [
      [en.verdicts[verdict], paragraphs, ...(grave === null ? [] : [grave])].join(' · '),
      ...warnings,
      ...(all.length > findings.length
        ? [`${all.length - findings.length} cosmetic differences are not listed here; the JSON report lists all.`]
        : []),
      ...(left > 0 ? [`${left} further differences are not listed here; the JSON report lists all.`] : []),
    ],
    properties: { verdict, similarity },
  });
}

function ruleOf(category: Category): SarifRule {
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
  input: PairInput,
  difference: Difference,
  sources: ReadonlyMap<number, DifferenceSide>,
  style: GateStyle,
  fingerprint: (key: string) => string,
) {
  const { a, b, category, severity, kind, move, ignored } = difference;
  const inA = sarifLocation(input.comparison.a.name, regionOf(sources.get(move ?? 0) ?? a));
  const inB = sarifLocation(input.comparison.b.name, regionOf(b));
  const level = levelOf(difference, style);
  return {
    ruleId: category,
    ruleIndex: CATEGORIES.indexOf(category),
    level,
    message: { text: sarifText(changeInPlace(input, difference, (text) => shorten(text, LONGEST), en)) },
    locations: [inB],
    relatedLocations: [{ id: 1, ...inA, message: { text: 'A' } }],
    partialFingerprints: { 'dedupeDifference/v1': fingerprint(`${category}\n${print(a)}\n${print(b)}`) },
    ...acceptance(style.isKnown?.(difference), level),
    ...(ignored ? { suppressions: [{ kind: 'external', justification: '--ignore' }] } : {}),
    properties: { severity, ...(kind !== undefined && { kind }), ...(move !== undefined && { move }) },
  };
}

/** Cosmetic differences are no finding of a code review, unless a note warns of them or a gate asked for them. */
function isWorthTelling(difference: Difference, style: GateStyle): boolean {
  if (difference.severity !== 'cosmetic') return true;
  return matters(difference) || levelOf(difference, style) === 'error';
}

function print({ text }: DifferenceSide): string {
  return `${text.length}:${text.slice(0, FINGERPRINTED)}`;
}

function regionOf(side: DifferenceSide): Region {
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
