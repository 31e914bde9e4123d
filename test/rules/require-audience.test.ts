import { describe, expect, it } from 'vitest';
import { changed, deploy, findBy } from '../catalogue/found.ts';

const find = (text: string): ReturnType<typeof findBy> => findBy('require-audience', changed(deploy, 'Administrators of Linux servers who can use SSH.', text));

describe('require-audience', () => {
  it.each(['All users of CenturyLink Cloud', 'All customers of CenturyLink Cloud.', '- Users of the cloud\n- Customers of CenturyLink Cloud', 'This article is for everyone who is interested in using the platform.'])('finds that %j is everybody', async (text) => {
    expect(await find(text)).toMatchObject([{ path: deploy, severity: 'warning', at: '## Who it is for', what: expect.stringContaining('names every reader') as string }]);
  });

  it.each(['Database administrators with root on all nodes.', 'Users with root on a server', 'CenturyLink Cloud customers that manage an email infrastructure.', 'Entwickler, die einen Server betreiben', '開発者 と 管理者 の ため の'])('is content with %j', async (text) => {
    expect(await find(text)).toEqual([]);
  });

  it('leaves an empty, nearly empty or missing section to other rules', async () => {
    expect(await find('')).toEqual([]);
    expect(await find('CenturyLink Cloud Users')).toEqual([]);
    expect(await findBy('require-audience', changed(deploy, '## Who it is for', '## Colours'))).toEqual([]);
  });
});
