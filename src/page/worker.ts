/** Runs beside the page, so that a long comparison does not freeze it. */
import { compare } from '../compare.ts';
import { asReadingFailure, extract, isReadAsText, kindOf } from '../read/document/extract.ts';
import { type DocumentSource, onlyText, plainText, textsOfExtraction } from '../read/document/file-texts.ts';
import { isPlainAtFirstSight } from '../read/first-sight.ts';
import { report } from '../report/report.ts';
import type { Answer, Order, PageText } from './message.ts';

/** What a worker has of the browser, as far as it is used here. */
interface Scope {
  onmessage: ((event: { readonly data: Order }) => void) | null;
  readonly postMessage: (answer: Answer) => void;
}

const scope = globalThis as unknown as Scope;

/** Columns of the summary: a message, not a terminal. */
const SUMMARY_WIDTH = 100;

scope.onmessage = async ({ data }) => scope.postMessage(await answer(data));

async function answer({ a, b, language }: Order): Promise<Answer> {
  const sources: DocumentSource[] = [];
  for (const text of [a, b]) {
    try {
      sources.push(await read(text));
    } catch (error) {
      const { path, message } = asReadingFailure(error, text.name);
      return { kind: 'failure', name: path ?? '', reason: message };
    }
  }
  const [one, other] = sources;
  if (one === undefined || other === undefined) throw new RangeError('a comparison takes two texts');
  const result = compare(one.text, other.text, { a: labelOf(one), b: labelOf(other) });
  const texts = { a: one.text, b: other.text, language };
  const summary = report(result, 'text', { ...texts, width: SUMMARY_WIDTH });
  return { kind: 'report', html: report(result, 'html', texts), summary };
}

/** The one text of a file that was dropped, or what was pasted. Throws a Failure as the program does. */
async function read({ name, content }: PageText): Promise<DocumentSource> {
  if (typeof content === 'string') return { name, id: null, text: content, encoding: 'utf-8', doubts: [] };
  if (isPlainAtFirstSight(content, name)) return onlyText(plainText(content, name, name), name);
  const kind = kindOf(content, { name });
  const texts =
    kind === 'text' || isReadAsText(kind)
      ? plainText(content, name, name)
      : textsOfExtraction(await extract(content, { name, kind }), name);
  return onlyText(texts, name);
}

function labelOf({ text, id, ...label }: DocumentSource) {
  return label;
}
