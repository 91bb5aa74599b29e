import { randomInt } from 'node:crypto';

/** One past the greatest seed that fast-check takes as it is: a signed integer of 32 bits. */
const SEEDS = 2 ** 31;

/** A fresh seed for all properties of a run, which is told before any of them can fail; FC_SEED repeats a run. */
export default function setup(): void {
  process.env.FC_SEED ??= String(randomInt(SEEDS));
  process.stdout.write(`Properties draw from FC_SEED=${process.env.FC_SEED}\n`);
}
