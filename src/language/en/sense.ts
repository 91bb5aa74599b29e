import type { SenseRules } from '../shape/sense.ts';
import { BESIDE_FIGURES, CONTRARIES, CONTRARIES_BESIDE, RANKS } from './contraries.ts';
import { KINDS, KINDS_BESIDE, KINDS_IN_PLACE } from './kinds.ts';
import { LAW } from './law.ts';
import { COMPARISONS, LIMITS, UNLIMITED } from './limits.ts';

/** Verbs before which "by" tells how much changed and "to" where it ended. */
const RISES =
  'rose|risen|rise|rises|rising|grew|grown|grow|grows|growing|increase|increases|increased|increasing|climbed|climb|jumped|jump|' +
  'soared|surged|gained|advanced|expanded|raised|raise|widened|lifted';
const FALLS =
  'fell|fallen|fall|falls|falling|dropped|drop|declined|decline|decreased|decrease|slipped|slid|shrank|shrunk|lowered|reduced|' +
  'cut|narrowed|trimmed|slashed';
const changed = (verbs: string, preposition: string): string =>
  verbs
    .split('|')
    .map((verb) => `${verb} ${preposition} #`)
    .join('|');
const byOrTo = (verbs: string): string => `${changed(verbs, 'by')}|${changed(verbs, 'to')}`;

/** Aged 65 or older, aged 65 and older: either joins a bound to its figure. */
const EITHER_WAY = ['or', 'and']
  .flatMap((joint) =>
    'more|over|above|higher|longer|older|greater|later|upwards|less|fewer|under|below|lower|younger|shorter|smaller|earlier'
      .split('|')
      .map((bound) => `${joint} ${bound}`),
  )
  .join('|');

