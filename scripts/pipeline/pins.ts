import { pinOf } from '../../rules/kit/catalogue/pin.ts';
import { placeOf } from '../../rules/kit/catalogue/place.ts';
import type { Catalogue } from '../../rules/kit/define-rule.ts';
import type { Program } from '../../schemas/generated/types.ts';
import type { FoundFile } from './find.ts';
import type { OnVerdict } from './judge-here.ts';

/** Judges files by one version of the program. */
export type Judge = (files: readonly FoundFile[], program: Program, onVerdict: OnVerdict) => Promise<void>;

/**
 * Judges files by the version of the program that their partner pins. Only what has been read says what is pinned, so all are judged
 * by the current version first; then the files of those who pin another one again, by that one. A file without a verdict keeps none.
 *
 * @param first judges by the current version.
 * @param again judges by another one.
 */
export async function judgeByPins(files: readonly FoundFile[], versions: Pick<Catalogue, 'program' | 'versions' | 'asOf'>, { first, again }: { first: Judge; again: Judge }, onVerdict: OnVerdict): Promise<void> {
  const verdicts = new Map<string, Parameters<OnVerdict>>();
  const keep: OnVerdict = (...given) => void verdicts.set(keyOf(given[0]), given);
  await first(files, versions.program, keep);

  const pinned = new Map<string, Program>();
  for (const [, verdict] of verdicts.values()) {
    if ('why' in verdict || verdict.facts?.identity.kind !== 'membership') continue;
    const program = pinOf({ membership: verdict.facts }, versions)?.program;
    const { partner } = verdict.facts.identity;
    if (partner !== undefined && program && program !== versions.program) pinned.set(partner, program);
  }
  const groups = Map.groupBy(files.filter((file) => isJudged(verdicts.get(keyOf(file)))), ({ path }) => pinned.get(placeOf(path).partner ?? ''));
  for (const [program, group] of groups) if (program) await again(group, program, keep);
  for (const file of files) {
    const given = verdicts.get(keyOf(file));
    if (given) onVerdict(...given);
  }
}

function isJudged(given: Parameters<OnVerdict> | undefined): boolean {
  return given !== undefined && !('why' in given[1]);
}

/** Several content roots can hold a file of the same path. */
function keyOf({ root, path }: FoundFile): string {
  return `${root} ${path}`;
}
