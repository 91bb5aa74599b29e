import type { AroundRules } from './page-around.ts';
import type { AuthorRules } from './page-authors.ts';

/** Phrases, lower case, without marks: the words between single spaces. */
type Phrases = () => readonly string[];

/**
 * What a page puts around a story, in one language: words and phrases that the forms of such lines are made of. The
 * forms themselves stand in `annotate/role`. A phrase is compared with the words of a line, or of a part of one between
 * marks, in lower case and without its figures.
 */
export interface PageRules extends HeadingRules, AppealRules, BodyRules, AroundRules, AuthorRules {
  /** What is counted, with its verb: views, просмотров, рет оқылды. */
  readonly counted: Phrases;
  /** Over what time, or out of how many, beside what is counted: today, in total, за сутки. */
  readonly countedOver: Phrases;
  /** What cuts a figure short: 1.2K, 3 тыс. */
  readonly shortened: readonly string[];
  /** What says when a page was made or changed, before a date: published, обновлено. */
  readonly stamps: Phrases;
  /** What a text says at its head that corrects, cancels or updates an earlier version of itself. */
  readonly corrections: Phrases;
  readonly cancellations: Phrases;
  readonly updates: Phrases;
  /** Words of dates and times besides figures: months, days of the week, at, ago, hours. */
  readonly dateWords: Phrases;
  /** How long it takes to read, beside a figure. */
  readonly reading: Phrases;
  /** Names of sections that stand beside a time or a counter. */
  readonly sections: Phrases;
  /** The first page of a site, with which the way to a page begins. */
  readonly homes: Phrases;
  /** Buttons, headings of lists and forms, marks of releases: lines that are nothing else, around a story. */
  readonly buttons: Phrases;
  /** The same wherever they stand. */
  readonly anywhere: Phrases;
  /** Beginnings of a line about rights; with `…` one that a sentence of a story may have too. */
  readonly rights: readonly string[];
  /** Letters of which a line with such a beginning holds some, if it is no mere label. */
  readonly rightsSigns: readonly string[];
  /** What stands before a colon in who answers for a medium and where it sits. */
  readonly imprintLabels: Phrases;
  /** How a line begins or ends that says whose site it is. */
  readonly siteHeads: readonly string[];
  readonly siteEnds: readonly string[];
  /** Words that say in which form a file comes and how large it is. */
  readonly fileWords: Phrases;
  /** Words of a street, a house, an office, as an address has them beside its number. */
  readonly streets: Phrases;
  /** Headings over what a release says for the law and not for its readers. */
  readonly disclaimers: Phrases;
  /** Words beside the number of a page: page 3 of 12. */
  readonly pageWords: Phrases;
  /** Words beside the number of a record: ID, exhibit. */
  readonly recordWords: Phrases;
  /** Words beside rates of exchange and figures of the weather, in a line that has no others. */
  readonly rateWords: Phrases;
  readonly weatherWords: Phrases;
  /** Names of what is traded, beside its price and by how much that moved. */
  readonly tradedWords: Phrases;
  /** Beginnings of a line of the weather. */
  readonly weatherHeads: readonly string[];
  /** Words of a time that is told from now: ago, yesterday. */
  readonly ago: Phrases;
  /** Names of networks and of programs for messages, as share rows have them. */
  readonly networks: Phrases;
  /** Words in small letters within a place: de, г, қаласы; and within the name of an agency. */
  readonly placeWords: Phrases;
  readonly agencyMarks: readonly string[];
  /** What names, on a line above it, the body that a text is from: News provided by, Источник. */
  readonly sourceLabels: Phrases;
  /** What names, before a colon or on a line above them, the subjects that a page files a text under: Tags, Теги. */
  readonly tagLabels: Phrases;
  /** What introduces people who are the news: winner, лауреат; beginnings of words, whole ones with the space behind them. */
  readonly honours: readonly string[];
  /** Posts that sign for a body: chairman, председатель; beginnings of words. */
  readonly posts: readonly string[];
  /** A heading over the paragraph about an organisation: what it begins with, or ends with; the rest is a name. */
  readonly aboutBefore: readonly string[];
  readonly aboutAfter: readonly string[];
  /** Words after `aboutBefore` with which the heading is complete: the company. */
  readonly aboutBodies: Phrases;
  /** What asks to subscribe, and to what; a sentence with both does nothing else. Beginnings of words. */
  readonly subscribe: readonly string[];
  readonly channels: readonly string[];
  /** What stands before the colon of a caption: На фото, Суретте, Pictured. */
  readonly captionLabels: Phrases;
  /** What says, behind its owner, that a picture is his: суреті; and owners that are bodies. */
  readonly ownedPictures: readonly string[];
  readonly pictureOwners: readonly string[];
  /** Words in the brackets of a credit behind a caption: (AP Photo/…). Parts of words. */
  readonly credits: readonly string[];
}

