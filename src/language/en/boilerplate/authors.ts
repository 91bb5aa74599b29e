import type { AuthorRules } from '../../shape/page-authors.ts';
import { crossedPhrases, lazyPhrases } from '../../word-set.ts';

const AUTHOR_LABELS = lazyPhrases(
  'by | author | authors | written by | words by | words | story by | report by | reported by | reporting by | text by | text | edited by | editing by | compiled by | translated by | posted by | prepared by | reporter | editor | writing by | additional reporting by | with reporting by | interview by | interviewed by | review by | about the author | story | written and photographed by | authors of the story',
);

const AUTHOR_VERBS = lazyPhrases(
  'by | written by | words by | story by | report by | reported by | reporting by | text by | edited by | editing by | compiled by | translated by | posted by | prepared by | writing by | additional reporting by | interview by | interviewed by | review by | written and photographed by',
);

const TEXTS = 'story | words | text | report | article';
const AND_PICTURES =
  'and photos | and pictures | and photographs | and images | and photography | and video | & photos | & pictures';
/** Who wrote a story and took its pictures. */
const TEXT_AND_PICTURES = crossedPhrases(TEXTS, AND_PICTURES);
const TEXT_AND_PICTURES_BY = crossedPhrases(TEXTS, AND_PICTURES, 'by');

/** Who wrote a story, on pages in English. */
export const AUTHORS: AuthorRules = {
  authorLabels: () => [...AUTHOR_LABELS(), ...TEXT_AND_PICTURES(), ...TEXT_AND_PICTURES_BY()],
  authorVerbs: () => [...AUTHOR_VERBS(), ...TEXT_AND_PICTURES_BY()],
  helpers: lazyPhrases(
    '… contributed | … contributed reporting | … contributed to this report | … contributed to this story | … contributed to this article | … contributed to reporting',
  ),
  authorJoins: lazyPhrases(
    'and | with | in | for | of | the | additional reporting by | editing by | writing by | reporting by | by | special to | exclusive for | compiled by | at | photos | pictures | photographs | photography',
  ),
  authorFor: lazyPhrases('for | the | special to | exclusive to | exclusively for | special for'),
  authorNouns: lazyPhrases('the author | the writer | the columnist | this author | our author'),
  authorIs: lazyPhrases('is a | is an | is the | is our | was a | works as a | works as an'),
  authorDoes: lazyPhrases('covers | writes about | writes for | writes on | reports on | reports for | reports about'),
  unnamedAuthors: lazyPhrases(
    'by staff | by our staff | by a staff reporter | by staff reporter | by staff reporters | by staff writer | by staff writers | by news staff | by the newsroom | by our newsroom | by news desk | by our news desk | by web desk | from our own correspondent | from our correspondent | from our correspondents | culture desk | sports desk | business desk | news desk | city desk | foreign desk | political desk | crime desk | web desk | features desk',
  ),
  unnamedOpeners: lazyPhrases('by our | by a | from our'),
  journalists: lazyPhrases(
    'reporter | writer | correspondent | editor | journalist | columnist | contributor | freelancer | newsreader | sportswriter',
  ),
  authorPosts: lazyPhrases(`
    staff | writer | staff writer | reporter | staff reporter | correspondent | senior | senior correspondent | editor | senior writer | contributor | contributing | columnist | associated press | press | news service | agency | political | business | sports | science
    health | education | chief | special | foreign | bureau | desk | newsroom | newswires | freelance | journalist | intern | producer | analyst | health editor | news editor
  `),
};
