import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../host.ts';
import { hexDigest } from '../pipeline/digest.ts';

let digest: string | undefined;

/** SHA-256 over the rules and the schemas that content is judged by, as `sha256sum` would list their files. In hexadecimal. */
export function ruleSetDigest(): string {
  digest ??= hexDigest(['rules', 'schemas/front-matter', 'schemas/suppressions'].flatMap(filesOf).map((file) => `${hexDigest(readFileSync(path.join(projectRoot, file)))}  ${file}\n`).join(''));
  return digest;
}

function filesOf(folder: string): string[] {
  const names = readdirSync(path.join(projectRoot, folder), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /\.(?:ts|json)$/.test(name)).map((name) => `${folder}/${name.replaceAll(path.sep, '/')}`).sort();
}
