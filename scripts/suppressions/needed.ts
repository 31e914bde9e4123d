import type { Catalogue } from '../../rules/kit/define-rule.ts';
import { placeOf } from '../../rules/kit/catalogue/place.ts';
import type { Finding } from '../../rules/kit/finding.ts';
import type { Source } from '../source.ts';
import { isFor, type JudgedWaiver } from './judge-waivers.ts';

/** What there is to need a waiver. */
export interface NeedContext {
  source: Pick<Source, 'read'>;
  catalogue: Catalogue;
  notJudged: readonly { path: string; why: string }[];
  /** Files of which not everything is known. */
  unsure: ReadonlySet<string>;
}

/** Indices of the waivers that let something pass, or of which nobody can tell; of two for the same, the first. */
export async function findNeeded(waivers: readonly JudgedWaiver[], findings: readonly Finding[], context: NeedContext): Promise<Set<number>> {
  const needed = new Set<number>();
  const open = new Set<string>();
  for (const [index, { waiver, report }] of waivers.entries()) {
    // What is wrong with it is said already.
    if (report) continue;
    const { requirement, solution = '' } = waiver;
    const key = JSON.stringify([waiver.rule, requirement, waiver.path, waiver.solution]);
    const isNeeded = requirement === undefined ? findings.some((finding) => isFor(waiver, finding)) || isUnsure(waiver, context) : await isOpen(requirement, solution, findings, context);
    if (isNeeded && !open.has(key)) needed.add(index);
    open.add(key);
  }
  return needed;
}

function isUnsure({ path, solution = '' }: JudgedWaiver['waiver'], { catalogue, unsure }: NeedContext): boolean {
  if (path === undefined) return catalogue.absent.size > 0 || [...unsure].some((file) => file.startsWith(`partners/${solution}/`));
  const { kind } = placeOf(path);
  return unsure.has(path) || (kind !== undefined && catalogue.absent.has(kind));
}

/** Whether a requirement would not be met without the waiver, as far as anybody can tell. */
async function isOpen(requirement: string, asked: string, findings: readonly Finding[], { source, catalogue, notJudged }: NeedContext): Promise<boolean> {
  const [{ judgeProgram }, program] = await Promise.all([import('../pipeline/program.ts'), import('../program/subject.ts')]);
  const [partner = '', solution = ''] = asked.split('/');
  const { solutions } = judgeProgram({ catalogue, findings: [...findings], notJudged: [...notJudged] }, source, { partner, solution });
  return program.isOpen(solutions[0]?.requirements.find(({ id }) => id === requirement)?.verdict);
}
