import type { Patterns } from '../phrase.ts';

/** How a language says no. Patterns as in `phrase.ts`; lists of word parts are parted by spaces. */
export interface NegationRules {
  /** Words that negate the word beside them. */
  readonly particles: Patterns;
  /** On which side of a particle the word stands that it negates. */
  readonly host: 'before' | 'after';
  /** Endings that negate the word after them (don't). */
  readonly clitics: string;
  /** Words that negate without a host. */
  readonly words: Patterns;
  /** Those of them that only strengthen a denial that stands beside them: никакого пожара не было. */
  readonly strengthening: Patterns;
  /** Words that deny a clause in pairs: neither, nor. */
  readonly paired: ReadonlySet<string>;
  /** Those that deny a thing and never a verb: no boats. */
  readonly ofThings: ReadonlySet<string>;
  /** Words that open a clause which says that a thing is there: [there] are no boats. */
  readonly existential: ReadonlySet<string>;
  /** Phrases with a negation in them that deny nothing, or set a bound (`sense` looks after those). */
  readonly neutral: Patterns;
  /** Verbs before which a negation says the same as behind them: не следует ждать, следует не ждать. */
  readonly raisers: Patterns;
  /** What such a verb has before the next one where it is not denied itself: need [to] apply. */
  readonly verbMarks: ReadonlySet<string>;
  /** Verbs and small words that stand between a denial and what is denied: does not [have any] money, не [является] опасным. */
  readonly light: Patterns;
  /** Verbs of being that stand between a denial and what it denies, or hold the denial themselves: not [been] open, ашық [болмады]. */
  readonly being: Patterns;
  /** Words of one meaning, a row each, of which a denial says the same: nobody was hurt, no injuries. */
  readonly alike: readonly Patterns[];
  /** Words for a death: those that deny that somebody lives on, and those that say it outright. */
  readonly deaths: { readonly denied: Patterns; readonly said: Patterns };
  /** Words that say of what stands beside them that it is not there: lost [power], отсутствует. */
  readonly missing: Patterns;
  /** Words beside a denial that tell of what was before, and those that say the same without one: not shown before, shown for the first time. */
  readonly before: Patterns;
  readonly firstTime: Patterns;
  /** Words that deny in their own right: one of them in place of a negation keeps the meaning. */
  readonly denials: Patterns;
  /** Beginnings that negate the rest of a word. */
  readonly prefixes: string;
  /** Those of them that hardly any word has without being denied. */
  readonly surePrefixes: readonly string[];
  /** Words that only look as if they had such a beginning. */
  readonly exceptions: Patterns;
  /** Endings that mean "without". */
  readonly without: WithoutRules;
  /** Negation inside a verb, before its ending; absent where the language has none. */
  readonly infix?: InfixRules;
}

/** Endings that say a thing is not there (жұмыссыз, careless), and what stands in their place when it is. */
export interface WithoutRules {
  readonly endings: string;
  /** Endings of the affirming word; a bare space at the beginning allows none. */
  readonly answers: string;
  /** Further ones that the stems of `notAfter` may have too. */
  readonly sureAnswers: string;
  /** Stems that end so take the same letters as an ending of another meaning (келе-сіз, "you come"). */
  readonly notAfter: string;
  /** Endings before them that say whose it is: келісім[іміз]сіз; absent where the language has none. */
  readonly owners?: string;
}

/** A negation between the stem of a verb and its ending (кел-ме-ді). */
export interface InfixRules {
  readonly forms: string;
  /** Those of them that stand behind no vowel: жаба-ды is closing, not a жа- that is denied. */
  readonly notAfterVowel: string;
  /** Beginnings of what may follow it. */
  readonly before: string;
  /** Letters that the stem may take before the ending in the form that affirms. */
  readonly linking: string;
  /** A last letter of the stem and what it becomes before a vowel: шық-па-ды answers шығ-ады. */
  readonly voiced: string;
  /** Letters that stand for each other by harmony and assimilation: each goes to the first of its group. */
  readonly alike: string;
  /** Endings that change with the negation: `denied=affirmed`. */
  readonly endings: string;
  /** Endings of finite verbs, folded, without linking vowel: any of them answers any other. */
  readonly finite: string;
  /** The participle of the past, folded, whatever endings it has: төлен-бе-гендіктен answers төлен-ген. */
  readonly participle: string;
  /** Endings, after the infix, that no other word has: they negate without a form to compare with. */
  readonly certain: string;
}
