import { randomFrom } from '../collection.mjs';

/** Chance with the questions a generator asks of it. */
export function chanceFrom(seed) {
  const random = randomFrom(seed);
  const below = (count) => Math.floor(random() * count);
  const pick = (list) => list[below(list.length)];
  return {
    random,
    below,
    pick,
    between: (least, most) => least + below(most - least + 1),
    maybe: (share) => random() < share,
    shuffled: (list) => {
      const copy = [...list];
      for (let at = copy.length - 1; at > 0; at--) {
        const other = below(at + 1);
        [copy[at], copy[other]] = [copy[other], copy[at]];
      }
      return copy;
    },
  };
}
