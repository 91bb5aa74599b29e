import { LANGUAGES } from '../../src/language/codes.ts';
import type { CorpusPair } from '../corpus.ts';
import { type Draw, drawFor } from './draw.ts';
import { joined, slot } from './texts.ts';
import { type Words, wordsOf } from './words.ts';

/** Sentences of slots, as in texts.ts; `turn` is a word of any row of the lists that turn a meaning. */
const SENTENCES = [
  'Title given surname verb turn number unit noun , speechWords surname .',
  'Noun turn verb turn noun word noun before number month year .',
  'Noun particle verb noun , noun denial verb noun .',
  'InstitutionWords portfolios verb number scale unit word place .',
  'number % noun word place verb , noun verb .',
  'Turn noun verb turn noun .',
  'Short verb long word noun , limit verb noun .',
  'Given surname and Given surname verb noun word Place .',
  'reference number law verb turn number unit .',
  'Noun verb part unit noun beforeRate rateUnits .',
  '« Noun verb word noun » , — speechWords Title surname .',
  'Weekday , number month , noun verb noun word beforeTime number .',
  'Noun verb compound noun word sourceWords turn .',
  'Noun neutral verb unlimited noun turn .',
  'noun verb : 1 ) noun ; 2 ) turn noun ; 3 ) number unit .',
  'Noun nearWords verb irregular noun .',
];

/** A word of a sentence and the slot that it fills. */
interface Filling {
  readonly kind: string;
  readonly word: string;
}

/** The same, where a word that turns a meaning may be of any of its rows. */
const filling = (kind: string, words: Words, draw: Draw): Filling => {
  if (kind === 'turn' || kind === 'Turn' || kind === 'limit') {
    const rows = (words.turn ?? []).filter((row) => kind !== 'limit' || row.startsWith('limit'));
    const row = draw.of(rows);
    return { kind: row, word: slot(row, words, draw) };
  }
  return { kind, word: slot(kind, words, draw) };
};

/** A word of the list of that name. */
const drawn = (kind: string, words: Words, draw: Draw): Filling => ({ kind, word: slot(kind, words, draw) });

type Sentence = readonly Filling[];
/** A change of the sentences of a text; `at` is one of them. */
type Change = (sentences: readonly Sentence[], at: number, words: Words, draw: Draw) => readonly Sentence[];

/** Slots whose words seldom tell a fact. */
const PLAIN = /^(?:noun|verb|word|[^\p{L}]+)$/iu;

/** A change of one sentence at one of its words: at any, or at one that tells something. */
const within =
  (change: (sentence: Sentence, at: number, words: Words, draw: Draw) => Sentence): Change =>
  (sentences, at, words, draw) => {
    const own = sentences[at] ?? [];
    const any = draw.below(Math.max(1, own.length - 1));
    const telling = own.flatMap(({ kind }, place) => (PLAIN.test(kind) ? [] : [place]));
    const place = draw.oneIn(2) ? any : (telling[draw.below(telling.length)] ?? any);
    return sentences.with(at, change(own, place, words, draw));
  };

const respelled = (spell: (word: string, draw: Draw) => string): Change =>
  within((own, at, _, draw) => own.map((one, place) => (place === at ? { ...one, word: spell(one.word, draw) } : one)));

const another: Change = within((own, at, words, draw) =>
  own.map((one, place) => (place === at ? drawn(one.kind, words, draw) : one)),
);

const ADDED = [
  'turn',
  'particle',
  'number',
  'word',
  'noun',
  'surname',
  'place',
  'law',
  'denial',
  'unit',
  'month',
  'title',
];

