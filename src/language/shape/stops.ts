/** Short forms with a full stop, which ends no sentence. */
export interface StopRules {
  /** Keys that never end a sentence with their stop: ул., Dr., им. */
  readonly inside: ReadonlySet<string>;
  /** Keys that end one only behind a figure: в 2026 г. Он; г. Алматы does not. */
  readonly afterFigure: ReadonlySet<string>;
}
