/** Fewer common letters than this are chance. */
const SHORTEST_STEM = 3;

/** The longest ending that words of one stem may differ in. */
const LONGEST_DIFFERENCE = 3;

/** Whether two keys are forms of one word, by their common beginning; equal keys always are. */
export function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const shorter = Math.min(one.length, other.length);
  let common = 0;
  while (common < shorter && one[common] === other[common]) common++;
  return common >= SHORTEST_STEM && Math.max(one.length, other.length) - common <= LONGEST_DIFFERENCE;
}
