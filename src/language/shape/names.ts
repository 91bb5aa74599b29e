import type { Patterns } from '../phrase.ts';

/** How a language writes names, and what its capitals say. `src/annotate/name` and the second look ask for these. */
export interface NameRules {
  /** Consonants that may go with the capital of an initial: Дж., Th. */
  readonly initialEnds: string;
  /** A key that ends like a surname. */
  readonly surname: RegExp;
  /** A key that ends like the name of a town, and like no other noun: Лебяжинск, Carbury. */
  readonly town: RegExp;
  /** Letters of degrees and offices that stand behind a name: M.D., RN; absent where they are no capitals. */
  readonly degrees?: ReadonlySet<string>;
  /** A key that ends like a patronymic. */
  readonly patronymic: RegExp;
  /** What a given name may end in, in dictionary form, after the letters that all its forms share. */
  readonly dictionaryEndings: readonly string[];
  /** The verb stands behind both persons, so that two given names side by side are two people. */
  readonly verbLast: boolean;
  /** Endings by which a name says what befalls it, those of one case together; absent where they are no mere endings. */
  readonly roleEndings?: readonly ReadonlySet<string>[];
  /** Words for what two do with each other: met, talks. */
  readonly mutual: Patterns;
  /** A ministry stands behind the fields that name it: Мәдениет министрлігі. */
  readonly bodyLast: boolean;
  /** Offices that a state has once, each with the ways to call it, in dictionary form: president, head of state. */
  readonly offices: readonly (readonly string[])[];
  /** Nouns for whoever is at the head of a body, whatever his title is, in dictionary form: глава, head. */
  readonly headNouns: ReadonlySet<string>;
  /** Words between a body and its field: Ministry of Culture. */
  readonly bodyLinks: ReadonlySet<string>;
  /** A key that says what kind of state a country is: Республика Казахстан is Казахстан. */
  readonly stateWord: RegExp;
  /** What may be left out at the end of the name of a body: Calder Rovers [Football Club]; absent where names have no such end. */
  readonly bodyEnds?: ReadonlySet<string>;
  /** Nouns of nature that stand before a name, with a capital, and may be left out: River Aire; absent where they have none. */
  readonly natureNouns?: ReadonlySet<string>;
  /** A key of a body or an office of which a state has one, in the singular: Министерство, Parliament, президент. */
  readonly stateBody: RegExp;
  /** Nouns that point at a body that was named, in dictionary form: ведомство, the agency. */
  readonly bodyNouns: ReadonlySet<string>;
  /** Nouns that point at the state of which a text speaks, in dictionary form: страна, the country. */
  readonly landNouns: ReadonlySet<string>;
  /** Nouns that point at a firm that was named, and at a town, in dictionary form: компания, the city. */
  readonly firmNouns: ReadonlySet<string>;
  /** Nouns for one kind of body, a row each, that point at one that is called so: bank lender. */
  readonly bodyKinds: () => readonly string[];
  /** Words other than articles right behind which a name is that of a thing: its BrightKettle, этот «Полёт». */
  readonly beforeThing: ReadonlySet<string>;
  /** Words that bring in somebody of whom nothing was said yet, in all forms: a company, другой компании. */
  readonly bringsIn: ReadonlySet<string>;
  /** Nouns for what somebody does, behind which a person stands who was named before: the scientist said. */
  readonly personNouns: ReadonlySet<string>;
  /** Nouns for what somebody is before a court, which point at the person who was named last: the defendant. */
  readonly courtNouns?: ReadonlySet<string>;
  readonly townNouns: ReadonlySet<string>;
  /** Nouns beside which a word in capitals is what is to be typed in, in dictionary form: промокод. */
  readonly codeNouns: ReadonlySet<string>;
  /** Nouns that point at the capital of a state, in dictionary form: столица. */
  readonly capitalNouns: ReadonlySet<string>;
  /** A key that says it more closely: Народная, Federal. */
  readonly stateQuality: RegExp;
  /** What a part of a state is called behind its name, in any form, and what is said of what belongs to it: областной. */
  readonly regionNoun: RegExp;
  /**
   * Nouns that say behind a dash or a comma what place a name is (Приморск — порт, Larkford, a port of the county), and
   * words behind which one says so no more: the pride [of] the town.
   */
  readonly placeKinds: { readonly nouns: ReadonlySet<string>; readonly notBehind: ReadonlySet<string> };
  /** What the name of one looks like before its noun, and whether the noun has a capital too: Мокроусовский район, Holm County. */
  readonly regionName: { readonly form: RegExp; readonly withCapital: boolean };
  readonly regionQuality: RegExp;
  /** A key of a land that two states share, of which only one has such a word in its name. */
  readonly sharedLand: RegExp;
  /** Ways to call one place, a row each, in dictionary form: Britain, United Kingdom. */
  readonly samePlaces: readonly (readonly string[])[];
  /** An adjective in a case in which it may stand between a title and a place: мэр Нового Уренгоя. */
  readonly adjective?: RegExp;
  /** A key that may be a state right before its office, and not where something happens; absent where it stands behind. */
  readonly ownerOfOffice?: RegExp;
  /** What opens a bracket with the term by which somebody is called from there on: hereinafter. */
  readonly defining: Patterns;
  /** Forms of the noun "party", before which the name of one stands. */
  readonly party: RegExp;
  /** A "no" that answers when a comma follows (No, seats are left) and denies when none does. */
  readonly answeringNo: ReadonlySet<string>;
  /**
   * Where common words get capitals too, as in English: only words of a list become a name by theirs. Absent where a
   * capital in the middle of a sentence says it.
   */
  readonly respect?: RespectRules;
  /** How words are made of the names of places. */
  readonly ofPlaces: PlaceWords;
  /** Words of the third person that stand for somebody named before, in all forms. */
  readonly pronouns: ReadonlySet<string>;
  /** Words of the names of media and what they are, in all forms: Daily, газете, тілшісіне. */
  readonly outlets: ReadonlySet<string>;
  /** Words by which media report, in all forms: пишет, цитирует, по данным, reports. */
  readonly reporting: ReadonlySet<string>;
  /** Verbs by which a body tells news of its own, beside those of saying: announced. */
  readonly announcing: ReadonlySet<string>;
  /** What a medium is, and where one speaks to it, in all forms: издание, в интервью, в эфире. */
  readonly mediaNouns: ReadonlySet<string>;
  /** How a medium stands beside a verb of saying that was told what is reported. */
  readonly hearer: HearerRules;
  /** Articles, which stand before a noun and not before a name of a person; none where there are none. */
  readonly articles: ReadonlySet<string>;
  /** Words behind which a name without quotation marks is that of a place: in Wrexham. */
  readonly beforePlace: ReadonlySet<string>;
  /** Words for &, which stands between two names. */
  readonly and: ReadonlySet<string>;
  /**
   * What makes a second given name of one (Халиф, Халифа), and what a name behind it ends in that goes into the same
   * case; absent where names of persons have no such pairs.
   */
  readonly secondGiven?: { readonly ends: ReadonlySet<string>; readonly inflected: RegExp };
  /** A key that ends like a settlement called after somebody (Ленино), of which the name of a person is no form. */
  readonly settlement?: RegExp;
  /** Words whose ё told apart is another word; absent where there is no such letter. */
  readonly yoPairs?: () => ReadonlySet<string>;
}

