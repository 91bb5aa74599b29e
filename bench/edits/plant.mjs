// Makes a pair: a text gets what it lacks (alike on both sides), then edits that know their category and their spans.
import { boilerplateAt, deletions, insertions, moves } from './blocks.mjs';
import { COSMETIC } from './cosmetic.mjs';
import { EDITORIAL } from './editorial.mjs';
import { FACTS } from './facts.mjs';
import { editsOfKind, inPage, KINDS, lineEnds, TOLD_AS, withSentence } from './kinds.mjs';
import { linesOf, protectedSpans } from './places.mjs';

const INLINE = { ...COSMETIC, ...EDITORIAL, ...FACTS };
const BOILERPLATE = ['dateline', 'photo-credit', 'signature', 'attribution', 'related', 'contact', 'link', 'furniture'];
/** Rows of the table: categories, and kinds of alarms that are told as one of them. */
export const CATEGORIES = [
  ...Object.keys(INLINE),
  'renumbering',
  ...BOILERPLATE,
  'moved',
  'inserted',
  'deleted',
  ...KINDS,
];
/** What is of one kind seen from B; a pair is turned round now and then. */
const MIRROR = { inserted: 'deleted', deleted: 'inserted', split: 'merged', merged: 'split' };
/** Categories that edit whole lines: wrapped texts do without them. */
const LINES = new Set([
  'blank-line',
  'split',
  'merged',
  'renumbering',
  'moved',
  'inserted',
  'deleted',
  ...BOILERPLATE,
  ...KINDS.filter((kind) => kind !== 'line-end'),
]);
/** Share of texts that stand in a page. */
const PAGES = 0.4;

/** A pair with 1 to `most` planted edits. */
export function makePair(source, words, foreign, chance, most = 8) {
  const count = chance.between(1, most);
  const usable = CATEGORIES.filter((category) =>
    category === 'line-end' ? source.wrapped : !(source.wrapped && LINES.has(category)),
  );
  const wanted = Array.from({ length: count }, () => chance.pick(usable));
  // a text has one dateline
  if (wanted.includes('dateline'))
    wanted.splice(0, count, ...wanted.filter((one, at) => one !== 'dateline' || wanted.indexOf(one) === at));
  const carried = withKinds(withCarriers(source, wanted, words, chance), wanted, words, chance);
  const fill = (template) => filled(template, words, chance);
  const page = !source.wrapped && chance.maybe(PAGES) ? inPage(carried.text, words, fill, chance) : undefined;
  const text = page?.text ?? carried.text;
  const plan = {
    text,
    edits: [],
    claims: [...protectedSpans(text), ...(page?.claims ?? [])],
    moves: [],
    waiting: carried.waiting,
    wrapped: source.wrapped,
  };
  // passages that move are chosen first, so that other edits can fall inside them
  for (const category of wanted.sort((x, y) => (y === 'moved') - (x === 'moved')))
    plantOne(plan, category, words, foreign, chance);
  const pair = build(plan);
  return chance.maybe(0.5) ? pair : mirrored(pair);
}

function withCarriers(source, wanted, words, chance) {
  let { text } = source;
  for (const category of wanted) {
    if (category === 'renumbering') text = withList(text, words, chance);
    const carriers = words.carriers[category];
    if (carriers === undefined || !chance.maybe(0.6)) continue;
    const sentence = filled(chance.pick(carriers), words, chance);
    const lines = linesOf(text).filter(({ text: own }) => /\p{Ll}{2}[.!?]$/u.test(own) && own.length > 60);
    if (lines.length === 0 || text.includes(sentence.slice(0, 12)) || source.wrapped) continue;
    const { end } = chance.pick(lines);
    text = `${text.slice(0, end)} ${sentence}${text.slice(end)}`;
  }
  return text;
}

/** With a sentence for each kind of alarm that is wanted. */
function withKinds(text, wanted, words, chance) {
  let found = { text, waiting: [] };
  for (const kind of wanted.filter((one) => KINDS.includes(one) && one !== 'line-end')) {
    const fill = (template) => filled(template, words, chance);
    const next = withSentence(found.text, kind, words, fill, chance);
    found = { text: next.text, waiting: [...found.waiting, ...next.waiting] };
  }
  return found;
}

/** The same name stands for a blank wherever a template has it. */
function filled(template, words, chance) {
  const known = new Map();
  const city = chance.pick(words.cities);
  const values = {
    first: () => chance.pick(words.firstNames),
    surname: () => chance.pick(words.surnames),
    city: () => city[0],
    CITY: () => city[0].toUpperCase(),
    cityFrom: () => city[1] ?? city[0],
    acronym: () => chance.pick(words.acronyms),
    int: () => chance.between(12, 980),
    small: () => chance.between(1, 9),
    thousands: () => `${chance.between(2, 9)} ${chance.between(100, 999)}`,
    day: () => chance.between(1, 28),
    month: () => chance.pick(words.months),
    year: () => chance.between(2019, 2026),
    hour: () => chance.between(10, 22),
    unit: () => words.units[0][0],
    ordinal: () => chance.pick(words.ordinals),
    numeral: () => chance.pick(words.numerals)[0],
  };
  return template.replace(/\{(\w+)\}/g, (_, key) => {
    if (!known.has(key)) known.set(key, values[key]());
    return known.get(key);
  });
}

