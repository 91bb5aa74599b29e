import { DIGITS, type Patterns } from '../phrase.ts';
import type { RowsBeside } from '../shape/sense.ts';

/** What news of accidents, courts, business, sport and weather turns on: words that contradict each other anywhere. */
export const CONTRARIES: readonly Patterns[] = [
  'upstream|upriver / downstream|downriver',
  'indoors|indoor / outdoors|outdoor',
  'advanced to|advances to|qualified for|qualifies for|through to / eliminated|knocked out|crashed out|bowed out',
  'weekday|weekdays / weekend|weekends',
  'advisory|consultative|non-binding|indicative / binding|mandatory',
  'arrested|detained / charged with|indicted / convicted|found guilty|sentenced',
  'regulat* / deregulat*',
  'escalat* / de-escalat*|deescalat*',
  'mobili* / demobili*',
  'classified / declassified',
  'opponent*|critic|critics / supporter*|backer|backers|proponent*',
  'pre-war|prewar / post-war|postwar / wartime',
  'pre-tax|pretax|before tax / after-tax|after tax|post-tax',
  'in custody|remanded / under house arrest|on bail',
  'extended|renewed / torn up|ripped up|terminated',
  'declared|declares / lifted',
  'still in force|remains in force|in effect / no longer in force|no longer in effect|lifted',
  'stays in place|remains in place|stays in force|remains in force / lifted',
  'donat*|gave away / lent|lend|lends|loaned|loan|loans',
  'admitted|hospitali*|moved to intensive care|taken to hospital|rushed to hospital / discharged',
  'victim|victims|complainant* / suspect|suspects|defendant*|accused|attacker* / witness|witnesses|bystander*',
  'sober / drunk|intoxicated',
  'driver|drivers / passenger* / pedestrian* / cyclist*',
  'boy|boys / girl|girls',
  'knife|knives|machete|blade / gun|handgun|pistol|revolver|firearm|rifle|shotgun / hammer / axe / baseball bat',
  'bus|buses / tram|trams / train|trains / plane|planes|aircraft|airliner / helicopter* / ferry|ferries',
  'lorry|lorries|truck|trucks / bus|buses / car|cars',
  'pensioner*|retirees / student|students|pupil*|schoolchildren',
  'pass|passed|passes|approv*|adopt* / postpon*|defer|deferred|shelv*|put off|adjourn*',
  'chair|chairs|chaired|head|heads|headed|lead|leads|led|join|joins|joined / leave|leaves|left|quit|quits',
  'elected|elects|elect / appointed|appoints|appoint',
  'resigned|resigns|stepped down|steps down|quit / sacked|fired|dismissed|ousted',
  'continu*|go on|goes on|went on|ongoing / ended|broke down|collaps*|break* off|broke off',
  'delayed|postponed|put back|rescheduled / cancelled|canceled|called off|scrapped',
  'postponed|put off|put back / held|took place',
  'signed|signs / terminated|terminates|torn up|tore up|rescinded',
  'came into force|comes into force|took effect / lost its force|lost force',
  'landed|lands|landing|touched down / took off|takes off|take off|taken off',
  'final|finals / semi-final*|semifinal* / quarter-final*|quarterfinal*',
  'singles / doubles|mixed doubles',
  'intensif*|strengthen*|pick up|picks up / eas|ease|eases|eased|easing|abat*|subsid*|die down',
  'spring / summer / autumn / winter',
  'tall|taller|tallest / short|shorter|shortest|small|smaller|smallest',
  'deeper|deepest / shallower|shallowest',
  'late|delayed / on time|on schedule',
  'colder|cooler|chillier / warmer|hotter|milder',
  'wounded|injured|hurt / killed|dead|died|dies',
  'under control|contained|brought under control / out of control / put out|extinguished|doused',
  'arson|arsonist* / short circuit|electrical fault|wiring / lightning',
  'blam*|suspect|suspects|suspected / ruled out|rules out|rule out',
  'contract|contracts|treaty / memorandum',
  'took effect|takes effect|take effect|came into force|comes into force / expired|expires|expire|lapsed|lapses',
  'rall|rallied|rallies / tumbl*|slip|slips|slipped|retreat*|slump*',
  'online|remotely|virtually|remote / in person|in-person|face to face|face-to-face',
  'gold / silver / bronze',
  'voted for|vote for / voted against|vote against / abstain*',
  'prosecution|prosecutor|prosecutors / defence|defense',
  'plaintiff|plaintiffs|claimant* / defendant*',
  'murder / manslaughter / assault / rape / theft|stealing|burglary / robbery / fraud / bribery|corruption / smuggling',
  'incumbent* / challenger*',
  'runoff|run-off|second round / first round',
  'snow|snowfall / rain|rainfall / hail / fog',
  'remain|remains|remained|stay|stays|stayed / have left|has left|had left|leave|leaves',
  'sent off / substituted|taken off / booked',
  'called off|cancelled|canceled|scrapped / went ahead|goes ahead|go ahead|began|begins|under way',
  'restart*|switch* on|fired up / shut down|shuts down|switch* off|mothball*',
  'awarded|awards / ordered to pay|told to pay',
  'conscious / unconscious|in a coma',
  'northbound / southbound / eastbound / westbound',
  'oil|crude / gas / coal / electricity',
  'by knockout|knocked out / on points',
  'unopposed|uncontested / contested',
  'pleaded guilty|pleads guilty|admit* / pleaded not guilty|pleads not guilty|denied|denies|deny',
];

