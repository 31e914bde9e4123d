import type { EditionStamp } from '../../schemas/edition.ts';
import type { CertificationRecord, Program } from '../../schemas/generated/types.ts';
import type { Badge } from '../badge.ts';
import { formatDate } from '../format.ts';
import { markOf } from '../marks.ts';
import { strings } from '../strings.ts';
import type { OpenEdition } from './open.ts';

/** A solution that has a badge and a JSON file, with the names that they give it. */
export interface Stamped {
  partner: string;
  solution: string;
  name: string;
  partnerName: string;
  route: string;
  stamp: EditionStamp;
}

/** Every solution with a stamp, standing or not, and each that is no longer certified. */
function stampedIn({ solutions, notices, partner }: OpenEdition): Stamped[] {
  const own = solutions.flatMap(({ partner: owner, id, route, profile, stamp }): Stamped[] => (stamp ? [{ partner: owner, solution: id, name: profile.name ?? id, partnerName: partner(owner).profile.name ?? owner, route, stamp }] : []));
  const gone = notices.flatMap(({ solution: id, name, partnerName, route }): Stamped[] => {
    const [owner, solution] = id?.split('/') ?? [];
    return owner === undefined || solution === undefined ? [] : [{ partner: owner, solution, name, partnerName, route, stamp: { standing: 'ended' } }];
  });
  return [...own, ...gone];
}

/** One path for the badge or JSON file of each. */
export function stampPaths(edition: OpenEdition): { params: { partner: string; solution: string }; props: { stamped: Stamped } }[] {
  return stampedIn(edition).map((stamped) => ({ params: { partner: stamped.partner, solution: stamped.solution }, props: { stamped } }));
}

/** What the JSON file of a solution holds. `address` gives the whole address of a site path. */
export function recordOf({ partner, solution, name, partnerName, route, stamp }: Stamped, { asOf, program, keys }: Pick<OpenEdition, 'asOf' | 'program' | 'keys'>, address: (route: string) => string): CertificationRecord {
  const base = { solution: `${partner}/${solution}`, name, partner: partnerName, standing: stamp.standing, asOf, page: address(route), badge: address(`${route}badge.svg`) };
  if (!stamp.certified) return base;
  const { tier, version, certifiedOn, from, until, program: by, digest, key: keyName, envelope } = stamp.certified;
  const key = keys.find((known) => known.name === keyName);
  if (!key) throw new Error(`The edition has no key ${keyName}, which the stamp of ${partner}/${solution} verifies with.`);
  return {
    ...base,
    tier: { id: tier, title: program.tiers.find(({ id }) => id === tier)?.title ?? tier },
    ...(version !== undefined && { version }),
    certifiedOn,
    from,
    until,
    program: by,
    digest,
    key: { id: key.id, url: address(`/keys/${key.name}.pem`) },
    envelope,
  };
}

/** What the badge of a solution says; made from what its JSON file holds, so that the two cannot differ. */
export function badgeOf({ name, partner, standing, tier, until }: CertificationRecord, program: Pick<Program, 'tiers'>): Badge {
  const words = strings.stamp.badge;
  const product = strings.solution.by(name, partner);
  if (standing !== 'certified' || !tier || until === undefined) return { title: `${product}: ${words.standing[standing]}`, label: words.label, says: words.standing[standing], look: 'none' };
  return { title: words.title(product, tier.title, formatDate(until)), label: words.certified, says: words.says(tier.title, until), look: markOf(tier.id, program).rank };
}
