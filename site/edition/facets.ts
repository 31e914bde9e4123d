import type { EditionSolution } from '../../schemas/edition.ts';
import { strings } from '../strings.ts';
import { categoryName } from './named.ts';
import type { OpenEdition } from './open.ts';
import { tierOf } from './tiers.ts';

/** What the directory can be narrowed by, in the order of its lists. */
const facetIds = ['category', 'delivery', 'tier', 'kind'] as const;

export type FacetId = (typeof facetIds)[number];

export interface FacetValue {
  id: string;
  name: string;
  /** Site path of the page that lists what has this value. */
  route: string;
  /** In the order of the directory. */
  solutions: readonly EditionSolution[];
}

export interface Facet {
  id: FacetId;
  /** Values that some solution of the edition has. */
  values: readonly FacetValue[];
}

/** What a solution says to each facet, as the ids that stand in addresses. */
export function facetsOf(solution: EditionSolution, edition: OpenEdition): Record<FacetId, readonly string[]> {
  const { profile, certified, partner } = solution;
  const tier = certified ? tierOf(edition.partner(partner), edition.program) : undefined;
  return { category: (profile.categories ?? []).filter((category) => category !== undefined), delivery: listed(profile.delivery), tier: listed(tier?.id), kind: listed(profile.kind) };
}

/** Every facet of the directory. Categories stand by name, tiers by placement, all others in the order of their words. */
export function facetsIn(edition: OpenEdition): Facet[] {
  const said = edition.solutions.map((solution) => ({ solution, values: facetsOf(solution, edition) }));
  return facetIds.map((id) => {
    const values = valuesOf(id, edition).map((value) => ({ ...value, route: facetRoute(id, value.id), solutions: said.filter(({ values }) => values[id].includes(value.id)).map(({ solution }) => solution) }));
    return { id, values: values.filter(({ solutions }) => solutions.length > 0) };
  });
}

/** Categories that share a solution with one, most shared first; then all others by name. */
export function neighboursOf(category: string, { values }: Facet): (FacetValue & { shared: readonly EditionSolution[] })[] {
  const own = values.find(({ id }) => id === category)?.solutions ?? [];
  return values
    .filter(({ id }) => id !== category)
    .map((value) => ({ ...value, shared: value.solutions.filter((solution) => own.includes(solution)) }))
    .sort((a, b) => b.shared.length - a.shared.length);
}

function valuesOf(id: FacetId, { directory, program }: OpenEdition): { id: string; name: string }[] {
  if (id === 'category') return [...directory.keys()].map((category) => ({ id: category, name: categoryName(category, program) })).sort((a, b) => a.name.localeCompare(b.name, strings.language));
  if (id === 'tier') return program.tiers.toSorted((a, b) => b.placement - a.placement).map((tier) => ({ id: tier.id, name: tier.title }));
  if (id === 'delivery') return program.deliveries.map((delivery) => ({ id: delivery.id, name: delivery.title }));
  return Object.entries(strings.kinds).map(([value, name]) => ({ id: value, name }));
}

function facetRoute(facet: FacetId, value: string): string {
  return facet === 'category' ? `/directory/${value}/` : `/directory/${facet}/${value}/`;
}

function listed(value: string | undefined): string[] {
  return value === undefined ? [] : [value];
}
