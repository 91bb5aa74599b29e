import type { HeadingRules } from '../../shape/page.ts';
import { lazyPhrases } from '../../word-set.ts';

/** Over the lists of a page, and over a letter, in English. */
export const HEADINGS: HeadingRules = {
  letterPeople: lazyPhrases('from | to | cc | bcc | reply-to | reply to | sender | recipients | mailing list'),
  letterSubjects: lazyPhrases('subject | re | fwd | fw'),
  letterDates: lazyPhrases('date | sent | received'),
  letterRegards: lazyPhrases(
    'regards | kind regards | best regards | warm regards | kindest regards | with kind regards | with best regards | sincerely | yours sincerely | sincerely yours | yours faithfully | yours truly | respectfully | respectfully yours | best wishes | with best wishes | with respect | cordially',
  ),
  issueMarks: lazyPhrases('no | issue | vol | volume | number'),
  outletNouns: lazyPhrases(
    'weekly | daily | herald | ledger | courier | observer | post | times | gazette | tribune | chronicle | journal | news | wire | newswire | magazine | review | bulletin | telegraph | press | monthly | newspaper | mail',
  ),
  firstWords: lazyPhrases(
    'a | an | the | this | that | it | of | was | were | is | has | been | had | news | story | stories | article | report | piece | item | text | interview | version | earlier | longer | shorter | first | originally | to | reported | report | reports | published | publish | broke | break | broken | appeared | ran | carried | republished | reprinted | reposted | reproduced | taken | adapted | by | in | on | from | at | with | and | permission | kind | courtesy | under | licence | license | creative | commons | here | online | who | which',
  ),
  firstMarks: lazyPhrases('first | originally | republished | reprinted | reposted | reproduced | adapted'),
  firstPlaced: lazyPhrases('in | at'),
  firstSigns: ['first', 'originally', 'republish', 'reprint', 'reposted', 'reproduced', 'adapted'],
  indexWords: lazyPhrases(''),
  subscriptions: ['subscri'],
  teaserWords: lazyPhrases(
    'more | also | plus | most read | most viewed | most popular | latest | listen | listen now | watch | watch now',
  ),
  reworked: ['add', 'updat', 'recast', 'refil', 'rewrit', 'relead', 'remov', 'correct', 'chang'],
  reworkedThings: [
    'detail',
    'quote',
    'comment',
    'background',
    'context',
    'paragraph',
    'byline',
    'dateline',
    'headline',
    'graphic',
    'picture',
    'photo',
    'toll',
    'reaction',
    'analyst',
    'link',
    'statement',
    'share',
    'lede',
    'lead',
  ],
  relatedHeads: lazyPhrases(`
    read also | what else to read | what to read next | previously | earlier on this | also read | see also | also see | related | related news | related stories | related story | related articles | related article | related content | related links | related coverage | related topics | related posts | you may also like | you might also like | you might also be interested in | you may be interested in | recommended | recommended for you
    recommended reading | read next | up next | read more | more on this story | more on this topic | more on this | more stories | more news | more from this author | more from us | further reading | top stories | must read | most read | most popular | in other news | also in the news | don t miss | watch also | trending | trending now | other news | editors picks | what to read next | read this next | more like this | similar news | similar articles | popular
    picture of the day | quote of the day | photo of the day | top of the day | in this section | also in this section | next story | previous story | next article | previous article | chart of the week
    most read today | most read this week | most read now | most viewed today
  `),
  remarkHeads: lazyPhrases(`
    comments | reader comments | readers comments | comments section | comments on this story | comments on this article | discussion | join the discussion | join the conversation | leave a comment | leave a reply | leave your comment | add a comment | add comment | post a comment | write a comment | have your say | what do you think | responses | discussion about this post | view comments | show comments | be the first to comment
  `),
  listed: [
    'news',
    'stor',
    'article',
    'post',
    'headline',
    'topic',
    'section',
    'popular',
    'viewed',
    'trending',
    'commented',
    'discussed',
    'coverage',
    'categor',
    'archive',
    'document',
    'file',
    'download',
    'attachment',
  ],
  listWords: lazyPhrases(`
    breaking | exclusive | developing | the | in | from | on | of | by | for | to | at | a | and | this | these | our | your | you | we | may | might | also | more | most | latest | recent | recently | new | newest | top | best | other | all | view | see | read | show | browse | explore | load | next | previous | related | similar | featured | recommended | must | today | today's | today’s | week | week's | month | day | now | editor's | editor’s | editors | picks | pick | choice | author | authors | partner | partners | site | website | page | tag | tags | key | full | attached | additional | around | us | like | missed | discover | shared | back | return | list | sponsored
  `),
};
