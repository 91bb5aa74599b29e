import { lazily } from '../../language/lazily.ts';
import { LETTERS } from '../../language/shape/letters.ts';
import { asksFor } from './form/appeal.ts';
import type { Line } from './line.ts';
import { anyLettersOf } from './match.ts';
import { listOf } from './page-words.ts';
import type { Place } from './place.ts';

const subscribe = listOf('subscribe');
const namesChannel = anyLettersOf(listOf('channels'));

const ADDRESS = lazily(() => new RegExp(`[${LETTERS}\\d]\\.(?:com|org|net|kz|ru)(?![${LETTERS}\\d])`));

/** Words of the longest invitation to follow a channel. */
const MOST_WORDS = 40;

/**
 * Whether a line asks its reader to follow the newsroom somewhere: the request opens the line or one of its sentences,
 * or closes the line, and a channel is named. A sentence about subscribers does not ask.
 */
export function isInvitation({ lower, words, isLink, hasUrl }: Line, place: Place): boolean {
  if (place.part !== 'whole' || isLink || hasUrl || words > MOST_WORDS || words < 3) return false;
  if (!namesChannel(lower) && !ADDRESS().test(lower)) return false;
  return subscribe().some((request) => asksFor(lower, request));
}
