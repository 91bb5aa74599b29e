import type { TenseRules } from '../shape/sense.ts';

/** Tense of English verbs: the future stands in an auxiliary. */
export const TENSE: TenseRules = {
  future: '',
  past: 'ed',
  goesOn: '',
  done: '',
  willBe:
    'will|shall|going to|is to|are to|was to|were to|was due to|were due to|was set to|were set to|was expected to|were expected to|was going to|were going to|is set to|are set to|is due to|are due to|is expected to|are expected to|plans to|plan to|' +
    'intends to|intend to|planned to|intended to|hopes to|hope to|hoped to|wants to|want to|wanted to|aims to|aim to|aimed to|' +
    'is planning to|are planning to|was planning to|were planning to|is hoping to|are hoping to|is preparing to|are preparing to|' +
    "in talks to|expects to|expect to|expected to|is ready to|are ready to|promises to|promise to|promised to|vows to|vow to|vowed to|pledges to|pledge to|pledged to|it'll|they'll|he'll|she'll|we'll|i'll|won't",
  was: "i've|we've|you've|they've|was|were|has|have|had|did|wasn't|weren't|hasn't|haven't|hadn't|didn't|been",
  verbs: [
    '- / began begun became bought built brought broke broken came chose cut did done drew drawn drove fell fallen felt fought found ' +
      'flew forgot gave given went gone got grew grown heard held hit kept knew known laid led left lent let lost made met paid put ran rose ' +
      'risen said saw seen sold sent set shook shot showed shown shut sank spent split spoke spread stood stole struck swore swept took ' +
      'taken taught told thought threw understood wore won withdrew wrote written / -',
  ],
  stems: { common: 3, apart: 0 },
  prefixes: '',
  ongoing: '',
  notFuture: '',
  softened: '',
  beforeDone: new Set(['be', 'being']),
  attending: new Set(['with']),
  present: new Set(['am', 'is', 'are', "isn't", "aren't"]),
  except: 'expected|forecast|predicted|anticipated|said|told|added|noted|stated|limited|united|related|so-called',
};
