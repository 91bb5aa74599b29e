import { lazily } from './lazily.ts';
import { remember } from './remember.ts';

/** Longest chain of suffixes in letters: мектептеріміздегілерден has twenty. */
export const LONGEST_CHAIN = 20;

/** Whether an ending is a chain of suffixes, none or more, that fits the stem before it. */
export type IsChain = (stem: string, ending: string) => boolean;

const BACK = 1;
const FRONT = 2;
/** Vowels of the suffixes and stems; и, у, ю and э go with both kinds. */
const HARMONY: ReadonlyMap<string, number> = new Map([
  ...Array.from('аоұыя', (letter) => [letter, BACK] as const),
  ...Array.from('әөүіе', (letter) => [letter, FRONT] as const),
]);
const VOWELS = new Set('аәоөұүыіеэя');
/** Letters that are a vowel to what follows and a consonant to what comes before: оқу, оқуы, оқудың. */
const GLIDES = new Set('уиюй');
/** Letters after which a suffix begins with a voiceless one, those of loan words included that lose their voice. */
/** No word of its own ends so behind a back vowel; loan words do, and take either endings: банктің, блоктың. */
const LOAN = /[кг][тс]?$/;
const VOICELESS = new Set('пфкқтсшщхцчһбвгд');
const NASALS = new Set('мнң');

/**
 * Recognises chains of suffixes, each of a later rank than the one before. Ranks are rows of suffixes parted by blanks.
 * What the sounds forbid (a vowel after a vowel, -да after -т; with `harmony` also back after front vowels) is no chain,
 * so that a misprint in an ending is not taken for another ending. Names keep no harmony: Тоқаевтың.
 */
export function suffixChains(ranks: readonly string[], harmony: boolean): IsChain {
  const accepts = lazily(() => readRanks(ranks));
  return (stem, ending) => {
    if (ending === '') return true;
    if (ending.length > LONGEST_CHAIN) return false;
    const kind = harmony ? harmonyOf(stem) : 0;
    if (harmony && !agrees(kind, ending)) return false;
    return accepts()(stem.charAt(stem.length - 1) + ending);
  };
}

/** Takes the last letter of a stem with an ending. */
function readRanks(ranks: readonly string[]): (key: string) => boolean {
  const bySuffix = new Map<string, number>();
  let longest = 0;
  for (const [rank, row] of ranks.entries()) {
    for (const suffix of row.split(' ')) {
      bySuffix.set(suffix, (bySuffix.get(suffix) ?? 0) | (1 << rank));
      longest = Math.max(longest, suffix.length);
    }
  }
  const all = (1 << ranks.length) - 1;
  /** Bit sets of ranks that may still follow; the bit beyond all ranks marks a place that can be reached. */
  const reached = 1 << ranks.length;
  return remember((key: string) => {
    const first = 1;
    const open = new Int32Array(key.length + 1);
    open[first] = all | reached;
    for (let from = first; from < key.length; from++) {
      const allowed = open[from] as number; // within the array
      if (allowed === 0) continue;
      const before = key.charAt(from - 1);
      for (let to = from + 1; to <= Math.min(key.length, from + longest); to++) {
        const suffix = key.slice(from, to);
        const fitting = (bySuffix.get(suffix) ?? 0) & allowed;
        if (fitting === 0 || !joins(before, suffix)) continue;
        const lowest = fitting & -fitting;
        open[to] = (open[to] as number) | (all & ~((lowest << 1) - 1)) | reached;
      }
    }
    return open[key.length] !== 0;
  });
}

/** The kind of the last vowel that has one; 0 for none and for loan words in ь. */
function harmonyOf(stem: string): number {
  if (stem.endsWith('ь')) return 0;
  for (let at = stem.length - 1; at >= 0; at--) {
    const letter = stem.charAt(at);
    if (GLIDES.has(letter) || letter === 'э') return 0;
    const kind = HARMONY.get(letter);
    if (kind !== undefined) return kind === BACK && LOAN.test(stem) ? 0 : kind;
  }
  return 0;
}

/** Whether the vowels of an ending are all of one kind, that of the stem if it has one; -мен, -дікі keep their own. */
function agrees(kind: number, ending: string): boolean {
  let current = kind;
  for (const letter of ending.replace(/[мбп]ен(?:ен)?$|[дтн]ікі$/, '')) {
    const own = HARMONY.get(letter) ?? 0;
    if (own === 0) continue;
    if (current !== 0 && own !== current) return false;
    current = own;
  }
  return true;
}

/** Whether a suffix may follow a letter. */
function joins(before: string, suffix: string): boolean {
  if (before === '-' || suffix === '-') return true;
  const first = suffix.charAt(0);
  const vowelBefore = VOWELS.has(before);
  const glideBefore = GLIDES.has(before);
  if (VOWELS.has(first)) return !vowelBefore;
  if (suffix.length === 1) return vowelBefore || glideBefore || first === 'у';
  switch (first) {
    case 'ғ':
    case 'г':
    case 'д':
      return !VOICELESS.has(before) || before === 'д';
    case 'қ':
    case 'к':
    case 'т':
      return VOICELESS.has(before);
    case 'п':
      return VOICELESS.has(before) || vowelBefore;
    case 'н':
      return vowelBefore || glideBefore || NASALS.has(before);
    case 'л':
      return vowelBefore || glideBefore || before === 'р' || before === 'л';
    case 'й':
      return vowelBefore;
    case 'с':
      return (suffix !== 'сы' && suffix !== 'сі') || vowelBefore || glideBefore;
    default:
      return true;
  }
}