/** What is done to a text; what stands twice is done twice as often. */
const CHANGES: readonly Change[] = [
  another,
  another,
  another,
  another,
  another,
  within((own, at) => own.toSpliced(at, 1)),
  within((own, at) => own.toSpliced(at, 2)),
  within((own, at, words, draw) => own.toSpliced(at, 0, filling(draw.of(ADDED), words, draw))),
  within((own, at, words, draw) => own.toSpliced(at, 1, filling(draw.of(ADDED), words, draw))),
  within((own, at) => own.toSpliced(at, 2, ...own.slice(at, at + 2).toReversed())),
  within((own, at, _, draw) => {
    const [one, ...rest] = [own[at], ...own.toSpliced(at, 1)];
    return one === undefined
      ? own
      : rest.filter((word) => word !== undefined).toSpliced(draw.below(own.length), 0, one);
  }),
  within((own, at, words, draw) =>
    own.toSpliced(at, draw.below(9), ...['noun', 'verb', 'word', 'noun'].map((kind) => drawn(kind, words, draw))),
  ),
  within((own, at, words, draw) =>
    own.toSpliced(
      at,
      0,
      ...[',', 'noun', 'verb', 'word', 'turn', 'noun', ','].map((kind) => filling(kind, words, draw)),
    ),
  ),
  respelled((word) => word.charAt(0).toUpperCase() + word.slice(1)),
  respelled((word) => word.toLowerCase()),
  respelled((word) => word.toUpperCase()),
  respelled((word, draw) => draw.of([`«${word}»`, `"${word}"`, `(${word})`, `${word},`, `${word}.`, `не ${word}`])),
  respelled((word, draw) => word.slice(0, -1) + draw.of(['', 'а', 'ы', 'ға', 'ның', 's', 'ов', 'ом'])),
  respelled((word) =>
    /\d/.test(word) ? word.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)) : `${word} 5`,
  ),
  respelled((word) => (/^\d+$/.test(word) ? Number(word).toLocaleString('ru') : word.replace(/[ео]/u, 'e'))),
  (sentences, at) => sentences.toSpliced(at, 1),
  (sentences, at) => [...sentences.toSpliced(at, 1), ...sentences.slice(at, at + 1)],
  (sentences, at, words, draw) => sentences.toSpliced(at, 0, sentenceOf(words, draw)),
  (sentences, at, words, draw) => sentences.with(at, sentenceOf(words, draw)),
  (sentences, at) => [...sentences.slice(0, at), ...sentences.slice(at).toReversed()],
  (sentences, at) => sentences.toSpliced(at, 0, ...sentences.slice(at, at + 1)),
  (sentences, at) => {
    const other = sentences[(at + 1) % sentences.length] ?? [];
    const own = sentences[at] ?? [];
    const [facts, others] = [own, other].map((all) => all.filter(({ kind }) => /surname|number|place/i.test(kind)));
    const [one, two] = [facts?.[0], others?.[0]];
    if (one === undefined || two === undefined) return sentences;
    const swapped = (word: Filling): Filling => (word === one ? two : word === two ? one : word);
    return sentences.map((sentence) => sentence.map(swapped));
  },
];

function sentenceOf(words: Words, draw: Draw): Sentence {
  return draw
    .of(SENTENCES)
    .split(' ')
    .map((kind) => filling(kind, words, draw));
}

const BREAKS = [' ', ' ', ' ', '\n', '\n', '\n\n'];

function textOf(sentences: readonly Sentence[], name: string): string {
  return sentences.reduce((text, sentence, at) => {
    const draw = drawFor(`${name} ${at}`);
    const own = joined(
      sentence.map(({ word }) => word),
      draw,
    );
    return text + (at === 0 ? '' : draw.of(BREAKS)) + own;
  }, '');
}

/** Most sentences of a text and changes in it. */
const MOST_SENTENCES = 5;
const MOST_CHANGES = 4;

/** Pairs of texts that chance makes of the lists of a language, and changes where the rules look; always the same. */
export function madePairs(count: number): readonly CorpusPair[] {
  return LANGUAGES.filter((language) => language !== 'uk').flatMap((language) => {
    const words = wordsOf(language);
    return Array.from({ length: count }, (_, at) => {
      const name = `made-${language} ${at}`;
      const draw = drawFor(name);
      const a = Array.from({ length: 1 + draw.below(MOST_SENTENCES) }, () => sentenceOf(words, draw));
      let b: readonly Sentence[] = a;
      for (let left = 1 + draw.below(MOST_CHANGES); left > 0 && b.length > 0; left--)
        b = (CHANGES[draw.below(CHANGES.length)] as Change)(b, draw.below(b.length), words, draw);
      return { name, a: textOf(a, name), b: textOf(b, draw.oneIn(5) ? `${name} other` : name) };
    });
  });
}
