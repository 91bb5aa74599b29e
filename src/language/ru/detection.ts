import type { DetectionRules } from '../shape/detection.ts';
import { lazyWordSet } from '../word-set.ts';

/** How Russian is told: it is the usual language of its script, so that its small words are enough. */
export const DETECTION: DetectionRules = {
  share: 1,
  words: lazyWordSet(`
  в во и на не но с со к у о об от из за до для без под над при про что это как был была было были его ее их она они мы вы
  я или же только уже еще который которая которые после перед между если когда где все всех
`),
  shared: lazyWordSet(''),
  endings: [],
  notEndings: [],
  person: /(?:ов|ев|ова|ева|ин|ина)$/,
};
