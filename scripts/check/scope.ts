import { eitherOf } from '../../rules/kit/printable.ts';
import type { Input, Options } from '../command.ts';
import type { ContentFolder, Settings } from '../config.ts';
import { UsageError } from '../errors.ts';
import type { BaseSuppressions } from '../suppressions/suppress.ts';

/** Names the branch that a change is meant for. */
export const baseOption: Options = {
  base: { type: 'string', hint: 'branch', about: 'judge a pull request: take waivers, baseline, configuration and program from the branch that it is meant for' },
};

/** Names who makes the change that is judged against its base. */
export const actorOption: Options = {
  actor: { type: 'string', hint: 'login', about: 'with --base: who makes the pull request; whom that branch does not know may change nothing but apply' },
};

/** Options that say which part of the content a check is about, and how it is run. */
export const scopeOptions: Options = {
  'stdin-path': { type: 'string', hint: 'file', about: 'check what standard input holds as if it were written to this file' },
  changed: { type: 'boolean', hint: 'base', about: 'check what has changed since a commit or branch (the main branch unless told), and what that breaks elsewhere' },
  shard: { type: 'string', hint: 'i/n', about: 'judge only the i-th of n parts of the files, and print what `assay merge` makes one report of' },
  watch: { type: 'boolean', about: 'check again whenever something changes, until Ctrl-C' },
  timing: { type: 'boolean', hint: 'json', about: 'say where the time goes, by step and rule, on standard error; with =json in the JSON report too' },
  ...baseOption,
  ...actorOption,
};

/** What each of them cannot go with. */
const alone: Readonly<Record<string, readonly string[]>> = {
  'stdin-path': ['fix', 'changed', 'shard'],
  changed: ['fix', 'shard'],
  watch: ['fix', 'stdin-path', 'changed', 'shard', 'timing', 'cache'],
  timing: ['fix', 'changed', 'shard', 'cache'],
  'dry-run': ['format', 'report'],
  shard: ['fix', 'format', 'report', 'max-warnings', 'quiet', 'cache'],
  // What is kept stands in the work tree, where a change can bring its own verdicts; and a change is judged as a whole.
  base: ['cache', 'changed', 'watch', 'stdin-path', 'fix'],
};

/** Throws UsageError when options were given that contradict each other. */
export function refuseContradictions(values: Input['values']): void {
  if (values['actor'] !== undefined && values['base'] === undefined) throw new UsageError('--actor goes with --base: assay check --base origin/main --actor noor-haddad');
  for (const [option, others] of Object.entries(alone)) {
    const clash = values[option] === undefined ? [] : others.filter((other) => values[other] !== undefined);
    if (clash.length > 0) throw new UsageError(`--${option} does not go with ${eitherOf(clash.map((other) => `--${other}`))}`);
  }
}

/** What is about more or less than the parts of the content that are named beside it. */
const wholes: Readonly<Record<string, string>> = {
  base: '--base is about all that a change touches',
  shard: '--shard divides all of the content',
  'stdin-path': '--stdin-path names the one file to report on',
};

/** Throws UsageError when parts of the content were named and an option says otherwise what the report is about. */
export function refuseParts(values: Input['values']): void {
  for (const [option, why] of Object.entries(wholes)) if (values[option] !== undefined) throw new UsageError(`${why}, so name no part of the content`);
}

/** Waivers and baseline of the branch that a change is meant for; undefined when none is named. */
export async function baseSuppressions({ base }: Pick<Settings, 'base'>, folders: readonly ContentFolder[]): Promise<BaseSuppressions | undefined> {
  return base && (await import('../base.ts')).readBaseSuppressions(base, folders);
}
