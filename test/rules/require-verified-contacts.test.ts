import { describe, expect, it } from 'vitest';
import { changed, findBy, membership, partner } from '../catalogue/found.ts';

const verified = (day: string) => findBy('require-verified-contacts', changed(partner, '"2026-10-01"', `"${day}"`));

describe('require-verified-contacts', () => {
  it('counts in months from the last try, the last day included', async () => {
    expect(await verified('2025-11-16')).toEqual([]);
    expect(await verified('2025-11-15')).toMatchObject([{ path: partner, severity: 'warning', at: expect.stringContaining('2025-11-15') as string, what: 'The contacts were last tried on 2025-11-15, more than 12 months before 2026-11-16.' }]);
  });

  it('asks for the day where there is none', async () => {
    expect(await findBy('require-verified-contacts', changed(partner, 'contactsVerified: "2026-10-01"\n', ''))).toMatchObject([{ at: 'escalation', what: 'Nobody has said when the contacts were last tried.' }]);
  });

  it('does not ask for a try where there is no contact, and points at the only one', async () => {
    const without = String(changed(partner, 'contactsVerified: "2026-10-01"\n', '')[partner]).replace(/^support:\n(?: .*\n)+escalation:\n(?: .*\n)+/m, '');
    expect(await findBy('require-verified-contacts', { [partner]: without })).toMatchObject([{ at: 'sales' }]);
    expect(await findBy('require-verified-contacts', { [partner]: without.replace(/^sales:\n(?: .*\n)+/m, '') })).toEqual([]);
  });

  it('leaves a day that is none, or has not come, to other rules', async () => {
    expect(await verified('2026-02-31')).toEqual([]);
    expect(await verified('2027-01-01')).toEqual([]);
  });

  it('does not ask partners who have left', async () => {
    const left = String(changed(membership, 'status: candidate', 'status: withdrawn')[membership]).replace('supportTier: developer', 'ended: "2026-10-31"\nreason: The product went elsewhere.');
    expect(await findBy('require-verified-contacts', { ...changed(partner, '"2026-10-01"', '"2020-10-01"'), [membership]: left })).toEqual([]);
  });
});
