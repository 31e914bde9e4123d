import { describe, expect, it } from 'vitest';
import { deploy, findBy, port, server, support, vendorArticle, changed } from '../catalogue/found.ts';

const target = vendorArticle('## Choose a network\n\nA server needs one.');

describe('valid-link', () => {
  it.each([
    ['../servers/create-a-server.md'],
    ['../servers/create-a-server.md#choose-a-network'],
    ['../servers/create-a%2Dserver.md'],
    ['./open-a-port.md'],
    ['../network/../servers/create-a-server.md'],
    ['https://example.com/no/such/page'],
    ['mailto:support@acme.example'],
    ['../../partners/acme/partner.md'],
  ])('accepts %s', async (url) => {
    expect(await findBy('valid-link', { [port]: vendorArticle(`[x](${url})`), [server]: target })).toEqual([]);
  });

  it.each([
    ['../servers/Create-a-server.md', 'differs from the file `create-a-server.md` in upper and lower case', '../servers/create-a-server.md'],
    ['../Servers/create-a-server.md', 'differs from the path `articles/servers/create-a-server.md` in upper and lower case', '../servers/create-a-server.md'],
    ['../servers/create-a-sever.md', 'a file that does not exist', '../servers/create-a-server.md'],
    ['create-a-server.md', 'a file that does not exist', '../servers/create-a-server.md'],
    ['../servers/create-a-server', 'a file that does not exist', '../servers/create-a-server.md'],
    ['../servers/create-a-server.html', 'a file that does not exist', '../servers/create-a-server.md'],
    ['../servers/create-a-sever.md#choose-a-network', 'a file that does not exist', '../servers/create-a-server.md#choose-a-network'],
    ['../servers/', 'leads to a folder', undefined],
    ['../Servers', 'leads to a folder', undefined],
    ['../../partners/acme/widget', 'leads to a folder', '../../partners/acme/widget/solution.md'],
    ['../../partners/acme', 'leads to a folder', '../../partners/acme/partner.md'],
    ['/knowledge-base/servers/create-a-server/', 'starts with a slash', '../servers/create-a-server.md'],
    ['/articles/servers/create-a-server.md', 'starts with a slash', '../servers/create-a-server.md'],
    ['../servers/create-a-server.md?tab=2', 'holds a query', '../servers/create-a-server.md'],
    ['..%5Cservers%5Ccreate-a-server.md', 'holds a backslash', '../servers/create-a-server.md'],
    ['../../../servers/create-a-server.md', 'leads out of the content', '../servers/create-a-server.md'],
    ['../../../../etc/passwd', 'leads out of the content', undefined],
    ['../servers/%E0%A4%A.md', 'percent-encoding is broken', undefined],
    ['no-such-article-anywhere.md', 'a file that does not exist', undefined],
    ['www.example.com/docs', 'reads as the name of a file', 'https://www.example.com/docs'],
    ['support@acme.example', 'reads as the name of a file', 'mailto:support@acme.example'],
  ])('names what is wrong with %s', async (url, what, meant) => {
    const [found, ...others] = await findBy('valid-link', { [port]: vendorArticle(`Read [this](${url}) first.`), [server]: target });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ path: port, severity: 'error', at: url, what: expect.stringContaining(what) as string });
    expect(found?.expected).toEqual(meant === undefined ? undefined : [meant]);
    expect(found?.fix).toContain(meant ?? '');
  });

  it('names an article of a folder that has no page of its own', async () => {
    const [found] = await findBy('valid-link', { [port]: vendorArticle('[x](../servers/)'), [server]: target });
    expect(found?.fix).toBe('Link to one of its articles, such as `../servers/create-a-server.md`.');
  });

  it('sends downloads to the site of the author', async () => {
    const [found] = await findBy('valid-link', { [port]: vendorArticle('[x](firmware.zip)') });
    expect(found?.fix).toBe('What readers download belongs on your own site: write its complete `https://` address.');
  });

  it('leaves what is unsafe to its own rule', async () => {
    expect(await findBy('valid-link', { [port]: vendorArticle('[x](..\\\\servers\\\\a.md) [y](javascript:x)') })).toEqual([]);
  });

  it('points at the address in raw HTML and in definitions', async () => {
    const found = await findBy('valid-link', { [port]: vendorArticle('A <a href="missing-one.md">link</a> and [two].\n\n[two]: missing-two.md') });
    expect(found.map(({ at }) => at)).toEqual(['missing-one.md', 'missing-two.md']);
  });

  it('says that an image has no page', async () => {
    const [found] = await findBy('valid-link', { [port]: vendorArticle('![x](a.png) and [large](a.png)'), 'articles/network/a.png': new Uint8Array([1]) });
    expect(found).toMatchObject({ at: 'a.png', what: 'The link to `a.png` leads to an image, which has no page.' });
  });

  it('reports a link without an address', async () => {
    const [found] = await findBy('valid-link', { [port]: vendorArticle('Read [this]() first.') });
    expect(found?.what).toBe('The link `this` has no address.');
  });

  it('never names an internal file to customers', async () => {
    const found = await findBy('valid-link', changed(deploy, '## Pricing', 'See [this](suport.md).\n\n## Pricing'));
    expect(found).toHaveLength(1);
    expect(JSON.stringify(found)).not.toContain('internal');
    const inside = await findBy('valid-link', changed(support, '## Tools', 'See [this](suport.md).\n\n## Tools'));
    expect(inside[0]?.expected).toEqual(['support.md']);
  });
});
