import type { Comparison, DifferenceSide } from '../../result/comparison.ts';
import type { Words } from '../words/catalogue.ts';
import { findingsByPart, isMoveSource, type NumberedDifference, type ReportPart } from './findings.ts';

/** A titled list of changes, as HTML and Markdown tell it. */
export interface Section {
  readonly name: ReportPart | 'noted';
  readonly heading: string;
  readonly findings: readonly NumberedDifference[];
  /** Whether it is grave or short enough to be seen without asking. */
  readonly isOpen: boolean;
}

/** A list of edited wording longer than this would push what follows out of sight. */
const FEW = 8;

/**
 * The changes that are told one by one, the gravest first. Cosmetic ones are not, unless a note asks for a second
 * look; they are counted instead, as are ignored ones.
 */
export function sectionsOf(comparison: Comparison, words: Words): readonly Section[] {
  const parts = findingsByPart(comparison);
  const noted = parts.cosmetic.filter(({ difference }) => difference.note !== undefined);
  const section = (name: Section['name'], findings: readonly NumberedDifference[], isOpen: boolean): Section => ({
    name,
    heading: words.parts[name],
    findings,
    isOpen,
  });
  return [
    section('facts', parts.facts, true),
    section('content', parts.content, true),
    section('editorial', parts.editorial, parts.editorial.length <= FEW),
    section('moved', parts.moved, true),
    section('boilerplate', parts.boilerplate, parts.boilerplate.length <= FEW),
    section('noted', noted, noted.length <= FEW),
  ].filter(({ findings }) => findings.length > 0);
}

/** Where each moved passage stood in A, by the number of the move. */
export function moveSources(comparison: Comparison): ReadonlyMap<number, DifferenceSide> {
  const sources = new Map<number, DifferenceSide>();
  for (const difference of comparison.differences) {
    if (difference.move !== undefined && isMoveSource(difference)) sources.set(difference.move, difference.a);
  }
  return sources;
}

/** What A and B say of a finding; of a move, A says the passage where it stood. */
export function sidesOf(
  finding: NumberedDifference,
  sources: ReadonlyMap<number, DifferenceSide>,
): { readonly a: DifferenceSide; readonly b: DifferenceSide } {
  const { a, b, move } = finding.difference;
  return { a: (move === undefined ? undefined : sources.get(move)) ?? a, b };
}

/** A passage that has line ends of its own, a paragraph, needs no words around it. */
export function isWhole(text: string): boolean {
  return text.includes('\n') || text.includes('\r');
}

/** The line in which the words of a side begin; a last paragraph takes the line end before it along. */
export function lineOf({ text, line }: DifferenceSide): number {
  const blank = text.slice(0, text.length - text.trimStart().length);
  return text.length === blank.length ? line : line + (blank.match(/\r\n|\n|\r/g)?.length ?? 0);
}

/** "3 → 5", or one line alone where the other text has nothing. */
export function linesOf({ a, b }: { readonly a: DifferenceSide; readonly b: DifferenceSide }): string {
  return [a.text === '' ? '' : `${lineOf(a)} `, '→', b.text === '' ? '' : ` ${lineOf(b)}`].join('');
}
