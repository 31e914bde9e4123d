import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Audience } from '../schemas/edition.ts';
import { dayToJudge, loadConfig } from './config.ts';
import { projectRoot, type Host } from './host.ts';
import { publish, readContent } from './publish.ts';
import { printSteps } from './steps.ts';

/** Builds editions of the sample content into a temporary folder, as `assay build` does, and removes them when `use` is done. */
export async function withSampleSites<T>(host: Host, audiences: readonly Audience[], use: (folderOf: (audience: Audience) => string) => Promise<T>): Promise<T> {
  const out = mkdtempSync(path.join(tmpdir(), 'assay-sample-'));
  try {
    const config = await loadConfig(projectRoot);
    const steps = printSteps(host);
    const content = await readContent(host, config, dayToJudge(undefined, config), steps);
    await publish(content, { host, config: { ...config, site: { ...config.site, base: '/' } }, audiences, out }, steps);
    return await use((audience) => path.join(out, audience));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
