import type { NameRules, PlaceWords } from '../shape/names.ts';

/** The Kazakh ending that makes an adjective or an inhabitant of a place, which may be counted and stand in any case. */
const OF_PLACES: PlaceWords = {
  placeEnd:
    /^(?:(?:[нтд][ыі]ң)|[ғқ]а|[гк]е|[нтд][ыі]|[дт][ае]|[дтн][ае]н|[мбп]ен|[дт][ае]ғы|[дт]егі|[ыі]|я|(?:[ыіи]?стан)(?:ның|ға|да|нан|ды|мен)?)?$/,
  wordEnd: /^(?:[лдт][ыі]қ?к?(?:[дт][ае]р)?(?:[дт][ыі]ң|[ғқ]а|[гк]е|[дт][ыі]|[дт][ае]|[дт][ае]н|[мбп]ен|[ыі])?)$/,
  mayBeMade: /[лдт](?:ық|ік)(?:[дт][ае]р)?[а-яғқңіү]{0,4}$/,
  others: ['орыс ресей', 'неміс германия', 'ағылшын англия ұлыбритания британия', 'түрік түркия', 'француз франция'],
};

/** How Kazakh writes names. */
export const NAMES: NameRules = {
  initialEnds: '',
  // -ов, -ев with the endings of both languages: Тоқаевтың, Тоқаева.
  surname: /^.{2,}(?:ов|ев)(?:а|у|ым|е|ой|ы|ых|тың|тің|қа|ке|ты|ті|та|те|тан|тен|пен|аның|аға|аны|ада|адан|амен)?$/,
  patronymic: /^.{2,}(?:ұлы|улы|қызы|кызы)[a-zа-яёәғқңөұүһі]{0,4}$/,
  dictionaryEndings: [''],
  verbLast: true,
  bodyLast: true,
  offices: [
    ['президент', 'мемлекет басшысы'],
    ['премьер-министр', 'үкімет басшысы'],
  ],
  bodyLinks: new Set(),
  stateWord: /^республикасы[а-яәғқңөұүһі]{0,5}$/,
  stateQuality: /^(?:халық|федеративтік|ислам)$/,
  sharedLand: /^қытай/,
  ownerOfOffice: /[нтд][ыі]ң$/,
  party: /^парти(?:я|ясы[а-яәғқңөұүһі]{0,6})$/,
  // a name in a consonant goes into the genitive with the given name before it: Ренат Асылов, Рената Асылова
  secondGiven: { ends: new Set(['а', 'я']), inflected: /[бвгджзйклнпрстфхцчшщңғқһ]$/ },
  ofPlaces: OF_PLACES,
  pronouns: new Set('ол олар оның олардың оған оларға оны оларды онда одан олардан онымен олармен'.split(' ')),
  and: new Set(['және', 'мен', 'пен', 'бен']),
  answeringNo: new Set(['жоқ']),
};
