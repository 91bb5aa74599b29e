import type { NameRules, PlaceWords } from '../shape/names.ts';
import { yoPairs } from './yo-pairs.ts';

/** Russian adjectives in -ский, and the endings of those who live in a place. */
const ADJECTIVE = '(?:ий|его|ого|ому|им|ом|ая|ой|ую|ою|ое|ие|их|ими|и)';
const OF_PLACES: PlaceWords = {
  placeEnd:
    /^(?:с?[аыеуиьюяй]|ой|ою|[иь]я|[иь]и|[иь]ю|[иь]ей|[иь]е|[оа]м|ами|ах|ем|ц(?:и[яиюе]|ией)|ш(?:[аиеу]|ей)|в(?:[аыеу]|ой)|и?стан(?:[ауе]|ом)?)?$/,
  wordEnd: new RegExp(
    '^(?:[еоа]?н|[еи]?й|ь?ян|[иоы]н|[иа]ан|[ое]в|уз|[еь]ч?|ч|ер)?ь?(?:' +
      `[сц]к${ADJECTIVE}|ец|ц(?:ы|а|у|ев|ам|ами|ах|ем|е)|к(?:а|и|у|ой|е|ам)|[ячи]н(?:е|ин[а-я]{0,2}|ам|ами|ах)?|чан(?:е|ин[а-я]{0,2}|ам)?)$`,
  ),
  mayBeMade: new RegExp(`[сц]к${ADJECTIVE}$`),
  others: [
    'немецк германи фрг',
    'британск великобритани',
    'английск британи великобритани',
    'американск сша',
    'росси рф',
    'казахстанск рк',
    'греческ греци',
    'чешск чехи',
    'чеченск чечн',
    'норвежск норвеги',
    'шведск швеци',
    'финск финлянди',
    'датск дани',
    'венгерск венгри',
    'армянск армени',
    'белорусск белорус беларус',
    'молдавск молдов',
    'тайск таиланд',
    'азиатск ази',
    'пражск праг',
    'рижск риг',
    'волжск волг',
    'голландск нидерланд',
    'северокорейск кндр',
    'южнокорейск коре',
    'кита кнр',
  ],
};

/** How Russian writes names. */
export const NAMES: NameRules = {
  initialEnds: 'жхцшч',
  // -ов, -ев in all cases and their feminine forms; not -ский, which is an adjective more often than a name.
  surname: /^.{2,}(?:ов|ев)(?:а|у|ым|е|ой|ы|ых|тың|тің|қа|ке|ты|ті|та|те|тан|тен|пен|аның|аға|аны|ада|адан|амен)?$/,
  patronymic: /^.{2,}(?:[ое]вич|ьич|[ое]вн|ичн)(?:а|у|ем|ом|е|ы|ой)?$/,
  dictionaryEndings: ['', 'а', 'я', 'й', 'ь'],
  verbLast: false,
  bodyLast: false,
  bodyLinks: new Set(),
  stateWord: /^(?:республик(?:а|и|е|у|ой))$/,
  adjective: /(?:[оеы]го|[оеы]му|[оеы]й|[ыи]х|[ая]я|[ую]ю|[ыи]й|[ыи]м|[ыи]ми)$/,
  party: /^парти(?:я|и|ю|ей|й|ям|ями|ях)$/,
  // a name in a consonant goes into the genitive with the given name before it: Ренат Асылов, Рената Асылова
  secondGiven: { ends: new Set(['а', 'я']), inflected: /[бвгджзйклнпрстфхцчшщңғқһ]$/ },
  settlement: /^.{2,}(?:[оеё]в|[иы]н)о$/,
  ofPlaces: OF_PLACES,
  pronouns: new Set('он она оно они его ее их ему ей им него нее них нему ней ним ними нем ею нею'.split(' ')),
  and: new Set(['и']),
  answeringNo: new Set(['нет']),
  yoPairs,
};
