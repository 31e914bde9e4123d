import type { Catalogue, PartnerEntry, SolutionEntry } from '../../rules/kit/define-rule.ts';
import type { Finding } from '../../rules/kit/finding.ts';
import type { Program, ReadinessReport } from '../../schemas/generated/types.ts';
import { pinOf } from '../../rules/kit/catalogue/pin.ts';
import { textAt } from '../../rules/kit/catalogue/values.ts';
import { goalsOf, wayOf, wayTo, type Goal, type Way } from '../program/goals.ts';
import { judgeRequirement } from '../program/judge-requirement.ts';
import { reportPartner } from '../program/partner-report.ts';
import { notRun, reportPin } from '../program/pinned.ts';
import { readSteps } from '../program/steps.ts';
import { hasEnded, standingOf, type Standing } from '../program/standing.ts';
import type { SolutionReport, Subject } from '../program/subject.ts';
import type { Source } from '../source.ts';
import { hasTouched, isTouched } from '../program/touched.ts';
import { name, version } from '../version.ts';
import type { CheckResult } from './check.ts';

/** What readiness is asked of: everything, one partner, or one of its solutions. */
export interface Asked {
  partner?: string;
  solution?: string;
  /** Only these, as `touchedBy` names them. */
  touched?: ReadonlySet<string>;
  /** What to judge for as if it were the next step, by the name of a goal of the program. */
  goal?: string;
}

/**
 * Judges every requirement of the program for each solution that is asked for, from a check of the whole content. All
 * requirements are in the report, whatever their verdict. `source` gives the text where facts do not suffice.
 */
export function judgeProgram(result: Pick<CheckResult, 'catalogue' | 'findings' | 'notJudged'> & Partial<Pick<CheckResult, 'absentRoots' | 'waivers'>>, source: Pick<Source, 'read'>, asked: Asked = {}): ReadinessReport {
  const { catalogue } = result;
  const { program, asOf } = catalogue;
  const shared = { catalogue, program, asOf, findings: byPath(result.findings), notJudged: new Map(result.notJudged.map(({ path, why }) => [path, why])), read: readText(source), steps: stepsFrom(source, program) };
  const partners = [...catalogue.partners.values()].filter(({ id }) => (asked.partner === undefined || id === asked.partner) && (!asked.touched || hasTouched(id, asked.touched))).sort(byId);
  const solutions = partners.flatMap((partner) =>
    [...partner.solutions.values()].filter(({ id }) => (asked.solution === undefined || id === asked.solution) && (!asked.touched || isTouched({ partner: partner.id, solution: id }, asked.touched))).sort(byId).map((solution) => judgeSolution(partner, solution, shared, result.waivers, asked.goal)));
  const goal = asked.goal === undefined ? undefined : goalNamed(asked.goal, program);
  const notJudged = result.notJudged.filter(({ path }) => isAskedFor(path, asked));
  const ready = isReady(solutions);
  return {
    tool: { name, version },
    program: program.version,
    tiers: program.tiers.map(({ id, title }) => ({ id, title })),
    people: program.people.flatMap(({ who, role }) => (role === undefined ? [] : [{ role, who }])),
    asOf,
    ready,
    exitCode: notJudged.length > 0 || goal?.defined === false || solutions.some((solution) => isNotRun(solution, catalogue)) ? 2 : ready ? 0 : 1,
    solutions,
    partners: partners.map((partner) => reportPartner(partner, shared, solutions)),
    partnersWithoutSolution: partners.filter((partner) => partner.solutions.size === 0).map(({ id }) => id),
    ...(goal && { for: { id: goal.id, title: goal.title, inWords: goal.inWords, defined: goal.defined, ...(goal.note !== undefined && { note: goal.note }) } }),
    notJudged: notJudged.map(({ path, why }) => ({ path, why })),
    ...(result.absentRoots && result.absentRoots.length > 0 && { absent: [...result.absentRoots] }),
  };
}

