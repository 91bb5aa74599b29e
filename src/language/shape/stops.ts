/** Short forms with a full stop, which ends no sentence. */
export interface StopRules {
  /** Keys that never end a sentence with their stop: ул., Dr., им. */
  readonly inside: ReadonlySet<string>;
  /** Keys that end one only behind a figure: в 2026 г. Он; г. Алматы does not. */
  readonly afterFigure: ReadonlySet<string>;
  /** Keys that count thousands and more; behind a figure they end a sentence, and what is behind them stands behind it. */
  readonly scales: ReadonlySet<string>;
}
