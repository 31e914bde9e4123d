import { describe, expect, it } from 'vitest';
import { changed, deploy, findBy } from '../catalogue/found.ts';

const rule = 'require-both-contacts';
const find = (text: string): ReturnType<typeof findBy> =>
  findBy(rule, changed(deploy, 'For Widget, write to support@acme.example or call +1 303 555 0142 at any hour. For the server or the network, open a ticket in the Control Portal.', text));
const noPartner = 'The section `Support` gives no contact of the partner.';
const noVendor = 'The section `Support` does not say whom to ask when the trouble is with CenturyLink Cloud itself.';

describe('require-both-contacts', () => {
  it.each([
    ['Write to support@acme.example at any hour of the day.', [noVendor]],
    ['Write to centurylink@acme.example or centurylink-cloud@acme.example.', [noVendor]],
    ['[The help pages of Acme](https://www.acme.example/help) know the answer.', [noVendor]],
    ['Open a ticket in the Control Portal, or mail help@ctl.io.', [noPartner]],
    ['[Open a ticket](../../../../articles/support/open-a-ticket.md) for everything.', [noPartner]],
    ['[Support of the cloud](https://www.ctl.io/support) helps.', [noPartner]],
    ['Ask somebody who knows about it, at any hour.', [noPartner, noVendor]],
  ])('says what is missing in %j', async (text, whats) => {
    const found = await find(text);
    expect(found.map(({ what }) => what).sort()).toEqual(whats.toSorted());
    expect(found.every(({ at, severity }) => at === '## Support' && severity === 'warning')).toBe(true);
  });

  it.each([
    'support@acme.example; for the server, noc@ctl.io',
    'Call +1 303 555 0142. Servers and networks belong to the platform.',
    '[Acme](https://www.acme.example/help), or [a ticket](../../../../articles/support/open-a-ticket.md).',
    'support@acme.example, or a CenturyLink Cloud ticket',
  ])('is content with %j', async (text) => {
    expect(await find(text)).toEqual([]);
  });

  it('takes the address of the platform from a question further down', async () => {
    const asked = changed(deploy, '## Pricing', '## Frequently asked questions\n\n**The server is off?** Write to noc@ctl.io.\n\n## Pricing')[deploy]!;
    expect(await findBy(rule, { [deploy]: asked.replace(' For the server or the network, open a ticket in the Control Portal.', '') })).toEqual([]);
  });

  it('leaves an empty or missing section to other rules', async () => {
    expect(await find('')).toEqual([]);
    expect(await findBy(rule, changed(deploy, '## Support', '## Colours'))).toEqual([]);
  });
});
