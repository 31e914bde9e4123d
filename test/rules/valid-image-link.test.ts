import { describe, expect, it } from 'vitest';
import { findBy, partner, changed, port, vendorArticle } from '../catalogue/found.ts';

const bytes = new Uint8Array([1]);
const image = 'articles/network/firewall.png';

describe('valid-image-link', () => {
  it.each([['firewall.png'], ['./firewall.png'], ['https://example.com/x.png']])('leaves %s alone', async (url) => {
    expect(await findBy('valid-image-link', { [port]: vendorArticle(`![Rules](${url})`), [image]: bytes })).toEqual([]);
  });

  it.each([
    ['Firewall.png', 'differs from the file `firewall.png` in upper and lower case', 'firewall.png'],
    ['firewal.png', 'does not exist in the folder', 'firewall.png'],
    ['firewall.jpg', 'does not exist in the folder', 'firewall.png'],
    ['other.png', 'does not exist in the folder', undefined],
    ['../servers/rack.png', 'leads out of the folder', 'rack.png'],
    ['images/firewall.png', 'leads out of the folder', 'firewall.png'],
    ['../network/firewall.png', 'is not called by its plain name', 'firewall.png'],
    ['fire%77all.png', 'is not called by its plain name', 'firewall.png'],
    ['%E0%A4%A.png', 'percent-encoding is broken', undefined],
    ['../../../../secret.png', 'leads out of the content', undefined],
    ['/images/firewall.png', 'starts with a slash', 'firewall.png'],
    ['firewall.png?raw=true', 'holds a query', 'firewall.png'],
    ['firewall.png#large', 'is not called by its plain name', 'firewall.png'],
    ['open-a-port.md', 'is no PNG, JPEG or WebP file', undefined],
    ['drawing.svg', 'is no PNG, JPEG or WebP file', undefined],
    ['#rules', 'names a section', undefined],
  ])('names what is wrong with %s', async (url, what, meant) => {
    const found = await findBy('valid-image-link', { [port]: vendorArticle(`Text.\n\n![Rules](${url})`), [image]: bytes, 'articles/servers/rack.png': bytes });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ path: port, severity: 'error', at: url, what: expect.stringContaining(what) as string });
    expect(found[0]?.expected).toEqual(meant === undefined ? undefined : [meant]);
  });

  it('points at the address in raw HTML', async () => {
    const found = await findBy('valid-image-link', { [port]: vendorArticle('<img src="gone.png" alt="x">') });
    expect(found.map(({ at }) => at)).toEqual(['gone.png']);
  });

  it('says where an image of the name is', async () => {
    const [found] = await findBy('valid-image-link', { [port]: vendorArticle('![x](rack.png)'), 'articles/servers/rack.png': bytes });
    expect(found?.fix).toBe('An image of this name is at `articles/servers/rack.png`: copy it into the folder of this article.');
  });

  it('knows the documents that show no images', async () => {
    const [found] = await findBy('valid-image-link', changed(partner, 'Acme has made', '![Logo](logo.png) Acme has made'));
    expect(found).toMatchObject({ path: partner, at: 'logo.png', what: 'The image `logo.png` stands in `partner.md`, which shows no images.' });
  });
});
