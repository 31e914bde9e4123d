import { describe, expect, test } from 'vitest';
import { contentOf, membershipPath, publicPath, stage, textOf, internalPath } from './content.ts';
import type { Membership } from '../../schemas/generated/types.ts';

const partner = '/partners/acme/';
const solution = '/partners/acme/widget/';
const article = '/partners/acme/widget/deploy/';
const support = '/partners/acme/widget/internal/support/';

/** Addresses of an edition: pages, and notices behind an exclamation mark. */
async function addresses(...given: Parameters<typeof stage>): Promise<string[]> {
  const { edition } = await stage(...given);
  return [...[...edition.partners, ...edition.solutions, ...edition.articles].map(({ route }) => route), ...edition.notices.map(({ route }) => `!${route}`)];
}

describe('what the public edition shows of a partner', () => {
  const table: [Membership['status'], string, string[]][] = [
    ['applicant', 'never', []],
    ['applicant', '2026-10-20', []],
    ['candidate', 'never', []],
    ['candidate', '2026-10-20', []],
    ['declined', '2026-10-20', []],
    ['member', '2026-10-20', [partner, solution, article]],
    ['member', 'never', []],
    // Certified tomorrow is not certified.
    ['member', '2026-11-17', []],
    ['lapsed', '2026-10-20', [`!${partner}`, `!${solution}`, `!${article}`]],
    ['lapsed', 'never', []],
    ['withdrawn', '2026-10-20', [`!${partner}`, `!${solution}`, `!${article}`]],
    ['withdrawn', 'never', []],
  ];
  test.each(table)('%s, certified %s', async (status, certified, expected) => {
    expect(await addresses(contentOf(status, { certified }), 'public')).toEqual(expected);
  });

  test('nothing of a partner without a membership', async () => {
    const { [membershipPath]: _, ...files } = contentOf('member');
    expect(await addresses(files, 'public')).toEqual([]);
  });

  test('only names of a partner that has left', async () => {
    const { edition, files, all } = await stage(contentOf('lapsed'), 'public');
    expect(edition.notices[1]).toEqual({ route: solution, name: 'Widget', partnerName: 'Acme', solution: 'acme/widget' });
    expect([...files.keys()]).toEqual(['edition.json']);
    expect(all).not.toMatch(/agreed on a pause|support@acme|Makes widgets|lapsed":|keeps the clocks/i);
  });
});

test.each<Membership['status']>(['applicant', 'candidate', 'member', 'declined', 'lapsed', 'withdrawn'])('the internal edition shows everything of a partner that is %s, with its status', async (status) => {
  const { edition } = await stage(contentOf(status, { certified: 'never' }), 'internal');
  expect(edition.articles.map(({ route }) => route)).toEqual([article, support]);
  expect(edition.partners[0]).toMatchObject({ route: partner, membership: { status, reason: 'The board of both companies agreed on a pause until spring.' }, profile: { escalation: { email: 'platform-desk@acme.example' } } });
  expect(edition.solutions[0]).toMatchObject({ certified: false, articles: [article, support] });
  expect(edition.notices).toEqual([]);
});

describe('a document that cannot be public stays out, and the one who builds is told why', () => {
  test('an article of the public folder that does not say that it is public', async () => {
    const files = { [publicPath]: textOf(publicPath).replace('audience: public', 'audience: internal') };
    const { edition, leftOut } = await stage(contentOf('member', { files }), 'public');
    expect(edition.articles).toEqual([]);
    expect(leftOut).toEqual([{ path: publicPath, why: 'its front matter does not say `audience: public`' }]);
  });

  test('an article without a title; staff find it under its file name', async () => {
    const files = contentOf('member', { files: { [publicPath]: textOf(publicPath).replace(/title: .*\n/, '') } });
    expect((await stage(files, 'public')).leftOut).toEqual([{ path: publicPath, why: 'its front matter gives no title' }]);
    expect((await stage(files, 'internal')).edition.articles[0]).toMatchObject({ title: 'deploy' });
  });

  test('an article that could not be judged', async () => {
    const files = { [publicPath]: new Uint8Array([0xff, 0xfe, 0x00]) };
    expect((await stage(contentOf('member', { files }), 'public')).edition.articles).toEqual([]);
  });

  test('a solution without a profile', async () => {
    const { ['partners/acme/widget/solution.md']: _, ...files } = contentOf('member');
    expect((await stage(files, 'public')).edition.solutions).toEqual([]);
  });
});

test('a file of the internal folder is never public, whatever it says of itself', async () => {
  const files = { [internalPath]: textOf(internalPath).replace('audience: internal', 'audience: public') };
  expect(await addresses(contentOf('member', { files }), 'public')).toEqual([partner, solution, article]);
});
