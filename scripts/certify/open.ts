import { baseSuppressions } from '../check/scope.ts';
import type { Settings } from '../config.ts';
import { openContent, type OpenContent } from '../content-roots.ts';
import type { Host } from '../host.ts';
import { checkContent } from '../pipeline/check.ts';
import { judgeProgram, type Asked } from '../pipeline/program.ts';
import { programsOf } from '../program/load.ts';
import { progressLine } from '../progress.ts';
import type { JudgedContent } from './judged.ts';
import { readBaseKeys, readKeys, type KnownKey } from './keys.ts';

/** The content of a project, judged, with the keys that its stamps are trusted to be signed with. */
export interface OpenStamps extends JudgedContent {
  content: OpenContent;
  keys: KnownKey[];
}

/**
 * Reads and judges the configured content as `assay readiness` does. Where the configuration was read from a base branch, trusted
 * keys and waivers come from there too.
 *
 * @param ask says from the judged content what the readiness is asked of.
 */
export async function openForStamps(host: Host, config: Settings, asOf: string, ask: (catalogue: JudgedContent['checked']['catalogue']) => Asked): Promise<OpenStamps> {
  const programs = await programsOf(config);
  const content = openContent(config.content);
  const { source, roots, folders } = content;
  const base = await baseSuppressions(config, folders);
  const progress = progressLine(host, 'checking');
  try {
    const checked = await checkContent(source, { ...programs, asOf, isolate: true, baseline: false, ...(base && { base }), ...roots, onProgress: progress.update });
    const keys = config.base ? await readBaseKeys(config.base, folders) : readKeys(checked.catalogue, source);
    return { content, source, checked, readiness: judgeProgram(checked, source, ask(checked.catalogue)), keys };
  } finally {
    progress.clear();
  }
}
