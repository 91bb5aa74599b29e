/** By what a language is told from the others of its script. */
export interface DetectionRules {
  /** The share of words with such signs that makes a text one in this language. */
  readonly share: number;
  /** Frequent words that the usual language of the script does not have. */
  readonly words: () => ReadonlySet<string>;
  /** Frequent words that it has in common with that one, so that they speak for neither. */
  readonly shared: () => ReadonlySet<string>;
  /** Endings as no word of that one ends, and endings of the words of that one which look like them. */
  readonly endings: readonly string[];
  readonly notEndings: readonly string[];
  /** Ends of the names of persons, which may open a sentence in another language. */
  readonly person: RegExp;
}
