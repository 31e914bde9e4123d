import { execFile } from 'node:child_process';
import { expect, it } from 'vitest';
import { projectRoot } from '../../scripts/host.ts';

// Beside the other tests rather than before them: a compiler keeps one core busy.
it('the types hold, in TypeScript and in the pages', { timeout: 300_000 }, async () => {
  const { code, output } = await new Promise<{ code: number; output: string }>((resolve) => {
    execFile('npm', ['run', '--silent', 'types'], { cwd: projectRoot, shell: process.platform === 'win32', maxBuffer: 16 * 1024 * 1024 }, (error, out, err) => resolve({ code: error ? Number(error.code ?? 1) : 0, output: `${out}${err}` }));
  });
  expect(code, output).toBe(0);
});
