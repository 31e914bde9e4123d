import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { UnfitError } from './deploy-error.ts';
import type { SiteTree } from './site-tree.ts';

/** What the build writes beside the editions when nothing internal was found in the public one. */
const proofFile = 'separation.json';

/**
 * Makes sure that a public site is the very one that was found to hold nothing internal.
 *
 * @param out folder that the editions were built into.
 * @throws UnfitError when there is no proof of it, or when the site is not the one that was proven.
 */
export function proveSeparate(out: string, { digest }: SiteTree): void {
  const file = path.join(out, proofFile);
  if (!existsSync(file)) throw new UnfitError(`there is no ${file}: nobody has shown that the public edition holds nothing internal; \`npx assay build\` does`);
  let proof: { digest?: unknown; leaks?: unknown } = {};
  try {
    proof = JSON.parse(readFileSync(file, 'utf8')) as typeof proof;
  } catch {
    // Said below, as for any other content.
  }
  if (proof.leaks !== 0) throw new UnfitError(`${file} does not say that nothing internal was found; build again and mend what is found`);
  if (proof.digest !== digest) throw new UnfitError(`the public edition is no longer the one that ${file} speaks of: it changed after it was built; build again`);
}
