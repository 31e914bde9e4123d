import type { Program } from '../schemas/generated/types.ts';

/** How high a tier stands, from 1; above the third all look the same, and their letters tell them apart. */
export type Rank = 1 | 2 | 3;

/** What the fineness mark of a tier shows. */
export interface TierMark {
  rank: Rank;
  letters: string;
}

/** The forms of the marks, in a field of 40 by 28, by rank: an oval, a lozenge with cut corners, a gable, as assay offices strike silver, gold and platinum. */
export const forms: Readonly<Record<Rank, { path: string; y: number }>> = {
  1: { path: 'M20 2a18 12 0 1 0 0 24a18 12 0 1 0 0-24z', y: 18.6 },
  2: { path: 'M9 2h22l7 7v10l-7 7H9l-7-7V9z', y: 18.6 },
  3: { path: 'M4 26V9.5L20 1.5l16 8V26z', y: 20.8 },
};

/** The mark of a tier, by its place among the tiers of the program; that of the lowest where the program does not know it any more. */
export function markOf(tier: string, { tiers }: Pick<Program, 'tiers'>): TierMark {
  const ranked = tiers.toSorted((a, b) => a.placement - b.placement);
  const index = Math.max(0, ranked.findIndex(({ id }) => id === tier));
  const { title = tier, letters = title.slice(0, 2) } = ranked.find(({ id }) => id === tier) ?? {};
  return { rank: (Math.min(index, 2) + 1) as Rank, letters };
}