function withList(text, { list }, chance) {
  if (text.includes(list.head)) return text;
  const lines = linesOf(text);
  const at = chance.pick(lines).start;
  const mark = chance.pick(['.', ')']);
  const items = chance.shuffled(list.items).slice(0, chance.between(4, 5));
  const end = /\S\n\n\S/.test(text) ? '\n\n' : '\n';
  const block = [list.head, ...items.map((item, number) => `${number + 1}${mark} ${item}`)].join('\n') + end;
  return text.slice(0, at) + block + text.slice(at);
}

function plantOne(plan, category, words, foreign, chance) {
  if (category === 'moved') return plantMove(plan, chance);
  const candidates = candidatesOf(plan, category, words, foreign, chance).map((one) => one.edits ?? [one]);
  const free = candidates.filter((edits) => edits.every((edit) => isFree(plan, edit)));
  if (free.length === 0) return;
  const chosen =
    chance.maybe(0.4) && plan.edits.length > 0 ? nearest(free, chance.pick(plan.edits)) : chance.pick(free);
  for (const edit of chosen) {
    const told = category in TOLD_AS ? { kind: category, category: TOLD_AS[category] } : { category };
    plan.edits.push({ ...told, ...edit });
    plan.claims.push([edit.start, edit.end]);
  }
}

function candidatesOf({ text, waiting, wrapped }, category, words, foreign, chance) {
  if (category === 'line-end') return lineEnds(text, wrapped);
  if (KINDS.includes(category)) return editsOfKind(text, category, waiting);
  const inline = INLINE[category];
  if (inline !== undefined) return inline(text, words, chance);
  if (category === 'inserted') return insertions(text, chance, foreign);
  if (category === 'deleted') return deletions(text, chance);
  if (category === 'renumbering') return countedOn(text, words, chance);
  const lines = category === 'furniture' ? words.kinds.furniture : words.boilerplate[category];
  return boilerplateAt(text, category, filled(chance.pick(lines), words, chance), chance);
}

/** A new item in a list: the labels of those behind it count on. */
function countedOn(text, { list }, chance) {
  const head = text.indexOf(`${list.head}\n`);
  if (head < 0) return [];
  const items = [...text.slice(head).matchAll(/^(\d)([.)]) .*$/gmu)].slice(0, 5);
  if (items.length < 4) return [];
  const item = chance.pick(list.items.filter((one) => !text.includes(one)));
  if (item === undefined) return [];
  const at = chance.between(1, items.length - 2);
  const place = (match) => head + match.index;
  return [
    {
      edits: [
        {
          start: place(items[at]),
          end: place(items[at]),
          text: `${at + 1}${items[at][2]} ${item}\n`,
          category: 'inserted',
        },
        ...items
          .slice(at)
          .map((match, step) => ({ start: place(match), end: place(match) + 1, text: String(at + step + 2) })),
      ],
    },
  ];
}

/** Edits may touch (neighbouring words do); two at one place, or one inside the other, would not be two. */
function isFree({ claims, moves: planned }, { start, end }) {
  const borders = planned.flatMap(({ from, to, place }) => [from, to, place]);
  if (borders.some((border) => border >= start && border <= end)) return false;
  return claims.every(([from, to]) =>
    start < to && from < end
      ? false
      : !(start === end && start >= from && start <= to) && !(from === to && from >= start && from <= end),
  );
}

const nearest = (free, { start }) =>
  free.reduce((best, one) => (Math.abs(one[0].start - start) < Math.abs(best[0].start - start) ? one : best));

/** A move whose way crosses that of no other one. */
function plantMove(plan, chance) {
  const found = moves(plan.text).filter((move) => {
    const [from, to] = wayOf(move);
    return plan.moves.every((other) => to < wayOf(other)[0] || from > wayOf(other)[1]);
  });
  if (found.length > 0) plan.moves.push(chance.pick(found));
}

const wayOf = ({ from, to, place }) => [Math.min(from, place), Math.max(to, place)];

/** Both texts and the planted spans: A is the text, B has the edits and the passages at their new places. */
function build({ text, edits, moves: planned }) {
  const sorted = [...edits].sort((x, y) => x.start - y.start || x.end - y.end);
  const planted = [];
  let b = '';
  const write = (from, to) => {
    let at = from;
    for (const edit of sorted) {
      const isInside =
        edit.start >= from && edit.end <= to && !(edit.start === edit.end && edit.start === to && to !== text.length);
      if (!isInside) continue;
      b += text.slice(at, edit.start);
      const place = { start: b.length, end: b.length + edit.text.length };
      planted.push({ category: edit.category, kind: edit.kind, a: { start: edit.start, end: edit.end }, b: place });
      b += edit.text;
      at = edit.end;
    }
    b += text.slice(at, to);
  };
  const writeMoved = ({ from, to }) => {
    const start = b.length;
    write(from, to);
    planted.push({ category: 'moved', a: { start: from, end: to }, b: { start, end: b.length } });
  };
  let at = 0;
  for (const move of [...planned].sort((x, y) => wayOf(x)[0] - wayOf(y)[0])) {
    const { from, to, place } = move;
    if (place > from) {
      write(at, from);
      write(to, place);
      writeMoved(move);
      at = place;
    } else {
      write(at, place);
      writeMoved(move);
      write(place, from);
      at = to;
    }
  }
  write(at, text.length);
  return { a: text, b, planted };
}

const mirrored = ({ a, b, planted }) => ({
  a: b,
  b: a,
  planted: planted.map((one) => ({ ...one, category: MIRROR[one.category] ?? one.category, a: one.b, b: one.a })),
});
