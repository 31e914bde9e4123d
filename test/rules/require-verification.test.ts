import { describe, expect, it } from 'vitest';
import { baseContent } from '../fixtures/base.ts';
import { deploy, findBy } from '../catalogue/found.ts';

const rule = 'require-verification';
const bare = String(baseContent[deploy])
  .replace(/## Check that it worked[\s\S]*?(?=## Remove)/, '')
  .replace(/4\. When the mail[\s\S]*?(?=## Remove)/, '4. LAST\n\n');
const last = (text: string): ReturnType<typeof findBy> => findBy(rule, { [deploy]: bare.replace('LAST', () => text) });

describe('require-verification', () => {
  it.each(['Wait for some minutes.', 'Verify your configuration details and choose **Deploy**.', 'You will see the deployment details stating that it is queued.'])('points at the steps that end with %j', async (text) => {
    expect(await last(text)).toMatchObject([{ at: '## Steps', severity: 'warning', what: 'Nothing says how the reader knows that `Steps` worked.' }]);
  });

  it.each([
    'You will receive an email stating that the build is complete.',
    'You should see the list of servers.',
    'The new server should appear in the list.',
    'Verify that the service answers.',
    '`widgetctl status` prints one line for each server.',
    'If all works as expected, a mail arrives.',
  ])('is content with %j', async (text) => {
    expect(await last(text)).toEqual([]);
  });

  it('is content with a section for it, or with the next one telling', async () => {
    expect(await findBy(rule, { [deploy]: bare.replace('## Remove it', '## Verification\n\nOpen the page.\n\n## Remove it') })).toEqual([]);
    expect(await findBy(rule, { [deploy]: bare.replace('## Remove it', '## Next steps\n\nThe page should now be online.\n\n## Remove it') })).toEqual([]);
  });

  it('does not take what happens when it is removed for a sign that it works', async () => {
    expect(await findBy(rule, { [deploy]: bare.replace('## Pricing', 'The server should disappear; verify that it is gone.\n\n## Pricing') })).toHaveLength(1);
  });

  it('leaves an article without steps to another rule', async () => {
    expect(await findBy(rule, { [deploy]: bare.replace('## Steps', '## Colours') })).toEqual([]);
  });
});
