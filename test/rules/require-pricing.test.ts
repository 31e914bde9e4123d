import { describe, expect, it } from 'vitest';
import { changed, deploy, findBy } from '../catalogue/found.ts';

const find = (text: string): ReturnType<typeof findBy> => findBy('require-pricing', changed(deploy, 'Acme charges 40 US dollars a month for each server. CenturyLink charges for the server itself.', text));

describe('require-pricing', () => {
  it.each([
    'The costs listed above are for the infrastructure only.',
    'Additional licensing costs may apply for the software of other companies.',
    'Prices depend on many things. Feel free to be surprised by our quality.',
    'Acme charges an attractive price for each server and month, and so does the platform.',
  ])('points at the section that says %j', async (text) => {
    expect(await find(text)).toMatchObject([{ at: '## Pricing', severity: 'warning', what: 'The section `Pricing` gives no figure, and does not lead to one.' }]);
  });

  it.each([
    'From $40 a month for each server.',
    '€ 12 for each user',
    'A licence costs 40 CHF for each server and month.',
    'A licence costs ₹ 4000 for each server and month.',
    'A licence costs SEK 400 for each server and month.',
    '0.04 US dollars for each GB',
    'Widget is free of charge; you pay for the server.',
    'There are no Acme license costs or additional fees bundled in.',
    'Restores are part of the subscription.',
    'The costs of the agent are bundled into your purchase of the server.',
    '[The price list](https://www.acme.example/prices) has all editions.',
    'Write to sales@acme.example for a quote.',
    'Call +1 303 555 0142 for a quote.',
    '| Size | A month |\n| --- | --- |\n| Small | 240 |',
    '![Prices of all editions](prices.png)',
  ])('is content with %j', async (text) => {
    expect(await find(text)).toEqual([]);
  });

  it('leaves an empty section to another rule', async () => {
    expect(await find('')).toEqual([]);
  });
});
