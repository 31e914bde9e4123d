/* Generated from the schemas of front matter by `npm run generate`. */

/** Fields whose values are the ids of a list of the program, by kind of document: JSON pointers, "*" for each item of a list. */
export const programFields = {
  'membership': [['/tier', 'tiers'], ['/agreement/terms', 'terms'], ['/supportTier', 'supportTiers']],
  'solution': [['/categories/*', 'categories'], ['/delivery', 'deliveries']],
} as const;
