/** Something that was not read or wants telling, and why, in English. */
export interface Skipped {
  readonly path: string;
  readonly reason: string;
}
