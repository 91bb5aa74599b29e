import { UNLINKED } from '../align/alignment.ts';
import type { Side } from '../annotate/annotated.ts';
import { compareFigures } from '../annotate/figure/compare.ts';
import type { Figure } from '../annotate/figure/figures.ts';
import type { Name } from '../annotate/name/names.ts';
import { sameName } from '../annotate/name/same.ts';
import type { Context } from '../explain/context.ts';
import { namesOf } from '../explain/look/known-names.ts';
import { findNegations } from '../explain/rule/negation.ts';
import { USUAL_LANGUAGE } from '../language/language.ts';
import { lineAt, paragraphOf, wordKey } from '../text/document.ts';
import type { Fact, FactChange, FactTable } from './comparison.ts';

/** What becomes a fact, with the words that it takes. Figures, of which a text may have a million, stand for themselves. */
type Mention = Figure | NameMention | NegationMention;

interface NameMention {
  readonly kind: 'name';
  readonly from: number;
  readonly to: number;
  readonly value: string;
  readonly name: Name;
}

interface NegationMention {
  readonly kind: 'negation';
  readonly from: number;
  readonly to: number;
  readonly value: string;
}

/**
 * The figures, names and negations of both texts, and what became of them: changed, added or dropped, across
 * inflection and notation. A fact that only moved is no change; facts that changed places are two.
 */
export function tabulateFacts(context: Context): FactTable {
  const a = mentionsIn(context.a);
  const isOneText = context.a.document === context.b.document;
  const b = isOneText ? a : mentionsIn(context.b);
  const links = linksWithMoves(context);
  const partners = partnersOf(context, links, a, b);
  const taken = new Uint8Array(b.length);
  for (const partner of partners) if (partner !== NONE) taken[partner] = 1;
  const looseB = groupByValue(b, taken);
  const changes: FactChange[] = [];
  for (const [at, mention] of a.entries()) {
    const partner = partners[at] as number;
    const other = b[partner];
    const stays = isKept(mention, links.ofA);
    if (other !== undefined) {
      if (!(stays && isKept(other, links.ofB)) && !meansTheSame(mention, other))
        changes.push({ kind: mention.kind, change: 'changed', a: at, b: partner });
    } else if (!stays && !takeEqual(looseB, mention, b, taken))
      changes.push({ kind: mention.kind, change: 'dropped', a: at, b: null });
  }
  for (const [at, mention] of b.entries())
    if (taken[at] === 0 && !isKept(mention, links.ofB))
      changes.push({ kind: mention.kind, change: 'added', a: null, b: at });
  const factsOfA = a.map((mention) => factOf(context.a, mention));
  return { a: factsOfA, b: isOneText ? factsOfA : b.map((mention) => factOf(context.b, mention)), changes };
}

function mentionsIn(side: Side): readonly Mention[] {
  const { document, figures, languages } = side;
  const isSure = ({ label, doubtful }: Figure): boolean => label !== true && doubtful !== true;
  const sure = figures.every(isSure) ? figures : figures.filter(isSure);
  const others: Mention[] = [];
  for (const name of namesOf(side)) {
    const value = name.parts.map(({ key }) => key).join(' ');
    others.push({ kind: 'name', from: name.from, to: name.to, value, name });
  }
  const { firstWord, count } = document.paragraphs;
  for (let paragraph = 0; paragraph < count; paragraph++) {
    const [from, to] = [firstWord[paragraph] as number, firstWord[paragraph + 1] as number];
    for (const { word, host } of findNegations({
      document,
      from,
      to,
      language: languages[paragraph] ?? USUAL_LANGUAGE,
    })) {
      const value = host === '' ? wordKey(document, word) : host;
      others.push({ kind: 'negation', from: word, to: word + 1, value });
    }
  }
  return others.length === 0 ? sure : [...sure, ...others].sort((x, y) => x.from - y.from || x.to - y.to);
}

function isFigure(mention: Mention): mention is Figure {
  return mention.kind !== 'name' && mention.kind !== 'negation';
}

function factOf({ document }: Side, mention: Mention): Fact {
  const { words, lines } = document;
  const { kind, value } = mention;
  const start = isFigure(mention) ? mention.start : (words.start[mention.from] as number);
  const end = isFigure(mention) ? mention.end : (words.end[mention.to - 1] as number);
  const text = isFigure(mention) ? mention.text : document.text.slice(start, end);
  const unit = isFigure(mention) ? mention.unit : undefined;
  const line = lineAt(document, start);
  const column = start - (lines.start[line] ?? 0) + 1;
  // Two plain literals: one with a spread in it would take twice the memory.
  return unit === undefined
    ? { kind, text, value, start, end, line: line + 1, column }
    : { kind, text, value, unit, start, end, line: line + 1, column };
}

/** A name all of whose words stand in the other text: at most their capitals changed, and with them where names end. */
function isKept(mention: Mention, linkOf: LinkOf): boolean {
  if (mention.kind !== 'name') return false;
  for (let word = mention.from; word < mention.to; word++) if (linkOf(word) === UNLINKED) return false;
  return true;
}

