import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot, runMain } from '../host.ts';
import { listOutputs, readOutput } from './outputs.ts';

// `npm run generate` writes every generated file that is stale; with `--check` it only names them, and exits 1 when there are any.
await runMain(async (words, host) => {
  const unknown = words.find((word) => word !== '--check');
  if (unknown !== undefined) {
    host.err(`generate: no option ${unknown}; it takes --check or nothing\n`);
    return 2;
  }
  const stale: string[] = [];
  for (const output of listOutputs(projectRoot)) {
    const text = await output.render();
    if (readOutput(projectRoot, output) === text) continue;
    stale.push(output.path);
    if (words.includes('--check')) continue;
    mkdirSync(path.dirname(path.join(projectRoot, output.path)), { recursive: true });
    writeFileSync(path.join(projectRoot, output.path), text);
  }
  if (!words.includes('--check')) {
    host.out(stale.length === 0 ? 'Everything generated is fresh.\n' : `${stale.map((file) => `wrote ${file}`).join('\n')}\n`);
    return 0;
  }
  if (stale.length > 0) host.err(`${stale.map((file) => `${file} is stale`).join('\n')}\nMend it with: npm run generate\n`);
  return stale.length > 0 ? 1 : 0;
});
