import { UNSEEN, UNSEEN_PAIRS } from '../escape/unseen.ts';
import { TOOL } from './tool.ts';

/** A result as a JSON document: the keys of a plain object, of which arrays may be very long. */
export type JsonDocument = Readonly<Record<string, unknown>>;

/** A result that is told as one document; a comparison of two texts names no command. */
export interface Result {
  readonly schemaVersion: 1;
  readonly command?: string;
}

/** The document of a result: the same with the program and the command that made it. */
export function resultDocument<Told extends Result>(result: Told): JsonDocument {
  const { schemaVersion, command = 'compare', ...rest } = result;
  return { schemaVersion, tool: TOOL, command, ...rest };
}

/** The document that stands on standard output in place of a result that could not be made. */
export function errorDocument(code: string, message: string, path: string | null): JsonDocument {
  return { schemaVersion: 1, error: { code, message, path } };
}

/** Elements of an array turned into one piece of text at a time; a JSON of millions of differences is no one string. */
const BATCH = 2000;

/**
 * A document as JSON text in pieces, ended by a line end; `indent` 0 is compact. The same document gives the same
 * pieces, well-formed (a lone surrogate becomes U+FFFD), with everything that terminals or CI logs could act on escaped.
 */
export function* jsonReport(document: JsonDocument, indent: 0 | 2 = 0): Generator<string> {
  if (isShort(document)) yield serialise(document, indent, '');
  else yield* objectPieces(document, indent, indent === 0 ? '' : '\n');
  yield '\n';
}

/** Whether no list of a document, nor of an object in it, is longer than a batch: then it is one piece. */
function isShort(object: JsonDocument): boolean {
  return Object.values(object).every((value) =>
    Array.isArray(value) ? value.length <= BATCH : !isObject(value) || isShort(value),
  );
}

/** `line` is what a new line begins with at this depth; an empty string keeps everything on one line. */
function* objectPieces(object: JsonDocument, indent: 0 | 2, line: string): Generator<string> {
  const inner = line === '' ? '' : `${line}  `;
  const colon = line === '' ? ':' : ': ';
  let before = '{';
  for (const [key, value] of Object.entries(object)) {
    if (value === undefined) continue;
    yield `${before}${inner}${escapeJson(JSON.stringify(key))}${colon}`;
    if (Array.isArray(value)) yield* arrayPieces(value, indent, inner);
    else if (isObject(value)) yield* objectPieces(value, indent, inner);
    else yield serialise(value, indent, inner);
    before = ',';
  }
  yield before === '{' ? '{}' : `${line}}`;
}

function* arrayPieces(values: readonly unknown[], indent: 0 | 2, line: string): Generator<string> {
  if (values.length === 0) return yield '[]';
  for (let at = 0; at < values.length; at += BATCH) {
    yield at === 0 ? '[' : ',';
    // without its brackets; what is put before or behind a long string makes a copy of it
    yield serialise(values.slice(at, at + BATCH), indent, line).slice(1, -1 - line.length);
  }
  yield `${line}]`;
}

function isObject(value: unknown): value is JsonDocument {
  return typeof value === 'object' && value !== null;
}

/** How `JSON.stringify` writes half a surrogate pair; also found, harmlessly, where a text talks about one. */
const HALF_A_PAIR = /\\ud[89a-f]/;

function serialise(value: unknown, indent: 0 | 2, line: string): string {
  const json = JSON.stringify(value, null, indent);
  const whole = escapeJson(HALF_A_PAIR.test(json) ? JSON.stringify(value, repair, indent) : json);
  return line === '' ? whole : whole.replaceAll('\n', line);
}

function repair(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\uFFFD') : value;
}

/** JSON itself escapes the C0 controls. */
const ACTING = new RegExp(`${UNSEEN_PAIRS}|[${UNSEEN}]`, 'g');
/** A first unit of what is escaped: one class alone, since hardly any text of millions of characters has one. */
const MAY_ACT = new RegExp(`[${UNSEEN}\\uD82F\\uD834\\uDB40-\\uDB43]`);
/**
 * Any unit but those of nearly all texts, among which none is escaped: V8 looks at a class of so few ranges in a fifth of
 * the time that the one above takes.
 */
const UNUSUAL = /[^\n -~\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u0590\u2010-\u2027\u202F-\u205F\u2070-\u3163]/;
/** What CI runners take for a command anywhere in a line: `##[error]`, `##vso[…]`. */
const RUNNER_COMMAND = /##(?=[a-z]*\[)/gi;

/** Writes characters as `\uXXXX` that the reader of a terminal or a CI log must not be exposed to; the values stay. */
function escapeJson(json: string): string {
  const harmless = UNUSUAL.test(json) && MAY_ACT.test(json) ? json.replace(ACTING, escapeUnits) : json;
  return harmless.replace(RUNNER_COMMAND, '#\\u0023');
}

function escapeUnits(character: string): string {
  return Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');
}
