import { align } from './align/align.ts';
import type { Aligned } from './align/alignment.ts';
import { CATEGORIES } from './classify/category.ts';
import type { Comparison, TextInfo } from './classify/comparison.ts';
import { type Context, createContext, createSide, groupsOf, type Side } from './classify/context.ts';
import { type Explanation, explain } from './classify/explain.ts';
import { tabulateFacts } from './classify/fact-table.ts';
import { judge } from './classify/judge.ts';
import { mirrorContext, mirrorExplanation } from './classify/mirror.ts';
import { pairParagraphs } from './classify/paragraph-pairs.ts';
import { type CompareOptions, settle, type TextLabel } from './classify/settings.ts';
import { summarise } from './classify/summary.ts';
import { tellFindings } from './classify/tell.ts';
import { contentOf } from './language/content.ts';
import { readingOf } from './language/transliterate.ts';
import { shingleSimilarity } from './similarity/shingles.ts';
import { createDocument } from './text/document.ts';
import { createVocabulary } from './text/vocabulary.ts';

export type { CompareOptions } from './classify/settings.ts';

/**
 * Compares two texts: how alike they are, whether one is a copy of the other, and every difference with its category.
 * Touches nothing outside; the same input gives the same result.
 *
 * @throws RangeError when an option is out of its range or not one of its list.
 */
export function compare(textA: string, textB: string, options: CompareOptions = {}): Comparison {
  const settings = settle(options);
  const vocabulary = createVocabulary(settings.keep, settings.transliterate ? readingOf : undefined);
  const a = createSide(createDocument(textA, vocabulary, settings.keep), settings.lang, settings.house);
  const b =
    textB === textA ? a : createSide(createDocument(textB, vocabulary, settings.keep), settings.lang, settings.house);
  const shingles = shingleSimilarity(a.document, b.document, settings.shingleSize);
  const content = contentOf(vocabulary.keys, [...a.languages, ...b.languages]);
  const { context, findings, pairedRows } = explainPair(a, b, content);
  const paragraphs = pairParagraphs(context, findings, pairedRows);
  const differences = tellFindings(context, findings, settings);
  const { similarity, verdict, why } = judge(context, shingles, findings, settings);
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
    ...(why !== undefined && { why }),
    limits: context.alignment.exact
      ? { exact: true }
      : { exact: false, reason: 'a stretch too large to align word by word is told as replaced' },
  };
}

/** Aligns and explains in one order of the texts, whichever was named first. */
function explainPair(a: Side, b: Side, content: Uint8Array): Explanation & { readonly context: Context } {
  const inOrder = a.document.text <= b.document.text;
  const [first, second] = inOrder ? [a, b] : [b, a];
  const context = createContext(first, second, align(alignedOf(first), alignedOf(second), content));
  const explanation = explain(context);
  return inOrder ? { context, ...explanation } : { context: mirrorContext(context), ...mirrorExplanation(explanation) };
}

function alignedOf(side: Side): Aligned {
  return {
    document: side.document,
    breaks: side.breaks,
    groups: groupsOf(side),
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
    ...(label.warnings !== undefined && label.warnings.length > 0 && { warnings: label.warnings }),
  };
}
