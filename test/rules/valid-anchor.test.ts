import { describe, expect, it } from 'vitest';
import { findBy, port, server, vendorArticle } from '../catalogue/found.ts';

const target = vendorArticle('## Choose a network\n\nA.\n\n## Step 1: Deploy\n\nB.\n\n## Step 1: Deploy\n\nC.');
const here = '\n\n## Check the port\n\nD.\n\n<a id="old-name"></a>Old.';

describe('valid-anchor', () => {
  it.each([['#check-the-port'], ['#old-name'], ['#top'], ['open-a-port.md#check-the-port'], ['../servers/create-a-server.md#step-1-deploy-1'], ['../servers/create-a-server.md#choose%2Da-network']])(
    'accepts %s',
    async (url) => {
      expect(await findBy('valid-anchor', { [port]: vendorArticle(`[x](${url})${here}`), [server]: target })).toEqual([]);
    },
  );

  it.each([
    ['#Check-the-port', 'differs from `check-the-port` of this article in upper and lower case', '#check-the-port', port, '## Check the port'],
    ['#chek-the-port', 'No heading of this article has the anchor', '#check-the-port', port, '## Check the port'],
    ['#check', 'No heading of this article has the anchor', '#check-the-port', port, '## Check the port'],
    ['../servers/create-a-server.md#choose-network', 'No heading of `create-a-server.md` has', '../servers/create-a-server.md#choose-a-network', server, '## Choose a network'],
    ['../servers/create-a-server.md#Step%201:%20Deploy', 'No heading of `create-a-server.md` has', '../servers/create-a-server.md#step-1-deploy', server, '## Step 1: Deploy'],
  ])('names the heading that %s means', async (url, what, meant, path, heading) => {
    const found = await findBy('valid-anchor', { [port]: vendorArticle(`[x](${url})${here}`), [server]: target });
    expect(found).toEqual([
      { path: port, severity: 'error', at: url, what: expect.stringContaining(what) as string, fix: `Did you mean \`${meant}\`?`, expected: [meant], related: [{ path, at: heading }] },
    ]);
  });

  it.each([
    ['#gro\u0308\u00dfe', '## Gr\u00f6\u00dfe'],
    ['#gr\u00f6\u00dfe', '## Gro\u0308\u00dfe'],
  ])('says that only the accents of %j are written in another way than in %j', async (url, heading) => {
    expect(await findBy('valid-anchor', { [port]: vendorArticle(`[x](${url})\n\n${heading}\n\nD.`) })).toMatchObject([{ at: url, what: expect.stringContaining('accents are written in another way') as string, related: [{ at: heading }] }]);
  });

  it('lists the headings where none comes close', async () => {
    const [found] = await findBy('valid-anchor', { [port]: vendorArticle(`[x](#pricing)${here}`) });
    expect(found).toMatchObject({ at: '#pricing', fix: 'Choose one of its headings: `#check-the-port`.' });
    const [empty] = await findBy('valid-anchor', { [port]: vendorArticle('[x](#)') });
    expect(empty?.what).toBe('The link to `#` names no section.');
  });

  it('leaves a missing file to valid-link, and an unreadable one to its own findings', async () => {
    expect(await findBy('valid-anchor', { [port]: vendorArticle('[x](gone.md#a)') })).toEqual([]);
    expect(await findBy('valid-anchor', { [port]: vendorArticle(`[x](../servers/create-a-server.md#a)`), [server]: new Uint8Array([0xff, 0xfe, 0, 1]) })).toEqual([]);
  });
});
