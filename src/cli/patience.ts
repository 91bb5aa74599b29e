/** Together shorter texts are done before optimised code pays off. UTF-16 code units. */
const SHORT = 4_000_000;
/** Bytes of bytecode that run before a function is looked at again; V8's own figure is 67,584. */
const PATIENCE = '--interrupt-budget=600000';
/** The only versions of Node whose V8 counts so, and takes it at any time. */
const COUNTING = /^v20\./;

/**
 * Makes V8 slower to optimise where texts are not long: of the time that two unrelated texts of 20,000 words take, two
 * fifths went into optimising hundreds of functions that were hardly called again.
 */
export async function bePatient(codeUnits: number): Promise<void> {
  if (codeUnits > SHORT || !COUNTING.test(process.version)) return;
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString(PATIENCE);
}
