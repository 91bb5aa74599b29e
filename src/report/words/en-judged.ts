import { oneOrMany } from './counting.ts';
import type { Judged } from './judged.ts';

/** The evidence told in English. */
export const enJudged: Judged = {
  why: {
    heading: 'how score and verdict came about',
    amount: 'amount',
    figures: 'figures',
    containment: (aInB, bInA) => `containment ${aInB} of A in B, ${bInA} of B in A`,
    sentences: (share) => `whole sentences ${share}`,
    rewording: (rate, inPlace) => `${rate} of ordinary words replaced one for one, ${inPlace} in place`,
    facts: (kept, replaced) => `figures and names in place: ${kept} kept, ${replaced} replaced`,
    figuresKept: (kept, replaced) => `${kept} kept, ${replaced} replaced`,
    product: (raw, half) => `amount × figures = ${raw}, on a scale where ${half} becomes 0.50`,
    whole: 'nothing differs but style',
    coverage: (aInB, bInA) => `linked words ${aInB} of A, ${bInA} of B`,
    passage: (n) => `longest passage ${oneOrMany(n, 'word', 'words')}`,
    namesReplaced: (n) => `${oneOrMany(n, 'name', 'names')} replaced`,
    rules: {
      'equal-texts': 'the texts are equal',
      'style-only': 'every difference is cosmetic or ignored',
      'most-of-both': 'the score reaches the threshold, and half of each text stands in the other',
      'part-of-one': 'the score reaches the threshold, and less than half of one text stands in the other',
      'same-frame': 'half of each text is linked, and its figures and names were replaced',
      'long-passage': 'the score stays below the threshold, and a long passage stands in both',
      'too-little': 'the score stays below the threshold, and no long passage stands in both',
    },
  },
  table: {
    heading: 'facts',
    counts: (inA, inB) => `${inA} in A, ${inB} in B`,
    changed: (n) => `${n} changed`,
    dropped: (n) => `${n} dropped`,
    added: (n) => `${n} added`,
  },
};