function judgeSolution(partner: PartnerEntry, solution: SolutionEntry, given: Omit<Subject, 'partner' | 'solution' | 'standing'>, waivers: CheckResult['waivers'] = [], asked?: string): SolutionReport {
  const pin = pinOf(partner, given.catalogue);
  // Nobody is judged by another version than the one it pins; where that is unknown, nothing is run, and dates are all that can be told.
  const shared = { ...given, program: pin?.program ?? given.program };
  const pinned = pin && reportPin(pin, shared);
  const { program, asOf } = shared;
  const standing = standingOf(partner, solution, program, asOf, shared.catalogue.absent);
  const { status, tier, next, certified, certifiedOn, deadline, sentence } = standing;
  const own = waivers.filter((waiver) => waiver.solution === `${partner.id}/${solution.id}`);
  const goal = goalsOf(program).find(({ id }) => id === asked);
  const unpinned = pin && !pin.program ? notRun(pinned?.what ?? '', partner, shared) : undefined;
  const notFor = asked !== undefined && !goal ? `Program ${program.version}, by which it is judged, has no such step.` : goal && whyNotFor(goal, standing);
  const way = goal && (hasEnded(standing) || notFor !== undefined ? nowhere : wayTo(goal, wayOf(standing, program)));
  const requirements = unpinned ?? program.requirements.map((requirement) => judgeRequirement(requirement, { ...shared, partner, solution, standing, ...(way && { way }) }, own.find((waiver) => waiver.requirement === requirement.id)));
  const known = program.tiers.find(({ id }) => id === tier);
  return {
    partner: partner.id,
    solution: solution.id,
    partnerName: nameFrom(textAt(partner.partner, '/name'), partner.id),
    solutionName: nameFrom(textAt(solution.solution, '/name'), solution.id),
    ...(status && { status }),
    ...(tier && { tier }),
    ...(next && !unpinned && { next }),
    ...(pinned && { program: pinned }),
    standing: status === undefined || pinned?.what === undefined || hasEnded(standing) ? sentence : unpinned ? pinned.what : `${sentence} ${pinned.what}`,
    ...(deadline && !unpinned && { deadline }),
    ...(known && !known.defined && { tierNote: known.note ?? 'Its requirements are not written yet.' }),
    certified,
    ...(certifiedOn !== undefined && { certifiedOn }),
    ...(notFor !== undefined && { notFor }),
    ready: (certified || next !== undefined) && (pin === undefined || (pin.program !== undefined && pin.state !== 'retired')) && notFor === undefined && goal?.defined !== false && !requirements.some(({ blocking }) => blocking),
    requirements,
  };
}

/** Nothing is asked for. */
const nowhere: Way = { ahead: [], behind: new Set() };

/** A goal of the program by its name. Throws when there is none; who asks has looked before. */
function goalNamed(name: string, program: Program): Goal {
  const goal = goalsOf(program).find(({ id }) => id === name);
  if (!goal) throw new Error(`program ${program.version} has no goal ${JSON.stringify(name)}`);
  return goal;
}

/** Why a goal is not for a solution, in a sentence; undefined when it is. */
function whyNotFor({ ofMembers, id }: Goal, standing: Standing): string | undefined {
  if (!ofMembers || standing.certified || hasEnded(standing) || standing.status === undefined) return undefined;
  return id === 'renewal' ? 'It is not certified yet, so there is no term to renew.' : 'It is not certified yet.';
}

/** Solutions with something ahead decide; where the way of all has ended, nothing is ready. */
function isReady(solutions: readonly SolutionReport[]): boolean {
  const open = solutions.filter((solution) => !hasEnded(solution) && solution.notFor === undefined);
  return open.length > 0 && open.every(({ ready }) => ready);
}

/** Nobody can tell: all that stands in the way could not be run, or what the solution is judged for stands in a root that is absent. */
function isNotRun({ status, program, requirements }: SolutionReport, { absent }: Catalogue): boolean {
  if (status === undefined && absent.has('membership')) return true;
  if (!hasEnded({ status }) && (program?.state === 'unknown' || program?.state === 'absent')) return true;
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

function stepsFrom(source: Pick<Source, 'read'>, program: Program): Subject['steps'] {
  return (article) => {
    try {
      return readSteps(article, source.read(article.path), program);
    } catch {
      return undefined;
    }
  };
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
