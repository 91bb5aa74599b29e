import type { Fingerprints } from '../../similarity/fingerprint.ts';
import { COMMON, COMMON_AT_EDGE, EDGE_WORDS, FEW_PRINTS, isCommon } from './boilerplate.ts';

/** Which documents have the fingerprints of a text: those of the i-th are `documents[first[i]]` up to `documents[end[i]]`. */
export interface Holders {
  readonly documents: Uint32Array;
  readonly first: Int32Array;
  readonly end: Int32Array;
  /** How many distinct texts have it, counted up to a little over `COMMON`; 0 where there are more than the cap. */
  readonly spread: Uint16Array;
}

/** A document that has fingerprints of the text. */
export interface Candidate {
  readonly document: number;
  /** Fingerprints in common, repeated ones of the text counted. */
  readonly shared: number;
  /** Those of them that are no boilerplate. */
  readonly telling: number;
  /** Words of the text that the telling ones cover, about. */
  readonly covered: number;
}

/** Finds candidates; holds room that is used again from text to text. */
export interface CandidateSearch {
  /**
   * The documents that have at least one of the fingerprints, in order of appearance. Two texts with seven words in a
   * row in common share one, so nothing with such a run is missed unless a fingerprint was beyond the cap.
   * With `skipCommon` documents that have only boilerplate in common with the text are left out.
   */
  readonly find: (prints: Fingerprints, holders: Holders, options?: SearchOptions) => readonly Candidate[];
}

interface SearchOptions {
  readonly skipCommon?: boolean;
  /** Only documents with a higher number. */
  readonly above?: number;
  /** Words of one shingle. */
  readonly shingle?: number;
  readonly window?: number;
}

/**
 * Whether a fingerprint that stands at a word says something about the text that has it, however short a run it is in.
 */
export function isTelling(spread: number, word: number, words: number): boolean {
  if (isCommon(spread)) return false;
  return spread <= COMMON_AT_EDGE || (word >= EDGE_WORDS && word < words - EDGE_WORDS);
}

/**
 * Words in a row that several texts have in their heads or tails from which on they are looked at: a lead that many ran
 * is evidence, a signature or a subscribe line is shorter. A passage of 20 words leaves so many between the first and
 * the last of its fingerprints.
 */
const LEAST_AT_EDGE = 14;

export function createCandidateSearch(): CandidateSearch {
  /** One more than the place of a document among the candidates; 0 for none. */
  let places = new Int32Array(1 << 10);
  let shared = new Int32Array(64);
  let telling = new Int32Array(64);
  let covered = new Int32Array(64);
  let reached = new Int32Array(64);
  /** Fingerprints of heads and tails that several texts have, and the run of words that they cover. */
  let edge = new Int32Array(64);
  let run = new Int32Array(64);
  let longest = new Int32Array(64);
  let documents = new Int32Array(64);

  const grow = (): void => {
    [shared, telling, covered, reached, documents, edge, run, longest] = [
      doubled(shared),
      doubled(telling),
      doubled(covered),
      doubled(reached),
      doubled(documents),
      doubled(edge),
      doubled(run),
      doubled(longest),
    ];
  };

  return {
    find: (prints, holders, { skipCommon = false, above = -1, shingle = 4, window = 4 } = {}) => {
      let count = 0;
      for (let print = 0; print < prints.count; print++) {
        // Every index below is smaller than the length of its array.
        const spread = holders.spread[print] as number;
        if (spread === 0 || (skipCommon && spread > COMMON)) continue;
        const word = prints.word[print] as number;
        const tells = isTelling(spread, word, prints.words);
        const end = holders.end[print] as number;
        for (let at = holders.first[print] as number; at < end; at++) {
          const document = holders.documents[at] as number;
          if (document <= above) continue;
          if (document >= places.length) places = widened(places, document + 1);
          let place = (places[document] as number) - 1;
          if (place < 0) {
            if (count === documents.length) grow();
            place = count++;
            places[document] = place + 1;
            documents[place] = document;
            shared[place] = 0;
            telling[place] = 0;
            covered[place] = 0;
            reached[place] = 0;
            edge[place] = 0;
            run[place] = 0;
            longest[place] = 0;
          }
          shared[place] = (shared[place] as number) + 1;
          if (isCommon(spread)) continue;
          // Words between two fingerprints of neighbouring windows count as covered: nothing there says they are not.
          const until = reached[place] as number;
          const goesOn = until > 0 && word - until < window;
          const more = word + shingle - (goesOn ? until : word);
          reached[place] = word + shingle;
          run[place] = goesOn ? (run[place] as number) + more : more;
          longest[place] = Math.max(longest[place] as number, run[place] as number);
          if (!tells) {
            edge[place] = (edge[place] as number) + 1;
            continue;
          }
          telling[place] = (telling[place] as number) + 1;
          covered[place] = (covered[place] as number) + more;
        }
      }
      const candidates: Candidate[] = [];
      for (let place = 0; place < count; place++) {
        const document = documents[place] as number;
        places[document] = 0;
        const runs = (longest[place] as number) >= LEAST_AT_EDGE;
        candidates.push({
          document,
          shared: shared[place] as number,
          telling: (telling[place] as number) + (runs ? (edge[place] as number) : 0),
          covered: Math.max(covered[place] as number, runs ? (longest[place] as number) : 0),
        });
      }
      return candidates;
    },
  };
}

function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  return widened(numbers, numbers.length * 2);
}

function widened(numbers: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(Math.max(least, numbers.length * 2));
  wider.set(numbers);
  return wider;
}

/** Words that telling fingerprints must cover: the least that a passage of 20 words leaves when one of them differs. */
const LEAST_COVERED = 10;
/** Share of the fingerprints of the smaller text that nearly every copy has, even with four in ten words replaced. */
const LEAST_SHARE = 0.03;
/** Where all that is shared is boilerplate, it must be a good part of the smaller text to be more than head and tail. */
const LEAST_COMMON_SHARE = 0.3;

/** How many fingerprints a text has, and how many of them are boilerplate, where that is known. */
export interface Weight {
  readonly prints: number;
  readonly common?: number;
}

/**
 * Whether a candidate can be a copy, or have a passage in common that is worth telling. Says no only where the exact
 * comparison would call the pair distinct, or where all they share is boilerplate beside facts of their own.
 */
export function isPlausible({ shared, telling, covered }: Candidate, text: Weight, other: Weight): boolean {
  const least = Math.min(text.prints, other.prints);
  if (telling > 0) {
    if (covered >= LEAST_COVERED || least <= FEW_PRINTS) return true;
    return telling >= 2 && telling >= LEAST_SHARE * least;
  }
  if (shared < LEAST_COMMON_SHARE * least) return false;
  const ownFacts = (weight: Weight): boolean =>
    weight.common !== undefined && weight.prints - weight.common >= FEW_PRINTS;
  return !(ownFacts(text) && (other.common === undefined || ownFacts(other)));
}
