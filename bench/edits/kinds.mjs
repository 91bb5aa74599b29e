// Kinds of alarms and their silent twins: a sentence of own words stands in both texts, and what is in its brackets is edited.
import { linesOf, replaceAt } from './places.mjs';

/** What each kind is to be told as; nothing for what says the same and must raise no alarm. */
export const TOLD_AS = {
  restriction: 'sense',
  hedge: 'sense',
  post: 'sense',
  digits: 'name',
  noun: 'name',
  'two-word-unit': 'number',
  'name-moved': undefined,
  reordered: undefined,
  'line-end': 'hyphenation',
};
export const KINDS = Object.keys(TOLD_AS);

const BRACKETS = /\[([^[\]|]*)\|([^[\]|]*)\]/g;

/** The sentence as A has it, and its edits by place. */
function read(template) {
  const edits = [];
  let text = '';
  let at = 0;
  for (const match of template.matchAll(BRACKETS)) {
    text += template.slice(at, match.index);
    edits.push({ start: text.length, end: text.length + match[1].length, text: match[2] });
    text += match[1];
    at = match.index + match[0].length;
  }
  return { text: text + template.slice(at), edits };
}

/** Puts the sentence of a kind into a text; gives the text and the edits that wait there. */
export function withSentence(text, kind, words, fill, chance) {
  const templates = words.kinds[kind];
  if (templates === undefined) return { text, waiting: [] };
  const { text: sentence, edits } = read(fill(chance.pick(templates)));
  const lines = linesOf(text).filter(({ text: own }) => /\p{Ll}{2}[.!?]$/u.test(own) && own.length > 60);
  if (lines.length === 0 || text.includes(sentence.slice(0, 16))) return { text, waiting: [] };
  const { end } = chance.pick(lines);
  return { text: `${text.slice(0, end)} ${sentence}${text.slice(end)}`, waiting: [{ kind, sentence, edits }] };
}

/** The edits of the sentences of a kind that stand in a text. */
export function editsOfKind(text, kind, waiting) {
  return waiting
    .filter((one) => one.kind === kind && text.includes(one.sentence))
    .map(({ sentence, edits }) => {
      const place = text.indexOf(sentence);
      return { edits: edits.map((edit) => ({ ...edit, start: edit.start + place, end: edit.end + place })) };
    });
}

/** In wrapped text the first word of a line goes half back to the line before, with a hyphen. */
export function lineEnds(text, wrapped) {
  if (!wrapped) return [];
  return replaceAt(text, /(?<=\p{Ll}{3})\n(\p{Ll}{9,})(?=[ ,.])/gu, ([, word]) => {
    const half = Math.floor(word.length / 2);
    return ` ${word.slice(0, half)}-\n${word.slice(half)}`;
  });
}

/** A text with the lines that a page puts around it, alike on both sides; no edit is planted in them. */
export function inPage(text, words, fill, chance) {
  const lines = chance.shuffled(words.kinds.furniture).map(fill);
  const gap = /\S\n\n\S/.test(text) ? '\n\n' : '\n';
  const head = `${lines[0]}${gap}`;
  const story = text.trimEnd();
  const foot = `${gap}${lines.slice(1, 3).join(gap)}${text.endsWith('\n') ? '\n' : ''}`;
  const end = head.length + story.length;
  return {
    text: head + story + foot,
    claims: [
      [0, head.length - 1],
      [end + 1, end + foot.length],
    ],
  };
}
