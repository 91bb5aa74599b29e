import { UNLINKED } from '../../../align/alignment.ts';
import { languageAt, type Side } from '../../../annotate/annotated.ts';
import type { Name } from '../../../annotate/name/names.ts';
import { sameLemma } from '../../../language/inflection.ts';
import { wordKey } from '../../../text/document.ts';
import type { Range, RangePair } from '../../../text/range.ts';
import type { Context } from '../../context.ts';
import type { Finding } from '../../finding.ts';
import { namesWithin, relationOf } from '../known-names.ts';
import { loneWordsOf } from '../sentences.ts';

/** Words before a name by which its phrase is known: towards. */
const FRAME = 1;

/**
 * Движение [в сторону Ветлугина → ] перекрыто, Движение [→ в сторону Липова] перекрыто: whether a name went with the phrase
 * before it, and the same phrase came elsewhere in the sentence with another name, which this sentence has not.
 */
export function isPutForAnother(context: Context, finding: Finding, sentences: RangePair): boolean {
  const lone = loneWordsOf(context, finding);
  if (lone === undefined) return false;
  const { side, other, which, words } = lone;
  const [own, answers] = which === 'a' ? [sentences.a, sentences.b] : [sentences.b, sentences.a];
  const { links, backLinks } = context.alignment;
  const linksOfOther = which === 'a' ? backLinks : links;
  const inOther = namesWithin(other, answers);
  const lost = namesWithin(side, words).filter((name) => name.from >= words.from + FRAME && isNewIn(name, inOther));
  if (lost.length === 0) return false;
  const inOwn = namesWithin(side, own);
  const isFree = (name: Name): boolean => {
    for (let word = name.from - FRAME; word < name.to; word++) if (linksOfOther[word] !== UNLINKED) return false;
    return true;
  };
  return lost.some((name) =>
    inOther.some(
      (one) =>
        one.from >= answers.from + FRAME &&
        one.parts.length === name.parts.length &&
        haveOneFrame(side, name, other, one) &&
        isFree(one) &&
        isNewIn(one, inOwn),
    ),
  );
}

function isNewIn(name: Name, names: readonly Name[]): boolean {
  return !names.some((one) => relationOf(name, one) !== 'different');
}

function haveOneFrame(a: Side, { from }: Range, b: Side, { from: place }: Range): boolean {
  for (let step = 1; step <= FRAME; step++) {
    const [own, other] = [wordKey(a.document, from - step), wordKey(b.document, place - step)];
    if (own !== other && !sameLemma(own, other, languageAt(a, from), false)) return false;
  }
  return true;
}
