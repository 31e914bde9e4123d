import type { EditionPartner, EditionSolution } from '../../schemas/edition.ts';
import type { Program } from '../../schemas/generated/types.ts';
import { formatSlug } from '../format.ts';
import { strings } from '../strings.ts';

/** Name of a category of the directory; its id in words where the program does not know it. */
export function categoryName(id: string, { categories }: Pick<Program, 'categories'>): string {
  return categories.find((category) => category.id === id)?.title ?? formatSlug(id);
}

/** Name of a way of delivery; its id in words where the program does not know it. */
export function deliveryName(id: string, { deliveries }: Pick<Program, 'deliveries'>): string {
  return deliveries.find((delivery) => delivery.id === id)?.title ?? formatSlug(id);
}

/** Name of a solution with that of its maker. */
export function nameWithMaker({ id, profile }: Pick<EditionSolution, 'id' | 'profile'>, maker: Pick<EditionPartner, 'id' | 'profile'>): string {
  return strings.solution.by(profile.name ?? id, maker.profile.name ?? maker.id);
}

/** What a step is called that requirements block: "To become a Member", "To reach Gold". */
export function stepName(blocks: Program['requirements'][number]['blocks'], { tiers }: Pick<Program, 'tiers'>): string {
  const words = strings.requirements;
  const tier = tiers.find(({ id }) => blocks === `tier->${id}`)?.title ?? blocks.slice('tier->'.length);
  return isIntoTier(blocks) ? words.intoTier(tier) : words.blocks[blocks];
}

function isIntoTier(blocks: string): blocks is `tier->${string}` {
  return blocks.startsWith('tier->');
}
