// Precision and recall of a scan against the truth that bench/collection.mjs wrote beside the collection.

/** Kinds of planted pairs that must not be listed as copies or shared passages. */
const UNRELATED = new Set(['unrelated', 'bulletin']);
/** Kinds whose texts have so little in common that a shared passage is right for them. */
const QUOTED = new Set(['paragraph', 'chain2']);
const COPIES = new Set(['identical', 'restyled', 'near-duplicate', 'partial']);

const keyOf = (a, b) => (a < b ? `${a} ${b}` : `${b} ${a}`);
const share = (part, all) => (all === 0 ? 1 : part / all).toFixed(4);

/** The figures of a scan (`pairs` with ids and verdicts, `clusters` of ids) in lines of text. */
export function* quality({ pairs, clusters }, truthFile) {
  const truth = new Map();
  for (const line of truthFile.split('\n')) {
    if (line === '') continue;
    const { a, b, kind } = JSON.parse(line);
    truth.set(keyOf(a, b), kind);
  }
  const listed = new Map(pairs.map(({ a, b, verdict }) => [keyOf(a, b), verdict]));
  const related = (key) => truth.has(key) && !UNRELATED.has(truth.get(key));
  const right = [...listed.keys()].filter(related).length;
  yield `  precision of ${listed.size} listed pairs          ${share(right, listed.size)}  limit .995`;
  const kinds = new Map();
  for (const [key, kind] of truth) {
    const verdict = listed.get(key);
    const found = QUOTED.has(kind) ? verdict === 'shared-passage' || COPIES.has(verdict) : COPIES.has(verdict);
    const count = kinds.get(kind) ?? { all: 0, found: 0 };
    kinds.set(kind, { all: count.all + 1, found: count.found + (found ? 1 : 0) });
  }
  for (const [kind, { all, found }] of [...kinds].sort()) {
    yield `  ${(UNRELATED.has(kind) ? `called copies: ${kind}` : `recall: ${kind}`).padEnd(30)} ${String(all).padStart(6)}  ${share(found, all)}`;
  }
  let inside = 0;
  let wrong = 0;
  for (const ids of clusters) {
    for (const [at, one] of ids.entries()) {
      for (const other of ids.slice(at + 1)) {
        inside++;
        if (!related(keyOf(one, other))) wrong++;
      }
    }
  }
  yield `  wrong pairs inside ${clusters.length} clusters             ${share(wrong, inside)}  limit .002`;
}
