import type { EditionName } from '../../schemas/edition.ts';
import type { Site } from '../config.ts';
import type { Host } from '../host.ts';
import { runAstro } from './astro.ts';
import { writeOfflineWorker } from './offline.ts';
import { writeSearchIndex } from './search/write-index.ts';
import type { Tree } from './tree.ts';

/**
 * Makes the site of a staged edition, with its search index, and the internal one with what keeps it for times without a connection. Throws BuildError when it cannot be made.
 *
 * @param cards folder that keeps the cards that pages are shared with, from build to build; none when absent.
 */
export async function renderSite(tree: Tree, audience: EditionName, site: Site, env: Host['env'], cards?: string): Promise<void> {
  await runAstro(tree, audience, site, env, cards);
  await writeSearchIndex(tree, audience, env);
  if (audience === 'internal') writeOfflineWorker(tree);
}
