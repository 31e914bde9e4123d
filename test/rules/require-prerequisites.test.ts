import { describe, expect, it } from 'vitest';
import { baseContent } from '../fixtures/base.ts';
import { deploy, findBy } from '../catalogue/found.ts';

const step = 'Enter your licence key, choose your network, and choose **Deploy**.';
const article = (before: string, asks: string): Record<string, string> => ({
  [deploy]: String(baseContent[deploy])
    .replace('You need an account on CenturyLink Cloud, a network in the data center of your choice, and a licence key for Widget.', before)
    .replace(step, asks),
});
const plain = 'You need a network in the data center of your choice, and nothing else to begin with.';

describe('require-prerequisites', () => {
  it.each([
    ['Enter your licence key.', 'licence key'],
    ['Paste the **activation code** from the mail.', 'activation code'],
    ['Provide your API key and choose a network.', 'API key'],
    ['Upload the TLS certificate of your site.', 'TLS certificate'],
  ])('points at the first place where the steps ask: %s', async (asks, at) => {
    expect(await findBy('require-prerequisites', article(plain, asks))).toMatchObject([{ at, severity: 'warning', what: `The steps ask for \`${at}\`, which \`Before you begin\` does not name.` }]);
  });

  it.each([
    ['You need a subscription to Widget and a network in your data center.', 'Enter your licence key.'],
    ['You need an account at Acme, which gives you a key, and a network.', 'Enter the API token.'],
    [plain, 'Copy the API key that the page shows.'],
    [plain, 'The blueprint makes a licence key.'],
    ['', 'Enter your licence key.'],
  ])('is content with %j before %j', async (before, asks) => {
    expect(await findBy('require-prerequisites', article(before, asks))).toEqual([]);
  });
});
