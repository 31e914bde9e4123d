import type { Due, DueContext, DueSource } from '../due.ts';

/** A key that stamps are signed with may sign for the last day. */
export const keys: DueSource = {
  id: 'key',
  *find({ catalogue: { asOf }, keys: all }: DueContext): Iterable<Due> {
    const standing = all.filter(({ revoked }) => revoked === undefined);
    const isCovered = standing.some(({ from, until }) => from <= asOf && asOf <= until);
    for (const { name, path, until } of standing) {
      // One that another key has taken over from is settled.
      if (until < asOf && isCovered) continue;
      const others = standing.some((other) => other.name !== name && other.from <= until && other.until > until);
      yield {
        id: `key/${name}`,
        day: until,
        what: until < asOf ? `The key \`${name}\` may not sign any more, and no other one may.` : `The key \`${name}\` signs stamps for the last day.`,
        effect: others ? 'Another key may sign from then on.' : 'Nothing can be stamped after it before another key is trusted.',
        who: ['ecosystem-team'],
        about: { path },
      };
    }
  },
};
