import type { Limit } from '../shape/sense.ts';

const JOIN = '|';
/** Preliminary findings show that, preliminary data suggest; early results, an initial estimate. */
const PRELIMINARY = 'findings|results|data|figures|estimate|estimates|reports'
  .split(JOIN)
  .flatMap((noun) => [
    ...['early', 'initial'].map((word) => `${word} ${noun}`),
    ...['preliminary', 'early', 'initial'].flatMap((word) =>
      'show*|suggest*|indicat*'.split(JOIN).flatMap((verb) => {
        const phrase = `${word} ${noun} ${verb}`;
        return [phrase, `${phrase} that`];
      }),
    ),
  ])
  .join(JOIN);
/** Police believe that, prosecutors allege: what those who investigate hold for true. */
const HELD = 'police|investigators|prosecutors|detectives|officials|authorities'
  .split(JOIN)
  .flatMap((who) =>
    'believe|suspect|allege|think'.split(JOIN).flatMap((verb) => [`${who} ${verb}`, `${who} ${verb} that`]),
  )
  .join(JOIN);
/** It is thought that: what nobody in particular holds for true. */
const HELD_BY_NONE = 'thought|believed|assumed|presumed|suspected|supposed|understood'
  .split(JOIN)
  .flatMap((verb) => ['is', 'was'].flatMap((be) => [`it ${be} ${verb}`, `it ${be} ${verb} that`]))
  .join(JOIN);

/** Was considering a sale, are weighing it up: what nobody has done yet. */
const CONSIDERING = 'considering|weighing|mulling|contemplating|exploring|thinking about|thinking of'
  .split(JOIN)
  .flatMap((verb) => ['is', 'are', 'was', 'were', 'been'].map((be) => `${be} ${verb}`))
  .join(JOIN);

/** What a profit, a debt and the like are told of: of one kind each is another. */
export const PROFITS = 'profit|profits|loss|losses|income|earnings|debt|margin|margins|result|revenue|revenues';

