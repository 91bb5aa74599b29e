import { lazyWordSet } from '../word-set.ts';

/** Articles, prepositions, conjunctions, pronouns, auxiliaries: words that join or point. */
const functionWords = lazyWordSet(`
  a an the this that these those such same other another each every either neither both all any some no none not
  and or but nor so yet for if unless until while whereas although though because since as than whether lest
  of in on at by to from with without within into onto upon over under above below between among against about across
  after before behind beside besides beyond during despite down up off out near per through throughout toward towards via
  i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours
  ourselves they them their theirs themselves who whom whose which what when where why how there here then now
  is am are was were be been being has have had having do does did doing done will would shall should can could may
  might must ought let also just only even still too very more most much many few less least own again once ever never
  i'm i've i'll i'd you're we're they're he's she's it's that's there's let's we've you've they've we'll you'll they'll he'll
  she'll it'll we'd you'd they'd he'd she'd who's what's where's here's don't doesn't didn't isn't aren't wasn't
  weren't won't can't couldn't wouldn't shouldn't hasn't haven't hadn't
`);

/** Words before a name that are no part of it. */
const titles = lazyWordSet(`
  mr mrs ms miss mx dr prof sir madam lord lady dame president minister premier chancellor secretary governor mayor
  senator congressman congresswoman representative deputy chairman chairwoman chair director chief head officer judge
  justice attorney prosecutor ambassador consul general colonel major captain lieutenant sergeant admiral commissioner
  king queen prince princess pope bishop father sister brother rabbi imam sheikh shri smt hon'ble datuk dato alhaji professor doctor engineer author editor
  coach captain manager spokesman spokeswoman spokesperson akim executive
`);

/** Fields of a ministry or a committee: another one makes another body of it. */
const portfolios = lazyWordSet(`
  culture sport sports defence defense education science health finance justice energy economy transport interior labour
  labor agriculture trade tourism information ecology environment industry construction communications investment security
`);

/** Nouns of bodies and places that are written with a capital without being a name by themselves. */
const institutionWords = lazyWordSet(`
  academy act administration agency agreement airport article assembly association authority avenue award bank board
  borrower branch bridge buyer bureau cabinet center central centre chamber church city client club code college
  commission committee community company conference congress constitution contract contractor contributor convention
  corporation council country court customer department director district division employee employer executive fair
  federation festival foundation fund general government group hall hospital house institute international journal
  landlord law lease lender library licensee license licensor market member ministry museum national office order
  organization organisation park parliament participant parties party police policy premier president press program
  programme project province public purchaser railway region report republic rights road school seller senate service
  society software solution square state station street supplier supreme tenant territory theatre theater trade treaty
  tribunal union united university user vendor village ward work
`);

/** Capitals that name nobody: I, and the legal forms of firms (Tesla Inc, Tesla). */
const politeWords = lazyWordSet('i inc ltd corp co plc llc bros gmbh ag ab nv bv oy oyj asa kgaa pty pte sarl srl');

