import type { Alignment, Move } from '../align/alignment.ts';
import type { Side, TextPair } from '../annotate/annotated.ts';

/** Both texts and how they correspond: what every rule may ask. */
export interface Context extends TextPair {
  readonly alignment: Alignment;
}

/** Two sides in their alignment; every word of a move carries its number. */
export function createContext(a: Side, b: Side, alignment: Alignment): Context {
  return { a: withMoves(a, alignment.moves, 'a'), b: withMoves(b, alignment.moves, 'b'), alignment };
}

function withMoves(side: Side, moves: readonly Move[], which: 'a' | 'b'): Side {
  if (moves.length === 0) return side;
  const moveOfWord = new Int32Array(side.document.words.count);
  for (const [at, move] of moves.entries()) moveOfWord.fill(at + 1, move[which].from, move[which].to);
  return { ...side, moveOfWord };
}
