import type { NameRules } from '../shape/names.ts';
import { capitonyms } from './capitonyms.ts';

/** How English writes names. */
export const NAMES: NameRules = {
  initialEnds: 'hwr',
  surname: /^.{3,}(?:[oey]va?|enko|sky|skaya)(?:'s)?$/,
  patronymic: /^.{2,}(?:ovich|evich|ovna|evna|uly|kyzy)$/,
  dictionaryEndings: [''],
  verbLast: false,
  bodyLast: false,
  bodyLinks: new Set(['of']),
  party: /^part(?:y|ies)$/,
  and: new Set(['and']),
  answeringNo: new Set(['no']),
  respect: {
    capitonyms,
    headline: /^[A-Za-z0-9]/,
    verb: /^(?:[a-z]{3,20}ed|said|says|told|was|is|has|had|will|would|did|does|made|took|came|went|left|became|won|lost|met|held|led|got|gave|saw|began|wrote|spoke|knew|thought|found|brought|sold|bought)$/,
    bareNoun: /(?:s|[ts]ion|ment|ing|ness|ty|[ae]nce|ship|age|ure|ism|dom|hood|acy|ery|ics|one|body|thing)$/,
  },
};
