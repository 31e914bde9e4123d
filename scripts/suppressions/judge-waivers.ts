import type { Catalogue, Report } from '../../rules/kit/define-rule.ts';
import { nearest } from '../../rules/kit/did-you-mean.ts';
import type { Finding, Range } from '../../rules/kit/finding.ts';
import { programFor } from '../../rules/kit/catalogue/pin.ts';
import { placeOf } from '../../rules/kit/catalogue/place.ts';
import { allOf, quoted } from '../../rules/kit/printable.ts';
import { teamOf } from '../../rules/kit/roles.ts';
import type { Waiver, WaiverList } from './waivers.ts';

/** A waiver, and what is wrong with it; one that is wrong lets nothing pass. */
export interface JudgedWaiver {
  waiver: Waiver;
  /** Where it names what it lets pass. */
  at?: Range;
  report?: Report;
  /** Its last day has passed, and nothing else is wrong with it. */
  expired?: true;
}

/** Every rule by its id: whether its findings may be let pass. */
export type WaivableRules = ReadonlyMap<string, { readonly waivable: boolean }>;

export interface WaiverContext {
  catalogue: Pick<Catalogue, 'program' | 'versions' | 'asOf' | 'files' | 'partners' | 'absent'>;
  rules: WaivableRules;
}

/** Judges each waiver by itself: that it names one thing that is there and may be waived, and that today is one of its days. */
export function judgeWaivers({ waivers, fields }: WaiverList, context: WaiverContext): JudgedWaiver[] {
  return waivers.map((waiver, index) => {
    const place = (field?: keyof Waiver): Range | undefined => fields.values[field === undefined ? `/waivers/${index}` : `/waivers/${index}/${field}`];
    const at = place(waiver.requirement === undefined ? 'rule' : 'requirement') ?? place();
    const wrong = problem(waiver, context);
    if (!wrong) return { waiver, ...(at && { at }) };
    const { field, expired, ...report } = wrong;
    const where = place(field);
    return { waiver, ...(at && { at }), report: { ...(where && { at: where }), ...report }, ...(expired && { expired }) };
  });
}

/** Whether a waiver of a rule is for a finding. */
export function isFor({ rule, path, solution }: Waiver, finding: Pick<Finding, 'rule' | 'path'>): boolean {
  return rule === finding.rule && (path === undefined ? finding.path.startsWith(`partners/${solution ?? ''}/`) : path === finding.path);
}

type Problem = Omit<Report, 'at'> & { field?: keyof Waiver; expired?: true };

function problem(waiver: Waiver, context: WaiverContext): Problem | undefined {
  return shapeProblem(waiver) ?? (waiver.requirement === undefined ? ruleProblem(waiver, context) : requirementProblem(waiver, context)) ?? placeProblem(waiver, context) ?? dateProblem(waiver, context);
}

function shapeProblem({ rule, requirement, path, solution }: Waiver): Problem | undefined {
  if (rule === undefined && requirement === undefined) return { what: 'The waiver does not say what it lets pass.', fix: 'Add `rule` with the id of a rule, or `requirement` with that of a requirement.' };
  if (rule !== undefined && requirement !== undefined) return { field: 'requirement', what: 'The waiver names a rule and a requirement.', fix: 'Write two waivers, one for each.' };
  if (requirement !== undefined && path !== undefined) return { field: 'path', what: 'A requirement is met by a solution, not by a file.', fix: 'Write `solution: partner/solution` instead of `path`.' };
  if (path === undefined && solution === undefined) return { what: `The waiver does not say where ${quoted(rule ?? requirement ?? '')} is let pass.`, fix: rule === undefined ? 'Add `solution: partner/solution`.' : 'Add `path` with one file, or `solution: partner/solution` for all files of a solution.' };
  if (path !== undefined && solution !== undefined) return { field: 'solution', what: 'The waiver names a file and a solution.', fix: 'Keep `path` for the one file, or `solution` for all files of the solution.' };
  return undefined;
}

function ruleProblem({ rule: id = '' }: Waiver, { rules }: WaiverContext): Problem | undefined {
  const rule = rules.get(id);
  if (!rule) return { field: 'rule', what: `There is no rule ${quoted(id)}.`, fix: didYouMean(id, rules.keys()) ?? 'Write the id that the finding shows.', actual: id };
  if (!rule.waivable) return { field: 'rule', what: `${quoted(id)} cannot be waived.`, why: 'What it finds is not safe to read or must not be published, whoever approves it.', fix: 'Mend what it finds, and remove the waiver.', actual: id };
  return undefined;
}

function requirementProblem({ requirement: id = '', solution = '' }: Waiver, { catalogue }: WaiverContext): Problem | undefined {
  // What may be waived is said by the version that the partner is judged by.
  const program = programFor(catalogue.partners.get(solution.split('/')[0] ?? ''), catalogue);
  const requirement = program.requirements.find((known) => known.id === id);
  const waivable = program.requirements.flatMap((known) => (known.waivable ? known.id : []));
  const list = `These may be waived: ${allOf(waivable)}.`;
  if (!requirement) return { field: 'requirement', what: `The program has no requirement ${quoted(id)}.`, fix: didYouMean(id, program.requirements.map((known) => known.id)) ?? list, actual: id };
  if (!requirement.waivable) return { field: 'requirement', what: `${id} ("${requirement.title}") cannot be waived.`, why: 'The program is worth nothing to customers without it.', fix: `Remove the waiver. ${list}`, actual: id };
  return undefined;
}

function placeProblem({ path, solution }: Waiver, { catalogue: { files, partners, absent } }: WaiverContext): Problem | undefined {
  if (path !== undefined) {
    const { kind } = placeOf(path);
    if (files.has(path) || (kind !== undefined && absent.has(kind))) return undefined;
    return { field: 'path', what: `There is no file ${quoted(path)}.`, fix: didYouMean(path, files) ?? 'Write the path from the content root, or remove the waiver.', actual: path };
  }
  const [partner = '', name = ''] = (solution ?? '').split('/');
  if (partners.get(partner)?.solutions.has(name)) return undefined;
  const known = [...partners.values()].flatMap(({ id, solutions }) => [...solutions.keys()].map((other) => `${id}/${other}`));
  return { field: 'solution', what: `There is no solution ${quoted(solution ?? '')}.`, fix: didYouMean(solution ?? '', known) ?? 'Write it as `partner/solution`, by the names of the folders, or remove the waiver.', ...(solution !== undefined && { actual: solution }) };
}

function dateProblem({ approved, expires }: Waiver, { catalogue: { asOf, program } }: WaiverContext): Problem | undefined {
  if (approved > asOf) return { field: 'approved', what: `The waiver was approved on ${approved}, a day that has not come yet.`, why: 'Nobody can have approved it on that day.', fix: 'Write the day on which it was approved.', actual: approved };
  if (expires < approved) return { field: 'expires', what: `The waiver expires on ${expires}, before it was approved on ${approved}.`, fix: 'Write the last day on which it holds.', actual: expires };
  if (expires < asOf) return { expired: true, field: 'expires', what: `The waiver expired on ${expires}.`, why: 'What it let pass counts again from the day after.', fix: `Mend what it let pass and remove the waiver, or let ${teamOf(program)} approve it anew with a later day.`, actual: expires };
  return undefined;
}

function didYouMean(word: string, names: Iterable<string>): string | undefined {
  const near = nearest(word, names);
  return near === undefined ? undefined : `Did you mean ${quoted(near)}?`;
}
