import type { SenseKind } from './shape/sense.ts';

/** Signs between words that contradict each other. */
export const SIGN_ROWS: readonly (readonly [kind: SenseKind, first: string, second: string])[] = [
  ['antonym', '✓✔✅☑', '✗✘❌☒❎'],
  ['bound', '≥>⩾', '≤<⩽'],
  ['antonym', '☐⬜', '☑✓✔✅☒✗✘❌'],
  ['antonym', '🟢', '🔴🟠🟡'],
  ['antonym', '🔴', '🟠🟡'],
  ['antonym', '🟡', '🟠'],
  ['antonym', '↑▲⬆📈', '↓▼⬇📉'],
  ['antonym', '←⬅', '→➡'],
  ['antonym', '👍', '👎'],
  ['antonym', '🥇', '🥈🥉'],
  ['antonym', '🥈', '🥉'],
  ['antonym', '🔺🔼', '🔻🔽'],
  ['antonym', '🟩', '🟥🟧🟨'],
  ['antonym', '🟥', '🟧🟨'],
  ['antonym', '🟨', '🟧'],
  ['logic', '=', '≠'],
];
