import type { PageRules } from './page.ts';

/**
 * A pattern that is made when first asked for: there are sixty, a text needs few, and making one ready costs as much as
 * reading a page.
 */
type LazyPattern = () => RegExp;

/**
 * What the lines around a story look like in one language: patterns for a cleaned text (no markup, one space between
 * words, no end mark). All are anchored and bounded. Where a rule speaks of "the rest", it is the text after the match.
 * Those for which capitals mean nothing are matched on the text in lower case: a pattern that ignores case takes three
 * times as long to make ready.
 */
export interface BoilerplateRules extends FoldedPatterns {
  /** Words and phrases of what a page puts around a story; absent where they are not known. */
  readonly page?: PageRules;
  /** A date, a place and a date, a place and an agency: the whole text. */
  readonly dateline: LazyPattern;
  /** What a sentence says that tells of an event and no more. */
  readonly event: LazyPattern;
  /** The office at the end: the whole text. */
  readonly officeLast: LazyPattern;
  /** A source and its report: the whole text, with the source as first group. */
  readonly attributionWhole: LazyPattern;
  /** The day on which something was reported, within a clause that says who did: в понедельник, on 3 May. */
  readonly toldDay: LazyPattern;
  /** A body that said so, where such a day stood beside it: the whole text, with the body as first group. */
  readonly toldBy?: LazyPattern;
  /** How a report is told of which the source may be the name of a medium alone. */
  readonly medium: LazyPattern;
  /** How a source begins that is no person: a body, a medium. */
  readonly source: LazyPattern;
  /** A word in small letters that looks like the verb of a sentence. */
  readonly predicate: LazyPattern;
  /** Words that look like one and are not. */
  readonly notPredicate: LazyPattern;
  readonly parts: RoleParts;
  readonly openers: Openers;
  readonly signs: Signs;
}

/** Alternatives of patterns that hold whatever language a line is in; parts of regular expressions, none where empty. */
export interface RoleParts {
  /** How a medium names the one that it quotes, behind its own name. */
  readonly quoting: string;
  /** Ends of surnames, by which a person is told from a medium. */
  readonly surnameEnds: string;
  /** Agencies that close their copy with their name, or a part of it. */
  readonly agencies: string;
  /** Letters in small type that open a dateline: г. Алматы. */
  readonly placeOpeners: string;
  /** Words in capitals before an agency that may be followed by small letters. */
  readonly agencyOpeners: string;
  /** Words in small letters, or their beginnings, within a dateline. */
  readonly smallInDateline: string;
  /** Beginnings of months, as they follow a day. */
  readonly months: string;
  /** Beginnings of the word for year, as it follows a year that opens a dateline. */
  readonly years: string;
}

/** Patterns for text in lower case. */
export interface FoldedPatterns {
  /** A date alone, with a time: the whole text. */
  readonly date: LazyPattern;
  /** A date that opens a sentence and is followed by a place or a body. */
  readonly opening: LazyPattern;
  /** The label of a picture; the rest is a credit. */
  readonly photo: LazyPattern;
  /** A credit that needs no second look: the whole text. */
  readonly photoWhole: LazyPattern;
  /** The label of a picture without a mark after it; the rest is a name. */
  readonly photoOf: LazyPattern;
  /** The office that signs; the rest names its body. */
  readonly office: LazyPattern;
  /** A by-line; the rest is names. */
  readonly byline: LazyPattern;
  /** Who reported it; the rest is a source. */
  readonly attribution: LazyPattern;
  /** Who reported it, in words that are used of media: the rest may be a name alone. */
  readonly outlet: LazyPattern;
  /** Where the news was published, by nobody in particular: the whole text, in lower case. */
  readonly publishedWhere: LazyPattern;
  /** Titles of persons: what they said is content. */
  readonly person: LazyPattern;
  /** A press office, which outdoes the title of its head. */
  readonly press: LazyPattern;
  /** An invitation to read something else; the rest is its title. */
  readonly related: LazyPattern;
  /** What was reported before. */
  readonly earlier: LazyPattern;
  /** A label before a telephone number, an address of e-mail or a page. */
  readonly contact: LazyPattern;
  /** A label that stands alone above such lines: the whole text. */
  readonly contactAlone: LazyPattern;
  /** An invitation to follow, subscribe or comment, as a beginning. */
  readonly follow: LazyPattern;
  /** The same where the line is nothing else: the whole text. */
  readonly followWhole: LazyPattern;
  /** A label before a bare address of a page: the whole text but the address. */
  readonly linkLabel: LazyPattern;
}

/**
 * Of patterns that stand at the beginning of a text: the first three letters, in lower case, of everything they can
 * begin with; null where that is anything. Most sentences of a story begin otherwise and need no matching, and the
 * first use of a pattern costs half a millisecond. For the same reason letters are written as ranges: the class \p{L}
 * takes a hundred times as long.
 */
export type Openers = Readonly<
  Record<
    | 'photo'
    | 'photoWhole'
    | 'photoOf'
    | 'office'
    | 'byline'
    | 'attribution'
    | 'attributionWhole'
    | 'publishedWhere'
    | 'related'
    | 'earlier'
    | 'contactAlone'
    | 'follow'
    | 'linkLabel'
    | 'date'
    | 'opening',
    string | null
  >
>;

/**
 * Of patterns that may begin with anything, or as many sentences do: letters, in lower case, of which each match holds
 * some. For the same reason.
 */
export type Signs = Readonly<
  Record<
    | 'officeLast'
    | 'attribution'
    | 'outlet'
    | 'attributionWhole'
    | 'publishedWhere'
    | 'related'
    | 'follow'
    | 'followWhole'
    | 'linkLabel',
    readonly string[]
  >
>;
