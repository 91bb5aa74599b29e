/** Together shorter texts are done before optimised code pays off. UTF-16 code units. */
const SHORT = 4_000_000;
/** Together shorter texts are done before patterns as machine code pay off; longer ones took a tenth more. Code units. */
const SHORT_FOR_PATTERNS = 100_000;
/** Together shorter texts leave little behind to be collected; longer ones with edits all over took a third more. Code units. */
const SHORT_FOR_MEMORY = 320_000;
/** Together shorter texts call most of what they need too seldom for it to be optimised at all. Code units. */
const SHORT_FOR_BUDGET = 400_000;
/** Together longer texts run long enough to pay for code that was optimised across functions; up to here it took a sixth more. */
const SHORT_FOR_INLINING = 16_000_000;

/** V8's flags, by the versions of Node that know them and take them at any time. */
const FLAGS: readonly { readonly versions: RegExp; readonly flag: string; readonly most: number }[] = [
  // Bytes of bytecode that run before a function is looked at again; V8's own figure is 67,584. The last that fits holds.
  { versions: /^v20\./, flag: '--interrupt-budget=300000', most: SHORT },
  { versions: /^v20\./, flag: '--interrupt-budget=600000', most: SHORT_FOR_BUDGET },
  // Functions are made ready for their second form one by one: those that wait for a batch are interpreted meanwhile.
  { versions: /^v2[02]\./, flag: '--no-baseline-batch-compilation', most: SHORT },
  // Calls before a function is optimised a little (400) and as far as V8 can (3,000).
  { versions: /^v2[24]\./, flag: '--invocation-count-for-maglev=4000', most: SHORT },
  { versions: /^v2[24]\./, flag: '--invocation-count-for-turbofan=20000', most: SHORT },
  // Bytes of bytecode that a function may take in of others while it is optimised (920).
  { versions: /^v2[024]\./, flag: '--max-inlined-bytecode-size-cumulative=100', most: SHORT_FOR_INLINING },
  // Runs of a pattern before it is compiled a second time (1), and a pass over its first form that few runs pay back.
  { versions: /^v2[024]\./, flag: '--regexp-tier-up-ticks=30', most: SHORT_FOR_PATTERNS },
  { versions: /^v2[024]\./, flag: '--no-regexp-peephole-optimization', most: SHORT_FOR_PATTERNS },
  // From 8 MB of older objects on V8 marks what is in use beside the run, which ends first: a seventh of its time.
  { versions: /^v2[024]\./, flag: '--no-incremental-marking', most: SHORT_FOR_MEMORY },
];

/**
 * Makes V8 slower to optimise where texts are not long: of the time that two unrelated texts of 20,000 words take, two
 * fifths went into optimising hundreds of functions that were hardly called again. Not in a run whose code is kept for
 * the next: V8 refuses code that was made under other flags than those of a fresh process.
 */
export async function bePatient(codeUnits: number): Promise<void> {
  const wanted = FLAGS.filter(({ versions, most }) => codeUnits <= most && versions.test(process.version));
  if (wanted.length === 0 || globalThis.dedupeKeepsCode === true) return;
  const { setFlagsFromString } = await import('node:v8');
  for (const { flag } of wanted) setFlagsFromString(flag);
}

/** A run over more texts calls what it needs often enough: five thousand of them took no less when it waited. */
const MOST_TEXTS = 1000;

/** The same for a run that compares texts with an archive or with each other; 150 of them took a fifth less. */
export async function bePatientWith(texts: number): Promise<void> {
  if (texts <= MOST_TEXTS) await bePatient(SHORT);
}

declare global {
  /** Set by what runs the program (cached-program.ts) when it will keep the code of this run. */
  var dedupeKeepsCode: boolean | undefined;
}
