import { describe, expect, test } from 'vitest';
import type { Edition } from '../../schemas/edition.ts';
import type { Membership } from '../../schemas/generated/types.ts';
import { memorySource } from '../../scripts/source.ts';
import { stageEdition } from '../../scripts/stage/stage-edition.ts';
import { judge } from '../fixtures/base.ts';
import { temporary } from '../fixtures/host.ts';
import { certificationPath, contentOf, filesBelow, stage, textOf } from './content.ts';
import { sampleContent, stampsOf } from './without-internal.ts';

const partner = '/partners/acme/';
const solution = '/partners/acme/widget/';
const article = '/partners/acme/widget/deploy/';
const preview = new Set(['acme/widget']);

describe('what a preview shows before its time', () => {
  const table: [Membership['status'], string, string[]][] = [
    ['applicant', 'never', []],
    ['candidate', 'never', [partner, solution, article]],
    // Certified tomorrow is not certified, and a date that its status does not fit certifies nobody.
    ['candidate', '2026-11-17', [partner, solution, article]],
    ['candidate', '2026-10-20', [partner, solution, article]],
    ['declined', 'never', []],
    ['member', 'never', [partner, solution, article]],
    ['member', '2026-11-17', [partner, solution, article]],
    ['lapsed', 'never', []],
    ['withdrawn', 'never', []],
  ];
  test.each(table)('of a partner that is %s, certified %s', async (status, certified, expected) => {
    const { edition } = await stage(contentOf(status, { certified }), 'public', { preview });
    expect([...edition.partners, ...edition.solutions, ...edition.articles].map(({ route }) => route)).toEqual(expected);
    expect(edition.notices).toEqual([]);
    expect(edition).toMatchObject({ audience: 'preview', preview: expected.length > 0 ? ['acme/widget'] : [] });
    for (const shown of edition.solutions) {
      expect(shown.certified).toBe(false);
      expect(shown).not.toHaveProperty('certifiedOn');
      expect(shown).not.toHaveProperty('stamp');
    }
  });

  test('of a candidate is a status, and no tier or date that a customer could take for a promise', async () => {
    const { edition, all } = await stage(contentOf('candidate', { certified: '2026-10-20' }), 'public', { preview });
    expect(edition.partners[0]?.membership).toEqual({ status: 'candidate' });
    expect(edition.solutions[0]?.placement).toBe(0);
    expect(all).not.toMatch(/2026-10-20|2026-10-21|agreed on a pause|platform-desk@acme|"internal"|escalation":/);
  });

  test('is only what was named, beside what is certified', async () => {
    const gadget = { 'partners/acme/gadget/solution.md': textOf('partners/acme/widget/solution.md').replace('name: Widget', 'name: Gadget'), 'partners/acme/gadget/certification.md': textOf(certificationPath) };
    const files = contentOf('member', { files: gadget });
    expect((await stage(files, 'public', { preview: new Set(['acme/gadget']) })).edition.solutions.map(({ id, certified }) => [id, certified])).toEqual([['gadget', false], ['widget', true]]);
    expect((await stage(files, 'public', { preview: new Set(['acme/other']) })).edition.solutions.map(({ id }) => id)).toEqual(['widget']);
  });

  test('changes nothing about the internal edition', async () => {
    const files = contentOf('candidate', { certified: 'never' });
    expect((await stage(files, 'internal', { preview })).files).toEqual((await stage(files, 'internal')).files);
  });
});

describe('a preview of the sample', async () => {
  const sample = sampleContent();
  const checked = await judge(sample);
  const stamps = await stampsOf(sample);
  const staged = async (given: readonly string[]): Promise<{ edition: Edition; files: Map<string, Buffer> }> => {
    const out = temporary();
    const { edition } = await stageEdition(checked, memorySource(sample), 'public', out, { stamps, preview: new Set(given) });
    return { edition, files: filesBelow(out) };
  };

  test.each([[['quaymarrow/filegate']], [['postbriar/relay', 'anvilhythe/runner']], [['gaugemoor/farskerry']]])('of %j changes nothing about anybody else', async (given) => {
    const published = await staged([]);
    const early = await staged(given);
    const isOther = ({ partner, solution }: { partner?: string; solution?: string }): boolean => !given.includes(`${partner}/${solution}`);
    const candidates = new Set(early.edition.partners.filter(({ membership }) => membership.status !== 'member').map(({ id }) => id));
    const { audience, preview: shown, partners, solutions, articles, ...rest } = early.edition;
    const { audience: _, partners: publicPartners, solutions: publicSolutions, articles: publicArticles, ...publicRest } = published.edition;
    expect([audience, shown]).toEqual(['preview', given.toSorted()]);
    expect(rest).toEqual(publicRest);
    expect(articles.filter(isOther)).toEqual(publicArticles);
    expect(solutions.filter(({ partner, id }) => isOther({ partner, solution: id }))).toEqual(publicSolutions);
    const withoutEarly = partners.filter(({ id }) => !candidates.has(id)).map((each) => ({ ...each, solutions: each.solutions.filter((id) => isOther({ partner: each.id, solution: id })) }));
    expect(withoutEarly).toEqual(publicPartners);
    expect([...published.files].filter(([name, bytes]) => name !== 'edition.json' && !early.files.get(name)?.equals(bytes)).map(([name]) => name)).toEqual([]);
  });

  test('of nobody is the public edition', async () => {
    const [one, other] = [temporary(), temporary()];
    await stageEdition(checked, memorySource(sample), 'public', one, { stamps });
    await stageEdition(checked, memorySource(sample), 'public', other, { stamps, preview: new Set() });
    expect(filesBelow(other)).toEqual(filesBelow(one));
    expect(JSON.parse(filesBelow(one).get('edition.json')!.toString())).not.toHaveProperty('preview');
  });
});
