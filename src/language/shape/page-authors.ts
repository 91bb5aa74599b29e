/** Phrases, lower case, without marks: the words between single spaces. */
type Phrases = () => readonly string[];

/** How a page says who wrote its story, in one language. */
export interface AuthorRules {
  /** What names the author that follows: by, автор. */
  readonly authorLabels: Phrases;
  /** Those of them that need no mark before the name: by, подготовила. */
  readonly authorVerbs: Phrases;
  /** What stands before and behind the names of who helped, which are the dots: … contributed to this report. */
  readonly helpers: Phrases;
  /** Words between authors and for what they did: and, exclusive for. */
  readonly authorJoins: Phrases;
  /** What ties a name to the outlet that follows it, or that it follows: special to, үшін. */
  readonly authorFor: Phrases;
  /** What an author is called below his text that names him above it: the author, автор. */
  readonly authorNouns: Phrases;
  /** What stands between a name and the post that its owner has, or what he reports: is a, —; covers, пишет о. */
  readonly authorIs: Phrases;
  readonly authorDoes: Phrases;
  /** A by-line without a name: staff reporter, соб. корр.; and what opens one that closes with a post: by our. */
  readonly unnamedAuthors: Phrases;
  readonly unnamedOpeners: Phrases;
  /** Posts that only a journalist has, each one word. */
  readonly journalists: Phrases;
  /** Posts that an author has: staff writer, собкор. */
  readonly authorPosts: Phrases;
}
