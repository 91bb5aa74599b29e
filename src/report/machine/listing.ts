import type { DocumentName, PassageSide } from '../../archive/results.ts';
import type { Verdict } from '../../terms/verdict.ts';
import type { Level } from '../told/findings.ts';

/**
 * What the machine formats tell of many texts: a case a text or a pair, and in it what was found. `check`, `scan` and
 * two folders are all listed this way, so that every format is written once.
 */
export interface Listing {
  /** Which command found it; part of the names of test cases and rules. */
  readonly command: 'check' | 'scan' | 'folders';
  /** The result in one sentence. */
  readonly headline: string;
  readonly cases: readonly Case[];
  /** Bounds that were hit, files that could not be read. */
  readonly warnings: readonly string[];
}

/** An incoming text, a pair of a collection, or two files of one name. */
export interface Case {
  readonly name: string;
  readonly verdict: Verdict;
  /** The verdicts, severities or categories of `--fail-on` that it meets; a case with any has failed. */
  readonly tripped: readonly string[];
  /** What was found, best first; none where nothing of weight was. */
  readonly hits: readonly Hit[];
}

/** A relation between two texts that a reader should see. */
export interface Hit {
  /** Null for a candidate whose text is gone. */
  readonly verdict: Verdict | null;
  readonly level: Level;
  /** Whether the baseline has it; absent where there is no baseline. */
  readonly isKnown?: boolean | undefined;
  /** Score of 0..1; null for a candidate whose text is gone. */
  readonly score: number | null;
  /** One sentence without the names of the texts. */
  readonly message: string;
  /** The text under review, where in it, and the other text. */
  readonly at: ListedText;
  readonly other: ListedText;
}

/** A document and, where it is known, the longest stretch in it that is meant. */
export interface ListedText extends DocumentName {
  readonly passage?: PassageSide;
}
