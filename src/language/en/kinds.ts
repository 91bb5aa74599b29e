import type { Patterns } from '../phrase.ts';
import type { RowsBeside } from '../shape/sense.ts';

/** How far something has come, who is whose kin, what came of somebody: each is another. */
export const KINDS: readonly Patterns[] = [
  'acquitted|cleared|cleared of|found not guilty / convicted|found guilty|jailed',
  'safe|safe and well|alive|unharmed|unhurt / dead|killed',
  'approved|adopted|passed|agreed|endorsed / considered|discussed|debated|reviewed',
  'mother|mothers / grandmother|grandmothers / aunt|aunts / sister|sisters / daughter|daughters / ' +
    'granddaughter|granddaughters / niece|nieces / wife|wives / stepmother / mother-in-law',
  'father|fathers / grandfather|grandfathers / uncle|uncles / brother|brothers / son|sons / grandson|grandsons / ' +
    'nephew|nephews / husband|husbands / stepfather / father-in-law',
];

/** The same beside certain nouns only. */
export const KINDS_BESIDE: readonly RowsBeside[] = [
  {
    nouns:
      'permit*|licence*|license*|grant|grants|visa|visas|loan|loans|patent|patents|permission|funding|subsid*|asylum|order|orders|exemption*',
    rows: [
      'applied for|applied to|apply for|applies for|applying for|seek|seeks|seeking|sought|requested|requests / ' +
        'granted|been granted|awarded|been awarded|received|receives|obtained|obtains|was given|been given',
    ],
  },
  {
    nouns: 'grant*|fund|funds|funding|funded|money|budget*|law|laws|court*|government|officials|prosecutors',
    rows: ['federal / state|provincial / municipal|city|county'],
  },
  {
    nouns: 'network*|pipe*|mains|grid|line|lines|outage*|repair*',
    rows: ['water / power|electricity|electric / gas / heat|heating / sewage|sewer / telephone|broadband'],
  },
  {
    nouns: 'win|wins|won|match*|game|games|goal|goals|defeat*|draw|leg|fixture*|play|plays|played|side|team|kit',
    rows: ['at home|home / away'],
  },
];
