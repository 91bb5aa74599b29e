import { languageAt, type Side, type TextPair } from '../../annotate/annotated.ts';
import { ITEM } from '../../annotate/labels.ts';
import { pieceAt } from '../../annotate/role/pieces.ts';
import { contentKeysIn, type IsContentKey } from '../../language/content.ts';
import { similarityFrom } from '../../language/misprint.ts';
import { paragraphOf, wordKey } from '../../text/document.ts';
import { type Range, type RangePair, sizeOf } from '../../text/range.ts';
import { SENTENCE_BREAK } from '../../text/sentence.ts';
import { type Pair, pairInOrder } from './in-order.ts';

/** A part of a stretch: a whole sentence, a piece of one, the marker of an item, or a passage that moved. */
export interface Chunk extends Range {
  readonly kind: 'sentence' | 'piece' | 'moved' | 'marker';
  /** Whether it is the dateline of a line of the story: that answers no word of the story. */
  readonly isDateline: boolean;
}

/**
 * Cuts the words of a stretch at sentence borders, at the borders of moves and behind a dateline; only unlinked words
 * come here.
 */
export function chunksOf(side: Side, words: Range): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let from = words.from;
  while (from < words.to) {
    const move = side.moveOfWord[from] as number;
    const isDateline = isOfDateline(side, from, words);
    let to = from + 1;
    while (
      to < words.to &&
      isOfDateline(side, to, words) === isDateline &&
      side.moveOfWord[to] === move &&
      isMarker(side, to) === isMarker(side, from) &&
      (move !== 0 || isDateline || (side.breaks[to] as number) < SENTENCE_BREAK)
    )
      to++;
    const whole = (side.breaks[from] as number) >= SENTENCE_BREAK && (side.breaks[to] as number) >= SENTENCE_BREAK;
    const content = whole ? 'sentence' : 'piece';
    chunks.push({ from, to, kind: move !== 0 ? 'moved' : isMarker(side, from) ? 'marker' : content, isDateline });
    from = to;
  }
  return chunks;
}

/** Whether a word stands in a dateline that is in a stretch as a whole, with words of the story behind it in its line. */
function isOfDateline({ document, rolePieces }: Side, word: number, { from, to }: Range): boolean {
  const piece = pieceAt(rolePieces, word);
  if (piece === undefined || piece.role !== 'dateline' || piece.from < from || piece.to > to) return false;
  return piece.to < (document.paragraphs.firstWord[paragraphOf(document, word) + 1] as number);
}

/** Whether a word numbers an item: it answers no word but another marker. */
function isMarker({ labels }: Side, word: number): boolean {
  return labels[word] === ITEM;
}

/** Whether a stretch is one chunk, a piece of one word: most edits are, and there is nothing to cut and to pair. */
export function isPieceOfOneWord(side: Side, words: Range): boolean {
  const { breaks, moveOfWord, labels } = side;
  return (
    sizeOf(words) === 1 &&
    moveOfWord[words.from] === 0 &&
    labels[words.from] !== ITEM &&
    ((breaks[words.from] as number) < SENTENCE_BREAK || (breaks[words.to] as number) < SENTENCE_BREAK) &&
    !isOfDateline(side, words.from, words)
  );
}

/** Sentences of this share of common words (of the longer one) answer each other. */
const SAME_SENTENCE = 0.3;
/** So short a sentence was reworded rather than replaced, whatever it shares. */
const SHORT_SENTENCE = 3;
/** Pairs the chunks of two stretches in order; whole sentences only where they have words in common. */
export function pairChunks(
  texts: TextPair,
  chunksA: readonly Chunk[],
  chunksB: readonly Chunk[],
): readonly Pair<Chunk>[] {
  if (chunksA.length === 1 && chunksB.length === 1) {
    const [own, other] = [chunksA[0] as Chunk, chunksB[0] as Chunk];
    return scoreOf(texts, own, other) > 0
      ? [{ a: own, b: other }]
      : [
          { a: own, b: undefined },
          { a: undefined, b: other },
        ];
  }
  return pairInOrder(chunksA, chunksB, (own, other) => scoreOf(texts, own, other));
}

/** What it adds that two pieces both begin their sentences, or neither does: of several pieces those answer each other. */
const SAME_PLACE = 0.25;

function isSentenceStart({ breaks }: Side, { from }: Range): boolean {
  return (breaks[from] as number) >= SENTENCE_BREAK;
}

/** How well two chunks answer each other; 0 where they do not. */
function scoreOf(texts: TextPair, a: Chunk, b: Chunk): number {
  if (a.kind === 'moved' || b.kind === 'moved' || a.isDateline !== b.isDateline) return 0;
  if (a.kind === 'marker' || b.kind === 'marker') return a.kind === b.kind || isSameWord(texts, a, b) ? 1 : 0;
  if (a.kind === 'piece' && b.kind === 'piece')
    return isSentenceStart(texts.a, a) === isSentenceStart(texts.b, b) ? 1 + SAME_PLACE : 1;
  const share = shareOfWords(texts, { a, b });
  if (share >= SAME_SENTENCE) return 1 + share;
  if (areKindred(texts, { a, b }) || areRowsOfFigures(texts, { a, b })) return 1;
  return Math.max(sizeOf(a), sizeOf(b)) <= SHORT_SENTENCE ? 0.5 : 0;
}

