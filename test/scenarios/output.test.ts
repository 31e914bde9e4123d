import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { nodePath, projectRoot } from '../../scripts/host.ts';
import { temporary } from '../fixtures/host.ts';

/** Runs a command in a process of its own: what these tests are about is where its output leads. */
async function run(words: string[], { cwd, out = 'pipe', err = 'pipe' }: { cwd: string; out?: number | 'pipe'; err?: number | 'pipe' }): Promise<{ code: number; err: string }> {
  const child = spawn(nodePath, [path.join(projectRoot, 'scripts/assay.mjs'), ...words], { cwd, stdio: ['ignore', out, err] });
  // Whoever reads has gone before the first word.
  child.stdout?.destroy();
  const ended = once(child, 'close');
  let said = '';
  for await (const chunk of child.stderr ?? []) said += String(chunk);
  const [code] = await ended;
  return { code: code as number, err: said };
}

it('fails all the same when its reader stops early, and writes the reports it was asked for', async () => {
  const cwd = temporary({
    'assay.config.ts': 'export default { content: ["content"], site: { url: "https://kb.example.com", base: "/" } };',
    'content/program/notes.txt': 'left behind\n',
  });
  expect(await run(['check', '--report', 'json=report.json'], { cwd })).toEqual({ code: 1, err: '' });
  expect(JSON.parse(readFileSync(path.join(cwd, 'report.json'), 'utf8'))).toMatchObject({ verdict: 'errors' });
});

it.runIf(existsSync('/dev/full'))('says in one line that the disk is full, and never passes', async () => {
  const cwd = temporary();
  const full = openSync('/dev/full', 'w');
  expect(await run(['rules'], { cwd, out: full })).toEqual({ code: 2, err: 'assay: what was printed is not whole: ENOSPC: no space left on device, write\n' });
  expect(await run(['chek'], { cwd, out: full, err: full })).toEqual({ code: 2, err: '' });
});