/** A medium that hears: told the Daily Post, рассказали «Листку», «Жаршы» тілшісіне айтты. */
interface HearerRules {
  /** The verbs of saying beside which one who hears stands without a preposition. */
  readonly verb: RegExp;
  /** The medium may stand before its verb. */
  readonly isFirst: boolean;
  /** Whether a word for what the medium is may stand beside it: газете «Листок». */
  readonly hasNoun: boolean;
  /** The last key of a title between quotation marks in that case. */
  readonly title: RegExp;
  /** What opens a report, where the medium that hears it stands right behind: Об этом [«Волне»] рассказали. */
  readonly openers: readonly string[];
  /** The end of a medium that stands there without a word of what it is. */
  readonly bare: RegExp;
}

/** Adjectives, peoples and inhabitants: украин|а, украин|ские, украин|цы. */
export interface PlaceWords {
  /** What may stand behind the common beginning: in the name of the place, and in the word that is made of it. */
  readonly placeEnd: RegExp;
  readonly wordEnd: RegExp;
  /** A key that may be such a word without a capital. */
  readonly mayBeMade: RegExp;
  /** Rows of the beginning of a word that no rule makes and the beginnings of its places: немецк германи. */
  readonly others: readonly string[];
}

/** A language that gives capitals to common words: out of respect, in headlines. */
export interface RespectRules {
  /** Words whose capital makes them the name of a person, people, place, party or body. */
  readonly capitonyms: () => ReadonlySet<string>;
  /** What a headline begins with in which every word has a capital. */
  readonly headline: RegExp;
  /** A verb, as it is written, before which a first word without an article is a name: Whitlock thanked. */
  readonly verb: RegExp;
  /** Ends of nouns that need no article there: Prices rose. */
  readonly bareNoun: RegExp;
}
