/** Endings that can follow one stem, separated by blanks; `-` is the empty ending. */
export interface EndingClass {
  /** What the stem must end in; `surname` is -ов, -ев, -ин, -ын. */
  readonly after: 'any' | 'vowel' | 'consonant' | 'surname';
  readonly endings: string;
}

/** Ending classes as bit sets, so that a pair of endings is looked up in constant time. */
export interface Endings {
  /** The classes in which an ending stands. */
  readonly classesOf: ReadonlyMap<string, number>;
  /** Length of the longest ending in letters. */
  readonly longest: number;
  /** The classes that a stem allows by its last letters. */
  readonly allowed: Readonly<Record<EndingClass['after'], number>>;
}

const VOWELS = new Set('аеиоуыэюя');
const SURNAME_STEMS = new Set(['ов', 'ев', 'ин', 'ын']);
/** One letter says too little: a stem of two is taken only with the shortest endings. */
const SHORTEST_STEM = 2;
const SAFE_STEM = 3;

/** Builds the table of at most 31 classes (the bits of a JavaScript integer). */
export function compileEndings(classes: readonly EndingClass[]): Endings {
  const classesOf = new Map<string, number>();
  const allowed = { any: 0, vowel: 0, consonant: 0, surname: 0 };
  let longest = 0;
  for (const [bit, row] of classes.entries()) {
    allowed[row.after] |= 1 << bit;
    for (const written of row.endings.split(' ')) {
      const ending = written === '-' ? '' : written;
      longest = Math.max(longest, ending.length);
      classesOf.set(ending, (classesOf.get(ending) ?? 0) | (1 << bit));
    }
  }
  return { classesOf, longest, allowed };
}

/** Takes endings off until none is left, so that forms with more endings come to the same end as those with fewer. */
export function settled(key: string, shorter: (key: string) => string): string {
  let root = key;
  for (;;) {
    const next = shorter(root);
    if (next === root) return root;
    root = next;
  }
}

/** The first two letters of a word as one number. */
export function openingOf(word: string): number {
  return (word.charCodeAt(0) << 16) | word.charCodeAt(1);
}

/** Length of what two words begin with in common. */
export function commonPrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

/** Whether two words are one stem with two endings of one class. */
export function shareStem(a: string, b: string, endings: Endings): boolean {
  const least = Math.max(SHORTEST_STEM, a.length - endings.longest, b.length - endings.longest);
  for (let length = commonPrefix(a, b); length >= least; length--) {
    const ofA = endings.classesOf.get(a.slice(length));
    if (ofA === undefined) continue;
    const ofB = endings.classesOf.get(b.slice(length));
    if (ofB === undefined || (ofA & ofB & allowedAfter(a, length, endings)) === 0) continue;
    if (length >= SAFE_STEM || isShortPair(a, b, length)) return true;
  }
  return false;
}

function allowedAfter(word: string, length: number, { allowed }: Endings): number {
  if (VOWELS.has(word.charAt(length - 1))) return allowed.any | allowed.vowel;
  const consonant = allowed.any | allowed.consonant;
  return SURNAME_STEMS.has(word.slice(length - 2, length)) && length > 3 ? consonant | allowed.surname : consonant;
}

/** Ася, Асю and Цой, Цоем, but not Ася, Асем. */
function isShortPair(a: string, b: string, length: number): boolean {
  return (a.length <= length + 1 && b.length <= length + 1) || a.endsWith('й') || b.endsWith('й');
}

const OWNING = "'s";

/** A key without the ending of an owner (Whitlock's), which no other language writes so. */
export function withoutOwning(key: string): string {
  return key.endsWith(OWNING) ? key.slice(0, -OWNING.length) : key;
}
