// Builds everything that ships:
//   dist/cli.js        the program: one CommonJS bundle, because reading one file starts fastest; only start.js runs it
//   dist/start.js      what starts it, with the code cache that this build made for this machine, where there is one;
//                      dist/cli-load-many.js does the same for cli-many.js
//   dist/cli-*.js      what is rarely needed: every `import('./x.ts')` in the source becomes a file of its own
//   dist/cli-many.js   the program with what works on many texts, together (SHARED below), so that those commands load
//                      no second bundle; dist/read-document-markup.js likewise
//   dist/read-collection-worker.js  the thread that reads pieces of a collection
//   dist/read-document-worker.js  the thread that reads documents
//   dist/page.html     the comparison as one page for browsers
//   dist/dedupe.1      the manual page, from the tables of commands and options
//   dist/index.cjs     the library, with its types in dist/types; dist/index.mjs hands out the same objects to ESM, so
//                      that there is one library in a process
//   dist/compare.mjs   the library without anything of Node, for browsers and bundlers; dist/compare.cjs for `require`
//   THIRD-PARTY-LICENSES  the licences of all packages that ended up in a bundle
// `--js` leaves types and cache out (quicker while developing); `--out FOLDER` builds elsewhere, as the tests do.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const outAt = process.argv.indexOf('--out');
const dist = outAt < 0 ? join(root, 'dist') : resolve(process.argv[outAt + 1]);
const source = join(root, 'src');

const MANY = 'cli-many.js';

/**
 * Files that several entries share, since each by itself would bring the same along: of the commands that work on many
 * texts, and of the thread that reads these, all languages; of readers of documents the names of characters in markup.
 */
const SHARED = {
  [MANY]: [
    ...['export-index', 'read-archive', 'run-check', 'run-index', 'run-scan'].map((name) =>
      join(source, 'cli', 'command', `${name}.ts`),
    ),
    join(source, 'read', 'collection', 'part.ts'),
  ],
  'read-document-markup.js': [
    ...['news/feed', 'news/newsml', 'news/ninjs', 'news/nitf', 'office/docx/docx', 'office/odt/odt'],
    ...['web/fragment', 'web/markdown/markdown'],
  ].map((name) => join(source, 'read', 'document', `${name}.ts`)),
};

/**
 * Pairs of fixtures, in every language and told both as text and as JSON: what a comparison needs is then in the cache.
 * More pairs would bring more of what is rarely needed, and reading that takes longer than compiling it when it is.
 */
const WARM_UP_PAIRS = ['ru-republication', 'ru-initials', 'kk-excerpt-in-article', 'en-release-in-article'];

/**
 * Dropped from the bundle: commander starts no programs here, and loading this module costs 5 ms of start-up; natural's
 * stemmers are asked for stems only, not to find words.
 */
const UNUSED_MODULES = [
  { importer: 'commander', path: /^(?:node:)?child_process$/ },
  { importer: 'natural', path: /\/(?:tokenizers\/|util\/stopwords)/ },
];

const common = {
  absWorkingDir: root,
  bundle: true,
  // Letters of Kazakh and Russian take two bytes each, six where they are escaped.
  charset: 'utf8',
  external: ['@photostructure/sqlite', 'hyparquet-writer', 'pg'],
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  // Node knows all of them that the source names; as `new RegExp` each would be made anew wherever it stands.
  supported: { 'regexp-unicode-property-escapes': true },
  write: true,
};

/** The file name of the bundle that begins at a source file: src/report/report.ts → report-report.js. */
const bundleName = (path) => `${relative(source, path).replaceAll(/[\\/]/g, '-').replace(/\.ts$/, '')}.js`;

