import { describe, expect, it } from 'vitest';
import { buildCatalogue, judgeCatalogue } from '../../scripts/pipeline/catalogue.ts';
import { rule } from '../../rules/unique-id.ts';
import { asOf, baseContent, program } from '../fixtures/base.ts';
import { deploy, findBy, partner, solution, support } from '../catalogue/found.ts';
import { documentAt } from '../catalogue/documents.ts';

const text = (path: string): string => String(baseContent[path]);

describe('unique-id', () => {
  it('finds two articles of a solution with one title, case and spaces aside', async () => {
    const again = 'partners/acme/widget/public/upgrade.md';
    expect(await findBy('unique-id', { [again]: text(deploy).replace('title: Deploy Widget', 'title: deploy   widget') })).toEqual([
      {
        path: again,
        severity: 'error',
        at: 'deploy   widget',
        what: `The title \`deploy   widget\` is also that of \`${deploy}\`.`,
        fix: 'Write into the title what this article alone covers.',
        related: [{ path: deploy, at: 'Deploy Widget' }],
      },
    ]);
  });

  it('only warns where an Internal article has the title of a Public one', async () => {
    const found = await findBy('unique-id', { [support]: text(support).replace('title: Support Widget', 'title: Deploy Widget') });
    expect(found).toMatchObject([{ path: support, severity: 'warning', at: 'Deploy Widget', related: [{ path: deploy, at: 'Deploy Widget' }] }]);
  });

  it('finds two solutions of a partner and two partners with one name', async () => {
    const found = await findBy('unique-id', {
      'partners/acme/zwidget/solution.md': text(solution).replace('name: Widget', 'name: WIDGET'),
      'partners/bcme/partner.md': text(partner).replace('name: Acme', 'name: "acme "'),
    });
    expect(found).toMatchObject([
      { path: 'partners/acme/zwidget/solution.md', at: 'WIDGET', related: [{ path: solution, at: 'Widget' }] },
      { path: 'partners/bcme/partner.md', at: '"acme "', related: [{ path: partner, at: 'Acme' }] },
    ]);
  });

  it('lets two partners name their solutions alike', async () => {
    expect(await findBy('unique-id', { 'partners/bcme/widget/solution.md': text(solution) })).toEqual([]);
  });

  it('finds a path that two content roots hold', () => {
    const catalogue = buildCatalogue([documentAt(partner)], [partner, deploy, partner], program, asOf);
    expect(judgeCatalogue(catalogue, [rule])).toMatchObject([{ path: partner, what: `The file \`${partner}\` stands in two content roots.` }]);
    const thrice = buildCatalogue([documentAt(partner), documentAt(partner)], [partner, partner, partner], program, asOf);
    expect(judgeCatalogue(thrice, [rule])[0]?.what).toBe(`The file \`${partner}\` stands in 3 content roots.`);
  });

  it('finds two documents that would have one address', () => {
    const documents = [documentAt('articles/network/open-a-port.md'), documentAt('articles/network/Open-a-port.md')];
    const catalogue = buildCatalogue(documents, documents.map(({ path }) => path), program, asOf);
    expect(judgeCatalogue(catalogue, [rule])).toMatchObject([
      {
        path: 'articles/network/open-a-port.md',
        what: 'The page would have the address `/articles/network/open-a-port/`, which `articles/network/Open-a-port.md` has.',
        related: [{ path: 'articles/network/Open-a-port.md' }],
      },
    ]);
  });
});
