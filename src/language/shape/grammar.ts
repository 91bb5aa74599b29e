/** How the words of a language change. All questions are asked of keys. */
export interface Grammar {
  /** What is left of a key without its endings. */
  readonly stem: (key: string) => string;
  /** Stems change before endings (министрлік, министрлігі), so that two forms of a word may have two. */
  readonly changesStems: boolean;
  /** Whether two different keys are forms of one word; a proper name takes fewer endings than a common word. */
  readonly sameLemma: (a: string, b: string, isName: boolean) => boolean;
  /** Whether two different keys are two words of one root. */
  readonly areDerived: (a: string, b: string) => boolean;
  /** What all forms of a name have in common. */
  readonly rootOfName: (key: string) => string;
  /** Whether two names are one, written in this language and in another one; absent where none is written otherwise. */
  readonly areRespelt?: (a: string, b: string) => boolean;
}
