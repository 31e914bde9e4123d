import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Audience } from '../../schemas/edition.ts';
import type { Site } from '../config.ts';
import { nodePath, type Host } from '../host.ts';
import { BuildError } from './build-error.ts';
import type { Tree } from './tree.ts';

const mostMilliseconds = 600_000;
const running = new Set<ChildProcess>();
/** Pages leave much behind that is used once; with more room for what is new, less of it is copied. */
const nodeFlags = ['--min-semi-space-size=64', '--max-semi-space-size=64'];
/** What a program needs to run at all; nothing else of the environment reaches the site. */
const passedOn = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'TZ'];

/**
 * Runs Astro over a tree, in a process of its own. Throws BuildError with the end of Astro's own words when it fails.
 *
 * @param site address and base path of the edition.
 * @param cards folder that keeps the cards that pages are shared with, from build to build; none when absent.
 */
export async function runAstro(tree: Tree, audience: Audience, site: Site, env: Host['env'], cards?: string): Promise<void> {
  const child = spawn(nodePath, [...nodeFlags, path.join(tree.root, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: tree.root,
    env: {
      ...Object.fromEntries(passedOn.map((name) => [name, env[name]])),
      NODE_ENV: 'production',
      NO_COLOR: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
      ASSAY_AUDIENCE: audience,
      ASSAY_EDITION: tree.edition,
      ASSAY_OUT: tree.out,
      ASSAY_SITE: site.url,
      ASSAY_BASE: site.base,
      ASSAY_LANGUAGE: site.language ?? 'en',
      ...(cards !== undefined && { ASSAY_CARDS: cards }),
      ...(site.report !== undefined && { ASSAY_REPORT: site.report }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: mostMilliseconds,
    killSignal: 'SIGKILL',
  });
  running.add(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-20_000);
    });
  }
  const end = await new Promise<string>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => running.delete(child));
    child.on('close', (code, signal) => resolve(code === 0 ? 'done' : signal === null ? `exit code ${code}` : `signal ${signal}`));
  });
  if (end !== 'done') throw new BuildError(`the site of the ${audience} edition could not be built (${end}); Astro says:\n${lastLines(said.replaceAll(tree.root, ''))}`);
}

/** Stops every Astro that still runs, as when the command is interrupted. */
export function stopAstro(): void {
  for (const child of running) child.kill('SIGKILL');
}

function lastLines(text: string): string {
  const lines = stripVTControlCharacters(text).trimEnd().split('\n');
  return lines.slice(-25).map((line) => `  ${line}`).join('\n');
}
