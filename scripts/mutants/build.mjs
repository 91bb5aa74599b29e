// Builds test files so that each can be imported by itself, with the mutants of src/ in them as switches.

import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { switched } from './switched.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/** Fixtures are looked for beside the source, not beside what was built of it. */
const atHome = (text, path) =>
  text
    .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
    .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
    .replaceAll('__dirname', JSON.stringify(dirname(path)));

/** Gives for each test file the sources that it imports, directly or not; the built files stand in `outdir`. */
export async function builtTests(root, outdir, tests, mutants) {
  const source = {
    name: 'source',
    setup: ({ onLoad, onResolve }) => {
      onResolve({ filter: /^vitest$/ }, ({ importer }) =>
        importer.startsWith(here) ? { path: 'vitest', external: true } : { path: join(here, 'stand-in.mjs') },
      );
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const text = readFileSync(path, 'utf8');
        const own = mutants.filter(({ file }) => file === relative(root, path));
        return { loader: 'ts', contents: atHome(own.length === 0 ? text : switched(text, own), path) };
      });
    },
  };
  const { metafile } = await build({
    absWorkingDir: root,
    bundle: true,
    entryPoints: [...tests, join(here, 'run.mjs')],
    format: 'esm',
    logLevel: 'error',
    metafile: true,
    outbase: root,
    outdir,
    packages: 'external',
    platform: 'node',
    plugins: [source],
    splitting: true,
  });
  const importsOf = (output, known = new Set()) => {
    if (known.has(output)) return known;
    known.add(output);
    for (const { path, external } of metafile.outputs[output].imports) if (!external) importsOf(path, known);
    return known;
  };
  return new Map(
    Object.entries(metafile.outputs).flatMap(([output, { entryPoint }]) => {
      if (entryPoint === undefined || !tests.includes(entryPoint)) return [];
      const sources = [...importsOf(output)].flatMap((path) => Object.keys(metafile.outputs[path].inputs));
      return [[entryPoint, new Set(sources)]];
    }),
  );
}
