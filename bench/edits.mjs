// Plants labelled edits of every category in texts and measures what `compare` says of them (docs/edits.md).
//   node bench/edits.mjs [--seed 1] [--pairs 3000] [--most 8] [--show CATEGORY] [--examples 10]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { foreignOf } from './edits/foreign.mjs';
import { en as kindsEn } from './edits/kinds-en.mjs';
import { kk as kindsKk } from './edits/kinds-kk.mjs';
import { ru as kindsRu } from './edits/kinds-ru.mjs';
import { CATEGORIES, makePair } from './edits/plant.mjs';
import { chanceFrom } from './edits/random.mjs';
import { scorePair } from './edits/score.mjs';
import { loadTexts } from './edits/texts.mjs';
import { en } from './edits/words-en.mjs';
import { kk } from './edits/words-kk.mjs';
import { ru } from './edits/words-ru.mjs';

const WORDS = { ru: { ...ru, kinds: kindsRu }, kk: { ...kk, kinds: kindsKk }, en: { ...en, kinds: kindsEn } };
const ROOT = resolve(fileURLToPath(import.meta.url), '../..');

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    pairs: { type: 'string', default: '3000' },
    most: { type: 'string', default: '8' },
    show: { type: 'string' },
    lang: { type: 'string' },
    examples: { type: 'string', default: '10' },
  },
});

/** The library as the source has it now, so that no build need be made first. */
async function loadCompare() {
  const folder = mkdtempSync(join(tmpdir(), 'dedupe-edits-'));
  const outfile = join(folder, 'library.mjs');
  await build({
    entryPoints: [join(ROOT, 'src', 'index.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  const library = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  return library.compare;
}

const compare = await loadCompare();
const texts = loadTexts();
const byLanguage = Object.fromEntries(
  Object.keys(WORDS).map((lang) => [lang, texts.filter((text) => text.lang === lang)]),
);
const foreign = Object.fromEntries(Object.keys(WORDS).map((lang) => [lang, foreignOf(byLanguage[lang], WORDS[lang])]));
const chance = chanceFrom(Number(values.seed));
const rows = new Map(
  CATEGORIES.map((category) => [category, { planted: 0, seen: 0, right: 0, exact: 0, spurious: 0, extra: 0 }]),
);
const rowOf = (category) =>
  rows.get(category) ??
  rows.set(category, { planted: 0, seen: 0, right: 0, exact: 0, spurious: 0, extra: 0 }).get(category);
let reported = 0;
let left = Number(values.examples);

for (let number = 0; number < Number(values.pairs); number++) {
  const lang = values.lang ?? chance.pick(['ru', 'ru', 'kk', 'en']);
  const pair = makePair(chance.pick(byLanguage[lang]), WORDS[lang], foreign[lang], chance, Number(values.most));
  if (pair.planted.length === 0) continue;
  const { differences } = compare(pair.a, pair.b);
  const result = scorePair(pair, differences);
  reported += result.reported.length;
  for (const { edit, seen, right, exact, met } of result.answers) {
    const name = edit.kind ?? edit.category;
    const row = rowOf(name);
    row.planted++;
    if (seen) row.seen++;
    if (right) row.right++;
    if (exact) row.exact++;
    else if (right && values.show === `exact:${name}`) show(`INEXACT ${name}`, pair, edit, met);
    if (!right && (values.show === name || (values.show === 'unseen' && !seen)))
      show(`${seen ? 'WRONG' : 'UNSEEN'} ${name}`, pair, edit, met);
  }
  for (const one of result.strange) {
    rowOf(one.category).spurious++;
    if (values.show === 'spurious' || values.show === `spurious:${one.category}`)
      show(`SPURIOUS ${one.category}`, pair, one, result.reported);
  }
  for (const one of result.extra) {
    rowOf(one.category).extra++;
    if (values.show === 'extra' || values.show === `extra:${one.category}`)
      show(`EXTRA ${one.category}`, pair, one, result.reported);
  }
}

function show(head, { a, b, planted }, edit, met) {
  if (left-- <= 0) return;
  const around = (text, { start, end }) =>
    JSON.stringify(
      `${text.slice(Math.max(0, start - 50), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 50)}`,
    );
  console.log(`\n${head}\n  A ${around(a, edit.a)}\n  B ${around(b, edit.b)}`);
  for (const one of met.slice(0, 8))
    console.log(
      `    got ${one.category}${one.kind ? `/${one.kind}` : ''} ${JSON.stringify(a.slice(one.a.start, one.a.end).slice(0, 90))} → ${JSON.stringify(b.slice(one.b.start, one.b.end).slice(0, 90))} ${one.rule ?? ''}`,
    );
  console.log(
    `    planted: ${planted
      .filter((one) => Math.abs(one.a.start - edit.a.start) < 300)
      .map(
        (one) =>
          `${one.category} ${JSON.stringify(a.slice(one.a.start, one.a.end).slice(0, 40))}→${JSON.stringify(b.slice(one.b.start, one.b.end).slice(0, 40))}`,
      )
      .join(' | ')}`,
  );
}

const share = (part, whole) => (whole === 0 ? '     ' : (part / whole).toFixed(4));
const total = { planted: 0, seen: 0, right: 0, exact: 0, spurious: 0, extra: 0 };
console.log(
  `\n${'category'.padEnd(16)}${'planted'.padStart(8)}${'seen'.padStart(9)}${'right'.padStart(9)}${'exact'.padStart(9)}${'spurious'.padStart(10)}${'extra'.padStart(7)}`,
);
const line = (name, row) =>
  console.log(
    `${name.padEnd(16)}${String(row.planted).padStart(8)}${share(row.seen, row.planted).padStart(9)}${share(row.right, row.planted).padStart(9)}${share(row.exact, row.planted).padStart(9)}${String(row.spurious).padStart(10)}${String(row.extra).padStart(7)}`,
  );
for (const [category, row] of rows) {
  line(category, row);
  for (const key of Object.keys(total)) total[key] += row[key];
}
line('all', total);
console.log(`reported ${reported}, spurious ${share(total.spurious, reported)}, extra ${share(total.extra, reported)}`);
