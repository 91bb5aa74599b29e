/** The words of a language about which a rule has something to say; all of them keys. */
export interface Lexicon {
  readonly functionWords: () => ReadonlySet<string>;
  /** In dictionary form. */
  readonly titles: () => ReadonlySet<string>;
  /** In dictionary form. */
  readonly institutionWords: () => ReadonlySet<string>;
  /** Fields of bodies (культура, justice), in dictionary form. */
  readonly portfolios: () => ReadonlySet<string>;
  /** Words with a capital out of politeness or by law (Вы, Inc), in all forms. */
  readonly politeWords: () => ReadonlySet<string>;
  /** In all forms. */
  readonly calendarWords: () => ReadonlySet<string>;
  /** In all forms. */
  readonly notSurnames: () => ReadonlySet<string>;
  /** Acronyms that name nobody and nothing of one's own: CEO, ДТП, ЖШС. */
  readonly commonAcronyms: () => ReadonlySet<string>;
  /** In dictionary form. */
  readonly givenNames: () => ReadonlySet<string>;
  readonly givenNameEndings: readonly string[];
  /** In dictionary form. */
  readonly placeNames: () => ReadonlySet<string>;
  /** Countries, in dictionary form. */
  readonly stateNames: () => ReadonlySet<string>;
  /** Capitals and the countries whose they are, in dictionary form. */
  readonly capitals: () => ReadonlyMap<string, readonly string[]>;
  /** Words that open a clause with a verb of its own, in all forms. */
  readonly clauseOpeners: () => ReadonlySet<string>;
  /** Verbs of saying and what else tells who speaks, in the forms that stand beside the speaker. */
  readonly speechWords: () => ReadonlySet<string>;
  /** Words for somebody who told it to a medium and is not named, in all forms. */
  readonly sourceWords: () => ReadonlySet<string>;
  /** Nouns and pronouns that begin a sentence without an article; of English only. */
  readonly bareSubjects: () => ReadonlySet<string>;
  readonly prefixes: () => ReadonlySet<string>;
  /** Rows of forms of one word. */
  readonly irregularForms: readonly string[];
  /** Short forms with their full ones: `short=long|another long`. */
  readonly abbreviations: readonly string[];
  /** Words with look-alikes, in dictionary form. */
  readonly nearWords: () => ReadonlySet<string>;
}
