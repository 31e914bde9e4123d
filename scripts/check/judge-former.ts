import { judgeFiles, type CheckOptions, type Verdicts } from '../pipeline/check.ts';
import type { FoundFile } from '../pipeline/find.ts';
import { identify } from '../pipeline/identify.ts';
import type { Judges } from '../pipeline/isolate.ts';
import { memorySource } from '../source.ts';
import type { Changes } from './changes.ts';

/**
 * What the changed documents were before: facts alone, since their findings are nobody's any more.
 *
 * @param isWhole whether their findings are asked for all the same.
 */
export async function judgeFormer(judges: Judges | undefined, before: Changes['before'], options: CheckOptions, isWhole = false): Promise<Verdicts> {
  const texts = await before;
  const files = [...texts].flatMap(([path, { length }]): FoundFile[] => {
    const found = identify(path);
    return 'identity' in found ? [{ path, root: 0, size: length, identity: found.identity }] : [];
  });
  return judgeFiles(judges, memorySource(Object.fromEntries(texts)), isWhole ? files : files.map(withFactsOnly), options);
}

export function withFactsOnly(file: FoundFile): FoundFile {
  return { ...file, factsOnly: true };
}
