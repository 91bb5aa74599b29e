// Measures score and verdicts on labelled pairs and prints, all of it computed here: a table of the sets, the same
// for sets that are not scored, what each part of the score brings (on planted pairs too), and which verdicts each
// relation gets.
//   node bench/verdicts.mjs [--data DIR] [--split dev] [--set NAME] [--errors] [--no-archive] [--relabelled]
// --relabelled reads the labels a second time as DIR/relabelled.tsv has them: set, a, b, relation or "arguable", which is
// left out. DIR (../shared/data) holds baselines.json and a folder for each set with SPLIT/docs.jsonl and SPLIT/truth.jsonl.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { collection } from './collection.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: join(root, '..', 'shared', 'data') },
    split: { type: 'string', default: 'dev' },
    set: { type: 'string' },
    errors: { type: 'boolean', default: false },
    'no-archive': { type: 'boolean', default: false },
    relabelled: { type: 'boolean', default: false },
  },
});
/** Sets that are told apart: answers written to order are no press copy. */
const APART = new Set(['short-answers']);
/** Texts of the archive that are compared with each query: those that share most shingles with it. */
const NEAREST = 3;

const rows = (path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

async function load() {
  const names = ['compare.ts', 'judge/score.ts', 'similarity/shingles.ts'];
  const contents = names.map((name) => `export * from './src/${name}';`).join('\n');
  const bundle = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  return import(`data:text/javascript,${encodeURIComponent(bundle.outputFiles[0].text)}`);
}

const program = await load();
const THRESHOLD = program.compare('', '').settings.threshold;

/** One labelled pair with everything that score and verdict rest on. */
function measure(set, row, textA, textB, positive) {
  const { similarity, verdict, why } = program.compare(textA, textB, { why: true });
  return { set, ...row, positive, verdict, similarity, why };
}

/** The second reading of labels by set and ids. */
function secondReading() {
  const [, ...lines] = readFileSync(join(options.data, 'relabelled.tsv'), 'utf8').trim().split('\n');
  return new Map(lines.map((line) => line.split('\t')).map(([set, a, b, relation]) => [`${set} ${a} ${b}`, relation]));
}

const relabelled = options.relabelled ? secondReading() : new Map();

function* pairsOf(set, { positive, negative }) {
  const folder = join(options.data, set, options.split);
  const texts = new Map(rows(join(folder, 'docs.jsonl')).map(({ id, text }) => [id, text]));
  for (const { a, b, relation: first } of rows(join(folder, 'truth.jsonl'))) {
    const relation = relabelled.get(`${set} ${a} ${b}`) ?? first;
    if (relation === 'arguable') continue;
    const label = positive.includes(relation) ? true : negative.includes(relation) ? false : undefined;
    yield measure(set, { a, b, relation }, texts.get(a), texts.get(b), label);
  }
}

/** Each query with the texts that share most shingles with it; a copy where it is expected. */
function* archivePairs() {
  const folder = join(options.data, 'archive', options.split);
  const queries = rows(join(folder, 'queries.jsonl'));
  const queriesOf = new Map();
  for (const [number, { text }] of queries.entries())
    for (const shingle of program.shingles(text)) {
      const known = queriesOf.get(shingle);
      if (known === undefined) queriesOf.set(shingle, [number]);
      else known.push(number);
    }
  const nearest = queries.map(() => []);
  for (const { id, text } of rows(join(folder, 'docs.jsonl'))) {
    const shared = new Map();
    for (const shingle of program.shingles(text))
      for (const number of queriesOf.get(shingle) ?? []) shared.set(number, (shared.get(number) ?? 0) + 1);
    for (const [number, count] of shared) {
      if (queries[number].id === id) continue;
      const best = nearest[number];
      best.push({ id, text, count });
      best.sort((one, other) => other.count - one.count);
      best.splice(NEAREST);
    }
  }
  for (const [number, query] of queries.entries())
    for (const { id, text } of nearest[number]) {
      const expected = query.expected.includes(id);
      const row = { a: query.id, b: id, relation: expected ? 'expected' : 'other' };
      yield measure('archive', row, query.text, text, expected);
    }
}

/** Kinds of planted pairs in the table of parts; half a release between the heads of offices needs the whole archive. */
const PLANTED = ['cut', 'extended', 'rep10', 'rep20', 'rep30', 'half', 'family', 'bulletin'];
/** Pairs of one kind that are compared: families and bulletins have many. */
const MOST_OF_A_KIND = 200;

/** Pairs that the generator planted, two texts at a time: what the archive knows of many is out of sight. */
function plantedPairs() {
  const texts = new Map();
  const count = new Map(PLANTED.map((kind) => [kind, 0]));
  const pairs = [];
  for (const { text, pair } of collection({ texts: 6000, seed: 3, planted: 0.9 })) {
    if (text !== undefined) texts.set(text.id, text.text);
    const known = count.get(pair?.kind);
    if (known === undefined || known === MOST_OF_A_KIND) continue;
    count.set(pair.kind, known + 1);
    const { a, b, kind } = pair;
    pairs.push(measure('planted', { a, b, relation: kind }, texts.get(a), texts.get(b), kind !== 'bulletin'));
  }
  return pairs;
}

function tally(pairs, isCopy) {
  const found = { n: 0, tp: 0, fp: 0, fn: 0 };
  for (const pair of pairs) {
    if (pair.positive === undefined) continue;
    found.n++;
    const copy = isCopy(pair);
    if (copy && pair.positive) found.tp++;
    else if (copy) found.fp++;
    else if (pair.positive) found.fn++;
  }
  return { ...found, f1: (2 * found.tp) / (2 * found.tp + found.fp + found.fn) };
}

function summary(groups, isCopy) {
  const each = groups.map((pairs) => tally(pairs, isCopy).f1);
  return {
    pooled: tally(groups.flat(), isCopy).f1,
    mean: each.reduce((sum, f1) => sum + f1, 0) / each.length,
    min: Math.min(...each),
  };
}

/** What the score was made from, as `why` tells it. */
const evidenceOf = ({ why: { amount, figures, verdict } }) => ({
  ...amount,
  coverage: verdict.coverage,
  figures,
  namesReplaced: verdict.namesReplaced,
  namesSwapped: verdict.namesSwapped,
});

const NO_REUSE = { share: 0, scattered: 0, sentences: 0 };
const NO_WORDS = { aInB: 0, bInA: 0 };
const NO_FIGURES = { kept: 0, replaced: 0, codes: 0, touched: 0 };

const VARIANTS = {
  'all parts': () => ({}),
  'whole texts, word for word': ({ similarity }) => ({ containment: similarity.containment }),
  'without whole sentences': () => ({ sentences: 0 }),
  'without passages': () => ({ reuse: NO_REUSE }),
  'without rewording': ({ why }) => ({ rewording: { ...why.amount.rewording, rate: 0 } }),
  'without words of short texts': () => ({ words: NO_WORDS }),
  'without figures': () => ({ figures: NO_FIGURES, namesReplaced: 0, namesSwapped: 0 }),
  'figures wherever they stand': ({ why }) => ({ figures: { ...why.figures, touched: 1 } }),
  'containment alone': ({ similarity, why }) => ({
    containment: similarity.containment,
    sentences: 0,
    reuse: NO_REUSE,
    words: NO_WORDS,
    rewording: { ...why.amount.rewording, rate: 0 },
    figures: NO_FIGURES,
    namesReplaced: 0,
    namesSwapped: 0,
  }),
};

/** The score of a pair where some of the evidence is put out of action. */
function scoreWith(pair, change) {
  if (pair.verdict === 'identical' || pair.verdict === 'restyled') return 1;
  return program.scoreOf(program.scoreParts({ ...evidenceOf(pair), ...change(pair) }));
}

function bestLine(groups, scores) {
  let best = { line: 0, pooled: 0, mean: 0, min: 0 };
  for (let line = 0.3; line < 0.9; line += 0.01) {
    const found = summary(groups, (pair) => scores.get(pair) >= line);
    if (found.pooled + found.mean > best.pooled + best.mean) best = { line, ...found };
  }
  return best;
}

const three = (value) => value.toFixed(3);
const table = (head, lines) =>
  [head, head.map((_, column) => (column === 0 ? '---' : '--:')), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

const setLine = (name, pairs, isCopy) => {
  const { n, tp, fp, fn, f1 } = tally(pairs, isCopy);
  return [name, n, tp, fp, fn, three(f1)];
};

function printSets(title, sets, isCopy, withSummary) {
  const lines = sets.map(([name, pairs]) => setLine(name, pairs, isCopy));
  console.log(`\n${title}\n\n${table(['set', 'pairs', 'tp', 'fp', 'fn', 'F1'], lines)}`);
  if (!withSummary) return;
  const { pooled, mean, min } = summary(
    sets.map(([, pairs]) => pairs),
    isCopy,
  );
  console.log(`\npooled ${three(pooled)} · mean ${three(mean)} · least ${three(min)}`);
}

function printAblation(groups) {
  const lines = Object.entries(VARIANTS).map(([name, change]) => {
    const scores = new Map(groups.flat().map((pair) => [pair, scoreWith(pair, change)]));
    const here = summary(groups, (pair) => scores.get(pair) >= THRESHOLD);
    const best = bestLine(groups, scores);
    const figures = [here.pooled, here.mean, here.min, best.line, best.pooled, best.mean, best.min];
    return [name, ...figures.map((figure, at) => (at === 3 ? figure.toFixed(2) : three(figure)))];
  });
  const head = ['score', 'pooled', 'mean', 'least', 'best threshold', 'pooled', 'mean', 'least'];
  console.log(`\nWhat each part brings\n\n${table(head, lines)}`);
}

function printPlanted(pairs) {
  const lines = Object.entries(VARIANTS).map(([name, change]) => {
    const shares = PLANTED.map((kind) => {
      const ofKind = pairs.filter(({ relation }) => relation === kind);
      return ofKind.filter((pair) => scoreWith(pair, change) >= THRESHOLD).length / ofKind.length;
    });
    return [name, ...shares.map(three)];
  });
  console.log(`\nPlanted pairs called copies, two texts at a time\n\n${table(['score', ...PLANTED], lines)}`);
}

function printRelations(pairs) {
  const verdicts = ['identical', 'restyled', 'near-duplicate', 'partial', 'shared-passage', 'same-form', 'distinct'];
  const relations = [...new Set(pairs.map(({ relation }) => relation))].sort();
  const count = (relation, verdict) => pairs.filter((p) => p.relation === relation && p.verdict === verdict).length;
  const lines = relations.map((relation) => [relation, ...verdicts.map((verdict) => count(relation, verdict))]);
  console.log(`\nVerdicts by relation\n\n${table(['relation', ...verdicts], lines)}`);
}

if (!existsSync(join(options.data, 'baselines.json'))) {
  console.error(`verdicts: no labelled sets in ${options.data}; name their folder with --data`);
  process.exit(2);
}
const baselines = JSON.parse(readFileSync(join(options.data, 'baselines.json'), 'utf8'));
const names = readdirSync(options.data).filter(
  (name) =>
    baselines[name] !== undefined &&
    (options.set ?? name) === name &&
    existsSync(join(options.data, name, options.split, 'truth.jsonl')),
);
const sets = names.map((name) => [name, [...pairsOf(name, baselines[name])]]);
const scored = sets.filter(([name]) => !APART.has(name));
const apart = sets.filter(([name]) => APART.has(name));
if (!options['no-archive'] && options.set === undefined) apart.push(['archive', [...archivePairs()]]);
const isCopy = ({ similarity }) => similarity.score >= THRESHOLD;
const all = scored.flatMap(([, pairs]) => pairs);

printSets(`Copies at the threshold ${THRESHOLD}, ${options.split}`, scored, isCopy, true);
if (apart.length > 0) printSets('Not scored', apart, isCopy, false);
printAblation(scored.map(([, pairs]) => pairs));
printPlanted(plantedPairs());
printRelations(all);
if (options.errors)
  for (const pair of all.filter((one) => one.positive !== undefined && isCopy(one) !== one.positive))
    console.log(
      pair.positive ? 'missed' : 'false',
      pair.set,
      pair.relation,
      pair.a,
      pair.b,
      three(pair.similarity.score),
    );
