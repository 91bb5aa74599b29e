import type { StopRules } from '../shape/stops.ts';
import { wordSet } from '../word-set.ts';

/** Short forms of English with a full stop. */
export const STOPS: StopRules = {
  inside: wordSet(`
    mr mrs ms dr prof gen col sen rep gov st no vs inc ltd co corp jan feb mar apr aug sept sep oct nov dec
  `),
  afterFigure: new Set(),
  scales: new Set(),
};