/** Words that limit an English sentence. */
export const LIMITS: readonly Limit[] = [
  {
    kind: 'restriction',
    also: new Set(['just', 'merely', 'purely']),
    words:
      'only|only if|only when|solely|exclusively|just|merely|purely|nothing but|no one but|none but|nobody but|nobody except|no one except',
  },
  {
    kind: 'restriction',
    beside: 'clause',
    words:
      'except|except for|excepting|excluding|exclusive of|apart from|other than|with the exception of|save for|barring|' +
      'aside from|but not|not including|not counting|with the exclusion of|all but',
  },
  {
    kind: 'restriction',
    beside: 'clause',
    words:
      'provided|provided that|providing that|on condition that|on the condition that|on condition of|subject to|as long as|' +
      'so long as|only if|only when|if|in the event of|in the event that|contingent on|conditional on|depending on|assuming that|weather permitting|conditions permitting|' +
      'pending a|pending an|pending the|pending its|pending their|pending approval|pending review|pending confirmation|pending further|pending completion',
    answers: 'would',
  },
  { kind: 'restriction', beside: 'clause', words: 'unless|except if|except when|except where' },
  {
    kind: 'bound',
    beside: 'figure',
    words:
      'at least|no less than|not less than|no fewer than|not fewer than|a minimum of|minimum|minimum of|upwards of|' +
      'more than|older than|longer than|over|above|exceeding|in excess of|greater than|no earlier than|not earlier than|a minimum|not before|exceeded|exceeds|exceed|topped|surpassed',
    // before an event a deadline is a least time: sense.ts tells where it is not
    answers: 'at the earliest|no later than|not later than',
    after:
      'or more|or over|or above|or higher|or longer|or older|or greater|or later|and more|and over|and above|and higher|and longer|and older|and greater|and later|and up|and upwards',
    marks: '+ -plus -odd',
  },
  {
    kind: 'bound',
    beside: 'figure',
    words:
      'up to|at most|no more than|not more than|a maximum of|maximum|maximum of|not exceeding|as many as|as much as|' +
      'less than|fewer than|younger than|shorter than|under|below|no later than|not later than|a maximum|not after|not exceed|not to exceed|not exceeded',
    answers: 'at the latest|at least|a minimum of',
    after:
      'or less|or fewer|or under|or below|or lower|or younger|or shorter|or smaller|or earlier|and less|and fewer|and under|and below|and lower|and younger|and shorter|and smaller|and earlier|and down',
  },
  {
    kind: 'quantifier',
    anywhere: true,
    words:
      'in places|in parts of|in some parts of|in some areas|in some places|in certain areas|in certain places|in isolated places|here and there',
  },
  {
    kind: 'quantifier',
    beside: 'no-figure',
    words: 'some|some of|certain|several of|a few of|a number of|selected|part of|a part of|a handful of|one of',
  },
  {
    kind: 'quantifier',
    beside: 'superlative',
    words: 'one of the|one of its|one of their|one of his|one of her|one of our',
    answers: 'among',
  },
  { kind: 'quantifier', beside: 'superlative', mayCount: true, words: 'second' },
  {
    kind: 'quantifier',
    ofAll: true,
    words: 'all|all of|all the|all of the|every|each|each of|each and every|the whole|the entire',
  },
  {
    kind: 'quantifier',
    answers: 'mainly|mostly|largely|primarily|predominantly|chiefly|for the most part|in the main',
    words:
      'the majority of|a majority of|majority of|most|most of|most of the|the bulk of|bulk of|the greater part of|many|many of|much of',
  },
  { kind: 'quantifier', words: 'few|hardly any|hardly|barely|scarcely' },
  { kind: 'quantifier', words: 'half of|half the' },
  { kind: 'quantifier', words: 'almost|nearly|virtually|practically' },
  {
    kind: 'quantifier',
    words: 'mainly|mostly|largely|primarily|predominantly|chiefly|for the most part|in the main',
    answers: 'main|chief|principal|biggest|largest|most|most of|majority|bulk',
  },
  { kind: 'quantifier', words: 'partly|partially|in part' },
  {
    kind: 'quantifier',
    beside: 'comparison',
    words: 'slightly|marginally|fractionally|a little|a bit|a touch|a shade|somewhat|a fraction',
  },
  {
    kind: 'quantifier',
    beside: 'denial',
    words:
      'major|serious|seriously|significant|significantly|severe|severely|critical|critically|grave|gravely|large-scale|life-threatening',
  },
  {
    kind: 'hedge',
    anywhere: true,
    words:
      'is alleged to have|are alleged to have|was alleged to have|is said to have|are said to have|is believed to have|' +
      'are believed to have|is thought to have|is suspected of having|is accused of having|' +
      'allegedly|reportedly|supposedly|purportedly|ostensibly|apparently|presumably|probably|possibly|perhaps|maybe|likely|' +
      'seemingly|by all appearances|to all appearances|by all accounts|believed to|thought to|said to|rumoured to|rumored to|suspected|suspected of|alleged|purported|presumed|' +
      'supposed|probable|potentially|conceivably|arguably|may|might|could|preliminary|according to preliminary|' +
      'according to preliminary data|according to preliminary information|according to preliminary figures|' +
      'according to preliminary estimates|according to preliminary results|according to preliminary reports|' +
      'on preliminary|preliminarily|tentatively|provisionally|it is reported|it was reported|is reported to|are reported to|' +
      'was reported to|were reported to|reported to|it is alleged|is alleged to|are alleged to|alleged to|unconfirmed|' +
      'according to unconfirmed|appears to|appear to|appeared to|seems to|seem to|seemed to|in theory|in all likelihood|' +
      `in all probability|at best|at worst|in principle|as if|on suspicion of|under suspicion of|if confirmed|is likely to|are likely to|is accused of|are accused of|was accused of|were accused of|is suspected of|are suspected of|was suspected of|were suspected of|is charged with|are charged with|accused of|charged with|${PRELIMINARY}|${HELD}|${HELD_BY_NONE}`,
    answers:
      'believe|believes|think|thinks|suspect|suspects|assume|assumes|can|able|possible|possibility|allowed|permitted|free to|eligible',
  },
  {
    kind: 'hedge',
    beside: 'clause',
    anywhere: true,
    words:
      'or so he|or so she|or so they|or so the|or so it|so he claim*|so she claim*|so they claim*|if he is to be|if she is to be|if they are to be',
  },
  {
    kind: 'antonym',
    anywhere: true,
    words:
      'failed to|fails to|fail to|failing to|refused to|refuses to|refuse to|refusing to|declined to|declines to|decline to|' +
      'neglected to|neglects to|unable to|unwilling to|stopped short of|fell short of',
  },
  {
    kind: 'modality',
    anywhere: true,
    words:
      'tried to|tries to|trying to|attempted to|attempts to|attempting to|threatened to|threatens to|threatening to',
    answers: 'attempt|attempts|effort|efforts|bid|threat|threats|want|wanted|seek|sought|failed|unable',
  },
  {
    kind: 'modality',
    anywhere: true,
    isVerb: true,
    words: CONSIDERING,
    answers:
      'may|might|could|want|wants|wanted|seek|seeks|seeking|possible|possibility|consider*|option|options|plan|plans|planned|planning|mull*|weigh*|think*|explor*|' +
      'look*|study*|studies|examin*|discuss*|assess*|review*|contemplat*',
  },
  {
    kind: 'modality',
    anywhere: true,
    words:
      'must|shall|should|ought to|have to|has to|had to|is required to|are required to|required to|is obliged to|are obliged to|' +
      'obliged to|needs to|need to',
    answers: 'want|wants|wanted|will need|asked to|told to|expected|expects|expect|due|duty|task|tasks',
  },
  {
    kind: 'bound',
    words: 'at least once|no less than once|not less than once|a minimum of once|no less often than once',
    answers: 'at least one|no less than one|no fewer than one|at a minimum once',
  },
  {
    kind: 'bound',
    words: 'at most once|no more than once|not more than once|no more often than once|a maximum of once',
    answers: 'at most one|no more than one|not more than one',
  },
  { kind: 'bound', anywhere: true, words: 'bc|bce|b c|b c e|before christ|before the common era' },
  { kind: 'logic', words: 'and/or' },
  { kind: 'post', words: 'adviser to|advisor to|aide to|adviser to the|advisor to the|aide to the' },
  { kind: 'post', words: 'deputy|vice|under-secretary', prefixes: 'vice- deputy- sub- under-' },
  {
    kind: 'post',
    mayCount: true,
    words: 'first deputy|first vice|first assistant|senior deputy|senior vice|principal deputy',
  },
  {
    kind: 'post',
    words: 'former|formerly|ex|onetime|one-time|erstwhile|sometime',
    prefixes: 'ex- former- then-',
    answers: 'once|previously|at one time|used to be|who had been|in the past',
  },
  {
    kind: 'post',
    words:
      'chief inspector|chief insp|ch insp|dci|chief superintendent|chief supt|ch supt|chief constable|lieutenant colonel|lt col|' +
      'lieutenant general|lt gen|lieutenant commander|lieutenant governor|lt gov|major general|maj gen|brigadier general|brig gen|' +
      'rear admiral|vice admiral|staff sergeant|sergeant major',
  },
  {
    kind: 'post',
    words: 'senior adviser|senior advisor|senior aide|senior assistant|senior inspector|senior lecturer|senior counsel',
  },
  { kind: 'post', beside: 'title', words: 'assistant|associate' },
  { kind: 'post', words: 'acting|interim|caretaker|stand-in|pro tem' },
  { kind: 'post', beside: 'title', words: 'temporary|provisional' },
  { kind: 'post', beside: 'title', words: 'junior|shadow|trainee' },
  { kind: 'post', beside: 'title', words: 'elect|designate|incoming|future', suffixes: '-elect -designate' },
  { kind: 'post', beside: 'title', words: 'outgoing' },
  { kind: 'post', beside: 'title', words: 'retired' },
  { kind: 'post', words: 'honorary|emeritus|emerita' },
  { kind: 'post', words: 'co-chair|co-director|co-president', prefixes: 'co-' },
  {
    kind: 'restriction',
    anywhere: true,
    nouns: PROFITS,
    words: 'net|after-tax|post-tax',
    after: 'after tax|after taxes',
  },
  {
    kind: 'restriction',
    anywhere: true,
    nouns: PROFITS,
    words: 'pre-tax|pretax',
    after: 'before tax|before taxes|before taxation',
  },
  { kind: 'restriction', anywhere: true, nouns: PROFITS, words: 'operating' },
  { kind: 'restriction', anywhere: true, nouns: PROFITS, words: 'gross' },
  { kind: 'restriction', anywhere: true, nouns: PROFITS, words: 'adjusted|underlying' },
];