/** Turns dynamic imports into a `require` of a bundle of their own, and remembers which are to be built. */
function lazyBundles(wanted, isApart = () => true) {
  return {
    name: 'lazy-bundles',
    setup(bundler) {
      bundler.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined;
        const entry = resolve(resolveDir, path);
        if (!isApart(entry)) return undefined;
        wanted.add(entry);
        return { path: `./${bundleName(entry)}`, external: true };
      });
      for (const unused of UNUSED_MODULES)
        bundler.onResolve({ filter: unused.path }, ({ importer }) =>
          importer.includes(`/node_modules/${unused.importer}/`) ? { path: 'unused', namespace: 'empty' } : undefined,
        );
      bundler.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {}' }));
    },
  };
}

/** Builds the start-up file and then whatever it, or a bundle built after it, imports lazily. */
async function buildProgram() {
  const start = join(source, 'cli', 'main.ts');
  const workers = ['collection', 'document'].map((room) => join(source, 'read', room, 'worker.ts'));
  const wanted = new Set([start, ...workers]);
  const inputs = [];
  const bundle = async (entries, name, charset) => {
    const result = await build({
      ...common,
      ...entries,
      charset,
      format: 'cjs',
      outfile: join(dist, name),
      plugins: [lazyBundles(wanted)],
      supported: { ...common.supported, 'dynamic-import': false },
    });
    inputs.push(...Object.keys(result.metafile.inputs));
  };
  for (const [file, entries] of Object.entries(SHARED)) {
    const members = entries.map((entry, at) => `export * as ${memberName(at)} from ${JSON.stringify(entry)};`);
    if (file === MANY) members.push(`export * as main from ${JSON.stringify(start)};`);
    await bundle({ stdin: { contents: members.join('\n'), resolveDir: source } }, file, 'ascii');
    if (file === MANY) prepareToBeKept(join(dist, file));
    for (const [at, entry] of entries.entries())
      writeFileSync(
        join(dist, bundleName(entry)),
        `module.exports = require('./${doorOf(file)}').${memberName(at)};\n`,
      );
  }
  const shared = new Set(Object.values(SHARED).flat());
  // One byte a character: what runs it with its code cache reads it without decoding.
  for (const entry of wanted)
    if (entry === start) await bundle({ entryPoints: [entry] }, 'cli.js', 'ascii');
    else if (!shared.has(entry)) await bundle({ entryPoints: [entry] }, bundleName(entry), 'utf8');
  prepareToBeKept(join(dist, 'cli.js'));
  return inputs;
}

/** What loads a shared bundle: itself, or what brings its code cache along. */
const doorOf = (file) => (file === MANY ? 'cli-load-many.js' : file);

const memberName = (at) => `member${at}`;

/**
 * Makes of a bundle what cli/cached-program.ts runs: the function that Node makes of a module, and in ASCII. esbuild
 * leaves letters in regular expressions as they are; an escape means the same there.
 */
function prepareToBeKept(file) {
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const source = readFileSync(file, 'utf8').replaceAll(/[^\0-\x7f]/g, escaped);
  writeFileSync(file, `(function (exports, require, module, __filename, __dirname) {${source}\n})`);
}

/**
 * Builds what runs a bundle with its code cache, which is named by what the bundle is, so that none of another build is
 * used: V8 itself compares only the lengths of the sources.
 */
async function buildDoor(entry, outfile, bundle) {
  const hash = createHash('sha256').update(readFileSync(join(dist, bundle)));
  const name = `${bundle.replace('.js', '')}-${hash.digest('hex').slice(0, 16)}`;
  await build({
    ...common,
    define: { CODE_CACHE: JSON.stringify(name) },
    entryPoints: [join(source, 'cli', entry)],
    format: 'cjs',
    outfile: join(dist, outfile),
  });
  return name;
}

