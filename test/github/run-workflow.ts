import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { projectRoot } from '../../scripts/host.ts';

/** A step of a workflow, as far as it is read here. */
export interface Step {
  name?: string;
  id?: string;
  if?: string;
  uses?: string;
  run?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
  'working-directory'?: string;
}

export interface Job {
  'runs-on'?: string | string[];
  'timeout-minutes'?: number;
  permissions?: Record<string, string>;
  environment?: unknown;
  uses?: string;
  steps?: Step[];
}

export interface Workflow {
  on: Record<string, unknown>;
  permissions?: unknown;
  concurrency?: unknown;
  jobs: Record<string, Job>;
}

/** Reads a workflow, or the composite action, from the root of the project. */
export function readYaml<T>(file: string): T {
  return parse(readFileSync(path.join(projectRoot, file), 'utf8')) as T;
}

/** What a step did. */
export interface Ran {
  name: string;
  code: number;
  output: string;
}

export interface RunOptions {
  /** The workspace. */
  folder: string;
  /** What expressions between `${{ }}` come to; one that is not here is a mistake in the workflow or the test. */
  expressions: Readonly<Record<string, string>>;
  env?: Readonly<Record<string, string>>;
}

/**
 * Runs the `run:` steps of a job in their order as a runner does, with `bash -e`; of the actions only the project's own. After a step that fails only
 * those run that say so.
 */
export async function runSteps(steps: readonly Step[], options: RunOptions): Promise<Ran[]> {
  const ran: Ran[] = [];
  let failed = false;
  const { expressions } = options;
  for (const step of steps) {
    const always = /cancelled\(\)|always\(\)/.test(step.if ?? '');
    if (failed && !always) continue;
    if (step.uses === './') {
      const action = readYaml<{ inputs: Record<string, { default: string }>; runs: { steps: Step[] } }>('action.yml');
      const inputs = Object.entries(action.inputs).map(([name, { default: unless }]) => [`inputs.${name}`, filled(String(step.with?.[name] ?? unless), expressions)]);
      const inner = await runSteps(action.runs.steps, { ...options, expressions: { ...expressions, ...Object.fromEntries(inputs), 'github.action_path': options.folder } });
      ran.push(...inner);
      failed ||= inner.some(({ code }) => code !== 0);
    }
    if (step.run === undefined) continue;
    const result = await runStep(step, options);
    ran.push(result);
    failed ||= result.code !== 0;
  }
  return ran;
}

function runStep(step: Step, { folder, expressions, env = {} }: RunOptions): Promise<Ran> {
  const own = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, filled(value, expressions)]));
  const cwd = path.resolve(folder, filled(step['working-directory'] ?? '.', expressions));
  const script = path.join(folder, '../step.sh');
  writeFileSync(script, step.run ?? '');
  const runner = { GITHUB_OUTPUT: path.join(folder, '../output'), GITHUB_STEP_SUMMARY: path.join(folder, '../summary.md') };
  return new Promise((resolve) => {
    execFile('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], { cwd, env: { PATH: `${path.join(folder, '../bin')}:${process.env['PATH']}`, HOME: folder, CI: 'true', GIT_CONFIG_NOSYSTEM: '1', ...env, ...runner, ...own }, maxBuffer: 64 * 1024 * 1024 }, (error, out, err) => {
      resolve({ name: step.name ?? '', code: error ? Number(error.code ?? 1) : 0, output: `${out}${err}` });
    });
  });
}

function filled(text: string, expressions: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\$\{\{\s*(.+?)\s*\}\}/g, (_, expression: string) => {
    const value = expressions[expression];
    if (value === undefined) throw new Error(`the test knows no value of \${{ ${expression} }}`);
    return value;
  });
}

/**
 * Lays the tool into a workspace that holds content, as a checkout of one repository with both. `npm ci` and `npm test` are only noted, in `npm.log`: what they do
 * is what runs this test.
 */
export function layTool(folder: string): void {
  for (const name of ['scripts', 'rules', 'schemas', 'site', 'node_modules', 'astro.config.mjs', 'tsconfig.json', 'package.json']) {
    if (!existsSync(path.join(folder, name))) symlinkSync(path.join(projectRoot, name), path.join(folder, name));
  }
  const bin = path.join(folder, '../bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(path.join(bin, 'npm'), `#!/bin/sh\necho "npm $*" >> "${path.join(folder, '../npm.log')}"\n`);
  // The command of the project, found as an installed one is.
  writeFileSync(path.join(bin, 'npx'), `#!/bin/sh\n[ "$1" = --no-install ] && shift\n[ "$1" = assay ] || exit 127\nshift\nexec "${path.join(projectRoot, 'node_modules/.bin/node')}" "${path.join(projectRoot, 'scripts/assay.mjs')}" "$@"\n`);
  writeFileSync(path.join(bin, 'date'), '#!/bin/sh\necho 2026-11-16\n');
  for (const name of ['npm', 'npx', 'date']) chmodSync(path.join(bin, name), 0o755);
}
