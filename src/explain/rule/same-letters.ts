import { joinedKeys, wordKey } from '../../text/document.ts';
import { isEmpty } from '../../text/range.ts';
import type { EditRange } from './edit-range.ts';
import { figuresTouched } from './figure.ts';
import { isDashed } from './joined.ts';
import type { Case, Classified } from './rule.ts';
import { stoppedRun } from './stopped-run.ts';

const JOINTS = /[-']/;

/** The same letters cut into words otherwise: 9am, 9 am; the apostrophe of the people's; U.S., US. */
export function sameLetters({ a, b }: Case): Classified | undefined {
  if (isEmpty(a) || isEmpty(b)) return undefined;
  const own = joinedKeys(a.document, a.from, a.to);
  const other = joinedKeys(b.document, b.from, b.to);
  if (own !== other && !JOINTS.test(own) && !JOINTS.test(other)) return undefined;
  if (own.replaceAll("'", '') === other.replaceAll("'", '') && own !== other)
    return { category: 'punctuation', rule: 'apostrophe' };
  if (own.replace(/[-']/g, '') !== other.replace(/[-']/g, '')) return undefined;
  // rows 1 2 are two figures and row 12 is another one: the rule of figures tells
  if (own === other && (!joinsNoDigits(a) || !joinsNoDigits(b))) return undefined;
  if (own === other && (/\d/.test(own) || (figuresTouched(a).length > 0 && figuresTouched(b).length > 0)))
    return { category: 'number-format', rule: 'joined' };
  if (own === other && (stoppedRun(a.document, a.from, a.to) > 0 || stoppedRun(b.document, b.from, b.to) > 0))
    return { category: 'punctuation', rule: 'stopped' };
  if (/\d/.test(own))
    return withoutJoints(own) === withoutJoints(other) ? { category: 'dash', rule: 'joined' } : undefined;
  return { category: isDashed(a) || isDashed(b) ? 'dash' : 'spelling', rule: 'joined' };
}

/** A key without the hyphens of which at most one side is a digit: RSV-3 and RSV 3, but not 5-3 and 53. */
function withoutJoints(key: string): string {
  return key.replace(/(?<!\d)-|-(?!\d)/g, '');
}

/** Whether no two words of a range are digits that would make one number, written together. */
function joinsNoDigits({ document, from, to }: EditRange): boolean {
  for (let word = from + 1; word < to; word++)
    if (/\d$/.test(wordKey(document, word - 1)) && /^\d/.test(wordKey(document, word))) return false;
  return true;
}
