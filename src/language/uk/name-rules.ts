import type { NameRules } from '../shape/names.ts';

/** How Ukrainian writes names. */
export const NAMES: NameRules = {
  initialEnds: 'жзй',
  // -енко, -чук in all cases; not -ський, which is an adjective more often than a name
  surname: /^.{2,}(?:енк(?:о|а|у|ові|ом|ам|ами)|(?:ч|щ)ук(?:а|у|ові|ом|ам|ами|и|ів)?|юк(?:а|у|ові|ом)?)$/,
  patronymic: /^.{2,}(?:ович|йович|івн|ївн)(?:а|у|ові|ем|і|и|о|ою)?$/,
  dictionaryEndings: ['', 'а', 'я', 'й', 'ь', 'о'],
  verbLast: false,
  bodyLast: false,
  bodyLinks: new Set(),
  party: /^парті(?:я|ї|ю|єю|й|ям|ями|ях)$/,
  answeringNo: new Set(['ні']),
  and: new Set(['і', 'й', 'та']),
};
