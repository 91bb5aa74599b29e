import type { NameRules } from '../shape/names.ts';
import { yoPairs } from './yo-pairs.ts';

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
  party: /^парти(?:я|и|ю|ей|й|ям|ями|ях)$/,
  // a name in a consonant goes into the genitive with the given name before it: Ренат Асылов, Рената Асылова
  secondGiven: { ends: new Set(['а', 'я']), inflected: /[бвгджзйклнпрстфхцчшщңғқһ]$/ },
  settlement: /^.{2,}(?:[оеё]в|[иы]н)о$/,
  and: new Set(['и']),
  answeringNo: new Set(['нет']),
  yoPairs,
};
