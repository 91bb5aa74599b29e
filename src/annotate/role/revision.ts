import type { Revision } from '../../terms/revision.ts';
import { phrasesOf } from './page-words.ts';

const PHRASES: Readonly<Record<Revision, () => ReadonlySet<string>>> = {
  cancellation: phrasesOf('cancellations'),
  correction: phrasesOf('corrections'),
  update: phrasesOf('updates'),
};
/** A text says it at its very top: above its headline, in it, or in the line below. */
const HEAD_LINES = 4;
/** Code units of a line that are looked at: a headline and what stands in brackets behind it. */
const LONGEST = 240;
/** Words of a first sentence that ends in what cancels the rest: "Предупреждение о ветре отменено." */
const MOST_SUBJECT_WORDS = 5;

/** What a line says of the text, and whether figures follow: the stamp of a page has its time there. */
interface Told {
  readonly revision: Revision;
  readonly isStamp: boolean;
}

/** Whether a text says at its head that it corrects, cancels or updates another version; stamps of a page do not. */
export function revisionOf(text: string): Revision | undefined {
  for (const { revision, isStamp } of told(text)) if (!isStamp) return revision;
  return undefined;
}

/** Whether a text says at its head, also in a stamp, that it is no first version. */
export function saysRevised(text: string): boolean {
  return !told(text).next().done;
}

/** A word or two with a mark before a headline, behind a bracket that is no word: UPDATE 2-, ОБНОВЛЕНО). */
const SLUG = /^([^\s\d:;.,()[\]—–-]{4,20}(?: [^\s\d:;.,()[\]—–-]{4,20})?)(?: \d{1,2})?(?:[)\]]?\s?[:—–-]\s?|[)\]]\s)/;

/** Characters of what a headline begins with to say that the text is a new version; 0 where it says nothing of it. */
export function slugLength(line: string): number {
  const [slug, words = ''] = SLUG.exec(line) ?? [''];
  return slug.length < line.length && PHRASES.update().has(words.toLowerCase()) ? slug.length : 0;
}

function* told(text: string): Generator<Told> {
  let lines = 0;
  for (const [line] of text.slice(0, HEAD_LINES * LONGEST).matchAll(/[^\r\n]*\S[^\r\n]*/g)) {
    if (++lines > HEAD_LINES) return;
    const found = toldByLine(line.slice(0, LONGEST).trim());
    if (found !== undefined) yield found;
  }
}

/** What may stand for itself in a line: what it begins with before a mark, and what stands in brackets. */
const PARTS = /^[^.:!|([—–]+|[([]([^()[\]]+)[)\]]/gu;

function toldByLine(line: string): Told | undefined {
  for (const match of line.matchAll(PARTS)) {
    const words = wordsOf(match[1] ?? match[0]);
    const revision =
      revisionIn(words) ?? (match.index === 0 && isSentence(line, match[0]) ? cancels(words) : undefined);
    if (revision === undefined) continue;
    const rest = line.slice(match.index + match[0].length);
    return { revision, isStamp: revision === 'update' && /^\W{0,4}\d|\d[.:/]\d/.test(rest.slice(0, 24)) };
  }
  return undefined;
}

/** Lower case, without figures and marks: UPDATE 2 is an update. */
function wordsOf(part: string): readonly string[] {
  return part.toLowerCase().match(/[\p{L}\p{M}’'-]+/gu) ?? [];
}

function revisionIn(words: readonly string[]): Revision | undefined {
  const phrase = words.join(' ');
  for (const revision of ['cancellation', 'correction', 'update'] as const)
    if (PHRASES[revision]().has(phrase)) return revision;
  return undefined;
}

/** Whether the first part of a line is all of it, or a sentence. */
function isSentence(line: string, part: string): boolean {
  return part.length === line.length || /[.!]/.test(line.charAt(part.length));
}

/** A short sentence whose last words cancel: a subject and what became of it. */
function cancels(words: readonly string[]): Revision | undefined {
  for (let from = Math.max(1, words.length - 3); from < words.length && from <= MOST_SUBJECT_WORDS; from++)
    if (PHRASES.cancellation().has(words.slice(from).join(' '))) return 'cancellation';
  return undefined;
}
