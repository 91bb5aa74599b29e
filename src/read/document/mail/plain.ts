import type { LineMark, MarkedLines } from '../document.ts';
import { noticesIn } from './notices.ts';

/** The lines of a letter, with what some of them are for. */
export interface LetterText {
  readonly lines: readonly string[];
  readonly marks: readonly MarkedLines[];
}

/** The head that a program puts above what it sends on, or the rule before it. */
const FORWARDED =
  /^[-_–—*\s]{0,40}(?:begin forwarded message|forwarded message|original message|(?:пересылаемое|пересланное|исходное|пересланное) (?:сообщение|письмо)|жіберілген хат|бастапқы хат|қайта жіберілген хабар(?:лама)?)[-_–—*:\s]{0,40}$/iu;
const FORWARDED_FIELD =
  /^\*?(?:from|to|cc|sent|date|subject|reply-to|attachments|от(?: кого)?|кому|копия|отправлено|дата|тема|вложения|кімнен|кімге|жіберілді|күні|тақырып(?:ы)?)\*?\s?:/iu;
/** What lawyers put below a letter. */
const DISCLAIMER =
  /^(?:(?:this|the information (?:contained )?in this) (?:e-?mail|message)\b.{0,300}\b(?:confidential|intended|privileged)|(?:confidentiality|privacy) notice|(?:это|настоящее|данное) (?:электронное )?(?:сообщение|письмо)\b.{0,300}(?:конфиденциальн|предназначен)|бұл (?:электрондық )?(?:хат|хабарлама)\b.{0,300}құпия)/iu;
/** Letters that are joined to a text without reading it: ads of programs. */
const SENT_FROM = /^(?:sent from my |отправлено (?:с|из) |get outlook for )/iu;

/** Reads the text of a letter: lines that a program wrapped are whole again, signs of quotation are dropped. */
export function letterText(text: string, parameters: ReadonlyMap<string, string>): LetterText {
  const isFlowed = parameters.get('format')?.toLowerCase() === 'flowed';
  const raw = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').split('\n');
  const lines = isFlowed ? unflow(raw, parameters.get('delsp')?.toLowerCase() === 'yes') : raw;
  return withMarks(trimBlank(lines.map((line) => tabbed(line.replace(QUOTED, '').trimEnd()))));
}

const QUOTED = /^(?:> ?)+/;

/** Joins lines that end in a space to the next one of the same depth of quotation (RFC 3676, 4). */
function unflow(raw: readonly string[], dropsSpace: boolean): string[] {
  const lines: string[] = [];
  let depth = -1;
  for (const line of raw) {
    const quoted = /^>*/.exec(line)?.[0].length ?? 0;
    const content = line.slice(quoted).replace(/^ /, '');
    const last = lines.at(-1);
    const goesOn = last !== undefined && quoted === depth && last.endsWith(' ') && last !== '-- ' && content !== '-- ';
    if (goesOn) lines[lines.length - 1] = (dropsSpace ? last.slice(0, -1) : last) + content;
    else lines.push(content);
    depth = quoted;
  }
  return lines;
}

/** Columns that were set apart by blanks are cells of a row. */
function tabbed(line: string): string {
  const indent = /^\s*/.exec(line)?.[0] ?? '';
  return indent + line.slice(indent.length).replaceAll(/ {3,}/g, '\t');
}

function trimBlank(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0) return [];
  let end = lines.length;
  while (lines[end - 1]?.trim() === '') end -= 1;
  return lines.slice(first, end);
}

/** Tells the head of what was sent on, the signature, and what lawyers and programs put below. */
export function withMarks(lines: readonly string[]): LetterText {
  const marks: MarkedLines[] = [];
  const add = (mark: LineMark, from: number, to: number): void => {
    if (to > from) marks.push({ mark, from, to });
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const fields = fieldsAt(lines, at + 1);
    if (FORWARDED.test(line)) {
      add('furniture', at, fields);
      at = fields - 1;
    } else if (/^-- ?$/.test(line)) {
      add('signature', at, lines.length);
      break;
    } else if (DISCLAIMER.test(line) || SENT_FROM.test(line)) add('furniture', at, at + 1);
    else if (FORWARDED_FIELD.test(line) && fieldsAt(lines, at) - at >= LEAST_FIELDS) {
      const end = fieldsAt(lines, at);
      add('furniture', at, end);
      at = end - 1;
    }
  }
  marks.push(...noticesIn(lines).filter(({ from }) => marks.every((mark) => from < mark.from || from >= mark.to)));
  return { lines, marks: marks.sort((one, other) => one.from - other.from) };
}

/** Fields one below the other that make a head: "Date:" alone may begin a line of a release. */
const LEAST_FIELDS = 3;

/** Where the fields end that begin at a line; a blank line may stand before the first. */
function fieldsAt(lines: readonly string[], from: number): number {
  let at = lines[from]?.trim() === '' ? from + 1 : from;
  if (!FORWARDED_FIELD.test(lines[at] ?? '')) return from;
  while (FORWARDED_FIELD.test(lines[at] ?? '')) at += 1;
  return at;
}
