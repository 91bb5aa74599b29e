// Measures how well the reader of roles tells a story from the page around it, on pages made from the templates of
// bench/roles/: for each role how many lines or pieces were found and missed, and how many lines of content were taken for
// a role. Names, places, agencies and sentences come from lists that the program does not know.
//   node bench/roles.mjs [--pages N] [--seed N] [--errors]
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { ENGLISH } from './roles/pages-en.mjs';
import { KAZAKH } from './roles/pages-kk.mjs';
import { RUSSIAN } from './roles/pages-ru.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const { values: options } = parseArgs({
  options: {
    pages: { type: 'string', default: '600' },
    seed: { type: 'string', default: '1' },
    errors: { type: 'boolean', default: false },
  },
});

/** Roles that are as right: the contract lets a stamp be a dateline, an author sign. */
const AS_GOOD = {
  byline: ['byline', 'signature'],
  signature: ['signature', 'byline'],
  furniture: ['furniture', 'dateline', 'related', 'link'],
  related: ['related', 'link', 'furniture'],
  contact: ['contact', 'link'],
  link: ['link', 'related'],
};

function chanceOf(seed) {
  let state = seed >>> 0 || 1;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return {
    next,
    pick: (list) => list[Math.floor(next() * list.length)],
    between: (from, to) => from + Math.floor(next() * (to - from + 1)),
  };
}

/** A template with its {slots} filled from the lists of its language, or with figures. */
function fill(template, lists, chance) {
  const figures = {
    n: () => chance.between(1, 98),
    big: () => chance.between(1_000, 98_000),
    day: () => chance.between(1, 28),
    hour: () => chance.between(10, 23),
    minute: () => chance.between(10, 59),
    year: () => chance.between(2027, 2039),
  };
  return template.replace(/\{(\w+)\}/g, (_, slot) =>
    String(figures[slot]?.() ?? fill(chance.pick(lists[slot]), lists, chance)),
  );
}

/** A page: lines with the role that each has, and the piece of it that is boilerplate. */
function makePage(language, chance) {
  const { lists, blocks, outlets, content } = language;
  const outlet = chance.pick(outlets);
  const lines = [];
  const put = (name) => {
    for (const [role, template] of chance.pick(blocks[name])) lines.push({ role, text: fill(template, lists, chance) });
  };
  for (const name of outlet.head) put(name);
  const story = Array.from({ length: chance.between(4, 8) }, () => fill(chance.pick(content.sentences), lists, chance));
  if (outlet.title !== false)
    lines.splice(outlet.titleAt ?? lines.length, 0, { text: fill(chance.pick(content.titles), lists, chance) });
  if (outlet.title !== false && chance.next() < 0.3) {
    const above = chance.pick(blocks.above).map(([role, template]) => ({ role, text: fill(template, lists, chance) }));
    lines.splice(0, 0, ...above);
  }
  for (const [at, sentence] of story.entries()) {
    const line = { text: sentence };
    if (at === 0 && outlet.dateline) {
      line.piece = fill(chance.pick(blocks.opening), lists, chance);
      line.pieceRole = 'dateline';
      line.text = `${line.piece} ${sentence}`;
    } else if (at === 1 && outlet.attribution) {
      line.piece = fill(chance.pick(blocks.closing), lists, chance);
      line.pieceRole = 'attribution';
      line.text = `${sentence.replace(/\.$/, '')}${line.piece}`;
    }
    lines.push(line);
    if (at === 2 && outlet.between) put(outlet.between);
    if (at === 3 && chance.next() < 0.5)
      for (const twin of chance.pick(content.twins)) lines.push({ text: fill(twin, lists, chance) });
  }
  // a table or a list may close a story, and no page stands right below it then
  if (chance.next() < 0.15) {
    for (const own of chance.pick(content.closings)) lines.push({ text: fill(own, lists, chance) });
    return lines;
  }
  const hasBelow = chance.next() < 0.4;
  for (const [at, name] of outlet.tail.entries()) {
    // who wrote it stands right below the story
    if (hasBelow && at === (outlet.tail[0] === 'lastbyline' ? 1 : 0)) put('below');
    put(name);
  }
  return lines;
}

async function load() {
  const contents =
    "export { createSide } from './src/annotate/annotated.ts'; export { createDocument } from './src/text/document.ts'; export { createVocabulary } from './src/text/vocabulary.ts';";
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

const { createSide, createDocument, createVocabulary } = await load();
const counts = new Map();
const errors = [];
let contentLines = 0;
let taken = 0;

function count(role, isFound, text) {
  const own = counts.get(role) ?? { found: 0, missed: 0 };
  if (isFound) own.found++;
  else {
    own.missed++;
    errors.push(`missed ${role}: ${text}`);
  }
  counts.set(role, own);
}

/** The texts of the pieces that lie inside a line without covering it. */
function piecesWithin({ document, rolePieces }, paragraph) {
  const { firstWord } = document.paragraphs;
  return rolePieces.filter(({ from, to }) => from >= firstWord[paragraph] && to <= firstWord[paragraph + 1]);
}

function measure(lines) {
  const side = createSide(createDocument(lines.map(({ text }) => text).join('\n\n'), createVocabulary()), 'auto');
  for (const [at, { role, text, pieceRole }] of lines.entries()) {
    const told = side.roles[at];
    if (role !== undefined) count(role, (AS_GOOD[role] ?? [role]).includes(told), `${text} (${told})`);
    else {
      const pieces = piecesWithin(side, at);
      if (pieceRole !== undefined)
        count(`${pieceRole}, piece`, told === undefined && pieces.some((piece) => piece.role === pieceRole), text);
      contentLines++;
      const wrong = told ?? pieces.find((piece) => piece.role !== pieceRole)?.role;
      if (wrong === undefined) continue;
      taken++;
      errors.push(`taken for ${wrong}: ${text}`);
    }
  }
}

for (const [at, language] of [RUSSIAN, KAZAKH, ENGLISH].entries()) {
  const chance = chanceOf(Number(options.seed) * 7_919 + at);
  for (let page = 0; page < Number(options.pages) / 3; page++) measure(makePage(language, chance));
}
const total = { found: 0, missed: 0 };
console.log('role                    found  missed   share');
const row = (name, { found, missed }) =>
  console.log(
    `${name.padEnd(22)} ${String(found).padStart(6)} ${String(missed).padStart(7)}  ${(found / (found + missed)).toFixed(4)}`,
  );
for (const [role, own] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  row(role, own);
  total.found += own.found;
  total.missed += own.missed;
}
row('all', total);
console.log(`content taken for a role: ${taken} of ${contentLines} lines, ${(taken / contentLines).toFixed(4)}`);
if (options.errors) console.log([...new Set(errors)].join('\n'));
