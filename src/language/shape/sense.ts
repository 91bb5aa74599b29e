import type { Patterns } from '../phrase.ts';

/** What a small word can turn. */
export type SenseKind =
  | 'bound'
  | 'modality'
  | 'logic'
  | 'quantifier'
  | 'restriction'
  | 'hedge'
  | 'post'
  | 'antonym'
  | 'tense';

/**
 * Words of one meaning that limit what stands beside them, so that it is a change when they come, go or move to other
 * words: only pupils, up to 500, allegedly left, deputy minister.
 */
export interface Limit {
  readonly kind: SenseKind;
  readonly words: Patterns;
  /** Those that stand after what they limit, where the others stand before it. */
  readonly after?: Patterns;
  /** Beginnings of words that say the same, parted by spaces (вице-министр); the rest is the word that they limit. */
  readonly prefixes?: string;
  /** Ends of words that say the same, parted by spaces (director-elect). */
  readonly suffixes?: string;
  /**
   * What has to stand beside them: a figure; no figure (some 500 is about 500); a title, since other things are
   * temporary as well (a temporary shelter); a word that compares (slightly ahead of the plan, but slightly hurt); a
   * denial (without major faults, but major faults); a word of the highest degree behind them (the second largest); or they open what came or went, and with it a clause of their own
   * (except small ones).
   */
  readonly beside?: 'figure' | 'no-figure' | 'title' | 'comparison' | 'denial' | 'superlative' | 'clause';
  /** The words are a whole verb, which that of a deed that was done may stand for: is considering → has launched. */
  readonly isVerb?: true;
  /** Its words may be read as figures: first deputy. */
  readonly mayCount?: true;
  /** Words that say the same elsewhere in the sentence, though they may say something else as well: once, в прошлом. */
  readonly answers?: Patterns;
  /** What says the same right behind its figure, parted by spaces: 100+. */
  readonly marks?: string;
  /** Words of them that say something else as well: (just) now. */
  readonly also?: ReadonlySet<string>;
  /** They limit the whole sentence, wherever in it they stand. */
  readonly anywhere?: true;
  /** They say of all what is said without them as well: (each) rider may bring a bag. */
  readonly ofAll?: true;
  /** What they limit: (net) profit. Where that was said before, it is said without them for short. */
  readonly nouns?: Patterns;
}

/**
 * The closed lists of small words that turn a meaning. A row holds classes parted by ` / `, each a list of patterns
 * (`phrase.ts`); words of two classes of one row contradict each other, words of one class agree.
 */
export interface SenseRules {
  readonly rows: Readonly<Partial<Record<SenseKind, readonly Patterns[]>>>;
  /** Rows that turn a meaning beside certain nouns only. */
  readonly beside?: readonly RowsBeside[];
  /** Rows that turn what a figure near them tells, wherever in a sentence that was written anew: rose by 5 %, down 5 %. */
  readonly besideFigures?: readonly Patterns[];
  /**
   * Rows of things of one kind (wheat, barley; a mother, a father), each of which is another. Unlike opposites they
   * answer each other only where one stands in the place of the other in a sentence that has the rest in common.
   */
  readonly inPlace?: readonly Patterns[];
  /** Rows of verbs whose two classes tell the same of two who have to do with each other: sold, bought. */
  readonly converse?: readonly Patterns[];
  /** Phrases with such a word in them that say something else. */
  readonly neutral: Patterns;
  /** Words that turn a meaning by coming, going or moving. */
  readonly limits: readonly Limit[];
  /** What makes a hedge of a word that asks for something: the ending of the verb before it, and the words: жапқан [болуы керек]. */
  readonly presumes?: { readonly behind: RegExp; readonly words: Patterns };
  /** Words by which a denial turns a time: not [before] six is [after] six. */
  readonly times: TimeWords;
  /** What turns a bound around: no later than two days [before], не позднее чем [за] два дня are two days at least. */
  readonly ahead?: AheadRules;
  /** Hedges that name somebody, and are none of what the sentence says of them: the suspected thief. */
  readonly suspects?: Patterns;
  /** The word that opens a sentence as a sum where elsewhere it limits: [Всего] в регионе 30 школ. */
  readonly sums?: ReadonlySet<string>;
  /** Words that sum up what the figure right behind them counts: [барлығы] 30 мектеп. */
  readonly totals?: ReadonlySet<string>;
  /** How a clause says when or if in the form of a word. */
  readonly conditional?: ConditionRules;
  /** Words beside which "and" joins as "or" does: what allows, forbids, excludes or is only assumed. */
  readonly joinsAlike?: Patterns;
  /** How adjectives say the highest degree; absent where a word beside them does. */
  readonly superlative?: SuperlativeRules;
  /** Words that compare. */
  readonly comparisons: Patterns;
  /** Phrases in which such words limit nothing. */
  readonly unlimited: Patterns;
  readonly law: LawRules;
}

/** The highest degree in the form of an adjective: largest, крупнейший. */
interface SuperlativeRules {
  /** Its end; what stands before that is the stem. */
  readonly end: RegExp;
  /** Words that make one of the adjective behind them. */
  readonly by: ReadonlySet<string>;
  /** Words that only look like one, and those that are no degree of another one. */
  readonly except: Patterns;
}

