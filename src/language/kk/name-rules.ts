import type { NameRules } from '../shape/names.ts';

/** How Kazakh writes names. */
export const NAMES: NameRules = {
  initialEnds: '',
  // -ов, -ев with the endings of both languages: Тоқаевтың, Тоқаева.
  surname: /^.{2,}(?:ов|ев)(?:а|у|ым|е|ой|ы|ых|тың|тің|қа|ке|ты|ті|та|те|тан|тен|пен|аның|аға|аны|ада|адан|амен)?$/,
  patronymic: /^.{2,}(?:ұлы|улы|қызы|кызы)[a-zа-яёәғқңөұүһі]{0,4}$/,
  dictionaryEndings: [''],
  verbLast: true,
  bodyLast: true,
  bodyLinks: new Set(),
  party: /^парти(?:я|ясы[а-яәғқңөұүһі]{0,6})$/,
  // a name in a consonant goes into the genitive with the given name before it: Ренат Асылов, Рената Асылова
  secondGiven: { ends: new Set(['а', 'я']), inflected: /[бвгджзйклнпрстфхцчшщңғқһ]$/ },
  and: new Set(['және']),
  answeringNo: new Set(['жоқ']),
};
