import { type Counting, ordinal } from '../ordinal.ts';
import { numberOf, walkPart } from './names.ts';
import type { OfficePackage } from './package.ts';

/** A level of a list (ECMA-376, 17.9). */
interface Level {
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

/** A list: a form that several may share with their count, and what is other here. */
interface List {
  readonly form: string;
  readonly starts: ReadonlyMap<number, number>;
  readonly levels: ReadonlyMap<number, Level>;
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

type Form = { readonly levels: Map<number, Level>; link: string | undefined };

/** Reads the lists of a document, and counts their items in the order in which they are asked for. */
export function readNumbering(office: OfficePackage, listOfStyle: (style: string) => string | undefined): Numbering {
  const { forms, lists } = readLists(office);
  const formOf = (name: string): Form | undefined => {
    const form = forms.get(name);
    // A form may be that of a style of lists, which names a list of its own.
    const linked = form?.link === undefined ? undefined : lists.get(listOfStyle(form.link) ?? '');
    return linked === undefined ? form : (forms.get(linked.form) ?? form);
  };
  const counts = new Map<Form, number[]>();
  const begun = new Set<string>();
  return {
    next: (id, asked, style) => {
      const list = lists.get(id);
      const form = list === undefined ? undefined : formOf(list.form);
      if (list === undefined || form === undefined) return '';
      const level = Math.min(asked ?? levelOfStyle(form, style), LEVELS - 1);
      const levelAt = (index: number): Level | undefined => list.levels.get(index) ?? form.levels.get(index);
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

function levelOfStyle(form: Form, style: string | undefined): number {
  if (style !== undefined) for (const [index, level] of form.levels) if (level.style === style) return index;
  return 0;
}

function labelOf(level: number, count: readonly number[], levelAt: (index: number) => Level | undefined): string {
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

function readLists(office: OfficePackage): {
  readonly forms: ReadonlyMap<string, Form>;
  readonly lists: ReadonlyMap<string, List>;
} {
  const forms = new Map<string, Form>();
  const lists = new Map<string, List>();
  const xml = office.beside('numbering');
  let form: Form | undefined;
  let list: { form: string; starts: Map<number, number>; levels: Map<number, Level> } | undefined;
  let index = 0;
  let level: { -readonly [key in keyof Level]: Level[key] } | undefined;
  if (xml !== null)
    walkPart(xml, office.budget, office.name, {
      open: (element, attributes) => {
        const value = attributes['w:val'];
        switch (element) {
          case 'w:abstractNum':
            form = { levels: new Map(), link: undefined };
            forms.set(attributes['w:abstractNumId'] ?? '', form);
            break;
          case 'w:numStyleLink':
            if (form !== undefined) form.link = value;
            break;
          case 'w:num':
            form = undefined;
            list = { form: '', starts: new Map(), levels: new Map() };
            lists.set(attributes['w:numId'] ?? '', list);
            break;
          case 'w:abstractNumId':
            if (list !== undefined) list.form = value ?? '';
            break;
          case 'w:lvlOverride':
          case 'w:lvl':
            index = numberOf(attributes['w:ilvl']) ?? index;
            if (element === 'w:lvl')
              level = { start: 1, format: 'decimal', text: '', legal: false, restart: undefined, style: undefined };
            break;
          case 'w:startOverride':
            list?.starts.set(index, numberOf(value) ?? 1);
            break;
          default:
            if (level !== undefined) readLevel(level, element, value);
        }
      },
      close: (element) => {
        if (element !== 'w:lvl' || level === undefined) return;
        (form ?? list)?.levels.set(index, level);
        level = undefined;
      },
    });
  return { forms, lists };
}

function readLevel(level: { -readonly [key in keyof Level]: Level[key] }, element: string, value: string | undefined) {
  if (element === 'w:start') level.start = numberOf(value) ?? 1;
  else if (element === 'w:numFmt') level.format = value ?? 'decimal';
  else if (element === 'w:lvlText') level.text = value ?? '';
  else if (element === 'w:isLgl') level.legal = !/^(?:0|false|off)$/.test(value ?? '');
  else if (element === 'w:lvlRestart') level.restart = numberOf(value);
  else if (element === 'w:pStyle') level.style = value;
}
