import { describe, expect, it } from 'vitest';
import { buildCatalogue, judgeCatalogue } from '../../scripts/pipeline/catalogue.ts';
import { rule } from '../../rules/require-article-pair.ts';
import { asOf, baseContent, program } from '../fixtures/base.ts';
import { documentAt } from '../catalogue/documents.ts';
import { changed, deploy, findBy, membership, solution, support } from '../catalogue/found.ts';

describe('require-article-pair', () => {
  it('finds a solution without a Public or an Internal article, on its solution.md', async () => {
    expect(await findBy('require-article-pair', { [deploy]: undefined })).toEqual([
      { path: solution, severity: 'error', what: 'The solution `widget` has no Public article.', fix: 'Write one in its folder, such as `public/deploy.md`.' },
    ]);
    expect(await findBy('require-article-pair', { [support]: undefined })).toMatchObject([{ path: solution, what: 'The solution `widget` has no Internal article.' }]);
    expect(await findBy('require-article-pair', { [deploy]: undefined, [support]: undefined })).toHaveLength(2);
  });

  it.each([
    ['candidate', 'error'],
    ['member', 'error'],
    ['applicant', 'note'],
    ['declined', 'note'],
    ['lapsed', 'note'],
  ])('weighs it for a partner that is %s as %s', async (status, severity) => {
    const [found] = await findBy('require-article-pair', { [deploy]: undefined, ...changed(membership, 'status: candidate', `status: ${status}`) });
    expect(found).toMatchObject({ severity });
  });

  it('counts an article that cannot be read; it has findings of its own', async () => {
    expect(await findBy('require-article-pair', { [deploy]: new Uint8Array([0xff, 0xfe, 0, 1]) })).toEqual([]);
  });

  it('does not ask for what lives in a root that was not given', () => {
    const catalogue = buildCatalogue([documentAt(solution), documentAt(deploy)], [solution, deploy], program, asOf, ['internal-article', 'membership']);
    expect(judgeCatalogue(catalogue, [rule])).toEqual([]);
  });

  it('points at the version that is not the current one', async () => {
    expect(await findBy('require-article-pair', changed(support, 'version: "4.2"', 'version: "4.1"'))).toEqual([
      {
        path: support,
        severity: 'error',
        at: '"4.1"',
        what: 'This article documents version `4.1`, the Public one `4.2`.',
        fix: 'Follow the article with the version of the other one, mend what has changed, then write that version here.',
        expected: ['4.2'],
        related: [
          { path: deploy, at: '"4.2"' },
          { path: solution, at: '"4.2"' },
        ],
      },
    ]);
    expect(await findBy('require-article-pair', changed(deploy, 'version: "4.2"', 'version: "4.1"'))).toMatchObject([{ path: deploy, at: '"4.1"', what: 'This article documents version `4.1`, the Internal one `4.2`.' }]);
  });

  it('is content when one pair agrees', async () => {
    const older = String(baseContent[deploy]).replace('version: "4.2"', 'version: "4.1"').replace('title: Deploy Widget', 'title: Deploy Widget 4.1');
    expect(await findBy('require-article-pair', { 'partners/acme/widget/public/deploy-old.md': older })).toEqual([]);
  });
});
