import { lazyRows, lazyWordSet } from '../word-set.ts';

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

/** Capitals with the countries of the list above whose they are, in dictionary form. */
export const capitals = lazyRows(`
  moscow=russia astana=kazakhstan tashkent=uzbekistan bishkek=kyrgyzstan dushanbe=tajikistan ashgabat=turkmenistan
  baku=azerbaijan yerevan=armenia minsk=belarus kyiv=ukraine kiev=ukraine chisinau=moldova vilnius=lithuania riga=latvia
  tallinn=estonia warsaw=poland prague=czechia bratislava=slovakia budapest=hungary bucharest=romania sofia=bulgaria
  belgrade=serbia zagreb=croatia ljubljana=slovenia athens=greece nicosia=cyprus damascus=syria beirut=lebanon
  baghdad=iraq tehran=iran kabul=afghanistan islamabad=pakistan delhi=india beijing=china ulaanbaatar=mongolia
  tokyo=japan hanoi=vietnam bangkok=thailand jakarta=indonesia manila=philippines taipei=taiwan canberra=australia
  ottawa=canada havana=cuba brasilia=brazil santiago=chile lima=peru bogota=colombia caracas=venezuela quito=ecuador
  montevideo=uruguay asuncion=paraguay cairo=egypt tripoli=libya tunis=tunisia algiers=algeria rabat=morocco
  khartoum=sudan abuja=nigeria nairobi=kenya kampala=uganda accra=ghana harare=zimbabwe berlin=germany paris=france
  rome=italy madrid=spain lisbon=portugal london=britain,england edinburgh=scotland cardiff=wales dublin=ireland
  amsterdam=netherlands,holland brussels=belgium bern=switzerland vienna=austria copenhagen=denmark oslo=norway
  stockholm=sweden helsinki=finland reykjavik=iceland washington=america doha=qatar manama=bahrain muscat=oman
  kathmandu=nepal dhaka=bangladesh vientiane=laos
`);
