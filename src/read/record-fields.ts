/** Which fields of a record, or columns of a table, hold what; the usual names when not given. */
export interface RecordFields {
  readonly id?: string | undefined;
  readonly text?: string | undefined;
  readonly date?: string | undefined;
}
