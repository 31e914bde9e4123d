import { spawn } from 'node:child_process';
import path from 'node:path';
import type { EditionName } from '../../schemas/edition.ts';
import { siteEnvironment } from '../build/astro.ts';
import { BuildError } from '../build/build-error.ts';
import { lastLines } from '../build/run-program.ts';
import type { Tree } from '../build/tree.ts';
import type { Site } from '../config.ts';
import { nodePath, type Host } from '../host.ts';

/** A site that is rendered anew for each request. */
export interface LiveSite {
  /** Where to open it. */
  address: string;
  close(): Promise<void>;
}

/** Milliseconds until the first page can be asked for. */
const patience = 60_000;

/**
 * Starts Astro's own server over a tree, to this machine alone; a taken port moves on to the next. Resolves when pages can be asked for. Throws
 * BuildError with the end of Astro's own words when it cannot start.
 */
export async function startAstro(tree: Tree, audience: EditionName, site: Site, env: Host['env'], port: number): Promise<LiveSite> {
  const words = [path.join(tree.root, 'node_modules/astro/bin/astro.mjs'), 'dev', '--host', '127.0.0.1', '--port', String(port), '--ignore-lock'];
  const child = spawn(nodePath, words, {
    cwd: tree.root,
    // An editor is started by what this environment says.
    env: { ...siteEnvironment(tree, audience, site, env), NODE_ENV: 'development', ASTRO_DEV_BACKGROUND: '0', ASSAY_DEV: '1', ...(env['LAUNCH_EDITOR'] && { LAUNCH_EDITOR: env['LAUNCH_EDITOR'] }), ...(env['EDITOR'] && { EDITOR: env['EDITOR'] }), DISPLAY: env['DISPLAY'] },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  for (const stream of [child.stdout!, child.stderr!]) stream.setEncoding('utf8').on('data', (text: string) => void (said = (said + text).slice(-20_000)));
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const close = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  let timer: NodeJS.Timeout | undefined;
  try {
    const taken = await new Promise<number>((resolve, reject) => {
      child.on('error', reject);
      child.on('message', (message: unknown) => resolve((message as { port: number }).port));
      child.on('close', () => reject(new BuildError(`the ${audience} site could not be started; Astro says:\n${lastLines(said.replaceAll(tree.root, ''))}`)));
      timer = setTimeout(() => reject(new BuildError(`the ${audience} site has not started within ${patience / 1000} seconds`)), patience);
    });
    return { address: `http://127.0.0.1:${taken}${site.base}`, close };
  } catch (error) {
    await close();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
