// Writes fixtures/pairs/NAME/expected.json from the program as it is now, for the names given and no others:
// a golden that changes is a decision about one pair, so there is no way to update all of them at once.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const PAIRS = new URL('../fixtures/pairs/', import.meta.url);
const names = process.argv.slice(2);
const unknown = names.filter((name) => !/^[a-z0-9-]+$/.test(name) || !existsSync(new URL(`${name}/marks.json`, PAIRS)));
if (names.length === 0 || unknown.length > 0) {
  const reason = unknown.length > 0 ? `no fixture named ${unknown.join(', ')}` : 'name the fixtures to update';
  console.error(`golden: ${reason}\nusage: node scripts/golden.mjs NAME...`);
  process.exit(2);
}

const source = new URL('../src/compare.ts', import.meta.url);
const bundle = await build({
  entryPoints: [fileURLToPath(source)],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
});
const { compare } = await import(`data:text/javascript,${encodeURIComponent(bundle.outputFiles[0].text)}`);

/** JSON with one difference and one paragraph a line, so that a changed golden reads as a short diff. */
function written(result) {
  const line = (value) => JSON.stringify(value);
  const fields = Object.entries(result).map(([key, value]) => {
    if (!Array.isArray(value) || value.length === 0) return `  ${line(key)}: ${line(value)}`;
    return `  ${line(key)}: [\n${value.map((one) => `    ${line(one)}`).join(',\n')}\n  ]`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}

/** Without the categories that are not there: a new category is none of every fixture's business. */
function short(result) {
  const present = Object.entries(result.summary.categories).filter(([, count]) => count > 0);
  return { ...result, summary: { ...result.summary, categories: Object.fromEntries(present) } };
}

for (const name of names) {
  const text = (file) => readFileSync(new URL(`${name}/${file}`, PAIRS), 'utf8');
  writeFileSync(new URL(`${name}/expected.json`, PAIRS), written(short(compare(text('a.txt'), text('b.txt')))));
}
