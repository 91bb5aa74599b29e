import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { parse } from 'yaml';
import { temporaryFolder } from '../folders.ts';

/** A workflow as far as the recipes use it. */
interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** What action.yml says of an action whose steps are those of a workflow. */
interface CompositeAction {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

/** Where a workflow is carried out. */
export interface Runner {
  /** The repository that it belongs to, and the empty folder that it is checked out into. */
  readonly repository: string;
  readonly workspace: string;
  readonly environment: Readonly<Record<string, string>>;
  /** What expressions of GitHub are worth: `github.token` and the like. */
  readonly values: Readonly<Record<string, string>>;
}

/** How a workflow ended. */
export interface WorkflowEnd {
  readonly conclusion: 'success' | 'failure';
  /** What the commands printed. */
  readonly log: string;
  readonly summary: string;
  /** Files that were handed to services of GitHub, by the action that took them. */
  readonly taken: Readonly<Record<string, string>>;
}

/**
 * Carries out the one job of a workflow step by step, as the runner of GitHub would: its commands and composite actions are
 * run; checkout, setup-node and uploads do what they promise as far as there is no GitHub. Throws at anything else.
 */
export function carryOut(source: string, runner: Runner): WorkflowEnd {
  const workflow = parse(source) as Workflow;
  const [job] = Object.values(workflow.jobs);
  if (job === undefined) throw new Error('a workflow without a job');
  const state = new Run(runner, workflow.permissions ?? {});
  try {
    const failed = state.steps(job.steps, runner.values);
    return { conclusion: failed ? 'failure' : 'success', ...state.end() };
  } finally {
    state.close();
  }
}

/** The variables of one run of a workflow. */
class Run {
  readonly #runner: Runner;
  readonly #permissions: Readonly<Record<string, string>>;
  /** Where commands leave their outputs, the summary and what is to come before the PATH. */
  readonly #files = temporaryFolder();
  readonly #taken: Record<string, string> = {};
  #log = '';

  constructor(runner: Runner, permissions: Readonly<Record<string, string>>) {
    this.#runner = runner;
    this.#permissions = permissions;
  }

