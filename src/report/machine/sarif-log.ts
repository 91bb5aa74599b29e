import { sarifText, sarifUri } from '../escape/sarif.ts';
import { sha256 } from '../sha256.ts';
import type { Level } from '../told/findings.ts';
import { VERSION } from './tool.ts';

/** GitHub shows 5,000 results of a run and drops the rest. */
export const MOST_RESULTS = 5_000;

/** A kind of finding: its short name, what it means, and more about it. */
export interface SarifRule {
  readonly id: string;
  readonly title: string;
  readonly meaning: string;
  readonly help: string;
  readonly level: Level;
  readonly tags: readonly string[];
}

/** A stretch of a file; columns only where they are known. */
export interface Region {
  readonly startLine: number;
  readonly endLine: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
  /** UTF-16 code units. */
  readonly charOffset: number;
  readonly charLength: number;
}

/** A SARIF 2.1.0 log of one run (OASIS standard of 2020), ready to be written as JSON. */
export function sarifLog<Result>(run: {
  readonly rules: readonly SarifRule[];
  readonly results: readonly Result[];
  /** What is known of the run as a whole; the first sentence is its headline, the others are warnings. */
  readonly notes: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}) {
  const notes = run.notes.map((text, index) => ({
    level: index === 0 ? 'note' : 'warning',
    message: { text: sarifText(text) },
  }));
  const rules = run.rules.map(ruleOf);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'dedupe', version: VERSION, semanticVersion: VERSION, rules } },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: notes }],
        results: run.results,
        properties: run.properties,
      },
    ],
  };
}

function ruleOf({ id, title, meaning, help, level, tags }: SarifRule) {
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: meaning },
    help: { text: `${meaning} ${help}`.trim(), markdown: `${meaning}\n\n${help}`.trim() },
    defaultConfiguration: { level },
    properties: { tags },
  };
}

/** A place in a file; without a region the file as a whole. */
export function sarifLocation(name: string, region?: Region) {
  return { physicalLocation: { artifactLocation: { uri: sarifUri(name) }, ...(region !== undefined && { region }) } };
}

/**
 * What a log says of a result that the baseline knows: it is no news and accepted. Of one that tripped a gate although
 * there is a baseline: it is new. Nothing where no baseline was asked.
 */
export function acceptance(isKnown: boolean | undefined, level: Level) {
  const suppressions = [{ kind: 'external', status: 'accepted', justification: '--baseline' }];
  if (isKnown === true) return { baselineState: 'unchanged', suppressions };
  return isKnown === false && level === 'error' ? { baselineState: 'new' } : {};
}

/**
 * Gives out fingerprints: the same finding has the same one in every run wherever it stands; equal findings of one run
 * are told apart by their order.
 */
export function fingerprinter(): (key: string) => string {
  const seen = new Map<string, number>();
  return (key) => {
    const order = (seen.get(key) ?? 0) + 1;
    seen.set(key, order);
    return `${sha256(key).slice(0, 22)}:${order}`;
  };
}
