const WRITTEN: ReadonlyMap<string, string> = new Map([
  ['\\', '\\\\'],
  ['\t', '\\t'],
  ['\n', '\\n'],
  ['\r', '\\r'],
]);

/** A value of a table with tabs between its columns, as PostgreSQL's COPY and its readers write it. */
export function escapeTsv(text: string): string {
  return text.replace(/[\\\t\n\r]/g, (letter) => WRITTEN.get(letter) ?? letter);
}
