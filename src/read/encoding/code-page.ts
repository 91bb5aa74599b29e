/** The one-byte encodings that are told apart; the first wins a draw, which English with a few signs is. */
const CODE_PAGES = ['windows-1252', 'windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5', 'x-mac-cyrillic'] as const;
type CodePage = (typeof CODE_PAGES)[number];

/** Bytes looked at, from the first one above ASCII on: enough for letter frequencies to settle. */
const SAMPLE = 128 * 1024;
/** Mean log probability of a byte below which it is no text: Russian gives −3 to −4, random bytes about −6. */
const LEAST_LIKELY = -5.5;

/** What windows-1252 has at 0x80..0x9F; Node before 24 reads these bytes as control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Decodes one of the encodings in which every byte is a character. */
export function decodeOneByte(bytes: Uint8Array, page: string): string {
  const text = new TextDecoder(page).decode(bytes);
  if (page !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009F]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80));
}

/** Letters of Russian with how often each stands in 10,000 letters of running text. */
const FREQUENCIES =
  'о1097 е848 а799 и737 н670 т632 с547 р475 в453 л434 к349 м320 д298 п280 у262 я200 ы190 ь174 г169 з164 б159 ч145 ' +
  'й121 х97 ж94 ш72 ю64 ц49 щ36 э32 ф27 ъ4 ё4';
const VOWELS = new Set('аеёиоуыэюя');
/** Marks and signs that newsroom copy uses, and the lines that tables of the DOS days are drawn with. */
const SIGNS = new Set('«»„“”‘’‚–—…•·§№°©®™€£¥½±─│═║\u00A0\u00AD');
/** Letters of neighbouring languages in the same pages. */
const NEIGHBOURS = new Set('ІіЇїЄєҐґЎў');

/** Log probabilities of what is no Russian letter, set between a rare letter (−8) and what no text holds. */
const COST = { sign: -4, neighbour: -6, latin: -4.5, stray: -9, control: -12 } as const;
/** What a position adds: capitals inside a word, soft signs where none can stand, two scripts in one word. */
const PENALTY = { capital: -0.3, capitalInside: -5, impossible: -4, mixed: -6 } as const;

type Kind = 'break' | 'ascii' | 'lower' | 'upper' | 'latin';

/** What a byte is under one code page. */
interface Meaning {
  readonly kind: Kind;
  readonly cost: number;
  readonly letter: string;
}

const BREAK: Meaning = { kind: 'break', cost: 0, letter: '' };
const ASCII: Meaning = { kind: 'ascii', cost: 0, letter: '' };

/** The likeliest code page of bytes that are no UTF-8, by the frequencies and the order of letters; or none. */
export function likelyCodePage(bytes: Uint8Array): CodePage | undefined {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const start = Math.max(0, first - 1);
  const sample = bytes.subarray(start, start + SAMPLE);
  const likelihoods = logProbabilities();
  let best: CodePage | undefined;
  let bestScore = LEAST_LIKELY;
  for (const page of CODE_PAGES) {
    const score = meanLikelihood(sample, meanings(page, likelihoods));
    if (score <= bestScore) continue;
    best = page;
    bestScore = score;
  }
  return best;
}

function logProbabilities(): ReadonlyMap<string, number> {
  return new Map(FREQUENCIES.split(' ').map((entry) => [entry.charAt(0), Math.log(Number(entry.slice(1)) / 10_000)]));
}

/** All 256 meanings of a byte. */
function meanings(page: CodePage, likelihoods: ReadonlyMap<string, number>): readonly Meaning[] {
  const upper = decodeOneByte(
    Uint8Array.from({ length: 128 }, (_, index) => 128 + index),
    page,
  );
  const lower = Array.from({ length: 128 }, (_, byte) => (/[a-z]/i.test(String.fromCharCode(byte)) ? ASCII : BREAK));
  return [...lower, ...Array.from(upper, (character) => meaning(character, likelihoods))];
}

function meaning(character: string, likelihoods: ReadonlyMap<string, number>): Meaning {
  const letter = character.toLowerCase();
  const likelihood = likelihoods.get(letter);
  if (likelihood !== undefined) {
    return letter === character
      ? { kind: 'lower', cost: likelihood, letter }
      : { kind: 'upper', cost: likelihood + PENALTY.capital, letter };
  }
  if (SIGNS.has(character)) return { kind: 'break', cost: COST.sign, letter: '' };
  if (NEIGHBOURS.has(character))
    return { kind: letter === character ? 'lower' : 'upper', cost: COST.neighbour, letter };
  if (/\p{Script=Latin}/u.test(character)) return { kind: 'latin', cost: COST.latin, letter };
  return { kind: 'break', cost: /\p{Cc}/u.test(character) ? COST.control : COST.stray, letter: '' };
}

/** The mean log probability of the bytes above ASCII. */
function meanLikelihood(sample: Uint8Array, table: readonly Meaning[]): number {
  let total = 0;
  let count = 0;
  let before: Meaning = BREAK;
  for (const byte of sample) {
    const now = table[byte] ?? BREAK;
    if (byte >= 0x80) {
      total += now.cost;
      count++;
    }
    total += transition(before, now);
    before = now;
  }
  return count === 0 ? 0 : total / count;
}

function transition(before: Meaning, now: Meaning): number {
  if (before.kind === 'break' && now.kind === 'break') return 0;
  const cyrillic = now.kind === 'lower' || now.kind === 'upper';
  const wasCyrillic = before.kind === 'lower' || before.kind === 'upper';
  if ((cyrillic && before.kind === 'ascii') || (wasCyrillic && now.kind === 'ascii')) return PENALTY.mixed;
  if (now.kind === 'latin') return before.kind === 'latin' || before.kind === 'break' ? PENALTY.mixed / 2 : 0;
  if (!cyrillic) return 0;
  if (now.kind === 'upper' && before.kind === 'lower') return PENALTY.capitalInside;
  const afterVowelOrNothing = !wasCyrillic || VOWELS.has(before.letter);
  if ('ьъы'.includes(now.letter) && afterVowelOrNothing) return PENALTY.impossible;
  return now.letter === 'й' && wasCyrillic && !VOWELS.has(before.letter) ? PENALTY.impossible : 0;
}
