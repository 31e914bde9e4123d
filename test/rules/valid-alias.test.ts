import { describe, expect, it } from 'vitest';
import { baseContent } from '../fixtures/base.ts';
import { deploy, findBy, support } from '../catalogue/found.ts';

const withAliases = (path: string, ...aliases: string[]): string => String(baseContent[path]).replace('\n---\n', `\naliases: [${aliases.join(', ')}]\n---\n`);

describe('valid-alias', () => {
  it('finds the address of a page that is there, and the page\'s own', async () => {
    expect(await findBy('valid-alias', { [deploy]: withAliases(deploy, '/partners/acme/widget/', '/partners/acme/widget/deploy/', '/partners/acme/widget/install/') })).toEqual([
      { path: deploy, severity: 'error', at: '/partners/acme/widget/', what: 'The former address `/partners/acme/widget/` is that of `partners/acme/widget/solution.md` now.', fix: 'Remove it from `aliases`: a page stands there.', related: [{ path: 'partners/acme/widget/solution.md' }] },
      { path: deploy, severity: 'error', at: '/partners/acme/widget/deploy/', what: "The former address `/partners/acme/widget/deploy/` is the page's address now.", fix: 'Remove it from `aliases`.' },
    ]);
  });

  it('keeps a partner within its own folder, and customers\' pages from naming those of staff', async () => {
    const found = await findBy('valid-alias', { [deploy]: withAliases(deploy, '/partners/bcme/clock/', '/partners/acme/', '/tiers/', '/partners/acme/widget/internal/support/') });
    expect(found.map(({ at, what }) => [at, what.replace(/^.*` lies/, 'lies')])).toEqual(['/partners/bcme/clock/', '/partners/acme/', '/tiers/', '/partners/acme/widget/internal/support/'].map((alias) => [alias, 'lies outside `/partners/acme/`.']));
  });

  it('finds two articles of a partner that want one address', async () => {
    const found = await findBy('valid-alias', { [deploy]: withAliases(deploy, '/partners/acme/widget/old/'), [support]: withAliases(support, '/partners/acme/widget/old/') });
    expect(found).toMatchObject([{ what: `The former address \`/partners/acme/widget/old/\` is also given by \`${support}\`.` }]);
  });

  it('lets the vendor keep addresses of an older site, but none that this site needs', async () => {
    const article = (...aliases: string[]): string => `---\ntitle: Restore\ndescription: Bring back a server from the backup of last night.\naudience: public\naliases: [${aliases.join(', ')}]\n---\n\nText that says a little.\n`;
    expect(await findBy('valid-alias', { 'articles/backup/restore.md': article('/knowledge-base/backup/', '/articles/backup/restoring/', '/partners/acme/widget/x/', '/program/x/') })).toMatchObject([
      { at: '/partners/acme/widget/x/', what: 'The former address `/partners/acme/widget/x/` lies where the site has pages of its own.' },
      { at: '/program/x/' },
    ]);
  });
});
