// Candidates of cosmetic edits: { start, end, text } each, or several edits that belong together.
import { alone, linesOf, replaceAt } from './places.mjs';

const WORD = /(?<![\p{L}\p{N}\p{M}'’-])\p{L}{3,}(?![\p{L}\p{N}\p{M}'’-])/gu;
const LETTER_GAP = /(?<=\p{L}{2}) (?=\p{L}{2})/gu;
const TWINS = new Map(
  [...'аaеeоoрpсcуyхxАAВBЕEКKМMНHОOРPСCТTХX'.matchAll(/(.)(.)/gu)].map(([, own, other]) => [own, other]),
);
const BACK = new Map([...TWINS].map(([own, other]) => [other, own]));
const HIDDEN = ['\u00AD', '\u200B', '\u2060', '\u200D', '\u200E'];

function toggled(word) {
  const first = word.charAt(0);
  return (first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()) + word.slice(1);
}

const both = (text, pattern, open, close) =>
  [...text.matchAll(pattern)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    return {
      edits: [
        { start, end: start + 1, text: open },
        { start: end - 1, end, text: close },
      ],
    };
  });

const inWord = (word, chance, map) => {
  const places = [...word].flatMap((letter, at) => (map.has(letter) ? [at] : []));
  if (places.length === 0) return undefined;
  const at = chance.pick(places);
  return word.slice(0, at) + map.get(word[at]) + word.slice(at + 1);
};

/** For each category a function of the text, its words and chance that gives the candidates. */
export const COSMETIC = {
  case: (text) => replaceAt(text, WORD, ([word]) => toggled(word)),
  yo: (text, { yo }) => [
    ...replaceAt(text, /(?<!\p{L})\p{L}*[ёЁ]\p{L}*/gu, ([word]) => word.replace('ё', 'е').replace('Ё', 'Е')),
    ...yo.flatMap((word) => replaceAt(text, alone(word.replace('ё', 'е')), () => word)),
  ],
  quotes: (text) => [
    ...both(text, /«[^«»"\n]{2,80}»/gu, '"', '"'),
    ...both(text, /“[^“”"\n]{2,80}”/gu, '"', '"'),
    ...both(text, /(?<=[ \n(]|^)"[^"\n ][^"\n]{1,78}"(?=[\s.,;:)])/gu, '“', '”'),
  ],
  dash: (text, _, chance) => [
    ...replaceAt(text, /(?<= )[—–-](?= )/gu, ([mark]) =>
      chance.pick(['—', '–', '-'].filter((other) => other !== mark)),
    ),
    ...replaceAt(text, /(?<=\p{L}{2})-(?=\p{L}{2})/gu, () => chance.pick(['\u2011', '\u2010'])),
    ...replaceAt(text, /(?<=(?<!\d)\d{4})[–-](?=\d{4}(?!\d))/gu, ([mark]) => (mark === '-' ? '–' : '-')),
  ],
  punctuation: (text, _, chance) => [
    ...replaceAt(text, LETTER_GAP, () => (chance.maybe(0.2) ? ', ' : undefined)).map(shorter(0, 1)),
    ...replaceAt(text, /(?<=\p{L}{2}), (?=\p{L}{2})/gu, () => ' ').map(shorter(0, 1)),
    ...replaceAt(text, /(?<=\p{Ll}{2});(?= )/gu, () => ','),
    ...replaceAt(text, /(?<=\p{Ll}{3})[.!](?=\n|$)/gu, ([mark]) => (mark === '.' ? '!' : '.')),
    ...replaceAt(text, /(?<=\p{Ll}{3}):(?= \p{Ll})/gu, () => ','),
  ],
  whitespace: (text, _, chance) => [
    ...replaceAt(text, LETTER_GAP, () =>
      chance.maybe(0.2) ? chance.pick(['  ', '\u00A0', '\u2009', '\t']) : undefined,
    ),
    ...replaceAt(text, /(?<=\p{L}{2})(?=[,.!?] )/gu, () => ' '),
    ...replaceAt(text, /(?<=\p{L}{2}), (?=\p{L}{2})/gu, () => ','),
    ...replaceAt(text, /(?<=\S)(?=\n)/gu, () => ' '),
  ],
  'blank-line': (text) => [
    ...replaceAt(text, /(?<=\S\n)(?=\S)/gu, () => '\n'),
    ...replaceAt(text, /(?<=\S\n)\n(?=\S)/gu, () => ''),
  ],
  split: (text) =>
    replaceAt(text, /(?<=\p{Ll}{4}[.!?]) (?=\p{Lu}\p{Ll})/gu, () => (/\S\n\n\S/.test(text) ? '\n\n' : '\n')),
  merged: (text) =>
    linesOf(text).flatMap(({ start, end, next }) => {
      const own = text.slice(start, end);
      const other = text.slice(next).split('\n')[0];
      const isMergeable =
        own.length > 40 && other.length > 40 && /\p{Ll}{3}[.!?]$/u.test(own) && /^\p{Lu}\p{Ll}/u.test(other);
      return isMergeable && /^\n+$/.test(text.slice(end, next)) ? [{ start: end, end: next, text: ' ' }] : [];
    }),
  unicode: (text) => [
    ...replaceAt(text, WORD, ([word]) => word.normalize('NFD')),
    ...replaceAt(text, /(?<=\p{L})\.\.\.(?!\.)/gu, () => '…'),
    ...replaceAt(text, /(?<=\p{L})…/gu, () => '...'),
    ...replaceAt(text, /№(?= ?\d)/gu, () => 'N'),
    ...replaceAt(text, /(?<=м|m)²/gu, () => '2').map(({ start, end }) => ({
      start: start - 1,
      end,
      text: `${text[start - 1]}2`,
    })),
    ...replaceAt(text, /(?<!\p{L})[a-z]{2,}fi[a-z]{2,}/gu, ([word]) => word.replace('fi', 'ﬁ')),
  ],
  invisible: (text, _, chance) => [
    ...replaceAt(text, WORD, ([word]) => {
      if (word.length < 5 || !chance.maybe(0.3)) return undefined;
      const at = chance.between(1, word.length - 1);
      return word.slice(0, at) + chance.pick(HIDDEN) + word.slice(at);
    }),
    ...replaceAt(text, /(?<=\p{L}{2} )(?=\p{L}{2})/gu, () =>
      chance.maybe(0.05) ? chance.pick(['\u200E', '\uFEFF', '\u200B']) : undefined,
    ),
  ],
  homoglyph: (text, { letters }, chance) =>
    replaceAt(text, WORD, ([word]) =>
      chance.maybe(0.4) ? inWord(word, chance, letters.startsWith('A') ? BACK : TWINS) : undefined,
    ),
};

/** The part of an edit that is left when `head` and `tail` code units are the same on both sides. */
const shorter = (head, tail) => (one) => ({
  start: one.start + head,
  end: one.end - tail,
  text: one.text.slice(head, one.text.length - tail),
});
