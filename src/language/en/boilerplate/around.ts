import type { AroundRules } from '../../shape/page-around.ts';
import { lazyPhrases } from '../../word-set.ts';

/** What stands outside a story on pages in English and is told by its words and its place together. */
export const AROUND: AroundRules = {
  partners: lazyPhrases(
    'partner | partners | sponsor | sponsors | supporters | supported by | with the support of | with support from | in partnership with',
  ),
  partnerWords: lazyPhrases(`
    general | main | principal | lead | title | official | technical | strategic | media | information | exclusive | gold | silver | kit | training | travel | drinks | energy | banking | venue | community
    our | the | of | and | club | team | federation | association | festival | event | tournament | league | cup | season | race | show | exhibition | forum | conference | project | museum | theatre | site | sites
  `),
  dutyPosts: lazyPhrases(
    'duty forecaster | forecaster on duty | duty meteorologist | duty editor | duty officer | scientific secretary | academic secretary | responsible officer | issuing officer | prepared by',
  ),
  emergencyWords: lazyPhrases(`
    emergency | emergencies | non-emergency | services | service | police | fire | ambulance | rescue | single | number | line | call | crime | the | for | in | an | of | to | coastguard | free | hour
  `),
  offers: lazyPhrases(
    'subscribe | subscribe now | subscribe today | subscription | subscriptions | digital subscription',
  ),
  offerWords: lazyPhrases(`
    from | for | at | only | just | as | little | to | now | today | and | get | save | per | a | an | the | our | week | month | year | issue | day | p | pence | pounds | dollars | unlimited | access | digital | print | first | off | trial | paper | online
  `),
  supports: lazyPhrases('support | back | fund | help fund | donate to | help'),
  supported: ['journalis', 'newsroom', 'reporting', 'local news', 'independent media', 'independent news'],
  periods: lazyPhrases('a week | a month | a year | an issue | a day | per week | per month | per year | per issue'),
  receives: lazyPhrases('get | get our | receive | try | try our | discover our'),
  letters: lazyPhrases('newsletter | newsletters | email newsletter | briefing email | email digest | daily digest'),
  advertLabels: lazyPhrases('advertisement | ad | advert | advertising | promotion | ad feature | advertising feature'),
  shareLabels: lazyPhrases('share | share on | share this | share it | share via | share article | share story'),
  ratingWords: ['rate', 'rating'],
  answers: lazyPhrases('yes no | yes | no'),
  sizes: lazyPhrases('text size | font size | text | font | letter size'),
  moreFrom: lazyPhrases(`
    more from | more by | also from | also in | also on | other news from | other stories from | stories from | other stories in | other news in | elsewhere in | elsewhere on
  `),
  licences: ['licence', 'license', 'licensed under', 'available under'],
  founded: lazyPhrases('est | established | established in | founded | founded in | since | published since'),
  records: lazyPhrases('warning id | alert id | notice id | case no | case number | docket no | reference | our ref'),
  live: lazyPhrases('live | live now | live score | live scores | on air'),
  outletClaims: ['news', 'headlines', 'newspaper', 'stories'],
};
