import { BLOCK } from '../markup/names.ts';

/** Whether an element may hold paragraphs: a block, or one that the site has named itself. */
export function isRoom(name: string): boolean {
  return BLOCK.has(name) || name.includes('-');
}
