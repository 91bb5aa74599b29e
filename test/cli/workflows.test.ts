import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../folders.ts';
import { bareEnvironment } from './program.ts';
import { SAMPLE_SITE } from './sample-site.ts';
import { carryOut, type WorkflowEnd } from './workflow.ts';

/*
 * What npm has to run workflows locally either wants containers (act and what wraps it) or runs actions of JavaScript only
 * (@github/local-action), so workflow.ts carries them out step by step.
 */

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const page = readFileSync(join(ROOT, 'docs/ci.md'), 'utf8');

/** Milliseconds: what npm installs and builds, several times over, on a machine that does other things beside. */
const PATIENCE = 1_200_000;

const home = temporaryFolder();
const site = join(home, 'site');
const bin = join(home, 'bin');
const comment = join(home, 'comment.md');

/** Commands of the outside, npm's global folder, and Node: nothing of the checkout that the tests stand in. */
const environment = {
  ...bareEnvironment(),
  HOME: home,
  PATH: [bin, join(home, 'global', 'bin'), dirname(process.execPath), process.env.PATH ?? ''].join(delimiter),
  npm_config_prefix: join(home, 'global'),
  npm_config_prefer_offline: 'true',
  npm_config_cache: process.env.npm_config_cache ?? execFileSync('npm', ['config', 'get', 'cache']).toString().trim(),
};

function git(folder: string, ...args: readonly string[]): void {
  const who = ['-c', 'user.name=desk', '-c', 'user.email=desk@example.org', '-c', 'protocol.file.allow=always'];
  execFileSync('git', [...who, ...args], { cwd: folder });
}

function write(folder: string, path: string, contents: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), contents);
}

/** A repository of texts with this one, as it stands here, as its submodule. */
beforeAll(() => {
  const tool = join(home, 'dedupe');
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT }).toString().split('\0').filter(Boolean);
  for (const path of tracked)
    if (existsSync(join(ROOT, path))) cpSync(join(ROOT, path), join(tool, path), { recursive: true });
  git(tool, 'init', '--quiet');
  git(tool, 'add', '--all');
  git(tool, 'commit', '--quiet', '--message', 'what stands here');
  for (const [path, contents] of Object.entries(SAMPLE_SITE)) write(site, path, contents);
  git(site, 'init', '--quiet');
  git(site, 'submodule', '--quiet', 'add', tool, 'tools/dedupe');
  git(site, 'add', '--all');
  git(site, 'commit', '--quiet', '--message', 'texts');
  write(
    bin,
    'gh',
    `#!/bin/sh\ntest "$1 $2 $3 $4" = "pr comment 7 --body-file" && test -n "$GH_TOKEN" && cp "$5" "${comment}"\n`,
  );
  chmodSync(join(bin, 'gh'), 0o755);
}, PATIENCE);

const WORKFLOW = /<!-- workflow: (\w+) -->\n```yaml\n# GitHub: \.github\/workflows\/(\w+)\.yml\n([\s\S]*?)```/g;
const workflows = new Map(
  [...page.matchAll(WORKFLOW)].map(([, end, name = '', source = '']) => [name, { end, source }]),
);

/** Carries out the workflow of this name, and expects it to end as the page says. */
function carriedOut(name: string): WorkflowEnd {
  const { end, source = '' } = workflows.get(name) ?? {};
  const workspace = mkdtempSync(join(home, 'workspace-'));
  const values = { 'github.event.pull_request.number': '7', 'github.token': 'secret' };
  const ended = carryOut(source, { repository: site, workspace, environment, values });
  expect(ended.conclusion, ended.log).toBe(end);
  return ended;
}

describe('the workflows for GitHub of docs/ci.md', { timeout: PATIENCE }, () => {
  it('are all found', () => {
    expect([...workflows.keys()]).toEqual(['repeats', 'facts', 'comment']);
    expect(page.match(/^# GitHub/gm)).toHaveLength(workflows.size);
  });

  it('stop a copy of what we ran, and keep the page', () => {
    const { log, summary, taken } = carriedOut('repeats');
    expect(log).toMatch(/^::error file=\S*\/incoming\/energy\.txt,/m);
    expect(summary).toContain('energy.txt');
    expect(taken['actions/upload-artifact']).toMatch(/^<!doctype html>/);
  });

  it('stop another figure, and hand it to code scanning', () => {
    const { log, taken } = carriedOut('facts');
    expect(log).toMatch(/^::error file=published\.txt,line=2,/m);
    const { runs } = JSON.parse(taken['github/codeql-action/upload-sarif'] ?? '');
    expect(runs[0].results).toContainEqual(expect.objectContaining({ ruleId: 'number' }));
  });

  it('comment what differs, and stop nothing', () => {
    carriedOut('comment');
    expect(readFileSync(comment, 'utf8')).toContain('540');
  });
});

describe('the command that gets the command', () => {
  const [, install = ''] = /on the `PATH`:\n\n```sh\n(.*)\n```/.exec(page) ?? [];

  it('is the same everywhere on the page', () => {
    const all = page.match(/npm ci --prefix .*?tools\/dedupe(?! &&)/g) ?? [];
    expect(new Set(all)).toEqual(new Set([install]));
    expect(all).toHaveLength(4);
  });
});

const hasPreCommit = spawnSync('pre-commit', ['--version']).status === 0;

describe.skipIf(!hasPreCommit)('the hooks of docs/ci.md', { timeout: PATIENCE }, () => {
  it('stop the copy and the figure', () => {
    const [, tag = '', settings = ''] =
      /```sh\n(git -C tools\/dedupe tag .*)\n```\n\n```yaml\n([\s\S]*?)```/.exec(page) ?? [];
    const desk = join(home, 'desk');
    git(home, 'clone', '--quiet', '--recurse-submodules', site, desk);
    write(desk, '.pre-commit-config.yaml', settings);
    execFileSync('bash', ['-e', '-c', `${tag} && git add --all`], { cwd: desk });
    const { status, stdout } = spawnSync('pre-commit', ['run', '--all-files'], {
      cwd: desk,
      encoding: 'utf8',
      env: { ...environment, PRE_COMMIT_HOME: join(home, 'hooks') },
    });
    expect(status, stdout).toBe(1);
    expect(stdout).toMatch(/copy we have run before\)\.+Failed[\s\S]*facts changed between two texts\)\.+Failed/);
    expect(stdout).toContain('540');
  });
});
