import { describe, expect, it } from 'vitest';
import { neighboursOf, type Around } from '../../scripts/check/neighbours.ts';

const paths = [
  'articles/network/open-a-port.md',
  'articles/network/port.png',
  'articles/servers/plan.md',
  'partners/acme/gadget/public/deploy.md',
  'partners/acme/gadget/solution.md',
  'partners/acme/membership.md',
  'partners/acme/partner.md',
  'partners/acme/widget/internal/support.md',
  'partners/acme/widget/public/deploy.md',
  'partners/acme/widget/public/deploy.png',
  'partners/acme/widget/solution.md',
  'partners/bolt/partner.md',
  'partners/bolt/saw/public/cut.md',
];

function near(changed: string, more: Partial<Around> & Partial<Around['changes']> = {}): string[] {
  const { added = new Set(), removed = new Set(), ...around } = more;
  return [...neighboursOf({ changes: { paths: new Set([changed]), added, removed }, hasAliases: false, ...around }, paths)].sort();
}

const ofAcme = paths.filter((path) => path.startsWith('partners/acme/'));
const ofWidget = ofAcme.filter((path) => !path.includes('/gadget/'));

describe('what a change has to do with', () => {
  it('of an article that stays, its solution and what stands in the folder of the partner', () => {
    expect(near('partners/acme/widget/public/deploy.md')).toEqual(ofWidget);
    expect(near('partners/acme/widget/internal/support.md')).toEqual(ofWidget);
    expect(near('partners/acme/widget/public/deploy.png')).toEqual(ofWidget);
  });

  it('of one that comes, goes, or gives a former address, all of its partner', () => {
    const path = 'partners/acme/widget/public/deploy.md';
    expect(near(path, { added: new Set([path]) })).toEqual(ofAcme);
    expect(near(path, { removed: new Set([path]) })).toEqual(ofAcme);
    expect(near(path, { hasAliases: true })).toEqual(ofAcme);
  });

  it('of any other document of a partner, all of the partner; of its profile, the other profiles too', () => {
    expect(near('partners/acme/widget/solution.md')).toEqual(ofAcme);
    expect(near('partners/acme/membership.md')).toEqual(ofAcme);
    expect(near('partners/acme/partner.md')).toEqual([...ofAcme, 'partners/bolt/partner.md']);
  });

  it('of a page of the vendor, itself, and the folder where that holds images', () => {
    expect(near('articles/servers/plan.md')).toEqual(['articles/servers/plan.md']);
    expect(near('articles/network/open-a-port.md')).toEqual(['articles/network/open-a-port.md', 'articles/network/port.png']);
  });
});
