import type { Story } from './story.ts';

/**
 * The tables of a story in which they are not nested elements, as in RTF and older Word documents. There a table has no beginning and no end: a paragraph says that it stands in one, and signs
 * say that a cell or a row ends.
 */
export interface Tables {
  /** Text or the end of a paragraph comes, this deep in tables (0 outside). */
  readonly place: (level: number) => void;
  /** A cell of the outer table ends, or one of a table inside. */
  readonly cell: (nested: boolean, label: string) => void;
  readonly row: (nested: boolean) => void;
}

export function createTables(story: Story): Tables {
  const open: { cellOpen: boolean }[] = [];
  const place = (level: number): void => {
    while (open.length > level) {
      if (open.pop()?.cellOpen) story.closeCell();
      story.closeTable();
    }
    while (open.length < level) {
      enterCell();
      story.openTable();
      open.push({ cellOpen: false });
    }
    enterCell();
  };
  const enterCell = (): void => {
    const table = open.at(-1);
    if (table === undefined || table.cellOpen) return;
    table.cellOpen = true;
    story.openCell();
  };
  /** Leaves tables inside the one that is meant; a nested one stands at least in one other. */
  const leave = (nested: boolean): { cellOpen: boolean } | undefined => {
    if (!nested && open.length !== 1) place(1);
    if (nested && open.length < 2) place(2);
    return open.at(-1);
  };
  return {
    place,
    cell: (nested, label) => {
      const table = leave(nested);
      enterCell();
      if (table === undefined) return;
      story.paragraph({ label });
      table.cellOpen = false;
      story.closeCell();
    },
    row: (nested) => {
      const table = leave(nested);
      if (table?.cellOpen) story.closeCell();
      if (table !== undefined) table.cellOpen = false;
      story.row();
    },
  };
}