/** Parts of limbs and of the head, each of which is another; a limb is told otherwise by any of its own. */
const LEG = 'hip|hips|thigh|thighs|hamstring|hamstrings|knee|knees|calf|shin|ankle|ankles|foot|feet|heel|toe|toes';
const ARM = 'elbow|elbows|forearm|forearms|wrist|wrists|hand|hands|finger|fingers|thumb|thumbs';
const FACE = 'skull|jaw|nose|eye|eyes|ear|ears';
const PARTS =
  'hip|thigh|hamstring|knee|calf|shin|ankle|foot|heel|toe|elbow|forearm|wrist|hand|finger|thumb|jaw|nose|eye|ear|shoulder|neck|rib|spine';
/** What a count ends with. */
const COUNTS = `${DIGITS}|hundred|hundreds|thousand|thousands|million|millions|dozen|dozens`;

/** The same beside certain nouns only. */
export const CONTRARIES_BESIDE: readonly RowsBeside[] = [
  {
    nouns: 'flight|flights|route|routes|service|services|airline|airlines|market|markets|trade|passengers',
    rows: ['domestic / international'],
  },
  {
    nouns: 'condition',
    rows: ['stable|satisfactory|comfortable / moderate|fair / serious / grave|critical|life-threatening'],
  },
  {
    nouns:
      'appeal|appeals|protest|protests|objection*|grievance*|complaint|complaints|petition*|claim|claims|lawsuit*|motion|challenge',
    rows: ['allow*|upheld|uphold*|grant* / dismiss*|reject*|threw out|thrown out|refus*'],
  },
  {
    nouns:
      'request|requests|application|applications|bid|bids|permission|licence|license|permit|visa|visas|asylum|parole|bail|' +
      'exemption*|extension*|leave|pardon|clemency',
    rows: [
      'allow*|grant*|approv*|accept*|gave|given / dismiss*|reject*|refus*|den|deny|denies|denied|turned down|turns down|declin*',
    ],
  },
  {
    nouns: 'amendment*|motion|motions|resolution*|proposal|proposals|bill|referendum|referendums',
    rows: [
      'carried|passed|adopted|approved|won|backed / defeated|lost|rejected|voted down|fell|failed / withdrawn|postponed',
    ],
  },
  {
    nouns: 'water|waters|river|rivers|flood|floods|floodwater*|level|levels',
    rows: ['reced*|fell|fallen|subsided|subsides / rose|risen|rises|rising'],
  },
  {
    nouns: 'injur*|wound*|hurt|damag*|burn|burns|burned|burnt|ill|illness|unwell|sick|sickened',
    rows: [
      'minor|slight|slightly|light|lightly|mild|mildly|superficial|superficially / moderate|moderately / ' +
        'serious|seriously|severe|severely|badly|heavy|heavily|grave|gravely|critical|critically|extensive|extensively|' +
        'life-threatening / fatal|fatally',
    ],
  },
  { nouns: 'sentence*|term', rows: ['suspended / custodial|prison|jail'] },
  { nouns: 'light|lights|signal', rows: ['green / amber / red'] },
  { nouns: 'record|records|champion*|title|titles|championship*', rows: ['national / world / european / olympic'] },
  { nouns: 'record|records', rows: ['broke|breaks|broken|set|sets / equalled|equaled|matched / missed|misses'] },
  { nouns: 'match|matches|game|games|tournament*', rows: ['miss|misses|missed / play|plays|played|start|starts'] },
  { nouns: 'job|jobs|posts|places', rows: ['creat*|add|adds|added / cut|cuts|cutting|axe|axed|shed|sheds|lost'] },
  {
    nouns: 'warning*|alert*|emergency|curfew*|restriction*|lockdown*|quarantine*|sanction*|blockade*',
    rows: [
      'issu*|declar*|announc*|impos*|extend*|introduc*|reinstat*|reimpos* / lift*|cancel*|ended|ends|dropped|eased',
    ],
  },
  {
    nouns: 'home|homes|house|houses|people|residents|households|customers|supply|supplies|village|villages',
    rows: ['water / power|electricity / gas / heat|heating'],
  },
  {
    nouns: 'surgery|operation|operated|transplant*|disease*|cancer|failure',
    rows: ['heart / kidney|kidneys / liver / lung|lungs / brain / stomach / eye|eyes / skin / breast / prostate'],
  },
  {
    nouns:
      'flight*|plane*|train|trains|bus|buses|ferr*|flew|fly|flies|flying|travel*|sail*|divert*|drove|convoy*|return*|depart*|' +
      'deport*|evacuat*|ship|shipped|transfer*|moved|transported|runs|pipeline*|road|route|exports|supplies',
    kind: 'logic',
    rows: ['to / from'],
  },
  {
    nouns: 'son|sons|daughter|daughters|brother|brothers|sister|sisters|child|twin',
    rows: ['elder|eldest|older|oldest / younger|youngest'],
  },
  { nouns: 'jury|jurors|verdict|vote|decision|council|panel|bench', rows: ['unanimous* / split|divided'] },
  { nouns: 'school|schools|pupil*', rows: ['primary|elementary|junior / secondary|high|senior'] },
  {
    nouns: 'fare|fares|price|prices|rent|rents|tariff*|wage*|pay',
    rows: ['froze|frozen|freez* / rais*|increas*|hik* / cut|cuts|lower*|reduc*'],
  },
  {
    nouns: 'rate|rates',
    rows: ['left|leave|leaves / rais*|lift*|hik*|increas* / cut|cuts|cutting|lower*|trim*|slash*'],
  },
  {
    nouns: 'forecast*|expectation*|estimate*|target*|consensus|view|views',
    rows: ['beat|beats|beating|topped|tops|exceed* / miss|missed|misses|missing|fell short|falls short'],
  },
  { nouns: 'science|arts|degree*|law', rows: ["bachelor*|bachelor's / master|master's|masters / doctor*"] },
  {
    nouns:
      'shot|hit|injur*|wound*|broke|broken|breaks|break|fractur*|stabbed|struck|burns|sprain*|strain*|tore|torn|dislocat*|bruis*|surgery|' +
      'operation|problem|pain|complaint|suspected|cut|cuts',
    rows: [
      `${LEG}|leg|legs / ${ARM}|arm|arms / ${FACE}|head|face / neck / shoulder|shoulders / chest|rib|ribs / back|spine / ` +
        'stomach|abdomen / groin / pelvis / collarbone|clavicle',
      PARTS.replaceAll('|', ' / '),
    ],
  },
  {
    // the dwellings, households and bodies that are counted hold more persons than one, or fewer
    nouns: COUNTS,
    kind: 'quantifier',
    isCounted: true,
    rows: [
      'people|persons|residents|inhabitants|citizens|individuals|patients|adults / ' +
        'household*|families|homes|houses|dwellings|properties|flats|apartments|addresses / villages|towns|cities / ' +
        'companies|firms|businesses|enterprises / vehicles|cars|lorries|trucks|buses',
      'workers|employees|staff|jobs / companies|firms|businesses|enterprises|plants|factories',
      'pupils|students|places / schools|classes|nurseries|kindergartens|universities|colleges',
      'passengers / flights|trains|trips|journeys|buses|planes|vehicles',
      'countries / cities|towns / villages / regions|provinces|counties / districts',
      'voters|votes / polling stations|seats',
    ],
  },
];

