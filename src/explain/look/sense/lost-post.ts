import { UNLINKED } from '../../../align/alignment.ts';
import { languageAt, type Side } from '../../../annotate/annotated.ts';
import type { Name } from '../../../annotate/name/names.ts';
import { isPlace, isTitle } from '../../../annotate/name/word.ts';
import { isSameWord } from '../../../language/same-word.ts';
import { wordKey } from '../../../text/document.ts';
import { isEmpty, type Range, type RangePair, sizeOf } from '../../../text/range.ts';
import { SENTENCE_BREAK } from '../../../text/sentence.ts';
import type { Span } from '../../../text/span.ts';
import type { Context } from '../../context.ts';
import { type Finding, retold } from '../../finding.ts';
import { hostsOfPost, postLength } from '../../rule/limit-table.ts';
import { namesWithin } from '../known-names.ts';
import { namesakesIn } from '../name/namesakes.ts';
import { neighbourhoodOf } from '../neighbourhood.ts';
import { type LoneWords, loneWordsOf, sentencesOf, wordsWithin } from '../sentences.ts';

/** Words of the longest clause that says who speaks, with the office. */
const LONGEST_CLAUSE = 16;
/** Words of an office behind the word for a post: deputy [mission manager]. */
const OFFICE = 3;
/** Words between an office and the name of who holds it. */
const NEAR_NAME = 6;

/**
 * , said deputy director Tom Vale → Director Tom Vale said: who speaks is named at another place of the sentence, and the
 * office is not held in full there, or is here. The words of the post are told.
 */
export function tellLostPosts(context: Context, findings: readonly Finding[]): readonly Finding[] {
  return retold(
    findings,
    ({ category, wholeLines, move }) => category === 'wording' && wholeLines !== true && move === undefined,
    (finding) => {
      const lone = loneWordsOf(context, finding);
      if (lone === undefined) return isPostGone(context, finding) ? [asLost(finding)] : undefined;
      const post = lostPost(context, finding, lone);
      return post === undefined ? undefined : cutAt(finding, lone, post);
    },
  );
}

/**
 * …», said the deputy director Tom Vale → [Deputy] director Tom Vale said …: who speaks is named at another place, and the post is
 * told there as well. What stands with it is worded otherwise.
 */
export function keepHeldPosts(context: Context, findings: readonly Finding[]): readonly Finding[] {
  return retold(
    findings,
    ({ category, kind }) => category === 'sense' && kind === 'post',
    (finding) => {
      if (!isHeldThere(context, finding) && !isCitedByOffice(context, finding)) return undefined;
      const { kind: _, notes: __, ...rest } = finding;
      return [{ ...rest, category: 'wording', rule: 'held-post' }];
    },
  );
}

function isHeldThere(context: Context, finding: Finding): boolean {
  const lone = loneWordsOf(context, finding);
  if (lone === undefined) return false;
  const { side, other, which, words } = lone;
  const name = nearest(namesWithin(side, around(side, words)), words);
  const links = which === 'a' ? context.alignment.links : context.alignment.backLinks;
  if (name === undefined || links[name.from] !== UNLINKED) return false;
  const sentences = sentencesOf(context, finding);
  if (sentences === undefined) return false;
  return answersNear(context, sentences, which, name).some((range) => postIn(other, range) !== undefined);
}

/**
 * said Vale → said the [deputy] minister: whether words are an office without its holder, and the other sentence has the name of
 * somebody instead whose office it is where the text names him.
 */
function isCitedByOffice(context: Context, finding: Finding): boolean {
  const lone = loneWordsOf(context, finding);
  const sentences = lone === undefined ? undefined : sentencesOf(context, finding);
  if (lone === undefined || sentences === undefined) return false;
  const { side, other, which, words } = lone;
  const end = Math.min(side.document.words.count, words.to + OFFICE);
  if (namesWithin(side, { from: Math.max(0, words.from - 1), to: end }).length > 0) return false;
  const answers = which === 'a' ? context.alignment.backLinks : context.alignment.links;
  const named = namesWithin(other, which === 'a' ? sentences.b : sentences.a).filter(({ from, to }) =>
    answers.subarray(from, to).every((answer) => answer === UNLINKED),
  );
  return named.some((name) =>
    namesakesIn(side, name)
      .map((one) => around(side, one))
      .some(
        (range) => postIn(side, range) !== undefined && shareTitle(side, { from: words.from, to: end }, side, range),
      ),
  );
}

/** The words around those who are called so in the other text, in its sentence and beside it. */
function answersNear(context: Context, sentences: RangePair, which: 'a' | 'b', name: Name): readonly Range[] {
  const other = which === 'a' ? 'b' : 'a';
  const near = neighbourhoodOf(context, sentences)[other];
  return namesakesIn(context[other], name)
    .filter(({ from }) => near.some((range) => from >= range.from && from < range.to))
    .map((namesake) => around(context[other], namesake));
}

