import type { Origin } from '../../archive/history/lineage.ts';
import type { ParagraphKind } from '../../result/comparison.ts';
import type { Bound } from '../../terms/bound.ts';
import type { Category, Severity } from '../../terms/category.ts';
import type { Doubt } from '../../terms/doubt.ts';
import type { Kind } from '../../terms/kind.ts';
import type { Note } from '../../terms/note.ts';
import type { Revision } from '../../terms/revision.ts';
import type { Said } from '../../terms/said.ts';
import type { Sentences } from '../../terms/sentences.ts';
import type { Verdict } from '../../terms/verdict.ts';
import type { Explanations } from './explained.ts';
import type { IndexWords } from './index-words.ts';
import type { Judged } from './judged.ts';

/** A sentence with one or more counts or names in it. */
type Counted = (count: number) => string;

/** Every string of the human formats. One catalogue a language; a missing string is a type error. */
export interface Words {
  /** BCP 47 tag, for the `lang` attribute. */
  readonly tag: string;
  /** Between the whole and the decimals of a score. */
  readonly decimalMark: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly verdictMeanings: Readonly<Record<Verdict, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly categories: Readonly<Record<Category, string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly explained: Explanations;
  readonly judged: Judged;
  readonly notes: Sentences<Note>;
  readonly bounds: Sentences<Bound>;
  readonly doubts: Sentences<Doubt>;
  /** Why something was not read, or what wants telling of it. */
  readonly spoken: (said: Said) => string;
  /** One paragraph's fate, for labels and legends. */
  readonly paragraphKinds: Readonly<Record<ParagraphKind, string>>;
  /** How many paragraphs met that fate: "4 unchanged". */
  readonly paragraphCounts: Readonly<Record<ParagraphKind, Counted>>;
  /** "10 case", in a list of counts. */
  readonly categoryCount: (count: number, category: Category) => string;
  /** The headline of two copies that differ in substance. */
  readonly alarm: {
    /** "2 figures"; asked of facts only. */
    readonly facts: (count: number, category: Category) => string;
    /** The list of those that changed; `total` of them. */
    readonly changed: (facts: readonly string[], total: number) => string;
    readonly added: Counted;
    readonly removed: Counted;
  };
  readonly facts: {
    readonly score: string;
    readonly reused: (reused: number, total: number) => string;
    /** Shares come as finished percents. */
    readonly standsIn: (aInB: string, bInA: string) => string;
    readonly resemblance: (share: string, shingleSize: number) => string;
    readonly noGraveChange: string;
    readonly graveChanges: Counted;
    /** Paragraphs of content among those that came or went: "1 paragraph". */
    readonly paragraphs: Counted;
    readonly inexact: (reason: string) => string;
    readonly warning: (name: string, warning: string) => string;
    readonly words: Counted;
    /** A passage that stands in both texts: "in both, 24 words (3 → 7): The harbour…". Lines are 1-based. */
    readonly shared: (words: number, lineA: number, lineB: number, opening: string) => string;
    /** Where the differences are not listed without being asked for. */
    readonly allLists: string;
    readonly wordCounts: (kept: number, removed: number, added: number) => string;
  };
  /** Headings of the parts of a report, in the order of harm. */
  readonly parts: {
    readonly facts: string;
    readonly content: string;
    readonly moved: string;
    readonly noted: string;
    readonly boilerplate: string;
    readonly editorial: string;
    readonly cosmetic: string;
    readonly ignored: string;
  };
  /** Words about one change. */
  readonly change: {
    readonly added: string;
    readonly removed: string;
    readonly line: Counted;
    readonly page: Counted;
    readonly movedTo: Counted;
    readonly movedFrom: Counted;
    readonly swapped: string;
    readonly inQuotation: string;
    readonly ignored: string;
    readonly more: Counted;
    readonly notMarked: (count: number, shown: number) => string;
    readonly allListed: string;
  };
  /** What only the page of the HTML report says. */
  readonly page: {
    readonly skip: string;
    readonly changes: string;
    readonly change: string;
    readonly overview: string;
    readonly overviewHelp: string;
    readonly texts: string;
    readonly filters: string;
    readonly onlyWhatMatters: string;
    readonly bySeverity: string;
    readonly byCategory: string;
    readonly next: string;
    readonly previous: string;
    readonly unchanged: Counted;
    readonly openAll: string;
    readonly closeAll: string;
    readonly noChanges: string;
    readonly nothingLeft: string;
    readonly keys: string;
    readonly legend: string;
    readonly method: string;
    readonly absent: string;
    readonly inOne: string;
  };
  /** Reports on an archive and on a collection. */
  readonly archive: {
    readonly checked: Counted;
    readonly scanned: Counted;
    readonly matches: Counted;
    readonly noMatch: string;
    readonly match: string;
    readonly incoming: string;
    readonly passage: string;
    readonly groups: Counted;
    readonly group: (id: number, members: number) => string;
    readonly original: string;
    readonly pairs: Counted;
    readonly matrix: string;
    readonly skipped: Counted;
    readonly path: string;
    readonly verdict: string;
    /** How many texts the archive holds. */
    readonly inArchive: Counted;
    /** Shares of 0..1 in plain words: of the incoming text that stands in the archived one, and the reverse. */
    readonly shares: (incoming: number, archived: number) => string;
    readonly lineRange: (first: number, last: number) => string;
    readonly unverified: string;
    /** Of a match: its file is there no longer. */
    readonly missing: string;
    /** Of another incoming text that is a copy. */
    readonly among: string;
    /** Heading of what was read in a way that wants telling. */
    readonly notes: string;
    /** Before the number of words of a passage that so many texts have that it says nothing. */
    readonly leftOut: (lines: string) => string;
    readonly together: (share: string, sources: number) => string;
    readonly adds: (share: string) => string;
    readonly origins: Readonly<Record<Origin, string>>;
    /** What a text says at its head that it is to another version. */
    readonly revisions: Readonly<Record<Revision, string>>;
    /** The same of the incoming text or, where the archived one says it, of that. */
    readonly saysSo: (revision: string, isIncoming: boolean) => string;
    /** Words that a version has beyond the one it came from, and those it lacks. */
    readonly step: (added: number, dropped: number) => string;
    readonly links: Counted;
    readonly inexact: (reason: string) => string;
  };
  readonly index: IndexWords;
  /** The report on two folders whose files are paired by name. */
  readonly folders: {
    readonly pairs: Counted;
    readonly onlyIn: (name: string) => string;
    /** Before the command that shows one pair in full. */
    readonly onePair: string;
  };
}
