import type { CheckReport, ReadinessReport, RulesReport } from '../../schemas/generated/types.ts';
import { runCommand } from './run-command.ts';

export { ConfigurationError, UsageError } from '../errors.ts';
export type { CheckReport, Config, ReadinessReport, RulesReport } from '../../schemas/generated/types.ts';

/** Which project is meant. */
export interface ProjectOptions {
  /** The folder that `assay.config.ts` stands in; the current one unless told. */
  cwd?: string;
}

/** What to judge, and as of when. */
export interface JudgeOptions extends ProjectOptions {
  /** The day to judge at, as in "2026-11-16"; that of the configuration unless told, else today. */
  asOf?: string;
}

/** What to check. */
export interface CheckOptions extends JudgeOptions {
  /** Files or folders to report on, from the project's folder; the whole content unless told. A folder elsewhere is content of its own. */
  paths?: readonly string[];
}

/** Whose readiness to judge. */
export interface ReadinessOptions extends JudgeOptions {
  /** A partner, or one of its solutions as in "acme/widget"; all unless told. */
  of?: string;
  /** Judge as if this were the next step: the id of a step or tier of the program, such as "member". */
  for?: string;
  /** How far ahead to look for what comes due, as in "60d", "8w" or "6m"; 60 days unless told. */
  within?: string;
}

/**
 * Checks content as `assay check` does: every file in a process that can be killed, nothing of it executed.
 *
 * @returns the report of `assay check --format json`. A file without a verdict is in `notJudged`, and never a pass.
 * @throws UsageError when a path is none of the content; ConfigurationError when configuration or program cannot be used.
 */
export async function check({ cwd, asOf, paths = [] }: CheckOptions = {}): Promise<CheckReport> {
  const { command } = await import('../commands/check.ts');
  return JSON.parse(await runCommand(command, cwd, { format: 'json', 'as-of': asOf }, paths)) as CheckReport;
}

/**
 * Says who is ready for the next step, what is missing, by whom, and what comes due, as `assay readiness` does.
 *
 * @returns the report of `assay readiness --format json`.
 * @throws UsageError when there is no such partner, solution, step or span; ConfigurationError when configuration or program cannot be used.
 */
export async function readiness({ cwd, asOf, of, for: step, within }: ReadinessOptions = {}): Promise<ReadinessReport> {
  const { command } = await import('../commands/readiness.ts');
  return JSON.parse(await runCommand(command, cwd, { format: 'json', 'as-of': asOf, for: step, within }, of === undefined ? [] : [of])) as ReadinessReport;
}

/**
 * Lists the rules, each with what it asks for, why, what it looks at, and which requirements it decides.
 *
 * @returns the list of `assay rules --format json`.
 * @throws ConfigurationError when configuration or program cannot be used.
 */
export async function rules({ cwd }: ProjectOptions = {}): Promise<RulesReport> {
  const { command } = await import('../commands/rules.ts');
  return JSON.parse(await runCommand(command, cwd, { format: 'json' })) as RulesReport;
}

/**
 * Says what a rule or a requirement asks for, why, and how to meet it.
 *
 * @param id of the rule or requirement, such as "require-sections" or "DOC-3".
 * @returns plain text of at most 100 columns, as `assay explain` prints it.
 * @throws UsageError when there is no such rule or requirement, naming the nearest one; ConfigurationError when configuration or program cannot be used.
 */
export async function explain(id: string, { cwd }: ProjectOptions = {}): Promise<string> {
  const { command } = await import('../commands/explain.ts');
  return runCommand(command, cwd, {}, [id]);
}
