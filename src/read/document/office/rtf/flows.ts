import type { Tracked } from '../../document.ts';
import type { Note } from '../finish.ts';
import { createTables, type Tables } from '../flat-tables.ts';
import { raised } from '../raised.ts';
import { type Block, createStory, type ParagraphEnd } from '../story.ts';
import type { Group } from './group.ts';

/** The flows of text in an RTF file: the body, and the notes and boxes inside it. */
export interface Flows {
  readonly notes: readonly Note[];
  readonly say: (piece: string, group: Group) => void;
  readonly label: (piece: string) => void;
  readonly paragraph: (group: Group, end: Omit<ParagraphEnd, 'label'>) => void;
  /** The beginning of a row, and the ends of a cell and of a row. */
  readonly openRow: () => void;
  readonly cell: (nested: boolean) => void;
  readonly row: (nested: boolean) => void;
  /** Opens a note or a box, unless the text around it is left out; whether it did. */
  readonly open: (kind: 'note' | 'box', around: Group) => boolean;
  readonly close: () => void;
  /** All blocks of the body, when the file has ended. */
  readonly end: () => readonly Block[];
}

interface Flow {
  readonly kind: 'body' | 'note' | 'box';
  readonly tables: Tables;
  /** Whether a row has begun and not ended. */
  inRow: boolean;
  label: string;
}

export function createFlows(tracked: Tracked): Flows {
  const story = createStory();
  const notes: Note[] = [];
  /** Numbers of the notes that are open. */
  const numbers: number[] = [];
  const newFlow = (kind: Flow['kind']): Flow => ({ kind, tables: createTables(story), inRow: false, label: '' });
  const body = newFlow('body');
  const open: Flow[] = [body];
  const flow = (): Flow => open.at(-1) ?? body;
  const isThere = ({ hidden, deleted, inserted }: Group): boolean =>
    !hidden && !(tracked === 'final' ? deleted : inserted);
  const place = ({ tableDepth, inTable }: Group): void =>
    flow().tables.place(Math.max(tableDepth, inTable || flow().inRow ? 1 : 0));
  return {
    notes,
    say: (piece, group) => {
      if (!isThere(group)) return;
      place(group);
      story.text(group.position === undefined ? piece : raised(piece, group.position));
    },
    label: (piece) => {
      flow().label += piece;
    },
    paragraph: (group, end) => {
      if (!isThere(group) || group.isInitial) return;
      place(group);
      story.paragraph({ ...end, label: labelOf(flow().label) });
      flow().label = '';
    },
    openRow: () => {
      flow().inRow = true;
    },
    cell: (nested) => {
      flow().tables.cell(nested, labelOf(flow().label));
      flow().label = '';
    },
    row: (nested) => {
      flow().tables.row(nested);
      if (!nested) flow().inRow = false;
    },
    open: (kind, around) => {
      if (!isThere(around)) return false;
      if (kind === 'note') {
        place(around);
        numbers.push(notes.push([]));
        story.text(`[${notes.length}]`);
      }
      story.openBox();
      open.push(newFlow(kind));
      return true;
    },
    close: () => {
      const closed = open.pop();
      closed?.tables.place(0);
      const blocks = story.closeBox(closed?.kind === 'note');
      const number = closed?.kind === 'note' ? numbers.pop() : undefined;
      if (number !== undefined) notes[number - 1] = blocks;
    },
    end: () => {
      body.tables.place(0);
      return story.blocks();
    },
  };
}

/** A label as it is shown, without the tab after it. Any sign of a list without numbers is a dash. */
function labelOf(label: string): string {
  const shown = label.trim();
  return shown === '' || /[\p{L}\p{N}]/u.test(shown) ? shown : '-';
}
