import { describe, expect, it } from 'vitest';
import { baseContent } from '../fixtures/base.ts';
import { changed, deploy, findBy, partner, port, solution, support, vendorArticle } from '../catalogue/found.ts';

describe('no-link-to-internal', () => {
  it.each([
    ['internal/support.md'],
    ['Internal/support.md'],
    ['internal/no-such-file.md'],
    ['%69nternal/support.md'],
    ['internal/'],
    ['application.md'],
    ['certification.md'],
    ['../membership.md'],
    ['internal/support.md?x'],
  ])('finds a link of a vendor article to %s', async (url) => {
    const address = `../../partners/acme/widget/${url}`;
    const found = await findBy('no-link-to-internal', { [port]: vendorArticle(`Read [more](${address}).`) });
    expect(found).toMatchObject([{ path: port, severity: 'error', at: address, what: `\`open-a-port.md\` is for customers, but links to the internal file \`${address}\`.` }]);
  });

  it('finds a rooted address and an image, and leaves both to this rule', async () => {
    const body = '[x](/partners/acme/widget/internal/support.md)\n\n![x](../../partners/acme/widget/internal/a.png)';
    const found = await findBy('no-link-to-internal', { [port]: vendorArticle(body) });
    expect(found.map(({ at, what }) => [at, what.includes('shows the internal image')])).toEqual([
      ['/partners/acme/widget/internal/support.md', false],
      ['../../partners/acme/widget/internal/a.png', true],
    ]);
    expect(await findBy('valid-link', { [port]: vendorArticle(body) })).toEqual([]);
    expect(await findBy('valid-image-link', { [port]: vendorArticle(body) })).toEqual([]);
  });

  it('looks at all that customers read', async () => {
    const found = await findBy('no-link-to-internal', {
      ...changed(deploy, '## Pricing', '[x](../internal/support.md)\n\n## Pricing'),
      ...changed(partner, 'Acme has made', '[x](membership.md) Acme has made'),
      [solution]: `${String(baseContent[solution])}\n[x](application.md)\n`,
    });
    expect(found.map(({ path, at }) => [path, at])).toEqual([
      [partner, 'membership.md'],
      [deploy, '../internal/support.md'],
      [solution, 'application.md'],
    ]);
  });

  it('lets an Internal article link to anything', async () => {
    expect(await findBy('no-link-to-internal', changed(support, '## Tools', '[x](../application.md)\n\n## Tools'))).toEqual([]);
  });

  it('knows the data files of the program team', async () => {
    expect(await findBy('no-link-to-internal', { 'program/apply.md': vendorArticle('[x](waivers.yaml)') })).toHaveLength(1);
    expect(await findBy('no-link-to-internal', { 'program/apply.md': vendorArticle('[x](guide.md)') })).toEqual([]);
  });
});
