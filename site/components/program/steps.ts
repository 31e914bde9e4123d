import type { Program } from '../../../schemas/generated/types.ts';

type Requirement = Program['requirements'][number];
type Status = Program['lifecycle']['statuses'][number];

/** What stands in the way of something: the requirements that block one step, and what the program says about the step itself. */
export interface Step {
  blocks: Requirement['blocks'];
  requirements: Requirement[];
  /** Who decides, where a step leads from one status or tier to the next. */
  by?: Program['lifecycle']['transitions'][number]['by'];
  /** Why nothing is asked yet, in the guide's words. */
  open?: string;
}

/** The steps that every program has; those into its tiers come after them. */
const common: readonly Requirement['blocks'][] = ['applicant->candidate', 'candidate->member', 'onboarding', 'stays-member', 'renewal'];

/** Whether a requirement is still asked on a day: one that has been retired is not. */
export function isAsked({ until }: Requirement, day: string): boolean {
  return until === undefined || until >= day;
}

/** Anchor of a step in the checklist. */
export function stepId({ blocks }: Pick<Step, 'blocks'>): string {
  return `kb-${blocks.replaceAll(/[^a-z]+/g, '-')}`;
}

/** Every step of the program in the order in which a partner comes to it. */
export function stepsOf({ requirements, lifecycle, tiers }: Program): Step[] {
  const raised = tiers.filter(({ includes }) => includes !== undefined).toSorted((a, b) => a.placement - b.placement).map(({ id }): Requirement['blocks'] => `tier->${id}`);
  return [...common, ...raised].map((blocks) => {
    const transition = lifecycle.transitions.find(({ blockedBy }) => blockedBy === blocks);
    const note = tiers.find(({ id }) => id === transition?.toTier && blocks === `tier->${id}`)?.note;
    return { blocks, requirements: requirements.filter((requirement) => requirement.blocks === blocks), ...(transition && { by: transition.by }), ...(note !== undefined && { open: note }) };
  });
}

/** The way that the guide describes, status by status, each with the step that leads to it. */
export function wayOf(program: Program): { status: Status; step?: Step }[] {
  const { statuses, transitions } = program.lifecycle;
  const ways = transitions.filter(({ source, from, to }) => source === 'guide' && from !== to);
  const steps = stepsOf(program);
  const way: { status: Status; step?: Step }[] = [];
  for (let at = ways.find(({ from }) => !ways.some(({ to }) => to === from))?.from; at !== undefined; at = ways.find(({ from }) => from === at)?.to) {
    const status = statuses.find(({ id }) => id === at);
    if (!status || way.some((one) => one.status === status)) break;
    const blockedBy = ways.find(({ to }) => to === status.id)?.blockedBy;
    const step = steps.find(({ blocks }) => blocks === blockedBy);
    way.push({ status, ...(step && { step }) });
  }
  return way;
}
