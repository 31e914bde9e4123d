import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { corpus } from '../corpus.ts';
import { importFolder } from '../import/index.ts';

/** Imports the old knowledge base once and lays `copies` of it side by side, each under names of its own. */
export async function prepareCorpus(to: string, copies: number): Promise<string> {
  const single = path.join(to, 'x1');
  if (!existsSync(single)) await importFolder(corpus, single);
  if (copies === 1) return single;
  const many = path.join(to, `x${copies}`);
  cpSync(single, many, { recursive: true });
  for (let copy = 2; copy <= copies; copy++) {
    for (const shelf of ['partners', 'articles']) {
      for (const name of readdirSync(path.join(single, shelf))) {
        cpSync(path.join(single, shelf, name), path.join(many, shelf, `${name}-${copy}`), { recursive: true });
      }
    }
  }
  mkdirSync(many, { recursive: true });
  return many;
}
