import { type Counting, ordinal } from './ordinal.ts';

/** A level of a list of Word (ECMA-376, 17.9; [MS-DOC] 2.9.150). */
export interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** With `%1` for the number of the first level, and so on. */
  readonly text: string;
  /** All numbers in figures, whatever the levels say. */
  readonly legal: boolean;
  /** The level after which it begins anew, counted from 1; 0 for never. */
  readonly restart: number | undefined;
  /** The style whose paragraphs stand on it. */
  readonly style: string | undefined;
}

/** The form of lists, which share its count. */
export interface ListForm {
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** The style of lists that it is taken from. */
  readonly link?: string | undefined;
}

/** A list: its form, and what is other here. */
export interface List {
  readonly form: string;
  readonly starts: ReadonlyMap<number, number>;
  readonly levels: ReadonlyMap<number, ListLevel>;
}

export interface Numbering {
  /** The label of the next item of a list: `1.`, `а)`, `-`; '' where it shows none. */
  readonly next: (list: string, level: number | undefined, style: string | undefined) => string;
}

/** Levels of a list. */
const LEVELS = 9;
const BULLET = '-';
const COUNTINGS: ReadonlyMap<string, Counting> = new Map([
  ['decimal', 'decimal'],
  ['decimalZero', 'decimal-zero'],
  ['upperRoman', 'upper-roman'],
  ['lowerRoman', 'lower-roman'],
  ['upperLetter', 'upper-letter'],
  ['lowerLetter', 'lower-letter'],
  ['russianUpper', 'upper-russian'],
  ['russianLower', 'lower-russian'],
  ['none', 'none'],
]);

/** Counts the items of lists in the order in which they are asked for. */
export function countItems(
  forms: ReadonlyMap<string, ListForm>,
  lists: ReadonlyMap<string, List>,
  listOfStyle: (style: string) => string | undefined,
): Numbering {
  const formOf = (name: string): ListForm | undefined => {
    const form = forms.get(name);
    // A form may be that of a style of lists, which names a list of its own.
    const linked = form?.link === undefined ? undefined : lists.get(listOfStyle(form.link) ?? '');
    return linked === undefined ? form : (forms.get(linked.form) ?? form);
  };
  const counts = new Map<ListForm, number[]>();
  const begun = new Set<string>();
  return {
    next: (id, asked, style) => {
      const list = lists.get(id);
      const form = list === undefined ? undefined : formOf(list.form);
      if (list === undefined || form === undefined) return '';
      const level = Math.min(asked ?? levelOfStyle(form, style), LEVELS - 1);
      const levelAt = (index: number): ListLevel | undefined => list.levels.get(index) ?? form.levels.get(index);
      const count = counts.get(form) ?? [];
      counts.set(form, count);
      if (!begun.has(id)) {
        begun.add(id);
        for (const [index, start] of list.starts) count[index] = start - 1;
      }
      count[level] = (count[level] ?? (levelAt(level)?.start ?? 1) - 1) + 1;
      for (let deeper = level + 1; deeper < LEVELS; deeper += 1) {
        const restart = levelAt(deeper)?.restart;
        if (restart === undefined || level < restart) delete count[deeper];
      }
      return labelOf(level, count, levelAt);
    },
  };
}

function levelOfStyle(form: ListForm, style: string | undefined): number {
  if (style !== undefined) for (const [index, level] of form.levels) if (level.style === style) return index;
  return 0;
}

function labelOf(level: number, count: readonly number[], levelAt: (index: number) => ListLevel | undefined): string {
  const own = levelAt(level);
  if (own === undefined) return '';
  if (own.format === 'bullet') return own.text.trim() === '' ? '' : BULLET;
  return own.text
    .replaceAll(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const shown = levelAt(index);
      const number = count[index] ?? shown?.start ?? 1;
      const counting = COUNTINGS.get(shown?.format ?? 'decimal') ?? 'decimal';
      return ordinal(number, own.legal && counting !== 'none' ? 'decimal' : counting);
    })
    .trim();
}
