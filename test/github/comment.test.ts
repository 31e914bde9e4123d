import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { renderJson } from '../../scripts/reporters/check/json.ts';
import type { CheckReport } from '../../schemas/generated/types.ts';
import { baseContent, edited, judge } from '../fixtures/base.ts';
import { assay, type Outcome } from '../fixtures/host.ts';
import { fakeGitHub, type FakeGitHub } from './fake-github.ts';

const sha = 'a'.repeat(40);
const article = 'partners/acme/widget/public/deploy.md';
const broken = edited(article, '## Before you begin', '## Pre-requisits');

let github: FakeGitHub;
let folder: string;
beforeEach(async () => {
  github = await fakeGitHub();
  github.pulls.push({ number: 6, head: { sha: 'b'.repeat(40), label: 'somebody:main' } }, { number: 7, head: { sha, label: 'acme:fix/steps' } });
  github.files.push({ filename: `content/${article}` });
  folder = mkdtempSync(path.join(tmpdir(), 'assay-comment-'));
  mkdirSync(path.join(folder, 'report'));
});
afterEach(async () => {
  await github.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A job after a run that ended so, with what lies in report/. */
async function comment(conclusion = 'failure', more: Record<string, unknown> = {}): Promise<Outcome> {
  const event = path.join(folder, 'event.json');
  writeFileSync(event, JSON.stringify({ repository: { full_name: 'cloud/kb' }, workflow_run: { event: 'pull_request', head_sha: sha, head_branch: 'fix/steps', head_repository: { owner: { login: 'acme' } }, conclusion, html_url: 'https://github.com/cloud/kb/actions/runs/1', ...more } }));
  return assay(['comment', path.join(folder, 'report')], { env: { GITHUB_EVENT_PATH: event, GITHUB_TOKEN: 'secret-token', GITHUB_API_URL: github.address } });
}

async function reportOn(files: Parameters<typeof judge>[0]): Promise<CheckReport> {
  const result = await judge(files);
  return JSON.parse([...renderJson({ result, exitCode: result.counts.errors > 0 ? 1 : 0, site: 'https://kb.example.com' })].join('')) as CheckReport;
}

function leave(name: string, content: unknown): void {
  writeFileSync(path.join(folder, 'report', name), typeof content === 'string' ? content : JSON.stringify(content));
}

const only = (): string => {
  expect(github.comments).toHaveLength(1);
  return github.comments[0]?.body ?? '';
};

it('writes one comment, leaves it while it says the same, and replaces it when it does not', async () => {
  leave('check.json', await reportOn(broken));
  expect(await comment()).toMatchObject({ code: 0, out: 'Comment on #7: written.\n' });
  expect(only()).toMatch(/^<!-- assay check -->\n## ❌ 1 error blocks\n/);
  expect(only()).toContain('`partners/acme/widget/public/deploy.md`');
  expect(only()).toContain('**Fix:** Did you mean `Before you begin`');

  expect(await comment('failure', { html_url: 'https://github.com/cloud/kb/actions/runs/2' })).toMatchObject({ out: 'Comment on #7: unchanged.\n' });
  expect(github.written).toEqual(['POST /issues/7/comments']);

  leave('check.json', await reportOn(baseContent));
  expect(await comment('success')).toMatchObject({ out: 'Comment on #7: replaced.\n' });
  expect(only()).toContain('## ✅ Clean');
  expect(github.written).toEqual(['POST /issues/7/comments', 'PATCH /issues/comments/900']);
});

it('leaves a comment alone that somebody else wrote to look like one', async () => {
  github.comments.push({ id: 1, body: '<!-- assay check -->\n## ✅ Clean', user: { login: 'mallory', type: 'User' } }, { id: 2, body: '<!-- assay check -->\n', user: { login: 'github-actions[bot]', type: 'User' } });
  leave('check.json', await reportOn(broken));
  await comment();
  expect(github.comments.map(({ id }) => id)).toEqual([1, 2, 902]);
  expect(github.written).toEqual(['POST /issues/7/comments']);
});

it('finds its comment among hundreds', async () => {
  github.comments.push(...Array.from({ length: 250 }, (_, id) => ({ id, body: 'Looks good', user: { login: 'noor', type: 'User' } })), { id: 555, body: '<!-- assay check -->\nold', user: { login: 'github-actions[bot]', type: 'Bot' } });
  leave('check.json', await reportOn(broken));
  expect((await comment()).out).toBe('Comment on #7: replaced.\n');
});

it('says nothing for a commit that its author has moved on from, whatever the reports name', async () => {
  leave('check.json', await reportOn(broken));
  const { code, out } = await comment('failure', { head_sha: 'c'.repeat(40) });
  expect({ code, out, written: github.written }).toEqual({ code: 0, out: 'The pull request is closed or has moved on; a later run speaks for it.\n', written: [] });
});

it('believes the findings of a report and not what it says of itself', async () => {
  const report = await reportOn(broken);
  leave('check.json', { ...report, verdict: 'clean', exitCode: 0, counts: { ...report.counts, errors: 0 } });
  await comment('success');
  expect(only()).toContain('## ❌ 1 error blocks');
  expect(only()).toContain('> **The run and its report disagree:** the run ended with `success`.');
});

it('shows the readiness of the solutions that the pull request touches, as GitHub tells it', async () => {
  leave('check.json', await reportOn(baseContent));
  const { out } = await assay(['readiness', '--format', 'json']);
  leave('readiness.json', out);
  github.files.splice(0, 1, { filename: 'content/partners/brindlevault/backup/public/deploy.md' });
  const touched = (JSON.parse(out) as { solutions: { partner: string; solution: string }[] }).solutions.find(({ partner }) => partner === 'brindlevault');
  github.files.push({ filename: `content/partners/brindlevault/${touched?.solution}/solution.md` });
  await comment('success');
  const rows = only().split('### Ready?')[1]?.match(/^\| `.*$/gm) ?? [];
  expect(rows).toHaveLength(1);
  expect(rows[0]).toContain(`\`brindlevault/${touched?.solution}\``);
});

it.each<[string, (report: CheckReport) => unknown]>([
  ['a rule that would be a link', (report) => ({ ...report, findings: report.findings.map((finding) => ({ ...finding, rule: 'x`](https://evil.example) @cloud/all' })) })],
  ['a program that mentions somebody', (report) => ({ ...report, program: '@a/team' })],
  ['a key twice', (report) => JSON.stringify(report).replace('"exitCode"', '"exitCode":0,"exitCode"')],
  ['a field of its own', (report) => ({ ...report, body: '<img src=x>' })],
  ['no JSON', () => '# Clean'],
  ['brackets without end', () => '['.repeat(100_000)],
  ['more than any report holds', () => `${' '.repeat(17 * 1024 * 1024)}{}`],
])('refuses a report with %s, says so, and exits with 2', async (_, forge) => {
  leave('check.json', forge(await reportOn(broken)));
  expect((await comment()).code).toBe(2);
  expect(only()).toMatch(/^<!-- assay check -->\n## ❌ The check left no report that can be read\n\n- `?check\.json/);
  expect(only()).not.toMatch(/evil|@a\/team|<img/);
});

it.skipIf(process.platform === 'win32')('follows no link and waits for no pipe', async () => {
  writeFileSync(path.join(folder, 'elsewhere.json'), JSON.stringify(await reportOn(baseContent)));
  symlinkSync(path.join(folder, 'elsewhere.json'), path.join(folder, 'report/check.json'));
  execFileSync('mkfifo', [path.join(folder, 'report/readiness.json')]);
  expect((await comment('success')).code).toBe(2);
  expect(only()).toContain('The check left no report that can be read');
});

it('shows hostile text of a finding as text', async () => {
  const report = await reportOn(broken);
  const hostile = '</details><script>alert(1)</script> @cloud/all #1 ![x](https://evil.example/x.png) ::error::x \u202E';
  leave('check.json', { ...report, findings: report.findings.map((finding) => ({ ...finding, what: hostile, fix: hostile, path: `partners/${hostile}` })) });
  await comment();
  const plain = only().replaceAll(/(`+)(?:(?!\1)[\s\S])*?\1(?!`)/g, '');
  expect(plain).not.toMatch(/(?<!\\)<(?:script|\/details>\\)|@cloud|!\[x\]|\u202E/);
});

it('names what is missing in the job', async () => {
  leave('check.json', await reportOn(broken));
  expect(await comment('failure', { event: 'push' })).toMatchObject({ code: 2, err: 'assay: the event is not the end of a workflow that a pull request started\n' });
  expect(await assay(['comment', folder], { env: {} })).toMatchObject({ code: 2, err: expect.stringContaining('GITHUB_EVENT_PATH is not set') });
  github.pulls.length = 0;
  expect(await assay(['comment'], { env: {} })).toMatchObject({ code: 2, err: 'assay: comment on which reports? assay comment <folder with check.json and readiness.json>\n' });
});
