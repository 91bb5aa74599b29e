import * as v from 'valibot';
import { Failure } from '../../read/failure.ts';
import { readSource } from '../../read/source.ts';
import { said } from '../../terms/said.ts';
import { nearest } from './nearest.ts';
import { OPTIONS, type OptionName, optionSpec, type ValueKind } from './options.ts';
import type { Settings } from './settings.ts';

/** Longest settings file in bytes: a thousand times what all settings need. */
const LIMIT = 1024 * 1024;

/** The settings that may stand in a file. */
const NAMES = (Object.keys(OPTIONS) as OptionName[]).filter((name) => OPTIONS[name].inFile);

/** The key of what only people read. */
const COMMENT = '//';

/** Reads a settings file; the schema is closed. Throws a Failure that names the file and the setting. */
export function readSettingsFile(path: string): Settings {
  const { text } = readSource(path, { limit: LIMIT });
  const value = parse(text, path);
  refuseUnknown(value, path);
  const result = v.safeParse(settingsSchema(), value);
  if (result.success) {
    const { $schema: _, [COMMENT]: __, boilerplate, ...settings } = result.output;
    const lines = Array.isArray(boilerplate) ? { standing: boilerplate } : { boilerplate };
    return { ...settings, ...lines } as Settings; // the schema is made from the table that the type is made from
  }
  const [issue] = result.issues;
  throw new Failure('usage', path, said`${v.getDotPath(issue) ?? ''}: ${issue.message}`);
}

/** The schema is closed. The keys themselves are asked: valibot takes a list for an object and `constructor` for known. */
function refuseUnknown(value: unknown, path: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Failure('usage', path, 'holds no settings (an object is needed)');
  }
  const known: readonly string[] = ['$schema', COMMENT, 'equivalent', ...NAMES];
  const unknown = Object.keys(value).find((key) => !known.includes(key));
  if (unknown === undefined) return;
  const near = nearest(unknown, known);
  if (near !== undefined)
    throw new Failure('usage', path, said`unknown setting '${unknown}' (${said`did you mean ${near}?`})`);
  throw new Failure('usage', path, said`unknown setting '${unknown}'`);
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text, (key, value: unknown) => {
      if (key === '__proto__') throw new Failure('usage', path, "unknown setting '__proto__'");
      return value;
    });
  } catch (error) {
    if (error instanceof SyntaxError) throw new Failure('usage', path, said`is no JSON: ${error.message}`);
    throw error;
  }
}

function settingsSchema() {
  const entries = NAMES.map((name) => [name, v.optional(valueSchema(optionSpec(name).takes))] as const);
  const texts = v.array(v.string('a text is needed'), 'a list is needed');
  return v.strictObject({
    ...Object.fromEntries(entries),
    $schema: v.optional(v.string()),
    [COMMENT]: v.optional(v.union([v.string(), texts], 'a text or a list of texts is needed')),
    boilerplate: v.optional(v.union([v.string(), texts], 'the name of a file or a list of patterns is needed')),
    equivalent: v.optional(v.array(texts, 'a list of lists is needed')),
  });
}

function valueSchema(kind: ValueKind): v.GenericSchema {
  switch (kind.kind) {
    case 'flag':
      return v.boolean('true or false is needed');
    case 'text':
      return v.string('a text is needed');
    case 'many':
      return v.array(v.string('a text is needed'), 'a list is needed');
    case 'choice':
      return v.picklist(kind.choices, `one of ${kind.choices.join(', ')} is needed`);
    case 'list':
      return v.array(
        v.picklist(kind.choices, ({ received }) => `unknown ${received}`),
        'a list is needed',
      );
    case 'share':
      return between(0, 1, 'a number from 0 to 1 is needed');
    case 'count':
      return v.pipe(
        between(kind.least, kind.most, `a whole number from ${kind.least} to ${kind.most} is needed`),
        v.integer('a whole number is needed'),
      );
  }
}

function between(least: number, most: number, message: string) {
  return v.pipe(v.number(message), v.minValue(least, message), v.maxValue(most, message));
}
