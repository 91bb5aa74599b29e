import type { Budget } from '../../../src/read/document/document.ts';
import { Failure } from '../../../src/read/failure.ts';

/** A budget that is spent after so many bytes or things. */
export function budgetOf(bytes: number, things = 1_000_000): Budget {
  let left = bytes;
  let met = things;
  return {
    unpack: (more) => {
      left -= more;
      if (left < 0) throw new Failure('too-large', 'test', 'is larger than its budget');
    },
    meet: (more) => {
      met -= more;
      if (met < 0) throw new Failure('too-large', 'test', 'has more parts than its budget');
    },
  };
}
