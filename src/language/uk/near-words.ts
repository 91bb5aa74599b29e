import { lazyWordSet } from '../word-set.ts';

/** Words with look-alikes, each right in its place, in dictionary form. */
export const nearWords = lazyWordSet(`
  адрес адреса дипломат дипломант ефектний ефективний компанія кампанія особистий особовий тактовний тактичний показник
  покажчик дружний дружній уява увага привід провід прийти пройти вигода вигадка закон загон право правда
`);
