import { existsSync, mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DevState } from '../../schemas/dev.ts';
import { devFile } from '../../schemas/dev.ts';
import type { Audience } from '../../schemas/edition.ts';
import type { Tree } from '../build/tree.ts';
import type { CheckResult } from '../pipeline/check.ts';
import type { Source } from '../source.ts';
import { stageEdition, type StageOptions } from '../stage/stage-edition.ts';

/** The file of the site that reads the edition; when it looks changed, every page is rendered anew and every open one reloads. */
const reader = 'site/edition/current.ts';

/** Stages an edition beside the one that is shown and puts it in its place. Nothing that leads into the content is left in the tree. */
export async function restage(tree: Tree, audience: Audience, checked: Pick<CheckResult, 'catalogue'>, source: Source, options: StageOptions): Promise<void> {
  const [next, former] = [path.join(tree.root, 'edition-next'), path.join(tree.root, 'edition-former')];
  for (const folder of [next, former]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(next);
  await stageEdition(checked, source, audience, next, options);
  if (existsSync(tree.edition)) renameSync(tree.edition, former);
  renameSync(next, tree.edition);
}

/** Tells the pages what was found, and has them rendered anew. */
export function refresh(tree: Tree, state: DevState): void {
  const file = path.join(tree.root, devFile);
  writeFileSync(`${file}.new`, JSON.stringify(state));
  renameSync(`${file}.new`, file);
  const now = new Date();
  utimesSync(path.join(tree.root, reader), now, now);
}
