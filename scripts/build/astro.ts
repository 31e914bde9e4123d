import path from 'node:path';
import type { EditionName } from '../../schemas/edition.ts';
import type { Site } from '../config.ts';
import { nodePath, type Host } from '../host.ts';
import { passedOn } from './environment.ts';
import { runProgram } from './run-program.ts';
import type { Tree } from './tree.ts';

/** Pages leave much behind that is used once; with more room for what is new, less of it is copied. */
const nodeFlags = ['--min-semi-space-size=64', '--max-semi-space-size=64'];

/**
 * Runs Astro over a tree, in a process of its own. Throws BuildError with the end of Astro's own words when it fails.
 *
 * @param site address and base path of the edition.
 * @param cards folder that keeps the cards that pages are shared with, from build to build; none when absent.
 */
export async function runAstro(tree: Tree, audience: EditionName, site: Site, env: Host['env'], cards?: string): Promise<void> {
  const program = {
    command: [nodePath, ...nodeFlags, path.join(tree.root, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'] as const,
    cwd: tree.root,
    env: { ...siteEnvironment(tree, audience, site, env), NODE_ENV: 'production', ...(cards !== undefined && { ASSAY_CARDS: cards }) },
  };
  await runProgram(program, `the site of the ${audience} edition could not be built`, 'Astro');
}

/** What the site of a tree is told by its environment, and what it needs to run at all. */
export function siteEnvironment(tree: Tree, audience: EditionName, site: Site, env: Host['env']): Host['env'] {
  return {
    ...passedOn(env),
    NO_COLOR: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    ASSAY_AUDIENCE: audience,
    ASSAY_EDITION: tree.edition,
    ASSAY_OUT: tree.out,
    ASSAY_SITE: site.url,
    ASSAY_BASE: site.base,
    ASSAY_LANGUAGE: site.language ?? 'en',
    ...(site.report !== undefined && { ASSAY_REPORT: site.report }),
  };
}
