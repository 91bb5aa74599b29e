import type { LineMark } from '../../document.ts';
import { headingOfStyle, markOfStyle } from '../style-mark.ts';
import { type ListLevel, levelOf } from './list-level.ts';
import type { Attributes } from './names.ts';

/** What a style says that matters for the text. */
export interface Style {
  readonly mark?: LineMark | undefined;
  readonly heading?: number | undefined;
  readonly hidden?: boolean | undefined;
  readonly position?: 'raised' | 'lowered' | undefined;
  /** The list style of its paragraphs. */
  readonly list?: string | undefined;
}

/** The styles of a document: those of `styles.xml` and the automatic ones of `content.xml`, as they are met. */
export interface Styles {
  /** Takes an element of either part. */
  readonly meet: (element: string, attributes: Attributes) => void;
  readonly ofText: (family: 'paragraph' | 'text', name: string | undefined) => Style;
  /** The levels of a list style, from 0. */
  readonly ofList: (name: string) => ReadonlyMap<number, ListLevel>;
}

/** The style of headings as a list: there is one in a document. */
export const OUTLINE = '*outline';

interface Written extends Style {
  readonly name: string;
  readonly basis: string | undefined;
}

/** A chain of styles that is longer runs in a circle. */
const LONGEST_CHAIN = 20;
const NOTHING: Style = {};
const NO_LEVELS: ReadonlyMap<number, ListLevel> = new Map();

export function createStyles(): Styles {
  const written = new Map<string, { -readonly [key in keyof Written]: Written[key] }>();
  const whole = new Map<string, Style>();
  const lists = new Map<string, Map<number, ListLevel>>();
  let now: { -readonly [key in keyof Written]: Written[key] } | undefined;
  let list: Map<number, ListLevel> | undefined;
  const openList = (name: string): void => {
    list = new Map();
    lists.set(name, list);
  };
  return {
    meet: (element, attributes) => {
      switch (element) {
        case 'style:style': {
          const name = attributes['style:name'] ?? '';
          now = {
            name: attributes['style:display-name'] ?? spelled(name),
            basis: attributes['style:parent-style-name'],
            list: attributes['style:list-style-name'],
          };
          written.set(keyOf(attributes['style:family'] ?? '', name), now);
          whole.clear();
          break;
        }
        case 'style:text-properties':
          if (now === undefined) break;
          if (attributes['text:display'] !== undefined) now.hidden = attributes['text:display'] === 'none';
          now.position = positionOf(attributes['style:text-position']) ?? now.position;
          break;
        case 'text:list-style':
          openList(attributes['style:name'] ?? '');
          break;
        case 'text:outline-style':
          openList(OUTLINE);
          break;
        default: {
          const level = levelOf(element, attributes);
          if (level !== undefined) list?.set(level.index, level.level);
        }
      }
    },
    ofText: (family, name) => {
      if (name === undefined) return NOTHING;
      const key = keyOf(family, name);
      const style = whole.get(key) ?? resolve(family, name, written);
      whole.set(key, style);
      return style;
    },
    ofList: (name) => lists.get(name) ?? NO_LEVELS,
  };
}

function keyOf(family: string, name: string): string {
  return `${family} ${name}`;
}

function resolve(family: string, name: string, written: ReadonlyMap<string, Written>): Style {
  let style: Style = NOTHING;
  let next: string | undefined = name;
  for (let length = 0; next !== undefined && length < LONGEST_CHAIN; length += 1) {
    const one: Written | undefined = written.get(keyOf(family, next));
    // Documents that name a style without defining it still name it.
    const shown: string = one?.name ?? spelled(next);
    style = {
      mark: style.mark ?? markOfStyle(shown),
      heading: style.heading ?? headingOfStyle(shown),
      hidden: style.hidden ?? one?.hidden,
      position: style.position ?? one?.position,
      list: style.list ?? one?.list,
    };
    next = one?.basis;
  }
  return style;
}

/** A name of a style as people see it: what is no letter is written as `_20_`. */
function spelled(name: string): string {
  return name.replaceAll(/_([0-9a-f]{2,4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** `super 58%`, `-33% 58%`: where text stands, above the line or below it. */
function positionOf(value: string | undefined): 'raised' | 'lowered' | undefined {
  if (value === undefined) return undefined;
  if (/^\s*(?:super|[1-9]\d*(?:\.\d+)?%)/.test(value)) return 'raised';
  return /^\s*(?:sub|-\d)/.test(value) ? 'lowered' : undefined;
}
