import type { DetectionRules } from '../shape/detection.ts';
import { lazyWordSet } from '../word-set.ts';

/** How English is told: by its script alone, which no other language of the registry has. */
export const DETECTION: DetectionRules = {
  share: 1,
  words: lazyWordSet(''),
  shared: lazyWordSet(''),
  endings: [],
  notEndings: [],
  person: /(?:son|er)$/,
};
