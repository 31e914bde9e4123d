import { programFor } from '../../rules/kit/catalogue/pin.ts';
import type { Program } from '../../schemas/generated/types.ts';
import type { Input } from '../command.ts';
import { dayToJudge } from '../config.ts';
import { openContent, type OpenContent } from '../content-roots.ts';
import { UsageError } from '../errors.ts';
import { openLiveJudges } from '../live/live-judges.ts';
import { checkContent, type CheckResult } from '../pipeline/check.ts';
import type { Subject } from '../program/subject.ts';
import { programsOf } from '../program/load.ts';
import { progressLine } from '../progress.ts';
import { printable } from '../reporters/text.ts';
import type { Source } from '../source.ts';
import { parseAsked } from '../program/asked.ts';

/** One solution, with the checked content that it stands in. */
export interface OpenSolution extends Pick<Subject, 'partner' | 'solution'> {
  /** "acme/widget". */
  name: string;
  /** The version of the program that its partner pins. */
  program: Program;
  content: OpenContent;
  result: CheckResult;
  /** Checks the content again with one of its files changed. */
  recheck(source: Source, changed: string): Promise<CheckResult>;
  /** Ends what judges. */
  close(): void;
}

/** Checks all content, and finds the solution that a word on the command line names. Throws UsageError when there is no such. */
export async function openSolution(word: string | undefined, { values, host, config }: Pick<Input, 'values' | 'host' | 'config'>): Promise<OpenSolution> {
  if (word === undefined) throw new UsageError('name a solution, such as acme/widget');
  const programs = await programsOf(config);
  const content = openContent(config.content);
  const judges = openLiveJudges();
  const check = (source: Source): Promise<CheckResult> => checkContent(source, { ...programs, asOf: dayToJudge(values['as-of'], config), isolate: true, baseline: false, judges, ...content.roots, onProgress: progress.update });
  const progress = progressLine(host, 'checking');
  try {
    const result = await check(content.source).finally(progress.clear);
    const { partner: partnerId = '', solution: solutionId } = parseAsked(word, result.catalogue);
    const partner = result.catalogue.partners.get(partnerId);
    const ids = [...(partner?.solutions.keys() ?? [])];
    const [first] = ids;
    if (first === undefined) throw new UsageError(`${partnerId} has no solution yet`);
    if (solutionId === undefined && ids.length > 1) throw new UsageError(`${partnerId} has more than one solution; name one: ${ids.map((id) => `${partnerId}/${id}`).join(', ')}`);
    const solution = partner?.solutions.get(solutionId ?? first);
    if (!partner || !solution) throw new UsageError(`no solution ${JSON.stringify(word)}`);
    return {
      partner,
      solution,
      name: `${partner.id}/${solution.id}`,
      program: programFor(partner, result.catalogue),
      content,
      result,
      recheck(source, changed) {
        judges.forget(changed);
        return check(source).finally(progress.clear);
      },
      close: judges.close,
    };
  } catch (error) {
    judges.close();
    throw error;
  }
}

/** Files of a solution that could not be judged, as lines for standard error; empty when there are none. */
export function unjudgedLines({ result, partner, solution }: OpenSolution, show: (path: string) => string): string {
  const home = `partners/${partner.id}`;
  const own = result.notJudged.filter(({ path }) => path.startsWith(`${home}/${solution.id}/`) || path === `${home}/partner.md` || path === `${home}/membership.md`);
  return own.map(({ path, why }) => `assay: ${printable(show(path))}: ${printable(why)}\n`).join('');
}
