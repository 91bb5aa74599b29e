/** What a document tells of its own hyphens: how its words look where no line end breaks them. */
export interface HyphenEvidence {
  /** Words in lower case, with their own hyphens. */
  readonly words: ReadonlySet<string>;
  /** The words by their first letters, some of each: forms of one word begin alike. */
  readonly byStem: ReadonlyMap<string, readonly string[]>;
  /** First parts of words with a hyphen. */
  readonly heads: ReadonlySet<string>;
  /** A sign of its own breaks words at line ends, as in what a browser prints: a plain hyphen belongs to its word. */
  readonly hasOwnSign: boolean;
  /** Share of the lines that a plain hyphen ends. */
  readonly share: number;
  readonly count: number;
}

const WORD = /[\p{L}\p{M}\d]+(?:[-‐‑][\p{L}\p{M}\d]+)*/gu;
const BREAK = /[-‐\u00ad]$/u;
const SOFT = /[‐\u00ad]$/u;
/** Letters of the end of a word that may differ in another form of it. */
const ENDING = 3;
/** The shortest beginning of two words that makes them forms of one. */
const STEM = 5;
/** Words of one beginning that are kept: enough for the forms of a word, and a bound for a text of nothing else. */
const WORDS_OF_A_STEM = 60;
/** Share of broken lines from which a document breaks words: one in thirty is a compound now and then. */
const BREAKS_SHARE = 0.04;
/** Broken lines from which it does. */
const BREAKS = 2;
/** The shortest word that, standing by itself elsewhere, is no syllable. */
const WHOLE_WORD = 4;

/** Parts that a hyphen joins to what follows or precedes in the languages of the press here. */
const HEADS =
  /(?:^|[^\p{L}])(?:из|кое|кой|северо|юго|пресс|вице|экс|премьер|генерал|бизнес|интернет|онлайн|веб|топ|штаб|лейб|обер|унтер|контр|арт|фан|шоу|ток|блиц|пол|мини|макси|non|self|ex|vice|co|mid|anti|post|well|so|e|т|әл|аль)$/iu;
const TAILS = /^(?:то|либо|нибудь|таки|ка|де|с)(?![\p{L}])/u;
/** Ends of words that are no words, so that no hyphen of a compound stands before them. */
const ENDINGS =
  /^(?:ments?|[ts]ions?|[ts]ional|ings?|ness|able|ably|ible|ibly|it(?:y|ies)|[ea]nces?|ers|ed|ly|ous(?:ly)?|ives?|i[sz](?:e|ed|es|ing)|ists?|isms?|ally?|tic(?:s|al)?|at(?:e|ed|es|ing|ions?)|ни(?:е|я|ю|ем|ям|ями|ях|й)|ност(?:ь|и|ью|ей|ям|ями|ях)|ск(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими)|ться|тся|[еяую]тся|вш(?:ий|его|ему|им|ем|ая|ей|ую|ее|ие|их|ими)|[ую]щ(?:ий|его|ему|им|ем|ая|ей|ую|ее|ие|их|ими)|ци(?:я|и|ю|ей|й|ям|ями|ях)|[лдт][ае]р(?:ы|і|ын|ін|ының|інің|ында|інде|ынан|інен|ына|іне|ға|ге|да|де|дан|ден|дың|дің|мен)?|[ндт][ыі]ң|[ндт][ае]н)(?![\p{L}-])/u;
const ADVERB = /(?:^|[^\p{L}])(?:по|в|во)$/iu;
const ADVERB_TAIL = /^\p{L}+(?:ому|ему|ски|цки|ьи|ых|их)(?!\p{L})/u;

/** Gathers the evidence from the lines of a document. */
export function hyphenEvidence(lines: readonly string[], isOfBrowser: boolean): HyphenEvidence {
  const words = new Set<string>();
  const byStem = new Map<string, string[]>();
  const heads = new Set<string>();
  let plain = 0;
  let own = 0;
  for (const [at, line] of lines.entries()) {
    const isBroken = BREAK.test(line);
    if (isBroken) {
      if (SOFT.test(line)) own += 1;
      else if (/\p{L}-$/u.test(line)) plain += 1;
    }
    const found = [...line.toLowerCase().matchAll(WORD)].map(([word]) => word.replaceAll(/[‐‑]/gu, '-'));
    const from = at > 0 && BREAK.test(lines[at - 1] ?? '') ? 1 : 0;
    for (const word of isBroken ? found.slice(from, -1) : found.slice(from)) {
      if (!words.has(word)) addForm(byStem, word);
      words.add(word);
      const hyphen = word.indexOf('-');
      if (hyphen > 0) heads.add(word.slice(0, hyphen));
    }
  }
  return {
    words,
    byStem,
    heads,
    hasOwnSign: isOfBrowser || own > 0,
    share: plain / Math.max(1, lines.length),
    count: plain,
  };
}