/** A number that only one text sets as a marker is the same number. */
function isSameWord(texts: TextPair, a: Chunk, b: Chunk): boolean {
  const isOneWord = sizeOf(a) === 1 && sizeOf(b) === 1;
  return isOneWord && texts.a.document.words.id[a.from] === texts.b.document.words.id[b.from];
}

/** Longer sentences are not compared word by word for misspellings. Words. */
const LONGEST_KINDRED = 12;
/** Of so few words one is enough: Замечаний нет, Замечания есть. */
const SHORTEST_KINDRED = 2;
/** Words as similar as this are forms or misspellings of each other. */
const SIMILAR = 0.6;
/** Share of the longer one's words that must be equal or similar. */
const KINDRED_SHARE = 0.6;

/** Whether short sentences are the same with most words in another form or misspelt. */
export function areKindred({ a, b }: TextPair, { a: own, b: other }: RangePair): boolean {
  const longest = Math.max(sizeOf(own), sizeOf(other));
  if (longest > LONGEST_KINDRED || Math.min(sizeOf(own), sizeOf(other)) < longest * KINDRED_SHARE) return false;
  let kindred = 0;
  let next = other.from;
  for (let word = own.from; word < own.to; word++) {
    const key = wordKey(a.document, word);
    for (let at = next; at < other.to; at++) {
      const answer = wordKey(b.document, at);
      // the first letter is asked first: nearly all words differ in it, and distances are dear
      if (answer.charCodeAt(0) !== key.charCodeAt(0) || similarityFrom(SIMILAR, key, answer) === 0) continue;
      kindred++;
      next = at + 1;
      break;
    }
  }
  return kindred >= (longest <= SHORTEST_KINDRED ? 1 : longest * KINDRED_SHARE);
}

/** Whether two ranges begin with the same words and have nothing but figures behind them: Winning numbers: 4, 11, 19. */
export function areRowsOfFigures({ a, b }: TextPair, { a: own, b: other }: RangePair): boolean {
  let label = 0;
  while (
    own.from + label < own.to &&
    a.document.words.id[own.from + label] === b.document.words.id[other.from + label] &&
    a.figureOfWord[own.from + label] === 0
  )
    label++;
  const hasOnlyFigures = ({ figureOfWord }: Side, { from, to }: Range): boolean =>
    from + label < to && figureOfWord.subarray(from + label, to).every((figure) => figure !== 0);
  return label > 0 && hasOnlyFigures(a, own) && hasOnlyFigures(b, other);
}

/** Of fewer words of content in a range small words count as well: Ол келмей қоймады, Ол келді. */
const FEWEST_TELLING = 4;

/** How often each key of a vocabulary waits for an answer; all zero between two questions. */
let waiting = new Int32Array(1 << 10);

/**
 * Share of common words in the longer one of two word ranges, each word counted as often as both have it. Small words
 * stand in any two sentences and count only where a range has hardly anything else; markers of items never count.
 */
export function shareOfWords({ a, b }: TextPair, { a: own, b: other }: RangePair): number {
  const [isContentA, isContentB] = [contentAsker(a, own), contentAsker(b, other)];
  const contentA = countTelling(a, own, isContentA);
  const contentB = countTelling(b, other, isContentB);
  const isContent = Math.min(contentA, contentB) >= FEWEST_TELLING;
  const keys = a.document.vocabulary.keys.length;
  if (waiting.length < keys) waiting = new Int32Array(2 * keys);
  const [idsA, idsB] = [a.document.words.id, b.document.words.id];
  // Every place below is that of a word, every number that of a key.
  for (let word = own.from; word < own.to; word++) {
    const id = idsA[word] as number;
    if (tells(a, word, isContent, isContentA)) waiting[id] = (waiting[id] as number) + 1;
  }
  let shared = 0;
  for (let word = other.from; word < other.to; word++) {
    const id = idsB[word] as number;
    if (waiting[id] === 0 || !tells(b, word, isContent, isContentB)) continue;
    waiting[id] = (waiting[id] as number) - 1;
    shared++;
  }
  for (let word = own.from; word < own.to; word++) waiting[idsA[word] as number] = 0;
  const longer = isContent
    ? Math.max(contentA, contentB)
    : Math.max(countTelling(a, own, undefined), countTelling(b, other, undefined));
  return shared / Math.max(1, longer);
}

function contentAsker(side: Side, { from }: Range): IsContentKey {
  return contentKeysIn(side.document.vocabulary.keys, languageAt(side, from));
}

/** Whether a word counts: no marker of an item and, where content alone does, no small word. */
function tells({ document, labels }: Side, word: number, contentOnly: boolean, isContent: IsContentKey): boolean {
  return labels[word] !== ITEM && (!contentOnly || isContent(document.words.id[word] as number));
}

/** Words of a range that count; small ones too where nobody is asked for content. */
function countTelling({ document, labels }: Side, { from, to }: Range, isContent: IsContentKey | undefined): number {
  let count = 0;
  for (let word = from; word < to; word++)
    if (labels[word] !== ITEM && (isContent === undefined || isContent(document.words.id[word] as number))) count++;
  return count;
}
