import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';
import { nodePath, projectRoot } from '../../scripts/host.ts';

const run = promisify(execFile);

/** A copy of the project that rules can be added to. */
function copyProject(): string {
  const root = mkdtempSync(path.join(tmpdir(), 'assay-rule-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const part of ['rules', 'schemas', 'scripts', 'test', 'docs', 'package.json', 'tsconfig.json', 'vitest.config.ts', 'assay.config.ts']) {
    cpSync(path.join(projectRoot, part), path.join(root, part), { recursive: true, filter: (file) => path.basename(file) !== 'node_modules' });
  }
  symlinkSync(path.join(projectRoot, 'node_modules'), path.join(root, 'node_modules'));
  return root;
}

it('writes a rule that passes every test but the one that asks for its gaps', async () => {
  const cwd = copyProject();
  const { stdout } = await run(nodePath, ['scripts/new-rule.ts', 'require-something'], { cwd });
  expect(stdout).toBe('wrote rules/require-something.ts\nwrote rules/require-something.md\nwrote test/rules/require-something.test.ts\n\nFill in each {{ ... }}, then: npm run generate && npx vitest run test/rules test/repository\n');
  await run(nodePath, ['scripts/generate/index.ts'], { cwd });
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=json', '--outputFile=result.json', 'test/rules/pages.test.ts', 'test/rules/require-something.test.ts', 'test/repository/rules.test.ts', '-t', 'require-something|every page'];
  await run(nodePath, args, { cwd, env: { PATH: process.env['PATH'] } }).catch(() => undefined);
  const { testResults } = JSON.parse(readFileSync(path.join(cwd, 'result.json'), 'utf8')) as { testResults: { assertionResults: { fullName: string; status: string; failureMessages: string[] }[] }[] };
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults).filter(({ status }) => status === 'passed' || status === 'failed');
  expect(tests.length).toBeGreaterThan(8);
  const failed = tests.filter(({ status }) => status === 'failed');
  expect(failed.map(({ fullName }) => fullName)).toEqual(['require-something is whole none of its gaps is left to fill in']);
  expect(failed[0]?.failureMessages.join()).toContain('expected [ …(8) ] to deeply equal []');
  await expect(run(nodePath, ['scripts/new-rule.ts', 'require-something'], { cwd })).rejects.toMatchObject({ code: 2, stderr: 'new-rule: rules/require-something.ts is there already; nothing was written\n' });
  await expect(run(nodePath, ['scripts/new-rule.ts', '../x'], { cwd })).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('name the rule, in lower case with hyphens') });
});
