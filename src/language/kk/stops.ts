import type { StopRules } from '../shape/stops.ts';
import { wordSet } from '../word-set.ts';

/** Short forms of Kazakh with a full stop. */
export const STOPS: StopRules = { inside: wordSet('қ ж б'), afterFigure: wordSet('ж'), scales: new Set() };
