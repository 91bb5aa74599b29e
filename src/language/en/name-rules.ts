import { lazily } from '../lazily.ts';
import type { NameRules, PlaceWords } from '../shape/names.ts';
import { lazyPhrases, wordSet } from '../word-set.ts';
import { capitonyms } from './capitonyms.ts';

/** Verbs of the past and present behind a subject; the regular past is told by its ending. */
const VERBS = `
  is are was were has have had does do did will would shall should can could may might must said told gave took made
  went came got saw sought bought sold kept brought became began thought found held joined lost owned arose ate awoke
  beat bent bet bid bit bled blew bore bred broke built burst caught chose clung cost crept cut dealt drank drew drove
  dug fed fell felt fled flew forbade forgave forgot fought froze grew heard hid hit hung hurt knelt knew laid lay
  leapt led left lent let lit meant met paid put quit ran rang read rose sank sang sat sent set shed shone shook shot
  shrank shut slept slid spent split spoke spread sprang spun stole stood strode struck stuck swam swept swore swung
  taught threw tore understood undertook upheld upset withdrew withheld woke won wore wove wrote says tells gives
  takes makes goes comes gets sees seeks buys sells keeps brings becomes begins believes considers continues denies
  expects holds joins loses owns pays puts receives refuses reveals sends sues suffers thinks unveils urges warns
  writes wants knows agrees accuses announces appoints approves confirms declares defends rejects resigns
`;
const openingVerb = lazily(() => new RegExp(`^(?:[a-z]{3,20}ed|${VERBS.trim().split(/\s+/).join('|')})$`));