/** Phrases in which such words limit nothing. */
export const UNLIMITED =
  'moved up to|moves up to|move up to|moving up to|climbed up to|went up to|goes up to|apart from that|apart from this|aside from that|aside from this|other than that|other than this|half as long as|twice as long as|times as long as|half as many|twice as many|times as many|half as much|twice as much|times as much|' +
  'all but certain|all but impossible|all but over|all but gone|' +
  "co-op*|co-operative's|co-op's|co-ordinat*|co-ordinator's|" +
  'how many|how much|the most|at most|most likely|most recent|most recently|most importantly|most notably|most probably|most of all|most often|' +
  'his most|her most|its most|their most|our most|my most|your most|a most|' +
  'just after|just before|just over|just under|just as|just about|just now|just like|not only|not just|not merely|only just|' +
  'if only|the only|an only|if any|if not|even if|what if|ask if|asked if|if so|all right|after all|above all|at all|over all|all over|' +
  'all in all|in all|all told|first of all|once and for all|all-time|each other|every day|every hour|every week|every month|every year|every quarter|every minute|every night|every morning|every evening|every weekday|each day|each hour|each week|each month|each year|each quarter|each minute|each night|each morning|each evening|each weekday|all day|all night|some time|for some time|at some point|' +
  'preliminary hearing|preliminary hearings|preliminary investigation|preliminary inquiry|preliminary round|preliminary rounds|' +
  'acting as|acting on|acting in|acting under|acting together|acting with|acting class|acting classes|acting school|acting career|' +
  'acting lessons|acting skills|acting debut|it is up to|be up to|was up to|up to date|provided by|provided with|provided for|provided a|' +
  'provided an|provided #|and provided|also provided|has provided|have provided|had provided|was provided|were provided|been provided|' +
  'be provided|is provided|are provided|who provided|which provided|as few as|quite a few|future of|in future|the future|in the future|near future|future generations|many thanks|' +
  'likely as not|as likely|may not|might not|could not|nearly always|under way|under the|under which|over which|above which|below which|over the|above the|below the|' +
  'assistant professor|associate professor|must-see|a must|shall not|must not|should not|should be noted|must be noted|' +
  'should be recalled|may be recalled|over there|could be heard|could be seen|part of the|one of the|one of its|one of his|one of her';

/** Words that compare with what is or was expected, planned, usual. */
export const COMPARISONS =
  'ahead|above|below|behind|higher|lower|better|worse|larger|smaller|bigger|faster|slower|greater|stronger|weaker|cheaper|longer|shorter|older|younger|more|less|fewer|over|under|earlier|later|exceed|exceeds|exceeded|exceeding|outperform*|lag|lags|lagged';
