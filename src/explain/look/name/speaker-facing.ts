import { UNLINKED } from '../../../align/alignment.ts';
import { languageAt, type Side } from '../../../annotate/annotated.ts';
import { isFunctionWord, lexiconOf } from '../../../language/lexicon.ts';
import { wordKey } from '../../../text/document.ts';
import { SENTENCE_BREAK } from '../../../text/sentence.ts';
import type { Context } from '../../context.ts';
import { type Answered, isLost } from './answered.ts';
import { isNamedIn } from './namesakes.ts';

/** Small words between who speaks and the verb: Holm [also] said. */
const MOST_BETWEEN = 2;

/**
 * [Holm Foods also said Tom Vale → Tom Vale] will leave: whether who spoke went, whom the other text names elsewhere, and who
 * stands in his place is named in this sentence as well and only moved there.
 */
export function isSpeakerGone(context: Context, own: readonly Answered[], other: readonly Answered[]): boolean {
  const { a, b, alignment } = context;
  return isGone(a, own, b, other, alignment.links) || isGone(b, other, a, own, alignment.backLinks);
}

function isGone(
  side: Side,
  speakers: readonly Answered[],
  text: Side,
  moved: readonly Answered[],
  links: Int32Array,
): boolean {
  if (speakers.length !== 1 || moved.length === 0) return false;
  const [speaker] = speakers;
  if (speaker === undefined || !isLost(speaker) || !isNamedIn(text, speaker.name)) return false;
  return (
    moved.every((one) => !isLost(one) && one.at >= 0 && links[one.at] === UNLINKED) && speaks(side, speaker.name.to)
  );
}

/** Whether a verb of saying stands behind a name, with nothing but small words before it. */
function speaks(side: Side, to: number): boolean {
  const { document, breaks } = side;
  for (let word = to; word <= to + MOST_BETWEEN && word < breaks.length; word++) {
    if ((breaks[word] as number) >= SENTENCE_BREAK) return false;
    const language = languageAt(side, word);
    const key = wordKey(document, word);
    if (lexiconOf(language).speechWords().has(key)) return true;
    if (!isFunctionWord(key, language)) return false;
  }
  return false;
}
