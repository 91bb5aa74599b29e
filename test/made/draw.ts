/** Chance in a text that is made: the same for the same name. */
export interface Draw {
  /** A whole number from 0, less than `count`. */
  readonly below: (count: number) => number;
  /** Whether one chance in `count` comes up. */
  readonly oneIn: (count: number) => boolean;
  /** One of a list. A word that joins the list changes only the draws that it wins. */
  readonly of: (list: readonly string[]) => string;
}

/** A number of 32 bits in which each bit of what is given counts (the end of murmur3). */
function mixed(value: number): number {
  let own = value | 0;
  own = Math.imul(own ^ (own >>> 16), 0x85ebca6b);
  own = Math.imul(own ^ (own >>> 13), 0xc2b2ae35);
  return (own ^ (own >>> 16)) >>> 0;
}

const hashes = new Map<string, number>();

/** The same number for the same text. */
function hashOf(text: string): number {
  const known = hashes.get(text);
  if (known !== undefined) return known;
  let hash = 7;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  hashes.set(text, mixed(hash));
  return mixed(hash);
}

/** What chance decides for a text by its name. */
export function drawFor(name: string): Draw {
  const seed = hashOf(name);
  let draws = 0;
  const next = (): number => mixed(seed + Math.imul(++draws, 0x9e3779b1));
  const below = (count: number): number => Math.floor((next() / 2 ** 32) * count);
  const of = (list: readonly string[]): string => {
    const own = next();
    let won = '';
    let least = Number.POSITIVE_INFINITY;
    for (const word of list) {
      const rank = mixed(hashOf(word) ^ own);
      if (rank >= least) continue;
      least = rank;
      won = word;
    }
    return won;
  };
  return { below, oneIn: (count) => below(count) === 0, of };
}
