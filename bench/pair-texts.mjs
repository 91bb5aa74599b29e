// Makes the texts that bench/pair.mjs times: Cyrillic prose of made-up words, so that nothing is shared but what is
// meant to be. The same seed gives the same texts everywhere.
import { createWriter, randomFrom } from './collection.mjs';

const WORDS_A_SENTENCE = 12;
const SENTENCES_A_PARAGRAPH = 5;

/** Shares of the words that are figures or names, and of those that a comma follows: about those of press copy. */
const FIGURES = 0.04;
const NAMES = 0.04;
const COMMAS = 0.08;

/** Makes words of about 15 bytes with their space: 340,000 of them are 5 MB. */
function createWord(random) {
  const { word, name, between } = createWriter(random);
  return () => {
    const lot = random();
    if (lot < FIGURES) return random() < 0.5 ? `${between(2, 999)}` : `${between(1, 99)},${between(1, 9)}`;
    const made = lot < FIGURES + NAMES ? name() : word();
    return random() < COMMAS ? `${made},` : made;
  };
}

const capital = (word) => word.slice(0, 1).toUpperCase() + word.slice(1);

/** The words as sentences and paragraphs, a paragraph a line. */
function prose(list) {
  const paragraphs = [];
  const length = WORDS_A_SENTENCE * SENTENCES_A_PARAGRAPH;
  for (let from = 0; from < list.length; from += length) {
    const sentences = [];
    for (let at = from; at < Math.min(from + length, list.length); at += WORDS_A_SENTENCE) {
      sentences.push(
        `${capital(
          list
            .slice(at, at + WORDS_A_SENTENCE)
            .join(' ')
            .replace(/,$/, ''),
        )}.`,
      );
    }
    paragraphs.push(sentences.join(' '));
  }
  return `${paragraphs.join('\n')}\n`;
}

/** Exactly `changes` of the words, spread evenly by chance, each by another word. */
function changed(list, changes, random, word) {
  const out = [...list];
  let left = changes;
  for (let at = 0; at < out.length; at++) {
    if (random() >= left / (out.length - at)) continue;
    left--;
    let other = word();
    while (other === out[at]) other = word();
    out[at] = other;
  }
  return out;
}

function shuffled(list, random) {
  const out = [...list];
  for (let at = out.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [out[at], out[other]] = [out[other], out[at]];
  }
  return out;
}

/** A text of `count` words, the same with `changes` of them changed, and with its paragraphs shuffled. */
export function variants(count, changes, seed) {
  const random = randomFrom(seed);
  const word = createWord(random);
  const list = Array.from({ length: count }, word);
  const text = prose(list);
  return {
    text,
    changed: prose(changed(list, changes, random, word)),
    shuffled: `${shuffled(text.trimEnd().split('\n'), random).join('\n')}\n`,
  };
}

/** Two texts of `count` words that have nothing to do with each other. */
export function unrelated(count, seed) {
  return [0, 1].map((side) => prose(Array.from({ length: count }, createWord(randomFrom(seed + side)))));
}
