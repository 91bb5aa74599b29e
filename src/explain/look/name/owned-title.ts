import { languageAt, type Side } from '../../../annotate/annotated.ts';
import { sameLemma } from '../../../language/inflection.ts';
import { NAME_RULES } from '../../../language/rules.ts';
import { gapBefore, wordKey } from '../../../text/document.ts';
import type { Range, RangePair } from '../../../text/range.ts';
import type { Context } from '../../context.ts';

/**
 * сербиялық «Воеводина», Сербияның «Воеводинасы»: whether one word between quotation marks got the ending of what belongs to
 * somebody, in a language that puts the owner before it.
 */
export function isOwnedTitle({ a, b }: Context, ranges: RangePair): boolean {
  if (!isQuotedAlone(a, ranges.a) || !isQuotedAlone(b, ranges.b)) return false;
  const language = languageAt(a, ranges.a.from);
  if (!NAME_RULES[language].bodyLast || language !== languageAt(b, ranges.b.from)) return false;
  const [own, other] = [wordKey(a.document, ranges.a.from), wordKey(b.document, ranges.b.from)];
  return (own.startsWith(other) || other.startsWith(own)) && sameLemma(own, other, language, false);
}

function isQuotedAlone({ document }: Side, { from, to }: Range): boolean {
  return to - from === 1 && /["«“„]$/.test(gapBefore(document, from)) && /^["»”]/.test(gapBefore(document, to));
}
