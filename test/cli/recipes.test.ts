import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../folders.ts';
import { bareEnvironment, buildProgram } from './program.ts';
import { SAMPLE_SITE } from './sample-site.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const { script } = buildProgram();

/** A folder as the recipes expect it, with the commands of the outside on the path. */
function workplace(): {
  readonly folder: string;
  readonly bash: (commands: string, env?: Record<string, string>) => Ended;
  readonly write: (path: string, contents: string) => void;
  readonly read: (path: string) => string;
} {
  const folder = temporaryFolder();
  const write = (path: string, contents: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), contents);
  };
  for (const [path, contents] of Object.entries(SAMPLE_SITE)) write(path, contents);
  const tool = (name: string, lines: string) => {
    write(`bin/${name}`, `#!/bin/sh\n${lines}\n`);
    chmodSync(join(folder, 'bin', name), 0o755);
  };
  tool('dedupe', `exec "${process.execPath}" "${script}" "$@"`);
  tool('glab', 'test "$1 $2" = "mr note" && printf %s "$5" | grep -q 540');
  const path = [join(folder, 'bin'), dirname(process.execPath), process.env.PATH ?? ''].join(delimiter);
  return {
    folder,
    write,
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    bash: (commands, env = {}) => {
      const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', commands], {
        cwd: folder,
        encoding: 'utf8',
        env: {
          ...bareEnvironment(),
          PATH: path,
          NODE_PATH: join(ROOT, 'node_modules'),
          CI_MERGE_REQUEST_IID: '7',
          ...env,
        },
      });
      return { code: status, out: stdout, err: stderr };
    },
  };
}

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const RECIPE = /<!-- recipe: exit (\d) -->\n```(\w+)\n([\s\S]*?)```/g;
/** What stands before a command in a workflow, a job or a Jenkinsfile. */
const COMMAND = /^\s*(?:- )?(?:run: |steps \{ sh ')?((?:dedupe|glab) .*?)(?:' \})?$/gm;

const page = readFileSync(join(ROOT, 'docs/ci.md'), 'utf8');
const recipes = [...page.matchAll(RECIPE)].map(([, exit = '', language = '', block = '']) => ({
  exit: Number(exit),
  commands: [...block.matchAll(COMMAND)].map(([, command = '']) => command),
  title: `${language}: ${/dedupe .*/.exec(block)?.[0] ?? ''}`,
}));

describe('the recipes of docs/ci.md', () => {
  it('are all found', () => {
    expect(recipes).toHaveLength(10);
    for (const { commands } of recipes) expect(commands.length).toBeGreaterThan(0);
  });

  it.each(recipes)('$title', ({ exit, commands }) => {
    const { code, err } = workplace().bash(commands.join('\n'));
    expect({ code, err }).toEqual({ code: exit, err: '' });
  });

  it('let no settings of the pull request disarm the gate', () => {
    for (const { commands } of recipes) {
      for (const command of commands.filter((each) => each.startsWith('dedupe')))
        expect(command).toContain('--no-config');
    }
  });
});

describe('the hooks for pre-commit', () => {
  const hooks = readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8');
  const entries = [...hooks.matchAll(/^ {2}entry: (.*)$/gm)].map(([, entry = '']) => entry);

  it('stop copy that we have run, and facts that changed', () => {
    expect(entries).toHaveLength(2);
    const [check, facts] = entries;
    expect(workplace().bash(`${check} --against archive incoming/energy.txt`).code).toBe(1);
    expect(workplace().bash(`${check} --against archive bin/glab`).code).toBe(0);
    expect(workplace().bash(`${facts} release.txt published.txt`).code).toBe(1);
    expect(workplace().bash(`${facts} release.txt release.txt`).code).toBe(0);
  });
});

