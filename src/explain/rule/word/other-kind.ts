import { lazilyPerLanguage } from '../../../language/language.ts';
import { createPhraseTable, type PhraseMatch } from '../../../language/phrase.ts';
import { SENSE_RULES } from '../../../language/rules.ts';
import { wordKey } from '../../../text/document.ts';
import type { AnnotatedRange } from '../edit-range.ts';
import type { Case, Classified } from '../rule.ts';
import { hasBeside } from '../sense/beside.ts';

/** A thing of a row: what stands in the same `row` at another `side` is another thing of its kind. */
interface Thing {
  readonly row: number;
  readonly side: number;
}

const tableOf = lazilyPerLanguage((language) =>
  createPhraseTable(
    (SENSE_RULES[language].inPlace ?? []).flatMap((row, number) =>
      row.split(' / ').map((patterns, side) => [patterns, { row: number, side }] as const),
    ),
  ),
);

/**
 * Another thing of the same kind in the place of a word, in a sentence that goes on as it did on one side of it: sowed
 * [wheat → barley]. Not where either stands in both sentences: wheat and barley, barley and wheat.
 */
export function ofOtherKind({ context, a, b }: Case): Classified | undefined {
  const own = thingsAt(a, a.from);
  if (own.length === 0) return undefined;
  const others = thingsAt(b, b.from);
  if (own.some((one) => others.some((other) => areOne(one, other)))) return undefined;
  const changed = own.find((one) => others.some(({ row }) => row === one.row));
  const answer = others.find(({ row }) => row === changed?.row);
  if (changed === undefined || answer === undefined) return undefined;
  const { links } = context.alignment;
  const goesOn = links[a.from - 1] === b.from - 1 || links[a.to] === b.to;
  if (!goesOn || hasBeside(a, isThing(a, answer)) || hasBeside(b, isThing(b, changed))) return undefined;
  const note = { kind: 'contrary', from: wordKey(a.document, a.from), to: wordKey(b.document, b.from) } as const;
  return { category: 'sense', kind: 'antonym', rule: 'other-kind', notes: [note] };
}

function thingsAt({ document, language }: AnnotatedRange, word: number): PhraseMatch<Thing>['values'] {
  return tableOf(language).longestAt((at) => wordKey(document, at), word)?.values ?? [];
}

function areOne(one: Thing, other: Thing): boolean {
  return one.row === other.row && one.side === other.side;
}

function isThing(range: AnnotatedRange, thing: Thing): (word: number) => boolean {
  return (word) => thingsAt(range, word).some((one) => areOne(one, thing));
}
