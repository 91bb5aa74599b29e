import type { Patterns } from '../phrase.ts';

/** Things of one kind, each of which is another; in the place of each other they change what a sentence tells. */
export const THINGS: readonly Patterns[] = [
  // what is grown and dug for markets
  'wheat / barley / oats|oat / rye / maize|corn / rice / soybeans|soya|soy / rapeseed|canola / sunflower|sunflowers / flax|linseed / cotton / buckwheat / beet|beets',
  'cow|cows|cattle / sheep / goat|goats / pig|pigs / horse|horses / camel|camels / poultry',
  'petrol|gasoline / diesel / kerosene / lpg / biofuel|biofuels / hydrogen',
  'wind / solar / hydro|hydropower|hydroelectric / nuclear / geothermal / tidal',
  'copper / iron / aluminium|aluminum / zinc / nickel / tin / uranium / lithium / titanium / platinum / cobalt / manganese / chromium',
  'carbon / methane / ammonia / chlorine / hydrogen / oxygen / nitrogen / sulphur|sulfur',
  // people
  'mother|mum / father|dad / grandmother / grandfather / brother / sister / son / daughter / husband / wife / uncle / aunt / nephew / niece / cousin / ' +
    'grandson / granddaughter / stepfather / stepmother / brother-in-law / sister-in-law / son-in-law / daughter-in-law / father-in-law / ' +
    'mother-in-law / half-brother / half-sister / stepson / stepdaughter / fiance / fiancee',
  'mothers / fathers / brothers / sisters / sons / daughters / husbands / wives / uncles / aunts / grandparents / grandchildren',
  "men|men's / women|women's / boys|boys' / girls|girls' / juniors",
  "man|man's / woman|woman's / boy|boy's / girl|girl's",
  'male|males / female|females',
  'widow|widows / widower|widowers / orphan|orphans',
  'winner|winners / runner-up|runners-up / finalist|finalists / nominee|nominees / semi-finalist|semi-finalists|semifinalist|semifinalists',
  'tenant|tenants / landlord|landlords',
  'employer|employers / employee|employees',
  'lender|lenders / borrower|borrowers',
  'debtor|debtors / creditor|creditors',
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
  'assets / liabilities',
  'supply / demand',
  'wholesale / retail',
  'civil / criminal / administrative',
  'private / public|state|state-owned / municipal',
  'federal / regional / municipal',
  'free / paid',
  'permanent / temporary',
  'full-time / part-time',
  'indoor / outdoor',
  'urban / rural',
  'underground / overhead',
  'even / odd',
  'cleared / convicted',
  'considered|discussed / approved|adopted / rejected',
  'nominated / appointed / elected / dismissed',
  'brother-in-law / brother',
  'day|daily / night|nightly',
  'morning / afternoon / evening / night',
  'hourly / daily / weekly / monthly / quarterly / yearly|annually|annual',
  'undergraduate|undergraduates / postgraduate|postgraduates',
  'junior / senior',
];