/** How the names of bodies are known in a line alone, in one language. */
export interface BodyRules {
  /** Words that such a name has, as it is written when it stands alone. */
  readonly bodyNames: Phrases;
  /** Legal forms and other capitals in it, as they are written. */
  readonly bodyEnds: Phrases;
  /** Words that no such name has, and a headline about a body may have: new, в, жаңа. */
  readonly notInNames: Phrases;
  /** What says what a number of three or four digits is for: hotline, горячая линия. */
  readonly hotlines: readonly string[];
}

/** What stands over the lists of a page, and over a letter, in one language. */
export interface HeadingRules {
  /** Labels above an e-mail: of who writes and reads it, of its subject, of its day. */
  readonly letterPeople: Phrases;
  readonly letterSubjects: Phrases;
  readonly letterDates: Phrases;
  /** With what a letter closes above who signs it: kind regards, с уважением. */
  readonly letterRegards: Phrases;
  /** Words before the number of an issue: No, выпуск; and those that a name of a paper has: weekly, вестник. */
  readonly issueMarks: Phrases;
  readonly outletNouns: Phrases;
  /**
   * Words of a sentence that says nothing but which outlet had a text first: what was told and how (the news, was, by);
   * those that say that it was the first, or that the text was taken over (originally, republished); those behind which a
   * place may stand as well (in); and letters of which each such sentence holds some.
   */
  readonly firstWords: Phrases;
  readonly firstMarks: Phrases;
  readonly firstPlaced: Phrases;
  readonly firstSigns: readonly string[];
  /** The number by which readers subscribe at the post office, and beginnings of words for that. */
  readonly indexWords: Phrases;
  readonly subscriptions: readonly string[];
  /** First words of a label before headlines of other stories: more, ещё. */
  readonly teaserWords: Phrases;
  /** What an agency did to its text, and what with: adds, добавлены; details, комментарий. Beginnings of words. */
  readonly reworked: readonly string[];
  readonly reworkedThings: readonly string[];
  /** A heading over headlines of other stories. */
  readonly relatedHeads: Phrases;
  /** A heading over remarks of readers, or over the form for one. */
  readonly remarkHeads: Phrases;
  /** What a page lists, and by what: news, section, most viewed; beginnings of words. */
  readonly listed: readonly string[];
  /** Words beside them in the heading of a list that has no others: latest, from, this, day. */
  readonly listWords: Phrases;
}

/** What a site says to its readers, in one language. */
export interface AppealRules {
  /** Beginnings of what a site tells or asks its reader; the dots stand for other words: if you … us. */
  readonly notices: Phrases;
  /** What a site asks its reader to do: report, зарегистрируйтесь. */
  readonly requests: Phrases;
  /** Things that only a page has, as beginnings of words: in the comments, нашу редакцию. */
  readonly pageThings: Phrases;
  /** What says that a text can be read elsewhere: read more, подробнее; and what names such a text: full story. */
  readonly readOn: Phrases;
  readonly fullTexts: Phrases;
  /** Small words between them and the name or the address of the place: on, the, сайте. */
  readonly readOnWords: Phrases;
}
