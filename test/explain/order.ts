/**
 * Two texts are aligned in one order whichever is named first (`compare.ts`): as their letters stand in the alphabet. A
 * space before a text makes it the first of them, so that a rule meets it on that side; else half of a rule that reads
 * both sides would never be asked.
 */
export function first(text: string): string {
  return ` ${text}`;
}
