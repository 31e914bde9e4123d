import { inspectSite, type SiteSize } from './build/inspect.ts';
import { renderSite } from './build/render-site.ts';
import { stopPrograms } from './build/run-program.ts';
import { swapInto } from './build/swap.ts';
import { makeTree, removeTree } from './build/tree.ts';
import type { Site } from './config.ts';
import type { Host } from './host.ts';
import { removeProofs } from './separation/prove.ts';
import type { Source } from './source.ts';
import { editionName } from './stage/preview.ts';
import { stageEdition, type Staged, type StageOptions } from './stage/stage-edition.ts';
import type { Catalogue } from '../rules/kit/define-rule.ts';
import type { Audience } from '../schemas/edition.ts';

export interface BuildOptions extends StageOptions {
  audience: Audience;
  /** The folder that the edition becomes, e.g. `dist/public`. */
  out: string;
  site: Site;
  env: Host['env'];
  /** Folder that keeps the cards that pages are shared with, from build to build; none when absent. */
  cards?: string;
  /** Folder of the site's own files; the project's unless a test brings a site. */
  project?: string;
  /** Looks the finished site over before it takes its place; throws to keep the old one. */
  approve?(folder: string, staged: Staged): Promise<void>;
}

/** A built edition. */
export interface Built extends SiteSize, Staged {}

/**
 * Builds one edition: staged, then rendered with its search index in a temporary folder outside the project, then put in its place as a
 * whole. One edition at a time. When anything fails (BuildError, or what `approve` throws), what stood at `out` stays.
 */
export async function buildEdition(checked: { catalogue: Catalogue }, source: Source, options: BuildOptions): Promise<Built> {
  const { audience, out, site, env, cards, project, approve, ...stageOptions } = options;
  const tree = makeTree(project);
  try {
    const staged = await stageEdition(checked, source, audience, tree.edition, { names: namesOf(site), ...stageOptions });
    await renderSite(tree, editionName(audience, stageOptions.preview), site, env, cards);
    const size = inspectSite(tree.out, staged.edition);
    await approve?.(tree.out, staged);
    swapInto(out, tree.out);
    return { ...staged, ...size };
  } finally {
    removeTree(tree.root);
  }
}

function namesOf({ name, internalName }: Site): NonNullable<StageOptions['names']> {
  return { ...(name !== undefined && { site: name }), ...(internalName !== undefined && { internal: internalName }) };
}

/** Gives up what is being built, as when the command is interrupted: nothing keeps running, and no temporary folder stays. */
export function abandonBuilds(): void {
  stopPrograms();
  removeTree();
  removeProofs();
}
