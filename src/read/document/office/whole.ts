/** Characters at the end of a part in which its last tag is looked for. */
const TAIL = 200;

/** Whether a part ends as XML does, with the end of an element. */
export function isWhole(xml: string): boolean {
  return /<\/[^<>]+>\s*$/.test(xml.slice(-TAIL));
}