/** English adjectives and peoples: Brazil|ian, Chin|ese, Turk|ish, Kazakh of Kazakhstan. */
const OF_PLACES: PlaceWords = {
  placeEnd: /^(?:y|a|e|ia|o|ey|um|land|lands)?(?:'s)?$/,
  wordEnd: /^(?:n|an|ian|nian|ean|ese|ish|i|er|ic)(?:s|'s|s')?$/,
  mayBeMade: /(?:n|ese|i|ch|k|sh|ss|b|g|e)$/,
  others: [
    'american us usa united',
    'british uk britain united',
    'briton uk britain',
    'english england britain',
    'french france',
    'spanish spain',
    'greek greece',
    'dutch netherlands holland',
    'swiss switzerland',
    'polish poland',
    'danish denmark',
    'welsh wales',
    'norwegian norway',
    'portuguese portugal',
    'peruvian peru',
    'german germany',
    'swedish sweden',
    'kazakh kazakhstan',
    'uzbek uzbekistan',
    'kyrgyz kyrgyzstan',
    'tajik tajikistan',
    'turkmen turkmenistan',
    'afghan afghanistan',
    'turk turkey',
    'poles poland',
    'spaniard spain',
    'irish ireland',
    'czech czechia',
    'argentine argentina',
    'filipino philippines',
    'philippine philippines',
    'serb serbia',
    'croat croatia',
    'scot scotland',
    'finn finland',
    'dane denmark',
    'swede sweden',
    'arab arabia',
    'pole poland',
    'slovak slovakia',
    'slovene slovenia',
    'cypriot cyprus',
    'congolese congo',
    'monegasque monaco',
    'maltese malta',
    'ivorian ivoire',
    'burmese burma myanmar',
    'salvadoran salvador',
    'ecuadorean ecuador',
    'azeri azerbaijan',
    'bosniak bosnia',
    'basque basque',
    'laotian laos',
    'emirati emirates uae',
    'lebanese lebanon',
    'welshman wales',
    'briton britain uk',
    'kiwi zealand',
  ],
};

/** How English writes names. */
export const NAMES: NameRules = {
  initialEnds: 'hwr',
  surname: /^.{3,}(?:[oey]va?|enko|sky|skaya)(?:'s)?$/,
  town: /^.{3,}(?:shire|ville|burgh|bury|borough|mouth|wick|(?<!home|farm|bed)stead|combe|minster|cester|chester|ford|ham)(?:'s)?$/,
  degrees: wordSet('md phd do rn np pa jd dds dmd dvm llb llm edd psyd pharmd esq cpa cfa mph msc bsc'),
  patronymic: /^.{2,}(?:ovich|evich|ovna|evna|uly|kyzy)$/,
  dictionaryEndings: [''],
  verbLast: false,
  mutual: 'met|meet|meets|meeting|talk|talks|talked|spoke|speak|married|marry|marries|shook hands',
  bodyLast: false,
  offices: [
    ['president', 'head of state'],
    ['prime minister', 'premier', 'head of government'],
  ],
  bodyLinks: new Set(['of']),
  bodyEnds: wordSet(
    'football rugby cricket hockey rowing athletic club fc afc rfc ltd limited plc inc incorporated llc corp corporation group holdings',
  ),
  natureNouns: wordSet('river lake'),
  stateWord: /^(?:republic|kingdom|sultanate|principality)$/,
  stateBody:
    /^(?:constitution|ministry|government|parliament|senate|congress|house|cabinet|embassy|department|office|treasury|court|commission|committee|council|agency|administration|navy|army|president|minister|premier|chancellor|ambassador|secretary|representative)(?:'s)?$/,
  bodyNouns: new Set(
    'agency company bank ministry department organisation organization group firm fund foundation corporation club party university institute committee regulator watchdog'.split(
      ' ',
    ),
  ),
  landNouns: new Set('country nation'.split(' ')),
  headNouns: wordSet('head boss chief leader'),
  personNouns: wordSet(`
    scientist researcher expert specialist official politician spokesman spokeswoman spokesperson executive businessman
    businesswoman entrepreneur archaeologist historian economist analyst doctor coach player striker midfielder goalkeeper
    singer actor actress author writer artist lawyer meteorologist ecologist physicist biologist chemist astronomer
    engineer farmer journalist
  `),
  courtNouns: wordSet('defendant accused suspect convict offender victim plaintiff claimant appellant'),
  firmNouns: wordSet(
    'company firm group corporation manufacturer maker retailer operator developer producer supplier airline carrier',
  ),
  bodyKinds: lazyPhrases(`
    bank lender | cooperative co-op coop | operator | airline carrier air airways airlines | retailer chain | manufacturer maker producer
    developer builder | insurer | university college | institute | museum gallery | hospital clinic | club team side rovers wanderers united athletic albion hotspur rangers fc afc
    theatre theater | school academy | library | foundation charity fund trust | union | party | publisher | broadcaster
    association society federation | brewery | railway railroad | utility | agency | laboratory lab | zoo | airport | port
  `),
  beforeThing: wordSet('its their his her our your this that these those other another any each every no some new'),
  bringsIn: wordSet('a an another'),
  codeNouns: wordSet('code promocode coupon voucher hashtag password keyword'),
  capitalNouns: wordSet('capital'),
  townNouns: wordSet('city town village'),
  stateQuality: /^(?:people's|federal|federative|islamic)$/,
  placeKinds: {
    nouns: new Set(
      'port town city village hamlet capital island river lake resort seaport township suburb borough'.split(' '),
    ),
    notBehind: new Set('of in on at to for from with by near'.split(' ')),
  },
  regionNoun: /^(?:county|region|province|district|state|city)$/,
  regionName: { form: /^[a-z]{3,}$/, withCapital: true },
  regionQuality: /^(?:county|regional|provincial|district|state|city)$/,
  sharedLand: /^china/,
  samePlaces: [
    ['north korea', 'dprk'],
    ['turkey', 'türkiye', 'turkiye'],
    ['nur-sultan', 'astana'],
    ['new york', 'new york city'],
    ['bombay', 'mumbai'],
    ['calcutta', 'kolkata'],
    ['madras', 'chennai'],
    ['saigon', 'ho chi minh city'],
    ['peking', 'beijing'],
    ['vatican', 'holy see'],
    ['swaziland', 'eswatini'],
    ['macedonia', 'north macedonia'],
    ['russia', 'russian federation'],
    ['britain', 'great britain', 'united kingdom'],
    ['america', 'united states', 'united states of america'],
    ['holland', 'netherlands'],
    ['czechia', 'czech republic'],
    ['burma', 'myanmar'],
    ['kiev', 'kyiv'],
    ['byelorussia', 'belarus'],
    ['kazakhstan', 'qazaqstan'],
    ['almaty', 'alma-ata'],
    ['kyzylorda', 'qyzylorda', 'kzyl-orda'],
    ['kostanay', 'qostanay', 'kustanai'],
    ['karaganda', 'qaraganda', 'karagandy', 'qaragandy'],
    ['aktobe', 'aqtobe', 'aktyubinsk'],
    ['aktau', 'aqtau'],
    ['kokshetau', 'qokshetau', 'kokchetav'],
    ['semey', 'semipalatinsk'],
    ['oskemen', 'ust-kamenogorsk'],
    ['mangystau', 'mangistau'],
    ['zhetysu', 'zhetisu', 'jetisu'],
    ['turkistan', 'turkestan'],
    ['syrdarya', 'syrdariya', 'syr darya'],
  ],
  ownerOfOffice: /^/,
  defining:
    'hereinafter|hereafter|henceforth|hereinafter referred to as|hereinafter called|hereafter referred to as|referred to as',
  party: /^part(?:y|ies)$/,
  ofPlaces: OF_PLACES,
  pronouns: new Set('he she him her his hers they them their theirs it its'.split(' ')),
  outlets: new Set(
    (
      'daily times news newspaper post herald tribune gazette telegraph magazine broadcaster weekly tv radio observer ' +
      'chronicle courier journal independent echo bulletin argus sentinel examiner inquirer newsroom bbc cnn'
    ).split(' '),
  ),
  reporting: new Set(
    'reports reported reporting writes wrote learned learnt understands according quoted quoting cited citing'.split(
      ' ',
    ),
  ),
  announcing: wordSet('announced announces announce confirmed revealed disclosed reported'),
  mediaNouns: new Set('interview interviewed statement agency correspondent reporter'.split(' ')),
  hearer: { verb: /^t(?:old|ells)$/, isFirst: false, hasNoun: false, title: /^(?!)/, openers: [], bare: /^(?!)/ },
  articles: new Set(['the', 'a', 'an']),
  beforePlace: new Set(['in']),
  and: new Set(['and']),
  answeringNo: new Set(['no']),
  respect: {
    capitonyms,
    headline: /^[A-Za-z0-9]/,
    get verb() {
      return openingVerb();
    },
    bareNoun: /(?:s|[ts]ion|ment|ing|ness|ty|[ae]nce|ship|age|ure|ism|dom|hood|acy|ery|ics|one|body|thing)$/,
  },
};
