import { existsSync } from 'node:fs';
import { relative, sep } from 'node:path';
import * as v from 'valibot';
import type { CheckedDocument, DocumentName } from '../../archive/results.ts';
import { Failure } from '../../read/failure.ts';
import { readSource } from '../../read/source.ts';
import { fingerprinter } from '../../report/machine/sarif-log.ts';
import { shorten } from '../../report/told/excerpt.ts';
import type { Comparison } from '../../result/comparison.ts';
import { said } from '../../terms/said.ts';
import { normalise } from '../../text/normalise.ts';
import { outputTarget, writeFileAtomically } from '../output/atomic-file.ts';
import type { Baseline } from './gate.ts';
import { type Trigger, termsOf, triggersOf } from './gate.ts';

/** Longest text of each side in the file, in code units: enough to know what was accepted. */
const LONGEST = 80;

/** What the file says of a finding: the fingerprint decides, the rest is for people who review the file. */
const known = v.strictObject({
  fingerprint: v.string(),
  what: v.string(),
  files: v.array(v.string()),
  texts: v.optional(v.array(v.string())),
});
type Known = v.InferOutput<typeof known>;
const schema = v.strictObject({ schemaVersion: v.literal(1), known: v.array(known) });

/** Reads a baseline; one that is to be written may be missing. Throws a Failure that names the file. */
export function readBaseline(path: string, writes: boolean): Baseline {
  const findings = new Map(
    (writes && !existsSync(path) ? [] : parse(path)).map((finding) => [finding.fingerprint, finding]),
  );
  const target = writes ? outputTarget(path, []) : path;
  const fingerprint = fingerprinter();
  const isKnown = (finding: Known, isLearnt: boolean): boolean => {
    if (isLearnt) findings.set(finding.fingerprint, finding);
    return findings.has(finding.fingerprint);
  };
  return {
    ofComparison: (comparison, gates) => {
      const accepted = new Set<Trigger>();
      for (const trigger of triggersOf(comparison)) {
        const isMeant =
          gates.length === 0 ? typeof trigger !== 'string' : termsOf(trigger).some((term) => gates.includes(term));
        if (isKnown(toldOf(comparison, trigger, fingerprint), writes && isMeant)) accepted.add(trigger);
      }
      return (trigger) => accepted.has(trigger);
    },
    knowsMatch: (document, match, term, texts = []) => {
      const files = [document, ...(match === null ? [] : [match])].map(nameOf);
      const key = [term, ...texts.map((text) => normalise(text)), ...files].join('\n');
      const told = texts.map((text) => shorten(text.trim(), LONGEST));
      return isKnown(
        { fingerprint: fingerprint(key), what: term, files, ...(told.length > 0 && { texts: told }) },
        writes,
      );
    },
    save: () => {
      if (writes) writeFileAtomically(target, path, [written([...findings.values()])]);
    },
  };
}

function parse(path: string): readonly Known[] {
  let value: unknown;
  try {
    value = JSON.parse(readSource(path).text);
  } catch (error) {
    if (error instanceof SyntaxError) throw new Failure('usage', path, said`is no baseline: ${error.message}`);
    throw error;
  }
  const result = v.safeParse(schema, value);
  if (result.success) return result.output.known;
  throw new Failure(
    'usage',
    path,
    said`is no baseline: ${v.getDotPath(result.issues[0]) ?? ''} ${result.issues[0].message}`,
  );
}

/** A difference by its category, the words of both sides and the names of the texts; a verdict by name and texts. */
function toldOf({ a, b }: Comparison, trigger: Trigger, fingerprint: (key: string) => string): Known {
  const files = [a.name, b.name].map(withSlashes);
  if (typeof trigger === 'string')
    return { fingerprint: fingerprint([trigger, ...files].join('\n')), what: trigger, files };
  const texts = [trigger.a.text, trigger.b.text];
  const key = [trigger.category, ...texts.map((text) => normalise(text)), ...files].join('\n');
  return {
    fingerprint: fingerprint(key),
    what: trigger.category,
    files,
    texts: texts.map((text) => shorten(text.trim(), LONGEST)),
  };
}

/** A text by its path from here, so that the file means the same in every clone. */
function nameOf({ path, id }: DocumentName | CheckedDocument): string {
  const here = path === '-' ? path : withSlashes(relative(process.cwd(), path));
  return id === null ? here : `${here}#${id}`;
}

function withSlashes(path: string): string {
  return path.replaceAll(sep, '/');
}

/** In the order of files and findings, one finding a line, so that a change of the file reads as a short diff. */
function written(findings: readonly Known[]): string {
  const lines = findings.map(
    (finding) => [`${finding.files.join('\n')}\n${finding.what}\n${finding.fingerprint}`, finding] as const,
  );
  lines.sort(([one], [other]) => (one < other ? -1 : 1));
  const told = lines.map(([, finding]) => `    ${JSON.stringify(finding)}`).join(',\n');
  return `{\n  "schemaVersion": 1,\n  "known": [${told === '' ? '' : `\n${told}\n  `}]\n}\n`;
}
