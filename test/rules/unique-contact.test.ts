import { describe, expect, it } from 'vitest';
import { findBy, membership, partner } from '../catalogue/found.ts';
import { baseContent } from '../fixtures/base.ts';

const other = 'partners/brightwell/partner.md';
const copy = String(baseContent[partner]).replace('name: Acme', 'name: Brightwell');
const own = copy.replaceAll('acme.example', 'brightwell.example').replace('555 0142', '555 0152').replace('555 0143', '555 0153');
const find = (text: string) => findBy('unique-contact', { [other]: text, 'partners/brightwell/membership.md': baseContent[membership] });

describe('unique-contact', () => {
  it('names all that came along with a copy in one finding', async () => {
    const found = await find(copy);
    expect(found).toMatchObject([{ path: other, severity: 'warning', at: 'support@acme.example', related: expect.arrayContaining([{ path: partner, at: '+1 303 555 0143' }]) as unknown }]);
    expect(found[0]?.what).toMatch(/^`support@acme\.example`, .* and `\+1 303 555 0143` are contacts of `acme` too\.$/);
  });

  it('compares numbers, not the way they are written', async () => {
    expect(await find(own.replace('+1 303 555 0153', '+1 (303) 555-0143'))).toMatchObject([{ at: '+1 (303) 555-0143', what: '`+1 (303) 555-0143` is a contact of `acme` too.' }]);
  });

  it('lets one partner give one contact for several things', async () => {
    expect(await find(own.replace('555 0153', '555 0152'))).toEqual([]);
  });
});
