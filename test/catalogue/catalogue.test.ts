import { describe, expect, it } from 'vitest';
import { buildCatalogue, judgeCatalogue } from '../../scripts/pipeline/catalogue.ts';
import type { CatalogueRule } from '../../rules/kit/define-rule.ts';
import { asOf, baseContent, judge, program } from '../fixtures/base.ts';
import { documentAt } from './documents.ts';
import { changed, deploy, membership, overlay, partner, port, solution, support, vendorArticle } from './found.ts';

const application = 'partners/acme/widget/application.md';

const rules = async (files: typeof baseContent): Promise<string[]> => (await judge(files)).findings.map(({ rule, path }) => `${rule} ${path}`);

describe('buildCatalogue', () => {
  it('lays documents of several roots over each other', () => {
    const publicRoot = [partner, solution, deploy, 'partners/acme/widget/public/a.png'];
    const privateRoot = [membership, application, support];
    const documents = [...publicRoot, ...privateRoot].filter((path) => path.endsWith('.md')).map((path) => documentAt(path));
    const catalogue = buildCatalogue(documents, [...publicRoot, ...privateRoot], program, asOf);
    expect([...catalogue.partners.keys()]).toEqual(['acme']);
    const acme = catalogue.partners.get('acme');
    expect([acme?.partner?.path, acme?.membership?.path, acme?.files]).toEqual([partner, membership, [membership, partner]]);
    const widget = acme?.solutions.get('widget');
    expect([widget?.solution?.path, widget?.application?.path, widget?.certification]).toEqual([solution, application, undefined]);
    expect([widget?.public.map(({ path }) => path), widget?.internal.map(({ path }) => path)]).toEqual([[deploy], [support]]);
    expect(catalogue.files).toEqual(new Set([...publicRoot, ...privateRoot]));
    expect(catalogue.repeated).toEqual(new Map());
  });

  it('knows a folder whose documents cannot be read', () => {
    const catalogue = buildCatalogue([], [partner, solution], program, asOf);
    expect(catalogue.partners.get('acme')?.solutions.get('widget')).toEqual({ id: 'widget', files: [solution], public: [], internal: [] });
  });

  it('gives the same catalogue in whatever order the documents come', () => {
    const paths = [partner, membership, solution, deploy, support];
    const documents = [...paths.map((path) => documentAt(path)), documentAt(partner, { digest: `sha256:${'1'.repeat(64)}` })];
    const there = buildCatalogue(documents, paths, program, asOf);
    const back = buildCatalogue(documents.toReversed(), paths.toReversed(), program, asOf);
    expect(JSON.stringify([...back.documents])).toBe(JSON.stringify([...there.documents]));
    expect([...back.partners]).toEqual([...there.partners]);
    expect(back.repeated).toEqual(new Map([[partner, 2]]));
  });

  it('takes names that objects have for names', () => {
    const catalogue = buildCatalogue([], ['partners/constructor/partner.md', 'partners/__proto__/x/solution.md'], program, asOf);
    expect([...catalogue.partners.keys()].sort()).toEqual(['__proto__', 'constructor']);
  });
});

describe('judgeCatalogue', () => {
  const catalogue = buildCatalogue([], [partner], program, asOf);
  const meta: Omit<CatalogueRule, 'check'> = { id: 'a-rule', scope: 'catalogue', summary: 'A rule', why: 'Because.', severity: 'warning', appliesTo: 'every file' };

  it('gives each report the data of its rule', () => {
    const rule: CatalogueRule = { ...meta, check: () => [{ path: partner, what: 'A.', fix: 'B.' }, { path: partner, what: 'C.', fix: 'D.', why: 'E.', severity: 'error' }] };
    expect(judgeCatalogue(catalogue, [rule])).toEqual([
      { rule: 'a-rule', severity: 'warning', path: partner, what: 'A.', why: 'Because.', fix: 'B.' },
      { rule: 'a-rule', severity: 'error', path: partner, what: 'C.', why: 'E.', fix: 'D.' },
    ]);
  });

  it('does not take a rule that breaks for a pass', () => {
    const rule: CatalogueRule = { ...meta, check: () => { throw new Error('broken'); } };
    expect(() => judgeCatalogue(catalogue, [rule])).toThrow('broken');
  });

  it('sees what a deleted or renamed file breaks elsewhere', async () => {
    const linking = { ...overlay(changed(deploy, '## Pricing', 'See [ports](../../../../articles/network/open-a-port.md#check-it).\n\n## Pricing')), [port]: vendorArticle('## Check it\n\nIt answers.') };
    expect(await rules(linking)).toEqual([]);
    expect(await rules({ ...linking, [port]: vendorArticle('## Check the port\n\nIt answers.') })).toEqual([`valid-anchor ${deploy}`]);
    const { [port]: gone, ...without } = linking;
    expect(gone).toBeDefined();
    expect(await rules(without)).toEqual([`valid-link ${deploy}`]);
  });
});
