import { describe, expect, it } from 'vitest';
import { changed, deploy, findBy, partner, port, support, vendorArticle } from '../catalogue/found.ts';

const rule = 'no-internal-path';
const find = (body: string): ReturnType<typeof findBy> => findBy(rule, { [port]: vendorArticle(body) });

describe('no-internal-path', () => {
  it.each([
    ['See `partners/acme/widget/internal/support.md`.', 'partners/acme/widget/internal/support.md'],
    ['See internal/support.md for more.', 'internal/support.md'],
    ['The folder partners/acme/widget/internal holds it.', 'partners/acme/widget/internal'],
    ['```sh\ncp ../internal/wiring.webp .\n```', '../internal/wiring.webp'],
    ['It stands in partners/acme/membership.md already.', 'partners/acme/membership.md'],
    ['It stands in `widget/certification.md`.', 'widget/certification.md'],
    ['![internal/wiring.png](wiring.png)', 'internal/wiring.png'],
  ])('points at the path in %j', async (body, at) => {
    expect(await find(body)).toMatchObject([{ path: port, at, severity: 'error', what: `\`${at}\` is the path of an internal file.` }]);
  });

  it('looks at all that customers read, and at nothing else', async () => {
    const says = 'See internal/support.md.';
    expect(await findBy(rule, { ...changed(deploy, 'Widget keeps', `${says} Widget keeps`), ...changed(partner, 'Acme has made', `${says} Acme has made`) })).toHaveLength(2);
    expect(await findBy(rule, changed(support, '## Tools', `${says}\n\n## Tools`))).toEqual([]);
  });

  it.each([
    'The log is in `/var/lib/internal/`.',
    'Edit `/etc/widget/internal/rules.conf`.',
    'The package internal/rules is private.',
    'The file application.mdx and reapplication.md.',
    'Read the certification of your company.',
  ])('is content with %j', async (body) => {
    expect(await find(body)).toEqual([]);
  });

  it('leaves the address of a link to no-link-to-internal', async () => {
    expect(await find('Read [more](../../partners/acme/widget/internal/support.md).')).toEqual([]);
  });
});
