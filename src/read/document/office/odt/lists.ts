import { ordinal } from '../ordinal.ts';
import { LEVELS, type ListLevel } from './list-level.ts';
import { type Attributes, wholeNumber } from './names.ts';
import { OUTLINE, type Styles } from './styles.ts';

/** The lists of a story: where a paragraph stands in them, and what its label is. */
export interface Lists {
  readonly openList: (attributes: Attributes) => void;
  readonly closeList: () => void;
  /** An item; one of a head shows no label. */
  readonly openItem: (attributes: Attributes, head: boolean) => void;
  readonly closeItem: () => void;
  /** A box in a paragraph of an item is no part of the list. */
  readonly enterBox: () => void;
  readonly leaveBox: () => void;
  /** The label of a paragraph that ends: of the first of an item, else ''. */
  readonly label: (listOfStyle: string | undefined) => string;
  /** The label of a heading, which is '' unless headings are numbered. */
  readonly headingLabel: (level: number) => string;
}

/** A count of the items on each level. */
type Count = (number | undefined)[];

interface List {
  readonly style: string | undefined;
  readonly count: Count;
}

interface Item {
  readonly start: number | undefined;
  /** Whether a label is still to be shown. */
  waits: boolean;
}

const BULLET = '-';

export function createLists(styles: Styles): Lists {
  const lists: List[] = [];
  const items: Item[] = [];
  const byId = new Map<string, Count>();
  const byStyle = new Map<string, Count>();
  const headings: Count = [];
  return {
    openList: (attributes) => {
      const outer = lists.at(-1);
      const style = attributes['text:style-name'] ?? outer?.style;
      const goesOn = attributes['text:continue-numbering'] === 'true';
      let count = outer?.count;
      if (count === undefined) {
        const before =
          byId.get(attributes['text:continue-list'] ?? '') ?? (goesOn ? byStyle.get(style ?? '') : undefined);
        count = before ?? [];
        byStyle.set(style ?? '', count);
        const id = attributes['xml:id'] ?? attributes['text:id'];
        if (id !== undefined) byId.set(id, count);
      } else if (!goesOn) count.length = Math.min(count.length, lists.length);
      lists.push({ style, count });
    },
    closeList: () => {
      lists.pop();
    },
    openItem: (attributes, head) => {
      items.push({ start: wholeNumber(attributes['text:start-value']), waits: !head });
    },
    closeItem: () => {
      items.pop();
    },
    enterBox: () => {
      lists.push({ style: undefined, count: [] });
      items.push({ start: undefined, waits: false });
    },
    leaveBox: () => {
      lists.pop();
      items.pop();
    },
    label: (listOfStyle) => {
      const list = lists.at(-1);
      const item = items.at(-1);
      if (list === undefined || item === undefined || !item.waits || items.length !== lists.length) return '';
      item.waits = false;
      return next(styles.ofList(list.style ?? listOfStyle ?? ''), list.count, lists.length - 1, item.start);
    },
    headingLabel: (level) => next(styles.ofList(OUTLINE), headings, level - 1, undefined),
  };
}

/** Counts an item and tells its label. */
function next(levels: ReadonlyMap<number, ListLevel>, count: Count, level: number, start: number | undefined): string {
  if (level < 0 || level >= LEVELS) return '';
  const own = levels.get(level);
  count[level] = start ?? (count[level] ?? (own?.start ?? 1) - 1) + 1;
  count.length = level + 1;
  if (own === undefined) return '';
  if (own.counting === null) return BULLET;
  if (own.counting === 'none') return `${own.prefix}${own.suffix}`.trim();
  const numbers: string[] = [];
  for (let index = Math.max(0, level - own.shown + 1); index <= level; index += 1) {
    const { counting, start: first } = levels.get(index) ?? own;
    if (counting !== null && counting !== 'none') numbers.push(ordinal(count[index] ?? first, counting));
  }
  return `${own.prefix}${numbers.join('.')}${own.suffix}`.trim();
}
