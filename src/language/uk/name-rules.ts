import type { NameRules, PlaceWords } from '../shape/names.ts';

/** Ukrainian adjectives in -ський, and the endings of those who live in a place. */
const ADJECTIVE = '(?:ий|ого|ому|им|ім|а|ої|ій|у|ою|е|і|их|ими)';
const OF_PLACES: PlaceWords = {
  placeEnd: /^(?:с?[аиіеуїьюяй]|ою|[іїь]я|[іїь]ї|[іїь]ю|[іїь]єю|ами|ах|ом|ем|щ(?:[аіиу]|ею)|и?стан(?:[ауі]|ом)?)?$/,
  wordEnd: new RegExp(
    `^(?:[еоа]?н|[іи]?й|ян|[ії]н|[иі]ан|[оії]в|уз|[еь]ч?|ч)?ь?(?:[сц]ьк${ADJECTIVE}|ець|ц(?:і|я|ю|ів|ям|ями|ях|ем)|к(?:а|и|у|ою|ам)|ян(?:и|ин[а-яії]{0,2}|ам|ами|ах)?)$`,
  ),
  mayBeMade: new RegExp(`[сц]ьк${ADJECTIVE}$`),
  others: ['німецьк німеччин фрн', 'британськ великобритані', 'англійськ британі', 'американськ сша', 'росі рф'],
};

/** How Ukrainian writes names. */
export const NAMES: NameRules = {
  initialEnds: 'жзй',
  // -енко, -чук in all cases; not -ський, which is an adjective more often than a name
  surname: /^.{2,}(?:енк(?:о|а|у|ові|ом|ам|ами)|(?:ч|щ)ук(?:а|у|ові|ом|ам|ами|и|ів)?|юк(?:а|у|ові|ом)?)$/,
  patronymic: /^.{2,}(?:ович|йович|івн|ївн)(?:а|у|ові|ем|і|и|о|ою)?$/,
  dictionaryEndings: ['', 'а', 'я', 'й', 'ь', 'о'],
  verbLast: false,
  bodyLast: false,
  offices: [
    ['президент', 'глава держави'],
    ["прем'єр-міністр", "прем'єр", 'глава уряду'],
  ],
  bodyLinks: new Set(),
  stateWord: /^(?:республік(?:а|и|у|ою)|республіці)$/,
  stateQuality: /^(?:народн|федеративн|ісламськ)(?:а|ої|ій|у|ою)$/,
  sharedLand: /^кита/,
  adjective: /(?:ого|ої|их|ій|им|ими|а|у)$/,
  party: /^парті(?:я|ї|ю|єю|й|ям|ями|ях)$/,
  ofPlaces: OF_PLACES,
  pronouns: new Set('він вона воно вони його її їх йому їй їм нього неї них ньому ним ними нею'.split(' ')),
  answeringNo: new Set(['ні']),
  and: new Set(['і', 'й', 'та']),
};
