import type { FailureCode } from './failure-code.ts';
import { type Said, spoken } from './said.ts';

/** What wants telling of how a file was read: `reason` in English, `said` as data. */
export interface Remark {
  readonly path: string;
  readonly reason: string;
  readonly said: Said;
}

/** Something that was not read, and why. */
export interface Skipped extends Remark {
  readonly code: FailureCode;
}

/** Why something could not be read, as data. */
export interface Obstacle {
  readonly code: FailureCode;
  readonly reason: Said;
}

/** What is told of something that was not read. */
export function skippedFor(path: string, { code, reason }: Obstacle): Skipped {
  return { path, reason: spoken(reason), code, said: reason };
}

/** What wants telling of a file. */
export function remarkOn(path: string, said: Said): Remark {
  return { path, reason: spoken(said), said };
}