/** Whether words in the place of others have a post that the other side of them has not, and that its holder has there no more. */
function isPostGone({ a, b, ...context }: Context, finding: Finding): boolean {
  const [own, other] = [wordsWithin(a, finding.a), wordsWithin(b, finding.b)];
  if (isEmpty(own) || isEmpty(other) || (postIn(a, own) === undefined) === (postIn(b, other) === undefined))
    return false;
  const lone: LoneWords =
    postIn(a, own) === undefined
      ? { which: 'b', side: b, other: a, words: other }
      : { which: 'a', side: a, other: b, words: own };
  return lostPost({ a, b, ...context }, finding, lone) !== undefined;
}

function lostPost(context: Context, finding: Finding, lone: LoneWords): Range | undefined {
  const { side, other, which, words } = lone;
  if (sizeOf(words) > LONGEST_CLAUSE) return undefined;
  const post = postIn(side, words);
  if (post === undefined) return undefined;
  const holders = namesWithin(side, around(side, post)).filter(
    ({ parts, language }) => !parts.every(({ key }) => isPlace(key, language)),
  );
  const name = nearest(holders, post);
  const sentences = name === undefined ? undefined : sentencesOf(context, finding);
  if (name === undefined || sentences === undefined) return undefined;
  const answers = answersNear(context, sentences, which, name);
  if (answers.length === 0 || answers.some((range) => postIn(other, range) !== undefined)) return undefined;
  const isHeld = (one: Name): boolean => postIn(other, around(other, one)) !== undefined;
  if (namesakesIn(other, name).some(isHeld)) return undefined;
  const { count } = side.document.words;
  const own = { from: Math.min(post.from, name.from), to: Math.min(count, Math.max(post.to + OFFICE, name.to)) };
  return answers.some((range) => shareTitle(side, own, other, range)) ? post : undefined;
}

function asLost({ notes: _, ...finding }: Finding): Finding {
  return { ...finding, category: 'sense', kind: 'post', rule: 'lost-post' };
}

/** The first words that say that an office is not held in full. */
function postIn(side: Side, { from, to }: Range): Range | undefined {
  for (let word = from; word < to; word++) {
    const length = postLength(side.document, word, languageAt(side, word));
    if (length > 0 && word + length <= to) return { from: word, to: word + length };
  }
  return undefined;
}

/** The name that stands next to a post, if it is near. */
function nearest(names: readonly Name[], post: Range): Name | undefined {
  let [best, least]: [Name | undefined, number] = [undefined, NEAR_NAME + 1];
  for (const name of names) {
    const apart = name.from >= post.to ? name.from - post.to : post.from - name.to;
    if (apart < least) [best, least] = [name, apart];
  }
  return best;
}

/** The words of a sentence around a name, among which an office stands. */
function around({ breaks, document }: Side, name: Range): Range {
  let { from, to } = name;
  while (from > 0 && name.from - from < NEAR_NAME && (breaks[from] as number) < SENTENCE_BREAK) from--;
  while (to < document.words.count && to - name.to < NEAR_NAME && (breaks[to] as number) < SENTENCE_BREAK) to++;
  return { from, to };
}

function shareTitle(a: Side, own: Range, b: Side, other: Range): boolean {
  for (let word = own.from; word < own.to; word++) {
    const key = wordKey(a.document, word);
    const offices = [key, ...hostsOfPost(key, languageAt(a, word))];
    for (let at = other.from; at < other.to; at++) {
      const its = wordKey(b.document, at);
      // акима города, аким города: one of the forms is known for a title
      const isOffice = (office: string): boolean =>
        isSameWord(office, its) && (isTitle(office, languageAt(a, word)) || isTitle(its, languageAt(b, at)));
      if (offices.some(isOffice)) return true;
    }
  }
  return false;
}

/** A finding of one side in three: the words of a post are another sense, what stands around them is worded otherwise. */
function cutAt(finding: Finding, { which, side }: LoneWords, { from, to }: Range): readonly Finding[] {
  const { words } = side.document;
  const { start, end } = finding[which];
  const post: Span = { start: words.start[from] as number, end: words.end[to - 1] as number };
  const pieces: readonly Finding[] = [
    { ...finding, [which]: { start, end: post.start } },
    { ...finding, [which]: post, category: 'sense', kind: 'post', rule: 'lost-post' },
    { ...finding, [which]: { start: post.end, end } },
  ];
  return pieces.filter((piece) => piece[which].start < piece[which].end);
}
