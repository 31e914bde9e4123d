import { createRequire } from 'node:module';

let library: typeof import('yaml') | undefined;

/** The reader of YAML, loaded when first asked for: most front matter is plain, and loading takes longer than a small check. */
export function yaml(): typeof import('yaml') {
  return (library ??= createRequire(import.meta.url)('yaml') as typeof import('yaml'));
}
