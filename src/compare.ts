import { align } from './align/align.ts';
import type { Aligned } from './align/alignment.ts';
import { createSide, groupsOf, type Side } from './annotate/annotated.ts';
import { inOwnDollars } from './annotate/figure/own-dollar.ts';
import { withMarks } from './annotate/role/marks.ts';
import { type Context, createContext } from './explain/context.ts';
import { type Explanation, explain } from './explain/explain.ts';
import { mirrorContext, mirrorExplanation } from './explain/mirror.ts';
import { dismiss } from './judge/dismiss.ts';
import { judge } from './judge/judge.ts';
import type { SharedPassage } from './judge/passages.ts';
import { contentOf } from './language/content.ts';
import { lazily } from './language/lazily.ts';
import { readingWhereScriptsMeet } from './language/other-alphabet.ts';
import { type Changes, changesIn } from './result/changes.ts';
import type { Comparison, TextInfo } from './result/comparison.ts';
import { tabulateFacts } from './result/fact-table.ts';
import { pairParagraphs } from './result/paragraph-pairs.ts';
import { tellPassages } from './result/passage.ts';
import { summarise } from './result/summary.ts';
import { tellFindings } from './result/tell.ts';
import { type CompareOptions, type Settings, settle, type TextLabel } from './settings.ts';
import { shingleSimilarity } from './similarity/shingles.ts';
import { CATEGORIES } from './terms/category.ts';
import { ENGLISH_DOUBTS } from './terms/doubt.ts';
import { limitsOf } from './terms/limits.ts';
import { say } from './terms/sentences.ts';
import type { Similarity, Verdict } from './terms/verdict.ts';
import { createDocument, type Document } from './text/document.ts';
import { meetBroken } from './text/meet-broken.ts';
import { createVocabulary, type Vocabulary } from './text/vocabulary.ts';

export type { CompareOptions } from './settings.ts';

/**
 * Compares two texts: how alike they are, whether one is a copy of the other, and every difference with its category.
 * Touches nothing outside; the same input gives the same result.
 *
 * @throws RangeError when an option is out of its range or not one of its list.
 */
export function compare(textA: string, textB: string, options: CompareOptions = {}): Comparison {
  const settings = settle(options);
  const [a, b] = readPair(textA, textB, settings, options);
  const shingles = shingleSimilarity(a.document, b.document, settings.shingleSize);
  const { context, findings, pairedRows } = explainAligned(alignPair(a, b));
  const paragraphs = pairParagraphs(context, findings, pairedRows);
  const differences = tellFindings(context, findings, settings);
  const judgement = judge(context, shingles, findings, settings);
  const { similarity, verdict, why } = judgement;
  const shared = passagesToTell(verdict, settings.minPassage);
  return {
    schemaVersion: 1,
    verdict,
    similarity,
    settings: {
      shingleSize: settings.shingleSize,
      threshold: settings.threshold,
      minPassage: settings.minPassage,
      keep: [...settings.keep],
      ignore: CATEGORIES.filter((category) => settings.ignore.has(category)),
    },
    a: infoOf(a, shingles.sizeA, options.a ?? {}, 'a'),
    b: infoOf(b, shingles.sizeB, options.b ?? {}, 'b'),
    summary: summarise(paragraphs, differences),
    paragraphs,
    differences,
    facts: tabulateFacts(context),
    ...(shared !== undefined && { passages: tellPassages(a.document, b.document, judgement.passages, shared) }),
    ...(why !== undefined && { why }),
    limits: limitsOf(context.alignment.exact ? [] : [{ kind: 'unaligned' }]),
  };
}

/** Words. What two texts share is told from here on where it is not enough for a verdict: shorter runs are turns of speech. */
const LEAST_TOLD = 8;

/** From how many words on the result lists passages; undefined where the list of differences says as much. */
function passagesToTell(verdict: Verdict, minPassage: number): number | undefined {
  switch (verdict) {
    case 'identical':
    case 'restyled':
    case 'near-duplicate':
      return undefined;
    case 'partial':
    case 'shared-passage':
      return minPassage;
    case 'same-form':
    case 'distinct':
      return Math.min(LEAST_TOLD, minPassage);
  }
}

/** What a pair is, without the list of its differences. */
export interface Judged {
  readonly verdict: Verdict;
  readonly similarity: Similarity;
  /** The texts by lines and words. */
  readonly a: Document;
  readonly b: Document;
  /** What stands in both, passages of any length. */
  readonly passages: readonly SharedPassage[];
  /** What differs, in short; worked out when it is asked for, since most pairs that are judged are never told. */
  readonly told: () => Changes;
}

/** Options of `createJudge`. */
export interface JudgeOptions extends CompareOptions {
  /** Leave texts that can only be distinct unexplained; their score is then the most that it can be. */
  readonly dismiss?: boolean;
}

/** Judges a pair as `compare` does, with the same verdict and similarity. */
export type JudgePair = (textA: string, textB: string) => Judged;

/** Texts that are kept as they were read: a group is compared pair by pair, an incoming text with each candidate. */
const MOST_KEPT_TEXTS = 64;
/** Longer texts are not kept. UTF-16 code units; about a megabyte each in the worst case. */
const LONGEST_KEPT_TEXT = 20_000;
/** Keys of a vocabulary before a fresh one is begun: some tables are as long as it is, for every text. */
const MOST_KEYS = 49_152;

/**
 * Judges many pairs, one after the other: what `compare` would say of them, for a fraction of its time, since words are
 * learnt once and texts read once while they keep coming up.
 *
 * @throws RangeError when an option is out of its range or not one of its list.
 */
