import type { LineMark } from '../document.ts';

/** A cell with several paragraphs and this many characters is a column of a page, not a value: its paragraphs stay lines. */
const COLUMN_OF_TEXT = 300;

/** Labels of list items that somebody, or a producer that knows no lists, typed. */
const TYPED_BULLET = /^\s*[•·▪◦‣●○■]\t\s*/;
const TYPED_NUMBER = /^\s*(\(?[\p{L}\p{N}]{1,3}[.)])\t\s*/u;

/** A paragraph with its label and with what its style says of it. */
export interface Block {
  readonly text: string;
  readonly mark?: LineMark | undefined;
  /** Level of a heading, from 1. */
  readonly heading?: number | undefined;
}

/** What is known of a paragraph at its end. */
export interface ParagraphEnd {
  /** The number or dash of a list item. */
  readonly label?: string | undefined;
  readonly mark?: LineMark | undefined;
  readonly heading?: number | undefined;
}

/**
 * The story that a word processor holds: paragraphs, tables and boxes inside one another, each closed before what is around
 * it. Rows become a line with their cells apart by tabs; boxes come after the paragraph in which they hang.
 */
export interface Story {
  readonly text: (piece: string) => void;
  /** Ends the paragraph; without text nothing comes of it but the boxes in it. */
  readonly paragraph: (end: ParagraphEnd) => void;
  readonly openTable: () => void;
  readonly openCell: () => void;
  readonly closeCell: () => void;
  /** Ends a row; one that a tracked change took out is dropped with what stands in it. */
  readonly row: (dropped?: boolean) => void;
  readonly closeTable: () => void;
  /** A text box, a frame or a note: a flow of its own inside a paragraph. */
  readonly openBox: () => void;
  /** Ends it; its blocks are given back where `taken`, else they follow the paragraph around it. */
  readonly closeBox: (taken?: boolean) => readonly Block[];
  /** All that was told, what is still open included. */
  readonly blocks: () => readonly Block[];
}

interface Flow {
  readonly kind: 'flow';
  readonly blocks: Block[];
  /** The paragraph that is open. */
  text: string;
  /** Blocks of boxes in it. */
  boxes: Block[];
}

interface Table {
  readonly kind: 'table';
  cells: (readonly Block[])[];
}

export function createStory(): Story {
  const body: Flow = newFlow();
  const open: (Flow | Table)[] = [body];
  const flow = (): Flow => {
    const top = open.at(-1);
    if (top?.kind === 'flow') return top;
    // Text between cells belongs to no cell: it goes where the table stands.
    return open.findLast((one) => one.kind === 'flow') ?? body;
  };
  const endParagraph = (end: ParagraphEnd): void => {
    const { blocks, text, boxes } = flow();
    if (text.trim() !== '') blocks.push({ ...end, text: labelled(text, end.label) });
    blocks.push(...boxes);
    flow().text = '';
    flow().boxes = [];
  };
  const closeFlow = (): readonly Block[] => {
    const top = open.at(-1);
    if (top?.kind !== 'flow' || open.length === 1) return [];
    endParagraph({});
    open.pop();
    return top.blocks;
  };
  const closeRow = (dropped: boolean): void => {
    const top = open.at(-1);
    if (top?.kind !== 'table') return;
    if (!dropped) flow().blocks.push(...rowOf(top.cells));
    top.cells = [];
  };
  return {
    text: (piece) => {
      flow().text += piece;
    },
    paragraph: endParagraph,
    openTable: () => {
      endParagraph({});
      open.push({ kind: 'table', cells: [] });
    },
    openCell: () => {
      if (open.at(-1)?.kind === 'table') open.push(newFlow());
    },
    closeCell: () => {
      const table = open.at(-2);
      if (table?.kind === 'table') table.cells.push(closeFlow());
    },
    row: (dropped = false) => closeRow(dropped),
    closeTable: () => {
      if (open.at(-1)?.kind !== 'table') return;
      closeRow(false);
      open.pop();
    },
    openBox: () => {
      open.push(newFlow());
    },
    closeBox: (taken = false) => {
      const blocks = closeFlow();
      if (!taken) flow().boxes.push(...blocks);
      return blocks;
    },
    blocks: () => {
      endParagraph({});
      return body.blocks;
    },
  };
}

function newFlow(): Flow {
  return { kind: 'flow', blocks: [], text: '', boxes: [] };
}

function labelled(text: string, label: string | undefined): string {
  if (label !== undefined && label !== '') return `${label} ${text.trimStart()}`;
  return text.replace(TYPED_BULLET, '- ').replace(TYPED_NUMBER, '$1 ');
}

/** A row as a line. Where a cell is a column of a page, as in a letter that stands in a table, its paragraphs are lines. */
function rowOf(cells: readonly (readonly Block[])[]): readonly Block[] {
  const filled = cells.filter((blocks) => blocks.length > 0);
  if (filled.length <= 1 || filled.some(isColumn)) return filled.flat();
  const text = filled.map((blocks) => blocks.map((block) => block.text.replaceAll(/\s*[\n\v\f]\s*/g, ' ')).join(' '));
  return [{ text: text.join('\t') }];
}

function isColumn(blocks: readonly Block[]): boolean {
  return blocks.length > 1 && blocks.reduce((length, { text }) => length + text.length, 0) > COLUMN_OF_TEXT;
}
