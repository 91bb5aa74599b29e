import type { AppealRules } from '../../shape/page.ts';
import { lazyPhrases } from '../../word-set.ts';
import { NOTICES } from './notices.ts';

/** What a site says to its readers in English. */
export const APPEALS: AppealRules = {
  notices: NOTICES,
  requests: lazyPhrases(`
    register | register now | sign in | log in | report | report it | install | download | donate | support | give | help | help us | send | send us | submit | share | tell us | let us know | write | keep | please keep | please read | read | leave | add | post | become | contact us | rate | email us | be | please be | stay | chip in | contribute | pay
  `),
  pageThings: lazyPhrases(`
    our app | our free app | our mobile app | our newsroom | our journalism | our reporting | our journalists | our reporters | this article | this story | this page | this post | the rest of this | keep reading | continue reading | to read more | local journalism | local news | independent journalism | quality journalism | newsroom | in the comment | comment policy | commenting | comment section | comment guideline | comments below | comments civil | comments respectful | your comment | your news | your photo | your stories | your story | your opinion below | news tip | a reader | unlimited access
  `),
  readOn: lazyPhrases(`
    read in full | read the rest | read more | read it in full | read on | read it on | read it at | continue reading | keep reading | the complete story is | the full story is | the full article is | the full report is | see more | find out more
  `),
  fullTexts: lazyPhrases(`
    full story | full article | full text | full report | full version | full interview | complete story | read the full story | read full story | read the full article | read full article | read the whole story | read the full interview | read the full report | see the full story | find the full story | view the full story | the full story
  `),
  readOnWords: lazyPhrases(`
    on | at | in | here | the | our | site | website | web | edition | issue | of | today's | today’s | this | week's | week’s | page | paper | print | online | by | via | from | app | newspaper | or
  `),
};