/** Words for what is before a time, and after it, as keys. */
interface TimeWords {
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

/** How long before something a deadline is. */
interface AheadRules {
  /** Bounds on when, as keys: no later than. */
  readonly deadlines: ReadonlySet<string>;
  /** Words behind the time that say before what. */
  readonly marks: ReadonlySet<string>;
  /** Words right behind the bound that say the same. */
  readonly leads: ReadonlySet<string>;
}

/** How a language tells conditions beside the words that limit. */
interface ConditionRules {
  /** The ending of its verb: шықса. */
  readonly ending?: RegExp;
  /** The word before its noun: при пожаре. */
  readonly opener?: string;
  /** Words beside the pronouns that point at what was told: if that goes well. */
  readonly subjects: ReadonlySet<string>;
}

/** Rows whose words contradict each other where one of some nouns stands near: a red warning, but no red boat. */
export interface RowsBeside {
  readonly nouns: Patterns;
  readonly rows: readonly Patterns[];
  /**
   * What they turn; opposites where nothing is said. Of `logic`, two that stand in both sentences answer themselves; those
   * of other kinds are answered in their place only.
   */
  readonly kind?: SenseKind;
  /** The nouns stand close before them: 310,000 [rural] households. */
  readonly isCounted?: true;
}

/** What texts of law and contract are known by, and where in them a condition or a definition stands. */
export interface LawRules {
  /** Words of such texts: a text that has several of them is one. */
  readonly terms: Patterns;
  /** What opens a condition: с момента, upon, subject to. */
  readonly before: Patterns;
  /** What closes one, where the language puts it behind: күннен бастап. */
  readonly behind: Patterns;
  /** What stands between a term and its definition: means. */
  readonly defines: Patterns;
}

/** How verbs tell what will be from what was. */
export interface TenseRules {
  /** Endings of a verb of the future (or of a present that is used for it) and of the past; parted by spaces. */
  readonly future: string;
  readonly past: string;
  /** Those of the future that nouns have as well, which are believed of listed verbs only (перевозку); parted by spaces. */
  readonly futureOfListed?: string;
  /** Endings of what goes on now. */
  readonly goesOn: string;
  /** Endings of what was done, which are believed of listed verbs only (открыт, принят). */
  readonly done: string;
  /** Those of the future that tell what was usual where they end a sentence, parted by spaces: «Ол бізге ән айтатын». */
  readonly habitual?: string;
  /** Auxiliaries of both; any verb of the past contradicts the one of the future. */
  readonly willBe: Patterns;
  readonly was: Patterns;
  /** Verbs by the stems of future, past and what goes on, parted by ` / `; stems of one kind by spaces. */
  readonly verbs: readonly string[];
  /** How two stems outside of the list may differ: letters in common, further letters of each. */
  readonly stems: { readonly common: number; readonly apart: number };
  /** Beginnings without which a verb outside of the list has no future of this form; none ask for nothing. */
  readonly prefixes: string;
  /** Ends of stems that say a thing goes on. */
  readonly ongoing: string;
  /** Ends of stems with a prefix that nevertheless tell no future. */
  readonly notFuture: string;
  /** Letters at the end of a stem that become each other before endings, in pairs. */
  readonly softened: string;
  /** Words right before a form of the past that take its time from it: to be opened. */
  readonly beforeDone?: ReadonlySet<string>;
  /** Words that open what goes along with the verb of a sentence, in which such a form has no time of its own: with traffic diverted. */
  readonly attending?: ReadonlySet<string>;
  /** Words right before such a form that make it what goes on: is closed. */
  readonly present?: ReadonlySet<string>;
  /** Verbs whose tense changes nothing: of saying, of being so. */
  readonly except: Patterns;
  /** Verbs of a moment: one that went on is the same event told of several (вручили, вручали). */
  readonly moments?: Patterns;
  /** Verbs that only say something where the deed that they ask for stands beside them: шықпауға шақырды. */
  readonly appeals?: AppealRules;
  /** How what is planned is told by two words; absent where an auxiliary of the list does. */
  readonly plans?: PlanRules;
}

/** Who asks for a deed: призвал не выходить, шықпауға шақырды; призвал 300 юношей is an event. */
interface AppealRules {
  readonly words: Patterns;
  /** The form of the deed. */
  readonly deed: RegExp;
  /** Where it stands, and how many words away it may be. */
  readonly step: 1 | -1;
  readonly reach: number;
}

/** What is planned: собираются построить, салуды жоспарлап отыр. */
interface PlanRules {
  /** Words that say so. */
  readonly words: Patterns;
  /** Where they stand: before the verb, or behind it. */
  readonly stand: 'before' | 'behind';
  /** Endings of the verb beside them, longer ones first; parted by spaces. */
  readonly infinitive: string;
  /** What the stem of the deed may have more than that of the plan, which names no agent: салу, салынды. */
  readonly passive?: string;
}
