import type { PairInput } from '../told/input.ts';
import { markRows } from '../told/marked-rows.ts';
import { rowsOf } from '../told/rows.ts';
import type { Words } from '../words/catalogue.ts';
import { columnHeads, gridClass, sideBySide } from './side-by-side.ts';

/** A match and the incoming text side by side, folded until it is asked for; `prefix` sets its ids apart on the page. */
export function* matchTextsHtml(input: PairInput, prefix: string, words: Words): Generator<string> {
  const rows = [...markRows(input, rowsOf(input))];
  yield `<details class="part both"><summary>${words.page.texts}</summary>${columnHeads(input, words)}<div class="${gridClass(input, rows)}">\n`;
  yield* sideBySide(input, rows, words, prefix);
  yield '</div></details>\n';
}
