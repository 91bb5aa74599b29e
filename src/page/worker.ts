/** Runs beside the page, so that a long comparison does not freeze it. */
import { compare } from '../compare.ts';
import { decode } from '../read/encoding/decode.ts';
import { isFailure } from '../read/failure.ts';
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

scope.onmessage = ({ data }) => scope.postMessage(answer(data));

function answer({ a, b, language }: Order): Answer {
  try {
    const [one, other] = [read(a), read(b)];
    const result = compare(one.text, other.text, { a: one.label, b: other.label });
    const texts = { a: one.text, b: other.text, language };
    const summary = report(result, 'text', { ...texts, width: SUMMARY_WIDTH });
    return { kind: 'report', html: report(result, 'html', texts), summary };
  } catch (error) {
    if (!isFailure(error)) throw error;
    return { kind: 'failure', name: error.path ?? '', reason: error.message };
  }
}

function read({ name, content }: PageText) {
  if (typeof content === 'string') return { text: content, label: { name, encoding: 'utf-8' } };
  const { text, encoding, doubts } = decode(content, name);
  return { text, label: { name, encoding, doubts } };
}
