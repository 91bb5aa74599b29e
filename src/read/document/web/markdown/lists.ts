/** The beginning of an item of a list. */
export interface ItemStart {
  /** Spaces before the marker, and before the text behind it. */
  readonly indent: number;
  readonly content: number;
  readonly text: string;
  /** A number that counts, another label that is kept as written, or none for a bullet. */
  readonly number?: number | undefined;
  readonly written?: string | undefined;
  /** Marker and mark behind it: items of one list have one. */
  readonly form: string;
}

const ITEM =
  /^( *)(?:([-*+•])|(?:(\d{1,9})|(#|@)|([a-zA-Z]|[ivxlcIVXLC]{2,6}))([.)])|\((\d{1,3}|[a-z])\))(?:( +)(.*)|$)/;
/** More spaces than this behind a marker begin a block of code in the item. */
const MOST_SPACES = 5;
const TASK = /^\[[ xX]\] /;

export function itemStart(line: string): ItemStart | undefined {
  const found = ITEM.exec(line);
  if (found === null) return undefined;
  const [, before = '', bullet, digits, counter, letter, mark = '', enclosed, spaces = '', rest = ''] = found;
  // A. S. Petrov: a letter alone is an initial unless two spaces follow, as Pandoc asks for.
  if (letter !== undefined && spaces.length < 2) return undefined;
  const marker = line.length - before.length - spaces.length - rest.length;
  return {
    indent: before.length,
    content: before.length + marker + (spaces.length > MOST_SPACES ? 1 : Math.max(1, spaces.length)),
    text: rest.replace(TASK, ''),
    number: digits === undefined ? (counter === undefined ? undefined : 0) : Number(digits),
    written: letter === undefined ? (enclosed === undefined ? undefined : `(${enclosed})`) : `${letter}${mark}`,
    form: bullet ?? (digits === undefined ? `${counter ?? 'a'}${mark}` : `1${mark}`),
  };
}

interface OpenList {
  readonly indent: number;
  readonly content: number;
  readonly form: string;
  next: number;
}

/** The lists that are open, the outermost first. */
export interface OpenLists {
  /** The label that the item shows: numbers count on from the first, whatever is written behind it. */
  readonly label: (item: ItemStart) => string;
  /** Whether text that is so far indented still belongs to an item. */
  readonly holds: (indent: number) => boolean;
  readonly isOpen: () => boolean;
  readonly end: () => void;
}

export function createLists(): OpenLists {
  const open: OpenList[] = [];
  return {
    label: (item) => {
      while ((open.at(-1)?.indent ?? -1) > item.indent) open.pop();
      const top = open.at(-1);
      const isDeeper = top !== undefined && item.indent >= top.content;
      const isSame = top !== undefined && !isDeeper && top.form === item.form;
      if (!isSame) {
        if (top !== undefined && !isDeeper) open.pop();
        open.push({ indent: item.indent, content: item.content, form: item.form, next: item.number || 1 });
      }
      const list = open.at(-1);
      if (item.written !== undefined || list === undefined) return item.written ?? '-';
      if (item.number === undefined) return '-';
      const number = list.next;
      list.next += 1;
      return `${number}${item.form.endsWith(')') ? ')' : '.'}`;
    },
    holds: (indent) => {
      while (open.length > 0 && indent < Math.min(open.at(-1)?.content ?? 0, (open.at(-1)?.indent ?? 0) + 2))
        open.pop();
      return open.length > 0;
    },
    isOpen: () => open.length > 0,
    end: () => {
      open.length = 0;
    },
  };
}
