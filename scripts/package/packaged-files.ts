import { readFileSync } from 'node:fs';
import path from 'node:path';
import { siteParts } from '../build/tree.ts';
import { compile, listPart } from './compile.ts';
import { declare } from './declare.ts';

/** Where a reader's Node, or Assay itself, begins to load code. The rest follows from what each file loads. */
const entries = ['scripts/host.ts', 'scripts/main.ts', 'scripts/api/index.ts', 'scripts/api/remark.ts'];

/** What is read as it is written: the site by its bundler; rules and schemas by whoever explains them, and by the digest of the rule set. */
const sources = ['rules', ...siteParts.filter((part) => part !== 'package.json')];

/** All that `lib/` holds in the package, by path: the project's own layout, with JavaScript beside or instead of TypeScript. */
export function packagedFiles(root: string): Map<string, Uint8Array | string> {
  const files = new Map<string, Uint8Array | string>();
  const add = (name: string): void => void files.set(name, readFileSync(path.join(root, name)));
  const { code, others } = compile(root, entries);
  for (const name of [...sources.flatMap((part) => listPart(root, part)), ...others]) add(name);
  for (const [name, text] of code) files.set(name, text);
  for (const [name, text] of declare(root, entries.filter((entry) => entry.startsWith('scripts/api/')))) files.set(`types/${name}`, text);
  files.set('package.json', renderManifest(readFileSync(path.join(root, 'package.json'), 'utf8')));
  return files;
}

/** What code and site read of the project's own package.json. */
function renderManifest(text: string): string {
  const { name, version, license, type, dependencies } = JSON.parse(text) as Record<string, unknown>;
  return `${JSON.stringify({ name, version, license, type, dependencies }, null, 2)}\n`;
}
