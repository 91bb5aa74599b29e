import type { Tracked } from '../../document.ts';
import type { Story } from '../story.ts';
import type { Attributes } from './names.ts';

/**
 * The tracked changes of a text (ODF 1.3, 5.5). What was deleted stands before the text, as paragraphs; a point in the text
 * says where it stood. What was inserted stands in the text, between two points.
 */
export interface TrackedChanges {
  /** Takes an element that belongs to tracked changes; whether it was one. */
  readonly open: (element: string, attributes: Attributes) => boolean;
  readonly close: (element: string) => boolean;
  /** Adds a piece to the text, or to what was deleted; nothing where it was not there on this side. */
  readonly text: (piece: string) => void;
  /** Whether what stands here, ends of paragraphs too, is there on this side. */
  readonly isThere: () => boolean;
}

/** What is read of that which was deleted. */
const CONTENT = new Set(['text:p', 'text:h', 'text:s', 'text:tab', 'text:line-break']);

export function createTrackedChanges(story: Story, tracked: Tracked): TrackedChanges {
  /** Paragraphs that were deleted, by the id of their change. */
  const deletions = new Map<string, string[]>();
  const insertions = new Set<string>();
  /** Insertions in which the walk stands. */
  const inside = new Set<string>();
  let region = '';
  let deleted: string[] | undefined;
  let listed = false;

  const restore = (id: string): void => {
    for (const [index, paragraph] of (deletions.get(id) ?? []).entries()) {
      if (index > 0) story.paragraph({});
      story.text(paragraph);
    }
  };
  return {
    open: (element, attributes) => {
      const id = attributes['text:change-id'] ?? '';
      switch (element) {
        case 'text:tracked-changes':
          listed = true;
          return true;
        case 'text:changed-region':
          region = attributes['xml:id'] ?? attributes['text:id'] ?? '';
          return true;
        case 'text:insertion':
          insertions.add(region);
          return true;
        case 'text:deletion':
          deleted = [];
          deletions.set(region, deleted);
          return true;
        case 'text:change-start':
          if (tracked === 'original' && insertions.has(id)) inside.add(id);
          return true;
        case 'text:change-end':
          inside.delete(id);
          return true;
        case 'text:change':
          if (tracked === 'original' && inside.size === 0) restore(id);
          return true;
        default:
          // Tables and lists in what was deleted: their paragraphs are told one after the other.
          if (element === 'text:p' || element === 'text:h') deleted?.push('');
          return listed && !CONTENT.has(element);
      }
    },
    close: (element) => {
      if (element === 'text:tracked-changes') listed = false;
      if (element === 'text:deletion') deleted = undefined;
      return listed && !CONTENT.has(element);
    },
    text: (piece) => {
      if (deleted === undefined) {
        if (inside.size === 0) story.text(piece);
      } else if (deleted.length > 0) deleted[deleted.length - 1] += piece;
    },
    isThere: () => !listed && inside.size === 0,
  };
}