export function createJudge(options: JudgeOptions = {}): JudgePair {
  const settings = settle(options);
  const known = new Map<string, Side>();
  let reader = createReader(settings);
  const sideOf = (text: string): Side => {
    const side = known.get(text) ?? reader.read(text);
    known.delete(text);
    if (text.length > LONGEST_KEPT_TEXT) return side;
    // the text asked for last stands last, so that the first is the one to forget
    known.set(text, side);
    if (known.size > MOST_KEPT_TEXTS) known.delete(known.keys().next().value ?? text);
    return side;
  };
  return (textA, textB) => {
    if (reader.vocabulary.keys.length > MOST_KEYS) {
      reader = createReader(settings);
      known.clear();
    }
    // Where alphabets meet, a key stands for that of another text: such a pair has a vocabulary of its own.
    const reading = readingOf(textA, textB, settings);
    const sides = reading === undefined ? sideOf : createReader(settings, reading).read;
    const [a, b] = meet(sides(textA), sides(textB));
    const shingles = shingleSimilarity(a.document, b.document, settings.shingleSize);
    const aligned = alignPair(a, b);
    const documents = { a: a.document, b: b.document };
    const dismissed = options.dismiss === true ? dismiss(asNamed(aligned), shingles, settings) : undefined;
    if (dismissed !== undefined)
      return {
        ...dismissed,
        ...documents,
        told: () => {
          const { context, findings } = explainAligned(aligned);
          return changesIn(tellFindings(context, findings, settings));
        },
      };
    const { context, findings } = explainAligned(aligned);
    const { verdict, similarity, passages } = judge(context, shingles, findings, settings);
    return {
      verdict,
      similarity,
      ...documents,
      passages,
      told: () => changesIn(tellFindings(context, findings, settings)),
    };
  };
}

/** Reads texts that are to be compared: they share a vocabulary. */
interface Reader {
  readonly vocabulary: Vocabulary;
  readonly open: (text: string) => Document;
  readonly annotate: (document: Document) => Side;
  readonly read: (text: string) => Side;
}

/** How keys are read; nothing but for Kazakh in Latin letters. */
type Reading = (key: string) => string;

function readingOf(textA: string, textB: string, { transliterate }: Settings): Reading | undefined {
  return transliterate ? readingWhereScriptsMeet(textA, textB) : undefined;
}

function createReader({ keep, lang, house }: Settings, reading?: Reading): Reader {
  const vocabulary = createVocabulary(keep, reading);
  const open = (text: string): Document => createDocument(text, vocabulary, keep);
  const annotate = (document: Document): Side => createSide(document, lang, house);
  return { vocabulary, open, annotate, read: (text) => annotate(open(text)) };
}

/** Both texts, with what formats say of their lines. */
function readPair(textA: string, textB: string, settings: Settings, { a = {}, b = {} }: CompareOptions) {
  const { open, annotate, read } = createReader(settings, readingOf(textA, textB, settings));
  if ([a, b].every(({ marks = [], pages = [] }) => marks.length === 0 && pages.length === 0)) {
    const first = read(textA);
    return meet(first, textB === textA ? first : read(textB));
  }
  const [first, second] = withMarks(open(textA), open(textB), a.marks ?? [], b.marks ?? []);
  return meet(annotate({ ...first, pages: a.pages ?? [] }), annotate({ ...second, pages: b.pages ?? [] }));
}

/** Two texts with what each says of words that the other leaves open. */
function meet(a: Side, b: Side): readonly [Side, Side] {
  if (a === b) return [a, b];
  return [met(a, b), met(b, a)];
}

function met(side: Side, other: Side): Side {
  const document = meetBroken(side.document, other.document);
  const figures = inOwnDollars(side, other);
  return document === side.document && figures === side.figures ? side : { ...side, document, figures };
}

/** Two aligned texts, in an order that does not hang on which was named first. */
interface AlignedPair {
  readonly inOneOrder: Context;
  /** Whether the one that was named first stands second there. */
  readonly turned: boolean;
}

function alignPair(a: Side, b: Side): AlignedPair {
  const content = contentOf(a.document.vocabulary.keys, [...a.languages, ...b.languages]);
  const turned = a.document.text > b.document.text;
  const [first, second] = turned ? [b, a] : [a, b];
  const alignment = align({ a: alignedOf(first), b: alignedOf(second), content });
  return { inOneOrder: createContext(first, second, alignment), turned };
}

/** Two aligned texts in the order in which they were named. */
function asNamed({ inOneOrder, turned }: AlignedPair): Context {
  return turned ? mirrorContext(inOneOrder) : inOneOrder;
}

/** Explains two aligned texts, in the order in which they were named. */
function explainAligned(pair: AlignedPair): Explanation & { readonly context: Context } {
  const explanation = explain(pair.inOneOrder);
  return { context: asNamed(pair), ...(pair.turned ? mirrorExplanation(explanation) : explanation) };
}

function alignedOf(side: Side): Aligned {
  const groups = lazily(() => groupsOf(side));
  return {
    document: side.document,
    breaks: side.breaks,
    get groups() {
      return groups();
    },
    labels: side.labels,
    spans: side.figureOfWord,
  };
}

function infoOf({ document }: Side, shingles: number, label: TextLabel, fallback: string): TextInfo {
  return {
    name: label.name ?? fallback,
    encoding: label.encoding ?? 'utf-8',
    wrapped: document.wrapped,
    lines: document.lines.count,
    paragraphs: document.paragraphs.count,
    words: document.words.count,
    shingles,
    ...(label.meta !== undefined && Object.keys(label.meta).length > 0 && { meta: label.meta }),
    ...(label.doubts !== undefined &&
      label.doubts.length > 0 && {
        warnings: label.doubts.map((doubt) => say(doubt, ENGLISH_DOUBTS)),
        doubts: label.doubts,
      }),
  };
}
