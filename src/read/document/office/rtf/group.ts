import type { Destination } from './words.ts';

/** What holds inside a group of RTF and ends with it. */
export interface Group {
  destination: Destination;
  font: number;
  /** How many characters after one by its number say the same for readers that know no Unicode. */
  fallback: number;
  hidden: boolean;
  deleted: boolean;
  inserted: boolean;
  position: 'raised' | 'lowered' | undefined;
  style: number;
  /** Level of a heading, from 1. */
  outline: number | undefined;
  inTable: boolean;
  /** The paragraph is the large first letter of the next one. */
  isInitial: boolean;
  /** How deep in tables a paragraph stands, where it says so. */
  tableDepth: number;
}

export const OUTERMOST: Readonly<Group> = {
  destination: 'text',
  font: 0,
  fallback: 1,
  hidden: false,
  deleted: false,
  inserted: false,
  position: undefined,
  style: 0,
  outline: undefined,
  isInitial: false,
  inTable: false,
  tableDepth: 0,
};

/** Changes what holds in a group by a control word that says how text or a paragraph looks. */
export function applyFormat(group: Group, word: string, value: number | undefined, usualFont: number): void {
  const on = value !== 0;
  switch (word) {
    case 'plain':
      Object.assign(group, { font: usualFont, hidden: false, deleted: false, inserted: false, position: undefined });
      break;
    case 'f':
      group.font = value ?? 0;
      break;
    case 'uc':
      group.fallback = Math.max(0, value ?? 1);
      break;
    case 'v':
      group.hidden = on;
      break;
    case 'deleted':
    case 'mvf':
      group.deleted = on;
      break;
    case 'revised':
    case 'mvt':
      group.inserted = on;
      break;
    case 'super':
      group.position = on ? 'raised' : undefined;
      break;
    case 'sub':
      group.position = on ? 'lowered' : undefined;
      break;
    case 'nosupersub':
      group.position = undefined;
      break;
    case 'pard':
      Object.assign(group, { style: 0, outline: undefined, isInitial: false, inTable: false, tableDepth: 0 });
      break;
    case 's':
      group.style = value ?? 0;
      break;
    case 'outlinelevel':
      group.outline = value === undefined || value > 8 ? undefined : value + 1;
      break;
    case 'dropcapli':
      group.isInitial = value !== undefined && value > 0;
      break;
    case 'intbl':
      group.inTable = on;
      break;
    case 'itap':
      group.tableDepth = Math.min(DEEPEST_TABLE, Math.max(0, value ?? 0));
  }
}

/** Tables inside one another: more than any page shows. */
const DEEPEST_TABLE = 20;
