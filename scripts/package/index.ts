import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot, runMain } from '../host.ts';
import { packagedFiles } from './packaged-files.ts';

const lib = path.join(projectRoot, 'lib');

// Node strips no types from what is installed, so the package holds JavaScript. `npm pack` has it written here before it packs,
// and removed afterwards: `node scripts/package/index.ts [--remove]`.
await runMain(([word]) => {
  rmSync(lib, { recursive: true, force: true });
  if (word === '--remove') return Promise.resolve(0);
  for (const [name, content] of packagedFiles(projectRoot)) {
    const file = path.join(lib, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return Promise.resolve(0);
});
