import type { Side, TextPair } from '../annotate/annotated.ts';
import { ITEM } from '../annotate/labels.ts';
import type { Context } from '../explain/context.ts';
import type { Finding } from '../explain/finding.ts';
import type { Settings } from '../settings.ts';
import { shingleSimilarity } from '../similarity/shingles.ts';
import type { Category } from '../terms/category.ts';
import type { BothWays } from '../terms/verdict.ts';
import { type Document, wordsTouching } from '../text/document.ts';
import type { Range } from '../text/range.ts';
import { isCode, replacedIn } from './replacements.ts';

/** Categories whose two sides say the same in other words or letters: РК and Республика Казахстан. */
const SAYS_THE_SAME: ReadonlySet<Category> = new Set([
  'abbreviation',
  'inflection',
  'spelling',
  'number-format',
  'renumbering',
  'homoglyph',
  'unicode',
  'invisible',
]);

/** For each word of both texts 1 outside of boilerplate; texts that are boilerplate altogether are all body. */
export interface Bodies {
  readonly bodyA: Uint8Array;
  readonly bodyB: Uint8Array;
}

/** Finds the bodies of two texts. */
export function bodiesOf({ a, b }: TextPair): Bodies {
  const bodyA = bodyWords(a);
  const bodyB = bodyWords(b);
  if (!bodyA.includes(1) && !bodyB.includes(1)) return { bodyA: bodyA.fill(1), bodyB: bodyB.fill(1) };
  return { bodyA, bodyB };
}

/** Words of an item with its marker: where there are fewer, the markers are half of the text. */
const FEWEST_PER_ITEM = 3;

function bodyWords({ document, labels, rolePieces }: Side): Uint8Array {
  const body = new Uint8Array(document.words.count).fill(1);
  for (const { from, to } of rolePieces) body.fill(0, from, to);
  // what numbers an item says where it stands, and another text may have a bullet there or none
  const markers: number[] = [];
  for (let word = labels.indexOf(ITEM); word >= 0; word = labels.indexOf(ITEM, word + 1)) markers.push(word);
  if (markers.length * FEWEST_PER_ITEM < body.length) for (const word of markers) body[word] = 0;
  return body;
}

/** The keys of the words of both bodies in their order. */
export interface BodyKeys {
  readonly ofA: Int32Array;
  readonly ofB: Int32Array;
  /** Nothing is left aside and nothing numbered alike: the keys are those of the whole texts. */
  readonly areWhole: boolean;
}

/** The keys of both bodies, where words that say the same have the same key. */
export function bodyKeys(
  { a, b }: Context,
  { bodyA, bodyB }: Bodies,
  same: readonly (readonly [Range, Range])[],
): BodyKeys {
  if (same.length === 0 && !bodyA.includes(0) && !bodyB.includes(0))
    return { ofA: a.document.words.id, ofB: b.document.words.id, areWhole: true };
  // Texts that are compared share one vocabulary; the numbers behind its last key are free.
  const free = a.document.vocabulary.keys.length;
  const ofA = keysOf(
    a.document,
    bodyA,
    same.map(([own]) => own),
    free,
  );
  const ofB = keysOf(
    b.document,
    bodyB,
    same.map(([, other]) => other),
    free,
  );
  return { ofA, ofB, areWhole: false };
}

/** What stands for a digit among openings. */
const DIGIT = 0x30;

/** For each word of both bodies how it opens: its first letter, and of whatever has a digit that alone. */
export function bodyOpenings({ a, b }: Context, { bodyA, bodyB }: Bodies): BodyKeys {
  return { ofA: openingsOf(a.document, bodyA), ofB: openingsOf(b.document, bodyB), areWhole: false };
}

function openingsOf({ words, vocabulary }: Document, body: Uint8Array): Int32Array {
  const openings = new Int32Array(words.count);
  let count = 0;
  for (let word = 0; word < words.count; word++) {
    if (body[word] === 0) continue;
    const key = vocabulary.keys[words.id[word] as number] as string;
    openings[count++] = hasDigit(key) ? DIGIT : key.charCodeAt(0);
  }
  return openings.subarray(0, count);
}

function hasDigit(key: string): boolean {
  for (let at = 0; at < key.length; at++) {
    const unit = key.charCodeAt(at);
    if (unit >= 0x30 && unit <= 0x39) return true;
  }
  return false;
}

/** Containment of the runs of `size` words of the bodies. */
export function bodyContainment({ ofA, ofB }: BodyKeys, size: number): BothWays {
  const { aInB, bInA } = shingleSimilarity({ words: { id: ofA } }, { words: { id: ofB } }, size);
  return { aInB, bInA };
}

/** The words on both sides of each finding that says the same. */
export function sameWords(
  { a, b }: TextPair,
  findings: readonly Finding[],
  { keep }: Settings,
): readonly (readonly [Range, Range])[] {
  const spans: (readonly [Range, Range])[] = [];
  for (const finding of replacedIn(findings)) {
    const { category } = finding;
    if (!SAYS_THE_SAME.has(category) || (keep as ReadonlySet<string>).has(category)) continue;
    if (category === 'spelling' && isCode(a, finding.a) && isCode(b, finding.b)) continue;
    const own = wordsTouching(a.document, finding.a);
    const other = wordsTouching(b.document, finding.b);
    if (own.to > own.from && other.to > other.from) spans.push([own, other]);
  }
  return spans;
}

/** The keys of a body; each span stands as one key of its own, numbered alike on both sides. */
function keysOf({ words }: Document, body: Uint8Array, spans: readonly Range[], first: number): Int32Array {
  const numberAt = new Map(spans.map(({ from }, number) => [from, number]));
  const keys = new Int32Array(words.count);
  let count = 0;
  for (let word = 0; word < words.count; word++) {
    if (body[word] === 0) continue;
    const number = numberAt.get(word);
    keys[count++] = number === undefined ? (words.id[word] as number) : first + number;
    if (number !== undefined) word = (spans[number] as Range).to - 1;
  }
  return keys.subarray(0, count);
}