/** Months and days: dates, not names. May and March stay out of sight as verbs; the capital decides elsewhere. */
const calendarWords = lazyWordSet(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
`);

const notSurnames = lazyWordSet('whisky nova moldova cova java lava alva');

/** Prefixes that make another word of the same stem. */
/** Nouns that need no article, and pronouns: they open a sentence and are no names. */
const bareSubjects = lazyWordSet(`
  it he she they we you there here this that these those who what which nobody everybody somebody anybody none each both
  either neither another many most some few several all much more less half output demand supply trade work rain snow fog
  wind ice smoke weather oil gas gold silver copper coal steel iron zinc tin nickel crude fuel petrol diesel wheat corn
  maize rice sugar cotton coffee cocoa tea beef pork milk bread butter wool rubber timber money cash credit debt capital
  income revenue profit turnover growth health youth truth turnout power crime fire traffic music art history time space
  life death love war peace fear hope labour labor staff business industry research evidence support help police water
  food land nature sport school parliament congress government council court society science tourism farming everyone
  first second third others such someone anyone everything something nothing today yesterday tomorrow now then people children women men
  mist haze dew ash lava debris rubble foam steam bacteria algae moss bamboo wax tar glue chalk charcoal hay grass straw grain barley oats rye flour salt pepper honey fruit meat fish fat fur hair skin blood bone sand soil
  mud dust clay stone rock wood paper glass plastic cloth leather silk linen ink paint soap furniture luggage baggage
  machinery software hardware data electricity energy heat light air oxygen hydrogen carbon methane gasoline kerosene
  propane peat uranium lithium aluminium aluminum lead brass bronze cement asphalt gravel sunlight sunshine daylight
  moonlight frost hail sleet drought thunder noise sound rubbish garbage waste sewage litter hunger thirst disease
  cancer malaria flu influenza cholera polio therapy medicine homework inflation recession transport travel knowledge
  news advice progress feedback wisdom courage pride anger joy grief sorrow envy luck fate fame wealth luxury faith
  religion law order theft murder arson access entry pressure interest attention bitcoin internet television radio
  football cricket tennis hockey chess rugby golf breakfast lunch dinner supper wine beer vodka whisky chocolate
  cheese yogurt cream jam pasta soup salad garlic ginger tobacco alcohol cannabis heroin cocaine opium spring summer
  autumn winter midnight noon dawn dusk christmas easter ramadan rent rail road sea snowfall rainfall daytime
  nightfall dozens hundreds thousands millions world earth man woman boy girl child teen teenager mum mother father driver rider
  city town country nation region state company firm farmer dog pensioner resident
`);
const prefixes = lazyWordSet(`
  un in im dis mis pre re de over under out sub inter ex en pro per
`);

/** Forms of one word that share no ending rule. */
const irregularForms: readonly string[] = [
  'be am is are was were been being',
  'have has had having',
  'do does did done doing',
  'go goes went gone going',
  'say says said',
  'make makes made making',
  'take takes took taken taking',
  'give gives gave given giving',
  'get gets got gotten getting',
  'come comes came coming',
  'become becomes became',
  'see sees saw seen seeing',
  'know knows knew known',
  'think thinks thought',
  'find finds found',
  'tell tells told',
  'leave leaves left leaving',
  'feel feels felt',
  'bring brings brought',
  'begin begins began begun beginning',
  'keep keeps kept',
  'hold holds held',
  'write writes wrote written writing',
  'stand stands stood',
  'hear hears heard',
  'mean means meant',
  'meet meets met meeting',
  'run runs ran running',
  'pay pays paid',
  'sit sits sat sitting',
  'speak speaks spoke spoken',
  'lead leads led',
  'grow grows grew grown',
  'lose loses lost losing',
  'fall falls fell fallen',
  'send sends sent',
  'build builds built',
  'understand understands understood',
  'draw draws drew drawn',
  'break breaks broke broken',
  'spend spends spent',
  'rise rises rose risen rising',
  'drive drives drove driven driving',
  'buy buys bought',
  'wear wears wore worn',
  'choose chooses chose chosen choosing',
  'win wins won winning',
  'teach teaches taught',
  'catch catches caught',
  'sell sells sold',
  'fight fights fought',
  'throw throws threw thrown',
  'show shows showed shown showing',
  'sing sings sang sung',
  'seek seeks sought',
  'shoot shoots shot',
  'strike strikes struck',
  'steal steals stole stolen',
  'fly flies flew flown',
  'forget forgets forgot forgotten',
  'hide hides hid hidden',
  'swear swears swore sworn',
  'undergo undergoes underwent undergone',
  'man men',
  'woman women',
  'child children',
  'person people persons',
  'foot feet',
  'tooth teeth',
  'mouse mice',
  'life lives',
  'wife wives',
  'half halves',
  'leaf leaves',
  'crisis crises',
  'basis bases',
  'analysis analyses',
  'criterion criteria',
  'phenomenon phenomena',
  'i me my',
  'he him his',
  'she her hers',
  'we us our',
  'they them their',
  'it its',
  'a an',
];

/** Words that open a clause. */
const clauseOpeners = lazyWordSet(`
  who whom whose which where when while because although though whereas if unless until since after before that as
  so whether lest once
`);

/** Verbs of saying and what else tells who speaks, in all forms that stand beside the speaker. */
const speechWords = lazyWordSet(`
  said says saying told tells added adds noted notes stated states explained explains according stressed insisted wrote
  writes warned argued claimed claims believes thinks recalled commented quoted replied remarked reckons continued
  concluded joked admitted acknowledged
`);

/** Words for somebody who told it to a medium and is not named. */
const sourceWords = lazyWordSet('source sources');

/** Acronyms of posts, accidents, legal forms and things, which name no person, place or body. */
const commonAcronyms = lazyWordSet(`
  covid covid-19 sars sars-cov-2 mers h1n1 h5n1
  ceo cfo coo cto cio cmo ciso mp mps mep meps vp evp svp pm pr hr it ai tv pc dj mc vip vips id ids faq gp gps qc kc
  phd mba er icu suv suvs atm atms diy dna rna ppe pcr mri ct hiv aids led lng lpg ev evs ipo ipos plc llc llp jsc ngo
  ngos hq sos ufo ufos ad bc am ok usb pdf url sms app rpg gdpr lgbt lgbtq
  fc afc cf fk kv hc bc rc mbe obe cbe kbe dbe emba frs frcs frcp
`);

/** The lists above, as `lexicon.ts` takes them. */
export const words = {
  functionWords,
  titles,
  institutionWords,
  portfolios,
  politeWords,
  calendarWords,
  notSurnames,
  clauseOpeners,
  speechWords,
  sourceWords,
  commonAcronyms,
  bareSubjects,
  prefixes,
  irregularForms,
};