/** Compares pairs of fixtures and keeps the code that V8 made for them, so that the next run need not make it again. */
function writeCodeCache(name) {
  const pairs = WARM_UP_PAIRS.map((name) => join(root, 'fixtures', 'pairs', name)).filter(existsSync);
  if (pairs.length === 0) return;
  const file = join(dist, `${name}-${process.version}-${process.arch}.cache`);
  execFileSync(process.execPath, [join(root, 'scripts', 'code-cache.cjs'), join(dist, 'cli.js'), file, ...pairs], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Looks a fixture up among the others, so that the program keeps the code of that beside itself, as it does for a user. */
function writeCodeCacheOfMany() {
  const pairs = join(root, 'fixtures', 'pairs');
  if (!existsSync(pairs)) return;
  const text = join(pairs, WARM_UP_PAIRS[0], 'a.txt');
  execFileSync(
    process.execPath,
    [join(dist, 'start.js'), 'check', '--no-config', text, '--against', pairs, '--exit-zero'],
    {
      env: { ...process.env, DEDUPE_CODE_CACHE: dist },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
}

/** In a browser `node:buffer` is what the page brings along, and so are the readers of documents. */
const forBrowsers = {
  name: 'for-browsers',
  setup(bundler) {
    bundler.onResolve({ filter: /^node:buffer$/ }, () => ({ path: join(source, 'page', 'is-utf8.ts') }));
    bundler.onResolve({ filter: /^\.\/readers\.ts$/ }, () => ({ path: join(source, 'page', 'readers.ts') }));
  },
};

/** Builds the page that compares in a browser: its program, its worker's, and the document that holds both. */
async function buildPage() {
  const inputs = [];
  const code = async (entry) => {
    const browser = { external: [], format: 'iife', platform: 'browser', plugins: [forBrowsers], target: 'es2022' };
    const result = await build({ ...common, ...browser, entryPoints: [join(source, 'page', entry)], write: false });
    inputs.push(...Object.keys(result.metafile.inputs));
    return result.outputFiles[0].text;
  };
  const { page } = await evaluated('page/page.ts');
  writeFileSync(join(dist, 'page.html'), page(await code('main.ts'), await code('worker.ts')));
  return inputs;
}

/** What a source file exports: it is bundled and run here, what it loads lazily is left out. */
async function evaluated(entry) {
  const result = await build({
    ...common,
    entryPoints: [join(source, entry)],
    format: 'cjs',
    plugins: [lazyBundles(new Set())],
    write: false,
  });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', result.outputFiles[0].text)(module, module.exports, createRequire(root));
  return module.exports;
}

async function buildManual() {
  const { manPage } = await evaluated('cli/man-page.ts');
  writeFileSync(join(dist, 'dedupe.1'), manPage());
}

/** Builds the library and the part of it that runs in browsers, both for `import` and for `require`. */
async function buildLibrary() {
  const inputs = [];
  const bundle = async (entry, format, outfile, more) => {
    const entryPoints = [join(source, entry)];
    const result = await build({ ...common, ...more, entryPoints, format, outfile: join(dist, outfile) });
    inputs.push(...Object.keys(result.metafile.inputs));
    return Object.values(result.metafile.outputs)[0].exports;
  };
  // Readers of documents are three times as large as the rest; those that the program has serve the library too.
  const readers = new Set();
  const plugins = [lazyBundles(readers, (entry) => entry.startsWith(join(source, 'read', 'document')))];
  await bundle('index.ts', 'cjs', 'index.cjs', {
    plugins,
    supported: { ...common.supported, 'dynamic-import': false },
  });
  const names = await bundle('index.ts', 'esm', 'index.mjs', { plugins, write: false });
  const missing = [...readers].filter((entry) => !existsSync(join(dist, bundleName(entry))));
  if (missing.length > 0) throw new Error(`the program has no bundle of ${missing.join(', ')}`);
  // What runs in a browser must not even name a module of Node: esbuild fails when it does.
  const browser = { external: [], platform: 'browser', target: 'es2022' };
  await bundle('browser.ts', 'cjs', 'compare.cjs', browser);
  await bundle('browser.ts', 'esm', 'compare.mjs', browser);
  const lines = names.map((name) => `export const ${name} = library.${name};`);
  writeFileSync(join(dist, 'index.mjs'), `import library from './index.cjs';\n${lines.join('\n')}\n`);
  return inputs;
}

/** The same declarations for `import` and `require`: what a file is to TypeScript follows from the package.json by it. */
function buildTypes() {
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const types = join(dist, 'types');
  execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--outDir', types], {
    cwd: root,
    stdio: 'inherit',
  });
  const told = new Set(['index', 'browser'].flatMap((door) => declarationsFrom(join(types, `${door}.d.ts`))));
  for (const file of readdirSync(types, { recursive: true, withFileTypes: true }))
    if (file.isFile() && !told.has(join(file.parentPath, file.name))) rmSync(join(file.parentPath, file.name));
  rmSync(join(dist, 'types-cjs'), { recursive: true, force: true });
  cpSync(types, join(dist, 'types-cjs'), { recursive: true });
  writeFileSync(join(types, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(join(dist, 'types-cjs', 'package.json'), '{ "type": "commonjs" }\n');
}

/** A file of declarations with all that it refers to: what a user of the library can meet. */
function declarationsFrom(file, found = new Set()) {
  if (found.has(file)) return [];
  found.add(file);
  const named = readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g);
  for (const [, path] of named) declarationsFrom(join(dirname(file), path.replace(/\.[jt]s$/, '.d.ts')), found);
  return [...found];
}

/** The text of every licence of the bundled packages, in the order of their names. */
function thirdPartyLicenses(inputs) {
  const packages = new Set();
  for (const input of inputs) {
    const found = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input.replaceAll('\\', '/'));
    if (found !== null) packages.add(found[0]);
  }
  const told = [...packages].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const files = readdirSync(join(root, folder)).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file));
    const texts = files.sort().map((file) => readFileSync(join(root, folder, file), 'utf8').trim());
    const readme = texts.length === 0 && existsSync(join(root, folder, 'README.md')) ? licenceOfReadme(folder) : [];
    return { title: `${name} ${version} (${license ?? 'see below'})`, texts: [...texts, ...readme] };
  });
  told.sort((one, other) => (one.title < other.title ? -1 : 1));
  const rule = '-'.repeat(80);
  const head = 'The program contains code of these packages, under their licences:\n';
  return `${head}${told.map(({ title, texts }) => `\n${rule}\n${title}\n${rule}\n\n${texts.join('\n\n')}\n`).join('')}`;
}

