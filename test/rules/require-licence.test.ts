import { describe, expect, it } from 'vitest';
import { baseContent } from '../fixtures/base.ts';
import { deploy, findBy } from '../catalogue/found.ts';

const bare = String(baseContent[deploy]).replace(', and a licence key for Widget', '').replace('Enter your licence key, choose', 'Choose');
const priced = (text: string): Record<string, string> => ({ [deploy]: bare.replace('Acme charges 40 US dollars a month for each server. CenturyLink charges for the server itself.', text) });

describe('require-licence', () => {
  it('points at the pricing when nothing tells the terms', async () => {
    expect(await findBy('require-licence', priced('Acme charges 400 US dollars for one server.'))).toMatchObject([{ at: '## Pricing', severity: 'warning' }]);
  });

  it('points at the title where there is no pricing', async () => {
    const text = bare.replace(/## Pricing[\s\S]*?(?=## Support)/, '');
    expect(await findBy('require-licence', { [deploy]: text })).toMatchObject([{ at: 'Deploy Widget', what: 'The article does not say which licence the reader needs.' }]);
  });

  it.each(['Widget is open source.', 'Bring your own license.', 'The first 30 days are free.', '40 US dollars for each server and month.', '400 dollars, invoiced by Acme.', 'Contact Acme to secure entitlements.', 'GPL version 3'])('is content with %j', async (text) => {
    expect(await findBy('require-licence', priced(text))).toEqual([]);
  });
});
