import { type Patterns, rowOfBoth } from '../phrase.ts';
import type { RowsBeside } from '../shape/sense.ts';
import { PROFITS } from './limits.ts';

/** Kin of either sex, each of which is another. */
const WOMEN: Patterns =
  'mother|mothers / grandmother|grandmothers / aunt|aunts / sister|sisters / daughter|daughters / ' +
  'granddaughter|granddaughters / niece|nieces / wife|wives / stepmother / mother-in-law / sister-in-law / daughter-in-law / half-sister / stepdaughter';
const MEN: Patterns =
  'father|fathers / grandfather|grandfathers / uncle|uncles / brother|brothers / son|sons / grandson|grandsons / ' +
  'nephew|nephews / husband|husbands / stepfather / father-in-law / brother-in-law / son-in-law / half-brother / stepson';

/** How far something has come, who is whose kin, what came of somebody: each is another. */
export const KINDS: readonly Patterns[] = [
  'acquitted|cleared|cleared of|found not guilty / convicted|found guilty|jailed',
  'safe|safe and well|alive|unharmed|unhurt / dead|killed',
  'approved|adopted|passed|agreed|endorsed / considered|discussed|debated|reviewed',
  WOMEN,
  MEN,
];

/** The same beside certain nouns only. */
export const KINDS_BESIDE: readonly RowsBeside[] = [
  {
    nouns:
      'coach|trainer|engineer|scientist|economist|analyst|lecturer|researcher|architect|inspector|prosecutor|nurse|physician|editor|buyer',
    kind: 'post',
    rows: ['head|chief / assistant / senior / junior'],
  },
  {
    nouns: 'buy|buyout|buy-out|buyback|purchase|extend|extension|renew|renewal|permanent|insurance',
    kind: 'modality',
    rows: ['option|optional|right|possible / mandatory|compulsory|obligatory'],
  },
  { nouns: PROFITS, rows: ['net|after-tax|post-tax / pre-tax|pretax / operating / gross'] },
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

/** Those that are told only where one stands in the place of another: elsewhere a sentence may well have both. */
export const KINDS_IN_PLACE: readonly Patterns[] = [
  rowOfBoth(WOMEN, MEN),
  // what is grown and dug for markets
  'wheat / barley / oats|oat / rye / maize|corn / rice / soybeans|soya|soy / rapeseed|canola / sunflower|sunflowers / flax|linseed / cotton / buckwheat / beet|beets',
  'cow|cows|cattle / sheep / goat|goats / pig|pigs / horse|horses / camel|camels / poultry',
  'petrol|gasoline / diesel / kerosene / lpg / biofuel|biofuels / hydrogen',
  'wind / solar / hydro|hydropower|hydroelectric / nuclear / geothermal / tidal',
  'copper / iron / aluminium|aluminum / zinc / nickel / tin / uranium / lithium / titanium / platinum / cobalt / manganese / chromium',
  'carbon / methane / ammonia / chlorine / hydrogen / oxygen / nitrogen / sulphur|sulfur',
  // people
  "men|men's / women|women's / boys|boys' / girls|girls' / juniors",
  "man|man's / woman|woman's / boy|boy's / girl|girl's",
  'widow|widows / widower|widowers / orphan|orphans',
  'director|directors / founder|founders|co-founder|co-founders / shareholder|shareholders / accountant|accountants / chairman|chairwoman|chairperson / ' +
    'minister|ministers|secretary / senator|senators / mayor|mayors / governor|governors / councillor|councillors|councilman|councilwoman / ' +
    'ambassador|ambassadors',
  'citizens|residents|individuals|householders|homeowners / companies|businesses|firms|enterprises|corporations',
  'winner|winners / runner-up|runners-up / finalist|finalists / nominee|nominees / semi-finalist|semi-finalists|semifinalist|semifinalists',
  'teacher|teachers / doctor|doctors / nurse|nurses / engineer|engineers / farmer|farmers / miner|miners / firefighter|firefighters / sailor|sailors / ' +
    'lawyer|lawyers / accountant|accountants / electrician|electricians / plumber|plumbers / carpenter|carpenters / welder|welders / cook|cooks|chef|chefs / librarian|librarians / ' +
    'baker|bakers / butcher|butchers / postman|postmen / gardener|gardeners / vet|vets / pharmacist|pharmacists / soldier|soldiers / tailor|tailors',
  'imam|imams / priest|priests / rabbi|rabbis / bishop|bishops / monk|monks / nun|nuns',
  'historian / biologist / chemist / physicist / mathematician / geologist / archaeologist / economist / sociologist / psychologist / astronomer / botanist',
  'biology / chemistry / physics / mathematics|maths / geology / geography / history / economics / philosophy / literature / astronomy',
  'water / gas / electricity / heating / sewage|sewerage',
  // ills
  'measles / flu|influenza / cholera / plague / tuberculosis / hepatitis / malaria / rabies / anthrax / diphtheria / meningitis / pneumonia / mumps / rubella / polio / chickenpox / ' +
    'diabetes / asthma / cancer / stroke / leukaemia|leukemia',
  'mitral / aortic / tricuspid',
  'heroin / cocaine / cannabis|marijuana / amphetamine / methamphetamine / opium / mephedrone / ecstasy / hashish',
  'frost|frosts / heatwave|heatwaves / thunderstorm|thunderstorms / drought|droughts / flood|floods|flooding / hurricane|hurricanes / tornado|tornadoes / ' +
    'earthquake|earthquakes / landslide|landslides / avalanche|avalanches / wildfire|wildfires',
  // sport
  'football / basketball / volleyball / hockey / tennis / handball / rugby / cricket / boxing / wrestling / judo / karate / taekwondo / swimming / rowing / cycling / ' +
    'biathlon / skiing / skating / chess / fencing / archery / weightlifting / gymnastics / badminton / golf',
  'freestyle / backstroke / breaststroke / butterfly / medley',
  // traffic and arms
  'motorcycle|motorcycles|motorbike|motorbikes / bicycle|bicycles / scooter|scooters / van|vans / tractor|tractors / ambulance|ambulances / taxi|taxis / ' +
    'trolleybus|trolleybuses / tanker|tankers / trailer|trailers',
  'cargo|freight / passenger',
  'army / navy / air-force / coastguard',
  'drone|drones / missile|missiles|rocket|rockets / artillery / grenade|grenades / tank|tanks / mortar|mortars',
  // money and law
  'loan|loans / grant|grants / donation|donations',
  'salary|salaries|wage|wages / pension|pensions / scholarship|scholarships / dividend|dividends',
  'bonds|bond / shares|share',
  'supply / demand',
  'wholesale / retail',
  'civil / criminal / administrative',
  'private / public|state|state-owned / municipal',
  'federal / regional / municipal',
  'county|counties|countywide / state|states|statewide / borough|boroughs / parish|parishes',
  'full-time / part-time',
  'indoor / outdoor',
  'underground / overhead',
  'even / odd',
  'considered|discussed / rejected',
  'nominated / appointed / elected / dismissed',
  'morning / afternoon / evening / night',
  'undergraduate|undergraduates / postgraduate|postgraduates',
  'junior / senior',
];
