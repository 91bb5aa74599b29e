import type { EndingClass } from '../endings.ts';

/** Endings that make further words of a root: issue, issuer; possible, possibly; regulator, regulatory. */
export const derivedEndings: readonly EndingClass[] = [
  { after: 'any', endings: 'e ed es er ers ing y ies able ably ible ibly ee ees ive ion ions al ally' },
  { after: 'any', endings: '- er ers or ors ory ory ly ist ists ism ee ees ment ments al ally ful less ness' },
  { after: 'any', endings: 'ent ence ents ency ist ists ism' },
  { after: 'any', endings: 'ant ance ants ancy ist ists ism' },
  { after: 'any', endings: 'e ed es ing or ors ory ion ions ive' },
  { after: 'any', endings: 'd r rs s st' },
];
