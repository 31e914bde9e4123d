import type { Catalogue, PartnerEntry, SolutionEntry } from '../../rules/kit/define-rule.ts';
import type { Finding } from '../../rules/kit/finding.ts';
import type { ReadinessReport } from '../../schemas/generated/types.ts';
import { textAt } from '../../rules/kit/catalogue/values.ts';
import { judgeRequirement } from '../program/judge-requirement.ts';
import { standingOf } from '../program/standing.ts';
import type { SolutionReport, Subject } from '../program/subject.ts';
import type { Source } from '../source.ts';
import { name, version } from '../version.ts';
import type { CheckResult } from './check.ts';

/** What readiness is asked of: everything, one partner, or one of its solutions. */
export interface Asked {
  partner?: string;
  solution?: string;
  /** A tier whose requirements are asked for too. */
  tier?: string;
}

/**
 * Judges every requirement of the program for each solution that is asked for, from a check of the whole content. All
 * requirements are in the report, whatever their verdict. `source` gives the text where facts do not suffice.
 */
export function judgeProgram(result: Pick<CheckResult, 'catalogue' | 'findings' | 'notJudged'> & Partial<Pick<CheckResult, 'absentRoots' | 'waivers'>>, source: Pick<Source, 'read'>, asked: Asked = {}): ReadinessReport {
  const { catalogue } = result;
  const { program, asOf } = catalogue;
  const shared = { catalogue, program, asOf, findings: byPath(result.findings), notJudged: new Map(result.notJudged.map(({ path, why }) => [path, why])), read: readText(source) };
  const partners = [...catalogue.partners.values()].filter(({ id }) => asked.partner === undefined || id === asked.partner).sort(byId);
  const solutions = partners.flatMap((partner) =>
    [...partner.solutions.values()].filter(({ id }) => asked.solution === undefined || id === asked.solution).sort(byId).map((solution) => judgeSolution(partner, solution, shared, result.waivers)));
  const tier = program.tiers.find(({ id }) => id === asked.tier);
  const notJudged = result.notJudged.filter(({ path }) => isAskedFor(path, asked));
  const ready = isReady(solutions);
  return {
    tool: { name, version },
    program: program.version,
    asOf,
    ready,
    exitCode: notJudged.length > 0 || (tier && !tier.defined) || solutions.some((solution) => isNotRun(solution, catalogue)) ? 2 : ready ? 0 : 1,
    solutions,
    partnersWithoutSolution: partners.filter((partner) => partner.solutions.size === 0).map(({ id }) => id),
    ...(tier && { tier: { id: tier.id, defined: tier.defined, ...(tier.note !== undefined && { note: tier.note }) } }),
    notJudged: notJudged.map(({ path, why }) => ({ path, why })),
    ...(result.absentRoots && result.absentRoots.length > 0 && { absent: [...result.absentRoots] }),
  };
}

function judgeSolution(partner: PartnerEntry, solution: SolutionEntry, shared: Omit<Subject, 'partner' | 'solution' | 'standing'>, waivers: CheckResult['waivers'] = []): SolutionReport {
  const { program, asOf } = shared;
  const standing = standingOf(partner, solution, program, asOf, shared.catalogue.absent);
  const { status, tier, next, certified, certifiedOn, deadline, sentence } = standing;
  const own = waivers.filter((waiver) => waiver.solution === `${partner.id}/${solution.id}`);
  const requirements = program.requirements.map((requirement) => judgeRequirement(requirement, { ...shared, partner, solution, standing }, own.find((waiver) => waiver.requirement === requirement.id)));
  const known = program.tiers.find(({ id }) => id === tier);
  return {
    partner: partner.id,
    solution: solution.id,
    partnerName: nameFrom(textAt(partner.partner, '/name'), partner.id),
    solutionName: nameFrom(textAt(solution.solution, '/name'), solution.id),
    ...(status && { status }),
    ...(tier && { tier }),
    ...(next && { next }),
    standing: sentence,
    ...(deadline && { deadline }),
    ...(known && !known.defined && { tierNote: known.note ?? 'Its requirements are not written yet.' }),
    certified,
    ...(certifiedOn !== undefined && { certifiedOn }),
    ready: (certified || next !== undefined) && !requirements.some(({ blocking }) => blocking),
    requirements,
  };
}

/** Solutions with something ahead decide; where the way of all has ended, nothing is ready. */
function isReady(solutions: readonly SolutionReport[]): boolean {
  const open = solutions.filter((solution) => !hasEnded(solution));
  return open.length > 0 && open.every(({ ready }) => ready);
}

/** Whether the partner has left the program, or was not taken: nothing lies ahead. */
export function hasEnded({ status }: Pick<SolutionReport, 'status'>): boolean {
  return status === 'declined' || status === 'withdrawn' || status === 'lapsed';
}

/** Nobody can tell: all that stands in the way could not be run, or what the solution is judged for stands in a root that is absent. */
function isNotRun({ status, requirements }: SolutionReport, { absent }: Catalogue): boolean {
  if (status === undefined && absent.has('membership')) return true;
  const blocking = requirements.filter((requirement) => requirement.blocking);
  return blocking.length > 0 && blocking.every(({ verdict }) => verdict === 'not-run');
}

function byPath(findings: readonly Finding[]): Map<string, Finding[]> {
  const map = new Map<string, Finding[]>();
  for (const finding of findings) {
    const list = map.get(finding.path);
    if (list) list.push(finding);
    else map.set(finding.path, [finding]);
  }
  return map;
}

function readText(source: Pick<Source, 'read'>): (path: string) => string {
  const decoder = new TextDecoder();
  return (path) => decoder.decode(source.read(path));
}

function nameFrom(name: string | undefined, id: string): string {
  return (name ?? id).slice(0, 80);
}

function isAskedFor(path: string, { partner, solution }: Asked): boolean {
  if (partner === undefined) return path.startsWith('partners/');
  const home = `partners/${partner}`;
  if (solution === undefined) return path.startsWith(`${home}/`);
  return path.startsWith(`${home}/${solution}/`) || path === `${home}/partner.md` || path === `${home}/membership.md`;
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