/** Small words that turn the meaning of an English sentence. */
export const SENSE: SenseRules = {
  rows: {
    bound: [
      'at least|no less than|not less than|no fewer than|not fewer than|no earlier than|not earlier than|no lower than|minimum|' +
        'a minimum of|more than|over|above|greater than|exceeding|exceed*|upwards of|from #|older than|longer than|in excess of / ' +
        'at most|no more than|not more than|no later than|not later than|no higher than|maximum|a maximum of|up to|less than|under|' +
        'below|fewer than|within|not exceeding|younger than|shorter than',
      'before|prior to|ahead of|until|earlier / after|following|later|since',
      'from #|starting|as of|since / until|till|to #|by #|through',
      'including|inclusive / excluding|except|except for|apart from|exclusive|other than',
      'minimum|minimal|lowest|smallest|least / maximum|maximal|highest|largest|most',
      'inside|within / outside|beyond',
      'earliest / latest',
      `${changed(RISES, 'by')}|${changed(FALLS, 'by')} / ${changed(RISES, 'to')}|${changed(FALLS, 'to')}`,
    ],
    modality: [
      'ban|bans|banned|prohibit*|forbid*|forbad*|outlaw* / advised against|advises against|advise against|not recommended|discourag*|advised not to|urged not to|asked not to',
      'should|ought to / will',
      'must|shall|has to|have to|had to|is required|are required|is obliged|are obliged|required to|obliged to|need to|needs to|is to|are to|has the duty|have the duty|has a duty|have a duty|has an obligation|have an obligation / ' +
        'may|might|can|could|is allowed|are allowed|allowed to|is entitled|are entitled|entitled to|is permitted|are permitted|permitted to|has the right|have the right|is free to|are free to / ' +
        'is recommended|are recommended|recommended to|is advised|are advised|advised to|is encouraged|are encouraged|encouraged to|should|ought to / ' +
        'is forbidden|are forbidden|forbidden to|is prohibited|are prohibited|prohibited from|is banned|are banned|was banned|were banned|must not|may not|cannot / ' +
        'is discouraged|are discouraged|was discouraged|were discouraged|discouraged from|is not recommended|are not recommended|is advised against|are advised against',
      'will|would|shall|is going to|are going to / may|might|could|can|will be able to',
      'expected|forecast / possible / continues|continue|persists|persist',
      'option|right|possibility / obligation|duty|requirement',
      'mandatory|compulsory|obligatory|required / voluntary|optional|recommended|non-binding',
      "must not|mustn't|may not|cannot|can't|shall not|shan't / need not|needn't|do not have to|don't have to|does not have to|" +
        "doesn't have to|do not need to|don't need to|does not need to|doesn't need to",
      'must|shall / should|ought to',
      'certainly|definitely|surely|undoubtedly|clearly / possibly|probably|perhaps|maybe|presumably|allegedly|reportedly',
      'recommend|recommends|recommended|propose|proposes|proposed|suggest|suggests|suggested / ' +
        'decide|decides|decided|resolve|resolves|resolved|approve|approves|approved|adopted|agreed',
      'order*|demand*|require*|instruct* / allow*|permit*|suggest*|propos*|recommend*|ask|asked|asks|asking|invite*|urg*',
      'guarantee*|pledg*|promis* / hope|hopes|hoped|plan|plans|planned|intend*|expect*',
    ],
    logic: [
      'and / or|either / and or',
      'both / either|neither',
      'if|provided that|when / unless|except if',
      'because|because of|thanks to|due to|owing to|since / despite|in spite of|although|though|notwithstanding|regardless of',
      'with|together with|along with|in addition to / instead of|rather than|in place of',
      'for / against',
    ],
    quantifier: [
      'all|every|each|everyone|everybody|entire|whole / some|several|certain|a few|part of|someone|somebody|a number of|selected / ' +
        'most|many|the majority of|a majority of|majority|numerous|much / few|a minority of|the minority of|minority|little|hardly any / ' +
        'none|no one|nobody|not one|none of / half|half of',
      'fully|entirely|completely|wholly|totally|in full|altogether|absolutely / partly|partially|in part|almost|nearly|half',
      'full|complete|total|entire / partial|incomplete|half',
      'always|constantly|continuously|permanently / sometimes|occasionally|rarely|seldom / often|frequently|regularly|usually / never',
      'only|solely|exclusively|just|merely / also|too|even|as well|including|not only / ' +
        'mainly|mostly|largely|primarily|predominantly|chiefly',
      'both / one of|one of the|neither of',
      'the only|the sole|only / one of|one of the',
      'first time|for the first time / again|once again|once more|anew',
      'temporary|temporarily|interim|provisional / permanent|permanently|indefinitely|final',
      'once / repeatedly|many times|several times|more than once|twice',
      'equally|evenly / differently|unevenly|unequally',
      'total|combined|overall / average|mean',
    ],
    post: RANKS,
    antonym: [
      'contained|under control / put out|extinguished',
      ...CONTRARIES,
      ...KINDS,
      'unanimous* / by a majority|by majority vote|narrowly',
      'child|children|minor|minors / adult|adults',
      'expected to|likely to / certain to|sure to|guaranteed to|bound to / unlikely to',
      // the phrase with its figure hides the verb alone
      `${byOrTo(RISES)} / ${byOrTo(FALLS)}`,
      'suspect|suspects|suspected|charg*|accus* / convict*|sentenced|found guilty',
      'dismiss*|sack|sacked|fired / suspend*',
      'under review|under consideration|under discussion|pending / approved|adopted|signed off / rejected|turned down',
      'backed|backs|support*|endors*|hail|hailed / critici*|condemn*|denounc*|slam*|attacked',
      'net / gross',
      'same|identical / different|another|other',
      'onshore / offshore',
      'more / less',
      'allow*|permit*|authoris*|authoriz*|approv* / ban|bans|banned|banning|forbid*|forbad*|prohibit*|disallow*|outlaw*',
      'increas*|rais*|boost*|expand*|grow|grows|grew|grown|growing|growth|widen*|strengthen* / decreas*|reduc*|cut|cuts|cutting|lower|lowers|lowered|lowering|shrink*|shrank|shrunk|narrow*|diminish*|weaken*|curtail*',
      'rise|rises|rose|risen|rising|climb*|gain|gains|gained|gaining|jump*|surg*|soar*|increas*|up|grew|grow* / fall|falls|fell|fallen|falling|drop*|declin*|decreas*|slid|slide*|plung*|plummet*|down|shrank|sank|sink|dip|dipped|slump*',
      'open|opens|opened|opening|reopen* / close|closes|closed|closing|shut|shuts|closure',
      'accept*|approv*|adopt*|endors*|ratif*|was carried|were carried|pass|passed|passes|back|backed|backs|support|supported|supports|agreed / reject*|refus*|declin*|turn* down|vetoed|veto|dismiss*|oppos*|defeat*|was defeated|were defeated|been defeated',
      'buy|buys|bought|buying|purchas*|acquir* / sell|sells|sold|selling|divest*|dispos*',
      'buyer*|purchaser* / seller*|vendor*',
      'win|wins|won|winning|winner*|victor*|beat|beats|beating|defeated|defeats / lose|loses|lost|losing|loser*|defeat|was defeated|were defeated|been defeated|' +
        'was beaten|were beaten|been beaten / drew with|draw with|draws with|tied with|tie with|drew #|draw #',
      'start|starts|started|starting|begin*|began|begun|launch*|commenc*|resum*|initiat* / end|ends|ended|ending|finish*|stop|stops|stopped|stopping|halt*|ceas*|suspend*|conclud*|complet*|terminat*',
      'includ* / exclud*|omit*',
      'appoint*|hire|hires|hired|hiring|recruit*|nominat* / dismiss*|fire|fires|fired|firing|sack|sacked|lay off|laid off|remov*|oust*',
      'arrest*|detain*|jail*|imprison*|convict* / releas*|freed|free|acquit*|discharg*',
      'guilty|convicted / innocent|acquitted',
      'accus*|charg*|blam* / acquit*|clear|cleared|clears|exonerat*',
      'confirm*|admit*|acknowledg* / den|deny|denies|denied|denying|refut*|disput*',
      'praise*|prais*|welcom*|applaud* / critici*|condemn*|denounc*|slam*',
      'introduc*|impos*|establish*|institut*|enact* / abolish*|lift|lifts|lifted|lifting|repeal*|cancel*|scrap|scrapped|revok*|remov*|withdr*',
      'build|builds|built|building|construct*|erect*|creat* / demolish*|destroy*|dismantl*|raze*|tear* down|tore down',
      'arriv*|enter|enters|entered|entering|entry|came|come|comes / depart*|leave|leaves|left|leaving|exit*|went|quit',
      'improv*|better / worsen*|deteriorat*|worse',
      'accelerat*|speed* up|hasten* / slow|slows|slowed|slowing|delay*|decelerat*',
      'find|finds|found|finding|discover* / lose|loses|lost|losing|miss|missed',
      'receiv*|get|gets|got|obtain*|be sent|been sent|are sent|is sent|was sent|were sent / send|sends|sent|return|returned|returns',
      'issu*|grant*|award* / revok*|withdr*|confiscat*|seiz*|refus*|deni*',
      'earn*|profit*|gain* / loss|losses|lost|lose',
      'income|revenue* / expens*|expenditure*|spending|cost|costs',
      'surplus* / deficit*|shortfall*|shortage*',
      'import* / export*',
      'plus|positive / minus|negative',
      'optimis* / pessimis*',
      'legal|lawful|legitimate / illegal|unlawful|criminal',
      'safe|safely|secure / dangerous|unsafe|hazardous|risky',
      'success*|succeed* / fail*|failure*|unsuccessful*',
      'strong|stronger|strongest|strongly / weak|weaker|weakest|weakly',
      'high|higher|highest / low|lower|lowest',
      'large|larger|largest|big|bigger|biggest|major|great|greater / small|smaller|smallest|minor|little',
      'long|longer|longest / short|shorter|shortest|brief',
      'expensive|dear|costly / cheap|cheaper|inexpensive',
      'fast|faster|quick|quickly|rapid|rapidly / slow|slower|slowly|gradual|gradually',
      'new|newer|modern / old|older|former|outdated|obsolete',
      'early|earlier / late|later',
      'first / last|final|second',
      'best|better / worst|worse',
      'upper|top / lower|bottom',
      'left|left-hand / right|right-hand',
      'north|northern|northerly / south|southern|southerly / east|eastern|easterly / west|western|westerly',
      'internal|domestic|inner|inward / external|foreign|outer|outward|overseas',
      'hot|warm|warmer|heat / cold|cool|cooler|frost',
      'male|males|man|men / female|females|woman|women',
      "father|father's / mother|mother's",
      'son|sons / daughter|daughters',
      'husband / wife',
      'brother|brothers / sister|sisters',
      'morning / evening|afternoon',
      'day|daytime / night|nighttime',
      'yesterday / tomorrow|today',
      'today / tomorrow',
      'last|past|previous / next|coming|upcoming|future',
      'free|free of charge / paid|charged|pay|pays|paying',
      'public|publicly|open / private|privately|secret|secretly|confidential|classified',
      'alive|living|survived|survive / dead|died|killed|deceased|die',
      'recover*|heal* / died|die|worsen*',
      'born / died',
      'agree|agrees|agreed|consent* / refus*|object|objected|disagree*',
      'help|helps|helped|assist*|facilitat* / hinder*|prevent*|obstruct*|hamper*|imped*',
      'defend*|protect* / attack*|assault*',
      'advanc* / retreat*|withdr*',
      'unit|unite*|merge*|join* / divid*|split*|separat*|leave|left',
      'friend*|ally|allies|allied / enem*|rival*|foe*',
      'plaintiff*|claimant*|prosecut* / defendant*|respondent*|accused',
      'landlord*|lessor* / tenant*|lessee*',
      'employer* / employee*|worker*',
      'creditor*|lender* / debtor*|borrower*',
      'borrow* / lend|lends|lent|lending',
      'occupied|busy|taken / vacant|free|available',
      'present|attended|attend / absent|missed',
      'right|correct|true / wrong|incorrect|false',
      'tighten*|toughen* / eas|ease|eases|eased|easing|loosen*|relax*|soften*',
      'appreciat*|strengthen* / depreciat*|weaken*|devalu*',
      'recent|recently / long ago|old',
      'enough|sufficient|adequate / insufficient|inadequate|scarce',
      'extend*|prolong*|renew* / shorten*|cut short|terminat*|expir*',
      'above / below',
      'upgrad* / downgrad*',
      'overestimat* / underestimat*',
      'push|pushes|pushed / pull|pulls|pulled',
      'add|adds|added|adding / remov*|delet*|subtract*|deduct*',
      'connect* / disconnect*|cut off',
      'register* / deregister*|strike off|struck off',
      'majority / minority',
      'invest*|inject* / divest*|withdr*',
      'enabl*|activat*|turn* on|switch* on / disabl*|deactivat*|turn* off|switch* off',
      'honest|fair / dishonest|unfair|corrupt',
      'peace|peaceful|peacefully / war|violent|violently|violence',
      'urban|city / rural|village',
      'forward|forwards / backward|backwards|back',
      'love|loves|loved|like|likes|liked / hate|hates|hated|dislike*',
      'upheld|uphold*|affirm* / cancelled|canceled|cancels|lift|lifted|lifts|overturn*|quash*|annul*|struck down|strike* down|revers*',
      'pass|passed|passes / fail|failed|fails',
      'on / off',
      'back|backed|backs|backing|support* / block|blocked|blocks|blocking|thwart*|veto*|oppos*',
      'legaliz*|legalis*|decriminali* / outlaw*|criminali*|ban|banned|bans',
      'expand|expands|expanded|expanding|expansion / contract|contracts|contracted|contracting|contraction',
      'increas*|ris*|rose|grew|grow*|fell|fall*|drop*|declin*|decreas*|chang*|improv*|worsen* / unchanged|flat|stable|steady|stagnat*|' +
        'remain* the same|stay* the same',
      'create|creates|created|creating|establish*|found|founded / abolish*|dissolv*|disband*|liquidat*|scrap*',
      'promot* / demot*|dismiss*',
      'bullish / bearish',
      'asset|assets / liabilit*',
      'ceasefire|truce|peace / offensive|war|hostilities',
      'cheap|cheaper|cheapest / dear|dearer|dearest|costly|costlier',
      'wet|wetter|rainy / dry|drier|driest',
      'full / empty',
      'heavy|heavier|heaviest / light|lighter|lightest',
      'clean|cleaner|cleanest / dirty|dirtier|dirtiest|polluted',
      'rich|richer|richest|wealth* / poor|poorer|poorest|impoverished',
      'young|younger|youngest / old|older|oldest|elderly',
      'entrance* / exit*',
      'sunrise|dawn|daybreak|first light / sunset|dusk|nightfall',
      'inflow* / outflow*',
      'debit* / credit*',
      'peak|peaks|peaked / trough*|bottomed',
      'strict|stricter|tough|tougher / lenient|softer|mild|milder',
      'hard|harder / soft|softer',
      'daily|every day|once a day / weekly|every week|once a week / monthly|every month|once a month / ' +
        'yearly|annual|annually|every year|once a year / quarterly|every quarter|once a quarter / hourly|every hour|once an hour / one-off|one-time|lump-sum',
      'minor / major',
      'unilateral|one-sided|one-way / bilateral|two-sided|two-way / trilateral|three-way / multilateral',
    ],
    tense: [],
  },
  besideFigures: BESIDE_FIGURES,
  inPlace: KINDS_IN_PLACE,
  converse: [
    'sold|sell|sells|selling / bought|buy|buys|buying|purchas*|acquir*',
    'win|wins|won|winning|beat|beats|beating|defeated|defeats / lose|loses|lost|losing',
    'lend|lends|lent|loaned / borrow*',
  ],
  beside: [
    ...CONTRARIES_BESIDE,
    ...KINDS_BESIDE,
    {
      nouns: 'ticket|tickets|fare|fares|journey|journeys|trip|trips|flight|flights',
      rows: ['one-way|single / return|round|round-trip'],
    },
    {
      nouns: 'warning*|alert*|level*|code|threat',
      rows: ['green / yellow / amber|orange / red'],
    },
    {
      nouns: 'guidance|outlook|forecast*|projection*|target*|rate|rates|dividend*|rating*',
      rows: [
        'confirm*|reaffirm*|reiterat*|affirm*|maintain*|kept|keep|keeps|keeping|held|hold|holds / rais*|lift*|increas*|hik*|upgrad* / ' +
          'lower*|cut|cuts|cutting|reduc*|trim*|slash*|downgrad*',
      ],
    },
  ],
  neutral:
    `${EITHER_WAY}|` +
    'more or less|all right|at all|after all|above all|over the|over a|over time|all over|in all|as well as|may #|no longer|' +
    'first of all|so that|as long as|back to|up the|on and off|off and on|set up|sign up|come up|take up|as if|even if|at last|last but not least|what if|' +
    'less and less|more and more|early on|later on|and so on|once and for all|if any|each other|before the court|under the law|' +
    'under the|under a|under way|such as|went into|go into|goes into|gone into',
  conditional: { subjects: new Set(['that', 'this', 'all']) },
  joinsAlike:
    'ban|bans|banned|prohibit*|forbid*|allow*|permit*|may|can|could|able|if|whether|exclud*|except|avoid*|without|contraindicated',
  limits: LIMITS,
  superlative: {
    end: /i?est$/,
    by: new Set(['most', 'least']),
    except:
      'forest|reforest|interest|honest|dishonest|request|guest|west|midwest|southwest|northwest|test|contest|protest|harvest|arrest|rest|invest|' +
      'divest|reinvest|modest|manifest|priest|chest|nest|quest|conquest|inquest|digest|suggest|crest|pest|vest|zest|jest|ingest|infest|attest|' +
      'detest|bequest|tempest|everest|budapest|bucharest|earnest|ernest|wrest|latest|latest|best',
  },
  suspects: 'suspected|alleged',
  ahead: {
    deadlines: new Set(['no later than', 'not later than', 'no earlier than', 'not earlier than']),
    marks: new Set(['before', 'prior', 'ahead']),
    leads: new Set(),
  },
  times: { before: new Set(['before', 'until', 'till']), after: new Set(['after', 'from']) },
  comparisons: COMPARISONS,
  unlimited: UNLIMITED,
  law: LAW,
};