/** For each fact of A the fact of B that stands in its place, or −1. */
function partnersOf(context: Context, links: Links, a: readonly Mention[], b: readonly Mention[]): Int32Array {
  const slots = createSlots(b, context.b.document.words.count);
  const linkOf = links.ofA;
  const taken = new Uint8Array(b.length);
  const free = (mention: Mention, word: number): number => {
    const partner = word < 0 ? NONE : (slots[slotsOf(mention)][word] ?? NONE);
    return partner !== NONE && taken[partner] === 0 ? partner : NONE;
  };
  const partners = new Int32Array(a.length).fill(NONE);
  for (const [at, mention] of a.entries()) {
    let partner = NONE;
    for (let word = mention.from; word < mention.to && partner === NONE; word++) partner = free(mention, linkOf(word));
    if (partner === NONE) partner = free(mention, facingWord(context, linkOf, mention.from));
    if (partner !== NONE) taken[partner] = 1;
    partners[at] = partner;
  }
  return partners;
}

const NONE = -1;
/** A figure answers a figure, a name a name. */
type Slots = Readonly<Record<'figure' | 'name' | 'negation', Int32Array>>;

function slotsOf({ kind }: Mention): keyof Slots {
  return kind === 'name' || kind === 'negation' ? kind : 'figure';
}

/** For each word the number of the mention that it belongs to, or −1. */
function createSlots(mentions: readonly Mention[], words: number): Slots {
  const empty = (): Int32Array => new Int32Array(words).fill(NONE);
  const slots = { figure: empty(), name: empty(), negation: empty() };
  for (const [at, mention] of mentions.entries()) slots[slotsOf(mention)].fill(at, mention.from, mention.to);
  return slots;
}

/** The word of the other text to which a word is linked, in its place or moved; −1 where there is none. */
type LinkOf = (word: number) => number;

interface Links {
  readonly ofA: LinkOf;
  readonly ofB: LinkOf;
}

function linksWithMoves({ alignment }: Context): Links {
  const { moves } = alignment;
  const links = moves.length === 0 ? alignment.links : alignment.links.slice();
  const backLinks = moves.length === 0 ? alignment.backLinks : alignment.backLinks.slice();
  for (const move of moves) {
    links.set(move.links, move.a.from);
    for (const [step, target] of move.links.entries()) if (target !== UNLINKED) backLinks[target] = move.a.from + step;
  }
  return { ofA: (word) => links[word] ?? UNLINKED, ofB: (word) => backLinks[word] ?? UNLINKED };
}

/** The word that stands where an unlinked one stood: after the partner of the word before, in the same sentence's gap. */
function facingWord({ a, b }: Context, linkOf: LinkOf, word: number): number {
  let back = 1;
  while (back <= WIDEST_GAP && word - back >= 0 && linkOf(word - back) === UNLINKED) back++;
  const before = word - back >= 0 && back <= WIDEST_GAP ? linkOf(word - back) : UNLINKED;
  const facing = before + back;
  if (before === UNLINKED || facing >= b.document.words.count) return UNLINKED;
  const sameParagraph =
    paragraphOf(a.document, word) === paragraphOf(a.document, word - back) &&
    paragraphOf(b.document, facing) === paragraphOf(b.document, before);
  return sameParagraph ? facing : UNLINKED;
}

/** Words; farther from a linked word nothing says what stands in whose place. */
const WIDEST_GAP = 4;

function meansTheSame(a: Mention, b: Mention): boolean {
  if (isFigure(a) && isFigure(b)) return compareFigures(a, b).outcome === 'same-value';
  if (a.kind === 'name' && b.kind === 'name') return sameName(a.name, b.name) !== 'different';
  return true;
}

/** Names that begin alike may be one name in two cases. */
const NAME_START = 3;

/** Facts that may say the same; those before `from` are taken. */
interface Group {
  readonly members: number[];
  from: number;
}

/** The facts of B without a partner, by what they may be the same as. */
function groupByValue(b: readonly Mention[], taken: Uint8Array): ReadonlyMap<string, Group> {
  const loose = new Map<string, Group>();
  for (const [at, mention] of b.entries()) {
    if (taken[at] === 1) continue;
    const name = groupOf(mention);
    const group = loose.get(name);
    if (group === undefined) loose.set(name, { members: [at], from: 0 });
    else group.members.push(at);
  }
  return loose;
}

function groupOf(mention: Mention): string {
  if (isFigure(mention)) return `figure ${mention.value} ${mention.unit ?? ''}`;
  return mention.kind === 'name' ? `name ${mention.value.slice(0, NAME_START)}` : `negation ${mention.value} `;
}

/** Facts of a group that are tried in turn: no honest text has more names that begin alike and found no partner. */
const MOST_TRIED = 500;

/** Takes a fact of B that says the same elsewhere; false where there is none. */
function takeEqual(
  loose: ReadonlyMap<string, Group>,
  mention: Mention,
  b: readonly Mention[],
  taken: Uint8Array,
): boolean {
  const group = loose.get(groupOf(mention));
  if (group === undefined) return false;
  const { members } = group;
  while (group.from < members.length && taken[members[group.from] as number] === 1) group.from++;
  for (let place = group.from; place < members.length && place < group.from + MOST_TRIED; place++) {
    const at = members[place] as number;
    if (taken[at] === 1 || !meansTheSame(mention, b[at] as Mention)) continue;
    taken[at] = 1;
    return true;
  }
  return false;
}
