import type { Program } from '../../schemas/generated/types.ts';
import type { Host } from '../host.ts';
import type { Judges } from '../pipeline/isolate.ts';
import { asJson } from '../reporters/check/as-json.ts';
import type { Source } from '../source.ts';
import { judgeShard, parseShard } from './shards.ts';

/** Judges a part of the files and prints what can be merged. Resolves to 2 when one of them could not be judged, else 0: whether the content passes is for the merged report to say. */
export async function runShard(word: string, judges: Judges, source: Source, program: Program, host: Pick<Host, 'out'>): Promise<0 | 2> {
  const report = await judgeShard(judges, source, program, parseShard(word));
  host.out(asJson(report));
  return report.verdicts.some(({ verdict }) => verdict === undefined) ? 2 : 0;
}
