import { lazyWordSet } from '../word-set.ts';

const STATES = `
  russia kazakhstan uzbekistan kyrgyzstan tajikistan turkmenistan azerbaijan armenia belarus ukraine moldova
  lithuania latvia estonia poland czechia slovakia hungary romania bulgaria serbia croatia slovenia greece cyprus
  israel syria lebanon iraq iran afghanistan pakistan india china mongolia japan korea vietnam thailand indonesia malaysia
  singapore philippines taiwan australia canada mexico cuba brazil argentina chile peru colombia venezuela ecuador bolivia
  uruguay paraguay panama egypt libya tunisia algeria morocco sudan nigeria kenya ethiopia tanzania uganda ghana zimbabwe
  germany france italy spain portugal britain england scotland wales ireland netherlands holland belgium luxembourg
  switzerland austria denmark norway sweden finland iceland america qatar kuwait bahrain yemen oman
  nepal bangladesh myanmar cambodia laos
`;

/** Countries: whose a ministry or a president may be. */
export const stateNames = lazyWordSet(STATES);

/** Countries, regions and large cities of one word: known as names where capitals tell nothing. */
export const placeNames = lazyWordSet(`
  ${STATES} europe asia africa
  astana almaty shymkent karaganda moscow petersburg kazan tashkent bishkek baku yerevan tbilisi minsk kyiv kiev vilnius
  riga tallinn warsaw prague budapest bucharest belgrade athens istanbul ankara tehran baghdad damascus beirut jerusalem
  cairo kabul delhi mumbai beijing shanghai tokyo osaka seoul pyongyang hanoi bangkok jakarta manila sydney melbourne
  ottawa toronto montreal vancouver washington chicago boston philadelphia houston dallas detroit seattle miami atlanta
  denver london paris berlin munich hamburg frankfurt vienna zurich geneva brussels amsterdam madrid barcelona lisbon rome
  milan venice oslo stockholm helsinki copenhagen dublin edinburgh glasgow manchester liverpool birmingham dubai doha
  california texas florida alaska hawaii ohio virginia michigan illinois pennsylvania siberia crimea
`);
