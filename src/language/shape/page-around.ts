/** Phrases, lower case, without marks: the words between single spaces. */
type Phrases = () => readonly string[];

/**
 * What a page says outside its story and what a story may say as well, in one language: words are of the page where the
 * line has no others, and stands above the headline or below the last sentence.
 */
export interface AroundRules {
  /** Who pays for something, and words beside them before the name: general, of the festival. */
  readonly partners: Phrases;
  readonly partnerWords: Phrases;
  /** Whose name closes a page behind its post: duty forecaster, учёный секретарь. */
  readonly dutyPosts: Phrases;
  /** Words beside a number of three digits that one calls in need. */
  readonly emergencyWords: Phrases;
  /** What asks to subscribe, and the words beside it and its price. */
  readonly offers: Phrases;
  readonly offerWords: Phrases;
  /** What asks to pay for a medium, and what it is paid for, as beginnings of words. */
  readonly supports: Phrases;
  readonly supported: readonly string[];
  /** How long a price holds: a month, за номер. */
  readonly periods: Phrases;
  /** What offers something that is sent, and that: get our, newsletter. */
  readonly receives: Phrases;
  readonly letters: Phrases;
  /** What stands before the words of an advertisement. */
  readonly advertLabels: Phrases;
  /** What stands before the signs of networks. */
  readonly shareLabels: Phrases;
  /** Beginnings of words beside stars to press, the answers to a question of the page, and what letters A are pressed for. */
  readonly ratingWords: readonly string[];
  readonly answers: Phrases;
  readonly sizes: Phrases;
  /** How the heading over other texts of an author or a section begins, or ends. */
  readonly moreFrom: Phrases;
  /** What names the licence of a picture. */
  readonly licences: readonly string[];
  /** What a medium says of its age, without the year. */
  readonly founded: Phrases;
  /** Words before a long number under which a body keeps a text or a case; before a short one a story may have them. */
  readonly records: Phrases;
  /** What stands beside what is going on at the moment: live, прямой эфир. */
  readonly live: Phrases;
  /** What a medium says that it has, behind its name and a dash; beginnings of words. */
  readonly outletClaims: readonly string[];
}