/** Some packages state their licence at the end of the README only. */
function licenceOfReadme(folder) {
  const readme = readFileSync(join(root, folder, 'README.md'), 'utf8');
  const at = readme.search(/^#+ *licen[cs]e/im);
  return at < 0 ? [] : [readme.slice(at).trim()];
}

/** Removes bundles of an earlier build; the others are never missing while a build runs. */
function removeStale(since) {
  for (const file of readdirSync(dist)) {
    if (/\.[mc]?js$/.test(file) && statSync(join(dist, file)).mtimeMs < since) rmSync(join(dist, file));
  }
}

const started = Date.now();
mkdirSync(dist, { recursive: true });
// First of all: no start-up file may meet a cache of another program, also when this build fails half-way.
for (const file of readdirSync(dist)) if (file.endsWith('.cache')) rmSync(join(dist, file));
const inputs = [...(await buildProgram()), ...(await buildLibrary()), ...(await buildPage())];
await buildManual();
await buildDoor('load-many.ts', doorOf(MANY), MANY);
const cacheName = await buildDoor('start.ts', 'start.js', 'cli.js');
removeStale(started - 1000);
writeFileSync(join(outAt < 0 ? root : dist, 'THIRD-PARTY-LICENSES'), thirdPartyLicenses(inputs));
if (!process.argv.includes('--js')) {
  writeCodeCache(cacheName);
  writeCodeCacheOfMany();
  buildTypes();
}
