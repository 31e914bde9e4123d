import { categoryName } from './named.ts';
import { strings } from '../strings.ts';
import { actorName, actors, blockingOf, statusName, stepOf, type SolutionReport } from './board.ts';
import { edition } from './current.ts';

/** What the readiness board can be narrowed by, in the order of its lists. */
const boardFacetIds = ['status', 'step', 'tier', 'whom', 'verdict', 'category'] as const;

export type BoardFacetId = (typeof boardFacetIds)[number];

export interface BoardFacetValue {
  id: string;
  name: string;
  /** Site path of the page that lists what has this value. */
  route: string;
  solutions: readonly SolutionReport[];
}

/** Where the whole board stands. */
export const boardRoute = '/boards/readiness/';

/** What a solution says to each facet, as the ids that stand in addresses. */
export function boardFacetsOf(solution: SolutionReport): Record<BoardFacetId, string[]> {
  const step = stepOf(solution);
  const waiting = [...new Set(blockingOf(solution).map(({ owner }) => owner))];
  return {
    status: [solution.status ?? 'unknown'],
    step: [idOfStep[step]],
    tier: tierOf(solution, step),
    whom: step === 'ended' ? [] : waiting.length === 0 ? ['nobody'] : waiting,
    verdict: [...new Set(solution.requirements.map(({ verdict }) => verdict))],
    category: solution.categories ?? [],
  };
}

/** Every facet with the values that some solution has. */
export function boardFacets(solutions: readonly SolutionReport[]): { id: BoardFacetId; values: BoardFacetValue[] }[] {
  const said = solutions.map((solution) => ({ solution, values: boardFacetsOf(solution) }));
  return boardFacetIds.map((id) => ({
    id,
    values: valuesOf(id, solutions)
      .map((value) => ({ ...value, route: `${boardRoute}${id}/${value.id}/`, solutions: said.filter(({ values }) => values[id].includes(value.id)).map(({ solution }) => solution) }))
      .filter(({ solutions: having }) => having.length > 0),
  }));
}

/** Names of steps that fit into an address. */
const idOfStep = { 'applicant->candidate': 'candidacy', 'candidate->member': 'certification', renewal: 'renewal', membership: 'membership', ended: 'ended' } as const;

/** The tier that a Member has; of whoever is on the way, the one that it would enter at. */
function tierOf({ tier, status }: SolutionReport, step: keyof typeof idOfStep): string[] {
  if (step === 'ended') return [];
  const entered = edition.program.lifecycle.transitions.find(({ from, to }) => from === 'candidate' && to === 'member')?.toTier;
  return [status === 'member' ? tier : entered].filter((known) => known !== undefined);
}

function valuesOf(id: BoardFacetId, solutions: readonly SolutionReport[]): { id: string; name: string }[] {
  const { boards, readiness } = strings;
  const named = (names: Readonly<Record<string, string>>): { id: string; name: string }[] => Object.entries(names).map(([value, name]) => ({ id: value, name }));
  switch (id) {
    case 'status':
      return [...edition.program.lifecycle.statuses.map((status) => status.id as string), 'unknown'].map((status) => ({ id: status, name: statusName(status) }));
    case 'step':
      return Object.entries(idOfStep).map(([step, value]) => ({ id: value, name: boards.matrix.steps[step as keyof typeof idOfStep] }));
    case 'tier':
      return edition.program.tiers.toSorted((a, b) => b.placement - a.placement).map((tier) => ({ id: tier.id, name: tier.title }));
    case 'whom':
      return [...actors.map((actor) => ({ id: actor as string, name: actorName(actor) })), { id: 'nobody', name: boards.matrix.nobody }];
    case 'verdict':
      return named(readiness.verdicts);
    case 'category':
      return [...new Set(solutions.flatMap(({ categories = [] }) => categories))].filter((category) => /^[a-z0-9][a-z0-9-]*$/.test(category)).map((category) => ({ id: category, name: categoryName(category, edition.program) })).sort((a, b) => a.name.localeCompare(b.name, strings.language));
  }
}
