import { readFileSync } from 'node:fs';
import { checkDocument } from '../src/archive/check.ts';
import { exactVerify } from '../src/archive/exact.ts';
import { POSTING_CAP, scanCollection } from '../src/archive/scan.ts';
import { candidatePairs } from '../src/archive/search/candidate-pairs.ts';
import { createCandidateSearch } from '../src/archive/search/candidates.ts';
import { createFewTexts } from '../src/archive/search/few-texts.ts';
import { lookUp, SAMPLE } from '../src/archive/search/look-up.ts';
import { openFile } from '../src/archive/store/sqlite/file.ts';
import { createSegments } from '../src/archive/store/sqlite/segments.ts';
import { stateReader } from '../src/archive/store/sqlite/state.ts';
import { openSqliteStore } from '../src/archive/store/sqlite/store.ts';
import { createJudge } from '../src/compare.ts';
import { readCollection } from '../src/read/collection/collection.ts';
import { fingerprintsOf } from '../src/similarity/fingerprint.ts';

/** Milliseconds of processor time of this process, all threads. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function tell(figures: Readonly<Record<string, unknown>>): void {
  const memory = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(`${JSON.stringify({ ...figures, memory })}\n`);
}

/**
 * What any program must do to a collection: read, parse, fold, tokenise, and hash every 3-word shingle, in plain
 * JavaScript on one core, the texts kept.
 */
function floor(file: string): void {
  const folds = new Uint16Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) {
    const character = String.fromCharCode(unit);
    if (/^[\p{L}\p{N}]$/u.test(character)) folds[unit] = character.toLowerCase().charCodeAt(0);
  }
  const bytes = readFileSync(file);
  const texts: string[] = [];
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(0x0a, from);
    texts.push(JSON.parse(bytes.toString('utf8', from, end)).text);
    from = end + 1;
  }
  let all = 0;
  let shingles = 0;
  for (const text of texts) {
    let [first, second, hash, words] = [0, 0, 0, 0];
    for (let at = 0; at <= text.length; at++) {
      const fold = at < text.length ? (folds[text.charCodeAt(at)] as number) : 0;
      if (fold !== 0) {
        hash = Math.imul(hash ^ fold, 0x01000193);
        continue;
      }
      if (hash === 0) continue;
      if (++words > 2) {
        all ^= Math.imul(first, 31) + Math.imul(second, 17) + hash;
        shingles++;
      }
      [first, second, hash] = [second, hash, 0];
    }
  }
  tell({ cpu: cpu(), texts: texts.length, shingles, all });
}

async function candidates(file: string, workers: number, workerFile: string): Promise<void> {
  const { collection } = await readCollection([file], { workers, workerFile });
  const { pairs } = candidatePairs(collection.prints, { cap: POSTING_CAP, sameForm: false });
  tell({ cpu: cpu(), pairs: pairs.length });
}

async function scan(file: string, workers: number, workerFile: string): Promise<void> {
  const { collection } = await readCollection([file], { workers, workerFile });
  const exact = exactVerify(createJudge, {});
  let verifying = 0;
  // Comparisons alone, with what collecting garbage and compiling cost meanwhile.
  const verify = (a: string, b: string) => {
    const before = cpu();
    const verified = exact(a, b);
    verifying += cpu() - before;
    return verified;
  };
  let compared = 0;
  const options = { minPassage: 20, cap: POSTING_CAP, sameForm: false };
  const { pairs, clusters } = scanCollection(collection, verify, options, (_, total) => {
    compared = total;
  });
  const listed = pairs.map(({ a, b, verdict }) => ({ a: a.id, b: b.id, verdict }));
  const groups = clusters.map(({ members }) => members.map(({ id }) => id));
  tell({ cpu: cpu(), verifying, compared, pairs: listed, clusters: groups });
}

function spread(times: readonly number[]): { readonly median: number; readonly p99: number } {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;
  return { median: at(0.5), p99: at(0.99) };
}

/** Look-ups inside the process, one after the other; milliseconds each: finding candidates, then all that a check does. */
async function lookUps(file: string, index: string): Promise<void> {
  const store = await openSqliteStore(index, 'read');
  const lines = readFileSync(file, 'utf8').split('\n');
  const read = async () => undefined;
  const archive = {
    store,
    read,
    verify: exactVerify(createJudge, {}),
    search: createCandidateSearch(),
    few: createFewTexts(store, read),
  };
  const options = { minPassage: 20, cap: POSTING_CAP, excludeSelf: true };
  const plain = await openFile(index, 'read', () => {});
  const byStatements = createSegments(plain, index);
  const { segments } = stateReader(plain, index)().state;
  /** Milliseconds for postings alone: as the store reads them, and by a statement of SQLite for each. */
  const postings = { read: 0, stated: 0 };
  const finding: number[] = [];
  const whole: number[] = [];
  const step = Math.max(1, Math.floor(lines.length / 1000));
  for (let at = 0; at < lines.length - 1; at += step) {
    const { id, text } = JSON.parse(lines[at] ?? '');
    const hashes = Float64Array.from(new Set(fingerprintsOf(text, store.settings).hash)).sort();
    const start = cpu();
    await store.postings(hashes, SAMPLE);
    const between = cpu();
    byStatements.lookUp(segments, hashes, SAMPLE, () => true);
    postings.read += between - start;
    postings.stated += cpu() - between;
    const begin = performance.now();
    await lookUp(fingerprintsOf(text, store.settings), store, archive.search, options.cap);
    const found = performance.now();
    await checkDocument({ path: file, id, text }, archive, options);
    finding.push(found - begin);
    whole.push(performance.now() - found);
  }
  await store.close();
  plain.close();
  tell({ cpu: cpu(), finding: spread(finding), whole: spread(whole), postings });
}

const [phase, file = '', other = '', workers = '0'] = process.argv.slice(2);
switch (phase) {
  case 'floor':
    floor(file);
    break;
  case 'candidates':
    void candidates(file, Number(workers), other);
    break;
  case 'scan':
    void scan(file, Number(workers), other);
    break;
  case 'look-ups':
    void lookUps(file, other);
    break;
}
