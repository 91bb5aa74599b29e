import type { Doubt } from '../terms/doubt.ts';
import { INPUT_LIMIT, readFileBytes, readStandardInput } from './bytes.ts';
import { decode } from './encoding/decode.ts';

/** A text as it was read: what the user calls it, its characters, and how they were found. */
export interface Source {
  readonly name: string;
  readonly text: string;
  readonly encoding: string;
  readonly doubts: readonly Doubt[];
}

/** How operands are read. */
export interface ReadOptions {
  /** The encoding of texts that are not UTF-8; found by their letters when not given. */
  readonly encoding?: string | undefined;
  /** What a text is called in the result, in place of its operand. */
  readonly label?: string | undefined;
  /** The largest input in bytes. */
  readonly limit?: number;
}

/** The operand that means standard input. */
export const STANDARD_INPUT = '-';

/** Reads a file or, for `-`, standard input. Throws a Failure that names the operand. */
export function readSource(operand: string, options: ReadOptions = {}): Source {
  const limit = options.limit ?? INPUT_LIMIT;
  const bytes = operand === STANDARD_INPUT ? readStandardInput(limit) : readFileBytes(operand, limit);
  const { text, encoding, doubts } = decode(bytes, operand, options.encoding);
  return { name: options.label ?? operand, text, encoding, doubts };
}