  end(): Omit<WorkflowEnd, 'conclusion'> {
    return { log: this.#log, summary: this.#left('summary'), taken: this.#taken };
  }

  close(): void {
    rmSync(this.#files, { recursive: true, force: true });
  }

  /** Whether a step failed; `values` gains the outputs of the steps. */
  steps(steps: readonly Step[], given: Readonly<Record<string, string>>): boolean {
    const values = { ...given };
    let failed = false;
    for (const step of steps) {
      if (failed && step.if !== 'always()') continue;
      if (step.if !== undefined && step.if !== 'always()') throw new Error(`a condition that is not known: ${step.if}`);
      const outputs = this.#step(step, values);
      if (outputs.failed) failed = true;
      for (const [name, value] of Object.entries(outputs.values)) values[`steps.${step.id}.outputs.${name}`] = value;
    }
    return failed;
  }

  #step(step: Step, values: Readonly<Record<string, string>>): StepEnd {
    if (step.run !== undefined) return this.#command(step, values);
    const given = Object.fromEntries(
      Object.entries(step.with ?? {}).map(([name, value]) => [name, evaluated(String(value), values)]),
    );
    const [name = '', version] = step.uses?.split('@') ?? [];
    if (name.startsWith('./')) return this.#action(join(this.#runner.workspace, name), given, values);
    if (!/^v\d+$/.test(version ?? '')) throw new Error(`an action without a version: ${step.uses}`);
    switch (name) {
      case 'actions/checkout':
        this.#need('contents', 'read');
        this.#git('clone', '--quiet', this.#runner.repository, '.');
        if (given.submodules === 'true') this.#git('submodule', '--quiet', 'update', '--init');
        return DONE;
      case 'actions/setup-node':
        if (!/^\d+$/.test(given['node-version'] ?? '')) throw new Error('setup-node without a version of Node');
        return DONE;
      case 'actions/upload-artifact':
        return this.#take(name, given.path);
      case 'github/codeql-action/upload-sarif':
        this.#need('security-events', 'write');
        return this.#take(name, given.sarif_file);
      default:
        throw new Error(`an action that is not known: ${step.uses}`);
    }
  }

  #command({ run = '', shell, env = {} }: Step, values: Readonly<Record<string, string>>): StepEnd {
    const script = join(this.#files, 'script');
    const output = join(this.#files, 'output');
    writeFileSync(script, evaluated(run, values));
    writeFileSync(output, '');
    // With `shell: bash` GitHub is stricter than without a shell.
    const flags = shell === 'bash' ? ['--noprofile', '--norc', '-eo', 'pipefail'] : ['-e'];
    const { status, stdout, stderr } = spawnSync('bash', [...flags, script], {
      cwd: this.#runner.workspace,
      encoding: 'utf8',
      env: {
        ...this.#environment(),
        ...Object.fromEntries(Object.entries(env).map(([name, value]) => [name, evaluated(value, values)])),
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: join(this.#files, 'summary'),
        GITHUB_PATH: join(this.#files, 'path'),
      },
    });
    this.#log += stdout + stderr;
    return { failed: status !== 0, values: outputsIn(readFileSync(output, 'utf8')) };
  }

  #environment(): Record<string, string> {
    const { environment } = this.#runner;
    const added = this.#left('path').split('\n').filter(Boolean).reverse();
    return { ...environment, CI: 'true', PATH: [...added, environment.PATH].join(delimiter) };
  }

  #action(folder: string, given: Readonly<Record<string, string>>, values: Readonly<Record<string, string>>): StepEnd {
    const { inputs, outputs, runs } = parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as CompositeAction;
    if (runs.using !== 'composite') throw new Error(`an action of another kind: ${runs.using}`);
    for (const name of Object.keys(given))
      if (!Object.hasOwn(inputs, name)) throw new Error(`the action has no input ${name}`);
    const inner: Record<string, string> = { ...values, 'github.action_path': folder };
    for (const [name, input] of Object.entries(inputs)) inner[`inputs.${name}`] = given[name] ?? input.default ?? '';
    const seen: Record<string, string> = {};
    let failed = false;
    for (const step of runs.steps) {
      if (step.run === undefined || step.shell === undefined) throw new Error('a step of an action without a shell');
      if (failed) break;
      const end = this.#command(step, inner);
      failed = end.failed;
      for (const [name, value] of Object.entries(end.values)) seen[`steps.${step.id}.outputs.${name}`] = value;
    }
    const told = Object.entries(outputs).map(([name, { value }]) => [name, evaluated(value, { ...inner, ...seen })]);
    return { failed, values: Object.fromEntries(told) };
  }

  #take(name: string, path = ''): StepEnd {
    const file = join(this.#runner.workspace, path);
    if (path === '' || !existsSync(file)) throw new Error(`${name}: there is no ${path}`);
    this.#taken[name] = readFileSync(file, 'utf8');
    return DONE;
  }

  #need(scope: string, right: string): void {
    if (this.#permissions[scope] !== right && this.#permissions[scope] !== 'write')
      throw new Error(`the workflow has no right to ${scope}: ${right}`);
  }

  #git(...args: readonly string[]): void {
    // The submodule of a test is a folder, which git takes from strangers only when told.
    const { status, stderr } = spawnSync('git', ['-c', 'protocol.file.allow=always', ...args], {
      cwd: this.#runner.workspace,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  }

  #left(name: string): string {
    const file = join(this.#files, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  }
}

interface StepEnd {
  readonly failed: boolean;
  readonly values: Readonly<Record<string, string>>;
}

const DONE: StepEnd = { failed: false, values: {} };

/** A text with its expressions replaced by what they are worth. Throws at one that is worth nothing. */
function evaluated(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`an expression that is not known: ${name}`);
    return value;
  });
}

function outputsIn(written: string): Readonly<Record<string, string>> {
  const lines = written.split('\n').filter((line) => line.includes('='));
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
}