/** Ranks, each of which is another. */
export const RANKS: readonly Patterns[] = [
  'private / corporal / sergeant|sgt|staff sergeant / warrant officer / lieutenant|lt / captain|capt / major|maj / ' +
    'lieutenant colonel|lt col|lieutenant-colonel / colonel|col / brigadier|brigadier general / general|gen / marshal',
  'constable|police constable|pc / sergeant|sgt|detective sergeant / inspector|insp|detective inspector|di / ' +
    'chief inspector|ch insp|detective chief inspector|dci / superintendent|supt|detective superintendent / ' +
    'chief superintendent|ch supt|detective chief superintendent / assistant chief constable / ' +
    'deputy chief constable / chief constable',
  'commodore / rear admiral|rear-admiral / vice admiral|vice-admiral / admiral|adm',
  'chief executive|chief executive officer|ceo / chief financial officer|finance chief|finance director|cfo / ' +
    'chief operating officer|coo / chief technology officer|cto / chief marketing officer|cmo',
  'headteacher|headmaster|headmistress|principal / teacher|teachers / lecturer / professor / dean / rector|vice-chancellor',
  'surgeon / nurse|nurses / paramedic|paramedics / midwife|midwives / dentist / pharmacist',
  'judge / prosecutor|prosecutors / barrister|solicitor|defence lawyer|defense lawyer / juror|jurors / bailiff',
  'goalkeeper / defender / midfielder / striker|forward|winger / manager|coach|head coach',
  'editor / reporter|correspondent / photographer',
  'ambassador / consul|consul general / envoy / attache',
  // in what way an office is held
  'deputy|vice|assistant / acting|interim|caretaker / former|ex|onetime|erstwhile / outgoing / incoming|designate|elect',
  'current|currently|incumbent|serving / former|formerly|ex|onetime|erstwhile',
  'president|presidents / prime minister|prime ministers|premier / minister|ministers / governor|governors|mayor|mayors',
  'mayor|mayors / governor|governors',
  'chairman|chairwoman|chairperson|chair / member|members|board member|board members',
  'major general|maj gen|major-general / lieutenant general|lt gen|lieutenant-general / general|gen',
];

/** What became of figures, and of so many persons. */
export const BESIDE_FIGURES: readonly Patterns[] = [
  'rose|rise|rises|rising|risen|grew|grown|increase|increased|increasing|climbed|jumped|gained|up|more|higher|stronger|firmer|strengthened / ' +
    'fell|fall|falls|falling|fallen|dropped|drop|declined|decreased|decrease|slid|down|fewer|less|lower|weaker|softer|weakened|slowed|eased|slipped',
  'hurt|injured|injuring|injures|injuries|wounded|wounding / killed|killing|kills|dead|died|dies|deaths',
];