describe('the action', () => {
  const action = (inputs: Record<string, string>, files: Record<string, string> = {}) => {
    const { folder, bash, write, read } = workplace();
    for (const [path, contents] of Object.entries(files)) write(path, contents);
    const env = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`DEDUPE_${name}`, value]));
    const ended = bash(`bash "${join(ROOT, 'scripts/action.sh')}"`, {
      DEDUPE_HOME: dirname(dirname(script)),
      GITHUB_OUTPUT: join(folder, 'outputs'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      ...env,
    });
    return { ...ended, read };
  };

  it('fails a republication whose facts changed, and writes summary, page and outputs', () => {
    const { code, out, read } = action({ A: 'release.txt', B: 'published.txt', SARIF: 'log.sarif', JUNIT: 'log.xml' });
    expect(code).toBe(1);
    expect(out).toContain('::error file=published.txt,line=2,');
    expect(read('summary')).toContain('### near-duplicate');
    expect(read('dedupe-report.html')).toMatch(/^<!doctype html>/);
    expect(JSON.parse(read('log.sarif'))).toMatchObject({ version: '2.1.0' });
    expect(read('log.xml')).toContain('failures="1"');
    expect(read('outputs')).toMatch(
      /^verdict=near-duplicate\nscore=0\.\d+\nreport=dedupe-report\.html\ntripped=true\n$/,
    );
  });

  it('passes what changes no fact, and whatever comes when fail-on is none', () => {
    expect(action({ A: 'release.txt', B: 'release.txt' })).toMatchObject({ code: 0 });
    expect(action({ A: 'release.txt', B: 'published.txt', FAIL_ON: 'none' })).toMatchObject({ code: 0 });
    expect(action({ A: 'release.txt', B: 'published.txt', FAIL_ON: 'negation' })).toMatchObject({ code: 0 });
  });

  it('looks incoming texts up in an archive', () => {
    const { code, read } = action({ CHECK: 'incoming/energy.txt\nreleases\n', AGAINST: 'archive' });
    expect(code).toBe(1);
    expect(read('outputs')).toMatch(/^verdict=identical\nscore=1\n/);
    expect(action({ CHECK: 'incoming', AGAINST: 'archive', FAIL_ON: 'identical' })).toMatchObject({ code: 0 });
  });

  it('lets a baseline accept what is known', () => {
    const known = '{"schemaVersion": 1, "known": []}';
    expect(action({ A: 'release.txt', B: 'published.txt', BASELINE: 'none.json' }).code).toBe(2);
    expect(action({ A: 'release.txt', B: 'published.txt', BASELINE: 'known.json' }, { 'known.json': known }).code).toBe(
      1,
    );
    const { bash, read } = workplace();
    const accept = 'dedupe release.txt published.txt --no-config --fail-on number --baseline k.json --write-baseline';
    expect(bash(accept).code).toBe(0);
    const files = { 'known.json': read('k.json') };
    expect(action({ A: 'release.txt', B: 'published.txt', BASELINE: 'known.json' }, files).code).toBe(0);
  });

  it('takes two folders', () => {
    expect(action({ A: 'releases', B: 'published' })).toMatchObject({ code: 1 });
  });

  it('says what is missing, and runs nothing that an input holds', () => {
    expect(action({})).toMatchObject({ code: 2, out: expect.stringContaining('::error') });
    const hostile = '$(touch owned)`touch owned`;touch owned';
    const { code, read } = action({ A: hostile, B: '--help', REPORT: 'x\ntripped=false' });
    expect(code).toBe(2);
    expect(() => read('owned')).toThrow();
  });

  it('hands every input over as a variable and pastes none into a script', () => {
    const definition = readFileSync(join(ROOT, 'action.yml'), 'utf8');
    const names = [...definition.slice(0, definition.indexOf('outputs:')).matchAll(/^ {2}([\w-]+):$/gm)].map(
      ([, name]) => name,
    );
    expect(names).toContain('fail-on');
    for (const name of names)
      expect(definition).toMatch(new RegExp(`DEDUPE_[A-Z_]+: \\$\\{\\{ inputs\\.${name} \\}\\}`));
    for (const [run] of definition.matchAll(/run: .*/g)) expect(run).not.toContain('${{');
  });
});
