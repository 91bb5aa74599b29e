/** How wide characters are beside the usual letter. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[—…]/u, 1.8],
  [/[mwMWжшщюмыфЖШЩЮМФ@%№]/u, 1.4],
  [/[ijltfrIJ.,:;!'|()[\]’‘“”"-]/u, 0.55],
  [/\s/u, 0.55],
];

/** How wide a text is beside the usual letter: pdf.js tells the width of a run of characters, not that of each. */
export function weigh(text: string): number {
  let weight = 0;
  for (const character of text) weight += WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? 1;
  return weight;
}
