import { said } from '../../terms/said.ts';
import { Failure } from '../failure.ts';
import type { Budget } from './document.ts';

const MEGABYTE = 1024 * 1024;
/** Bytes that a document with all its parts may unpack to: a book has five, a day of an agency forty. */
const MOST_UNPACKED = 128 * MEGABYTE;
/** Elements, objects and cells of one document: a long report has a hundred thousand. */
const MOST_THINGS = 3_000_000;

/** A fresh budget for a document that is called `name`. */
export function createBudget(name: string): Budget {
  let unpacked = 0;
  let things = 0;
  return {
    unpack: (bytes) => {
      unpacked += bytes;
      if (unpacked > MOST_UNPACKED)
        throw new Failure('too-large', name, said`unpacks to more than ${MOST_UNPACKED / MEGABYTE} MB`);
    },
    meet: (count) => {
      things += count;
      if (things > MOST_THINGS)
        throw new Failure('too-large', name, said`holds more than ${MOST_THINGS / 1_000_000} million elements`);
    },
  };
}
