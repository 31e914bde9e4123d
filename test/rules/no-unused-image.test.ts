import { describe, expect, it } from 'vitest';
import { findBy, port, vendorArticle } from '../catalogue/found.ts';

const bytes = new Uint8Array([1]);
const image = 'articles/network/firewall.png';

describe('no-unused-image', () => {
  it('names an image that no article shows, on the image itself', async () => {
    expect(await findBy('no-unused-image', { [port]: vendorArticle('Text.'), [image]: bytes })).toEqual([
      { path: image, severity: 'warning', what: 'No article shows the image `firewall.png`.', fix: 'Show it in an article of this folder, `![what it shows](firewall.png)`, or remove the file.' },
    ]);
  });

  it.each([['![x](firewall.png)'], ['<img src="firewall.png" alt="x">'], ['![x][f]\n\n[f]: firewall.png'], ['![x](Firewall.png)'], ['![x](firewall.png?raw)'], ['![x](/images/firewall.png)']])(
    'counts %s as use',
    async (body) => {
      expect(await findBy('no-unused-image', { [port]: vendorArticle(body), [image]: bytes })).toEqual([]);
    },
  );

  it('does not judge beside an article that could not be read', async () => {
    expect(await findBy('no-unused-image', { [port]: new Uint8Array([0xff, 0xfe, 0, 1]), [image]: bytes })).toEqual([]);
  });
});
