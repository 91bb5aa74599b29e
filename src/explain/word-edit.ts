/** Words of A that were replaced by words of B; one of the ranges may be empty. */
export interface WordEdit {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
}

/** With how well the words answer each other. */
export interface ScoredEdit extends WordEdit {
  readonly score: number;
}
