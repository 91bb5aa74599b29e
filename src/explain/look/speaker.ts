import { figureAt, languageAt, type Side } from '../../annotate/annotated.ts';
import { type Name, namesBetween } from '../../annotate/name/names.ts';
import { lexiconOf } from '../../language/lexicon.ts';
import { gapBefore, wordKey } from '../../text/document.ts';
import type { Range } from '../../text/range.ts';
import { SENTENCE_BREAK } from '../../text/sentence.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { isWritten } from './known-names.ts';
import { namesakesIn } from './name/namesakes.ts';
import { wordsWithin } from './sentences.ts';

/** A longer clause says more than who speaks. Words. */
const LONGEST_SPEAKER = 10;

/**
 * Who speaks, said once more or once less: a clause of its own came or went (, сказал Липпи; said Lippi; деді Липпи) and
 * the other text names the speaker as well, or nobody speaks but the source of a medium (рассказал «Вестнику» источник).
 * One whom it names nowhere is a name that came or went.
 */
export function keepSpeakers(context: Context, findings: readonly Finding[]): readonly Finding[] {
  return findings.some(({ category }) => category === 'name' || category === 'number')
    ? findings.map((finding) => (isKnownSpeaker(context, finding) ? withoutName(finding) : finding))
    : findings;
}

function withoutName({ kind: _, notes: __, swap: ___, ...rest }: Finding): Finding {
  return { ...rest, category: 'wording', rule: 'speaker' };
}

function isKnownSpeaker(context: Context, { category, a, b }: Finding): boolean {
  if ((category !== 'name' && category !== 'number') || a.start < a.end === b.start < b.end) return false;
  const [side, other, span] = a.start < a.end ? [context.a, context.b, a] : [context.b, context.a, b];
  const words = wordsWithin(side, span);
  if (words.from === words.to || words.to - words.from > LONGEST_SPEAKER || !saysWhoSpeaks(side, words)) return false;
  const { sourceWords } = lexiconOf(languageAt(side, words.from));
  for (let word = words.from; word < words.to; word++) if (sourceWords().has(wordKey(side.document, word))) return true;
  const names = namesBetween(side.document, side.viewOf, side.languages, words.from, words.to);
  return names.some((name) => namesakesIn(other, name).length > 0 || isEndOfNameIn(other, name));
}

/** Parts of a name with all offices before it that call its bearer: Chief of Defence Lt Gen [Ann Reed]. */
const OWN_PARTS = 2;

function isEndOfNameIn(other: Side, { parts }: Name): boolean {
  const own = parts.slice(-OWN_PARTS).map(({ key }) => key);
  return parts.length > OWN_PARTS && isWritten(other, own, { from: 0, to: other.document.words.count });
}

/** Whether words are a clause between marks with a verb of saying and no figure. */
function saysWhoSpeaks(side: Side, { from, to }: Range): boolean {
  const speech = lexiconOf(languageAt(side, from)).speechWords();
  // [Reed said ]the bridge opens
  const isLeading =
    (side.breaks[from] as number) >= SENTENCE_BREAK &&
    speech.has(wordKey(side.document, to - 1)) &&
    !isBorder(side, to);
  if (!isLeading && (!isBorder(side, from) || !isBorder(side, to))) return false;
  let says = false;
  for (let word = from; word < to; word++) {
    if (side.figureOfWord[word] !== 0 && !isDayOfSaying(side, word)) return false;
    says ||= speech.has(wordKey(side.document, word));
  }
  return says;
}

/** said [on Thursday] */
function isDayOfSaying(side: Side, word: number): boolean {
  const figure = figureAt(side, word);
  return figure?.kind === 'date' && figure.to - figure.from === 1 && !/\d/.test(wordKey(side.document, word));
}

const MARK = /[,;:—–»”"«“]|\s-\s/;

/** Whether a sentence or a clause ends before a word. */
function isBorder({ document, breaks }: Side, word: number): boolean {
  return word >= breaks.length || (breaks[word] as number) >= SENTENCE_BREAK || MARK.test(gapBefore(document, word));
}
