import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { nodePath, projectRoot } from '../../../scripts/host.ts';
import type { Audience } from '../../../schemas/edition.ts';
import { nginxVersion } from './nginx.ts';

/** The sample content, built and deployed. */
export interface DeployedSample {
  /** The folders that a web server reads. */
  folders: Record<Audience, string>;
  /** The folders that were built. */
  built: Record<Audience, string>;
}

declare module 'vitest' {
  interface ProvidedContext {
    sample: DeployedSample;
  }
}

/**
 * Builds the sample content and deploys both editions with the command itself, once for all tests. A folder of editions that were built
 * before can be named with ASSAY_DIST.
 */
export default function setup(project: TestProject): () => void {
  const version = nginxVersion();
  if (version === undefined) throw new Error('nginx is not installed, so deploy/ was not tested at all. On Debian: apt-get install nginx-light');
  const folder = mkdtempSync(path.join(tmpdir(), 'assay-deployed-'));
  const dist = process.env['ASSAY_DIST'] ?? path.join(folder, 'dist');
  const folders = { public: path.join(folder, 'public'), internal: path.join(folder, 'internal') };
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    if (process.env['ASSAY_DIST'] === undefined) run(['build', '--out', dist]);
    for (const audience of ['public', 'internal'] as const) run(['deploy', audience, folders[audience], '--out', dist]);
  } catch (error) {
    remove();
    throw error;
  }
  project.provide('sample', { folders, built: { public: path.join(dist, 'public'), internal: path.join(dist, 'internal') } });
  return remove;
}

function run(words: string[]): void {
  const { status } = spawnSync(nodePath, [path.join(projectRoot, 'scripts/assay.mjs'), ...words], { cwd: projectRoot, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error(`assay ${words.join(' ')} ended with ${status}`);
}
