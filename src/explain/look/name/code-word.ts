import type { Side } from '../../../annotate/annotated.ts';
import type { Name } from '../../../annotate/name/names.ts';
import { gapBefore, wordKey } from '../../../text/document.ts';
import type { Context } from '../../context.ts';
import type { Finding } from '../../finding.ts';
import { namesTouching } from '../known-names.ts';
import { loneWordsOf } from '../sentences.ts';
import { nounsOf } from './nouns.ts';

const CODE_NOUNS = nounsOf('codeNouns');

/** По промокоду [MORE], with the code [SPRING]: whether nothing is named by words of one text but what is to be typed in. */
export function isCodeWord(context: Context, finding: Finding): boolean {
  const lone = loneWordsOf(context, finding);
  if (lone === undefined) return false;
  const names = namesTouching(lone.side, lone.words);
  return names.length > 0 && names.every((name) => isBesideCode(lone.side, name));
}

/** Whether a name is one word in capitals beside a noun of codes. */
function isBesideCode({ document }: Side, { from, to, parts: [only, ...more], language }: Name): boolean {
  if (only === undefined || more.length > 0 || only.raw.length < 2 || only.raw !== only.raw.toUpperCase()) return false;
  const isNoun = (word: number): boolean => CODE_NOUNS[language](wordKey(document, word));
  if (from > 0 && /^:?[ \u00a0\u202f]["«“„]?$/.test(gapBefore(document, from)) && isNoun(from - 1)) return true;
  return to < document.words.count && /^["»”]?[ \u00a0\u202f]$/.test(gapBefore(document, to)) && isNoun(to);
}
