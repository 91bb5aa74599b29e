import { furnitureOf } from '../../../../annotate/role/furniture.ts';
import { roleOf } from '../../../../annotate/role/role.ts';
import type { Block } from '../../office/story.ts';
import { plainWords } from './plain.ts';

/** A line longer than this is read as content, in characters. */
const LONGEST = 200;
/** A place where a line is neither first nor last: what is told of it there is told by its own form. */
const INSIDE = { paragraph: 9, paragraphs: 20, part: 'whole' } as const;

/**
 * The lines of a story without those that are furniture by their words: buttons, counters, invitations to read something
 * else. Such lines stand in the flow of a text where no element parts them from it.
 */
export function withoutFurniture(lines: readonly Block[], author: string | undefined): readonly Block[] {
  const byline = plainWords(author ?? '');
  return lines.flatMap((line, index) => {
    const kept = line.text.split('\n').filter((piece) => !isFurniture(piece, index === 0, byline));
    return kept.length === 0 ? [] : [{ ...line, text: kept.join('\n') }];
  });
}

function isFurniture(piece: string, isFirst: boolean, byline: string): boolean {
  const text = piece.trim();
  if (text === '' || text.length > LONGEST || isFirst || text.includes('\t')) return false;
  if (furnitureOf(text) !== undefined) return true;
  if (byline !== '' && plainWords(text) === byline) return true;
  return roleOf(text, INSIDE) === 'related';
}