function addForm(byStem: Map<string, string[]>, word: string): void {
  const stem = word.slice(0, STEM);
  const known = byStem.get(stem);
  if (known === undefined) byStem.set(stem, [word]);
  else if (known.length < WORDS_OF_A_STEM) known.push(word);
}

/** Two lines of a paragraph as one: a word that the line end broke is whole again. */
export function joinLines(above: string, below: string, evidence: HyphenEvidence): string {
  if (above === '' || below === '') return above + below;
  if (!BREAK.test(above)) return /[/]$/.test(above) && !/\s\/$/.test(above) ? above + below : `${above} ${below}`;
  const stem = above.slice(0, -1);
  const head = /[\p{L}\p{M}\d-]+$/u.exec(stem)?.[0] ?? '';
  const tail = /^[\p{L}\p{M}\d]+/u.exec(below)?.[0] ?? '';
  if (head === '') return `${above} ${below}`;
  if (tail === '') return above + below;
  if (SOFT.test(above)) return stem + below;
  return keepsHyphen(head, below, tail, evidence) ? above + below : stem + below;
}

/** The longest end of a word that is cut off where its cell ends: words as short stand elsewhere, too. */
const CUT_OFF = 3;

/** Whether a word that did not fit in its cell was cut there without a hyphen, as Writer does. */
export function isCutWord(above: string, below: string, evidence: HyphenEvidence): boolean {
  const head = /[\p{L}\p{M}]+$/u.exec(above)?.[0].toLowerCase() ?? '';
  const tail = /^\p{Ll}[\p{Ll}\p{M}]*/u.exec(below)?.[0] ?? '';
  if (evidence.hasOwnSign || head === '' || tail === '') return false;
  if (evidence.words.has(head + tail)) return true;
  return !evidence.words.has(tail) && (tail.length <= CUT_OFF || hasForm(head + tail, evidence));
}

function keepsHyphen(head: string, below: string, tail: string, evidence: HyphenEvidence): boolean {
  if (evidence.hasOwnSign || /\d$/u.test(head) || !/^\p{Ll}/u.test(tail)) return true;
  const first = head.slice(head.lastIndexOf('-') + 1);
  const joined = (first + tail).toLowerCase();
  const whole = (head + tail).toLowerCase();
  if (evidence.words.has(`${head}-${tail}`.toLowerCase())) return true;
  if (evidence.words.has(whole) || evidence.words.has(joined)) return false;
  if (ENDINGS.test(tail) && !isCapital(first) && !/[a-z]$/iu.test(first) === !/^[a-z]/u.test(tail)) return false;
  if (HEADS.test(head) || TAILS.test(below)) return true;
  if (ADVERB.test(head) && ADVERB_TAIL.test(below)) return true;
  if (hasForm(whole, evidence) || hasForm(joined, evidence)) return false;
  if (evidence.heads.has(first.toLowerCase())) return true;
  if (tail.length >= WHOLE_WORD && evidence.words.has(tail.toLowerCase())) return true;
  if (isCapital(first)) return true;
  return evidence.count < BREAKS || evidence.share < BREAKS_SHARE;
}

function isCapital(part: string): boolean {
  return part.length > 1 && part === part.toUpperCase() && part !== part.toLowerCase();
}

/** Whether another form of the word stands elsewhere. */
function hasForm(word: string, { byStem }: HyphenEvidence): boolean {
  if (word.length < STEM) return false;
  const stem = word.slice(0, Math.max(STEM, word.length - ENDING));
  const alike = byStem.get(word.slice(0, STEM)) ?? [];
  return alike.some((other) => other.startsWith(stem) && other.length - stem.length <= ENDING * 2);
}
