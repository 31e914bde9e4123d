import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/generated/index.ts';
import { checkContent } from '../../scripts/pipeline/check.ts';
import { judgeProgram } from '../../scripts/pipeline/program.ts';
import { memorySource, type SourceFiles } from '../../scripts/source.ts';
import { renderBaseline } from '../../scripts/suppressions/baseline.ts';
import type { RequirementReport } from '../../scripts/program/subject.ts';
import { validatorFor } from '../../scripts/schemas.ts';
import { asOf, baseContent, edited, program } from '../fixtures/base.ts';
import { article, check, deploy, ports, waivers } from './content.ts';

const unsafe = article('See the [status of the platform](http://status.ctl.example/).');

/** The verdict on one requirement of the candidate of the clean content, judged without a baseline, as readiness judges. */
async function verdictOn(id: string, files: SourceFiles = {}): Promise<RequirementReport> {
  const all = { ...baseContent, ...files };
  const result = await check(files, { baseline: false });
  const report = judgeProgram(result, memorySource(all));
  expect(validatorFor('readiness-report')(report)).toEqual([]);
  return report.solutions[0]?.requirements.find((requirement) => requirement.id === id) as RequirementReport;
}

describe('a waived finding', () => {
  it('stays in the report, with the reason and the last day', async () => {
    const { findings, counts } = await check({ ...unsafe, ...waivers({ rule: 'no-unsafe-link', path: ports }) });
    const waived = findings.filter(({ suppression }) => suppression);
    expect(waived).toMatchObject([
      { rule: 'no-unsafe-link', path: ports, severity: 'warning', suppression: { kind: 'waiver', justification: 'The new screenshots wait for release 4.2 of the product. (approved by Noor Haddad on 2026-10-20)', until: '2027-01-31' } },
    ]);
    expect(counts).toMatchObject({ warnings: 0, waived: 1 });
  });

  it('is one of the rule and the place that the waiver names', async () => {
    const files = { ...unsafe, ...edited(deploy, 'Administrators of Linux servers', '[Administrators](http://www.acme.example/) of Linux servers') };
    const waived = async (fields: Record<string, string>): Promise<string[]> => (await check({ ...files, ...waivers(fields) })).findings.filter(({ suppression }) => suppression).map(({ path }) => path);
    expect(await waived({ rule: 'no-unsafe-link', path: ports })).toEqual([ports]);
    expect(await waived({ rule: 'no-unsafe-link', solution: 'acme/widget' })).toEqual([deploy]);
    expect(await waived({ rule: 'require-image-alt', solution: 'acme/widget' })).toEqual([]);
  });

  it('counts again from the day after the last', async () => {
    const files = { ...unsafe, ...waivers({ rule: 'no-unsafe-link', path: ports, expires: '"2026-11-16"' }) };
    expect((await check(files)).counts).toMatchObject({ errors: 0, waived: 1 });
    expect((await check(files, { asOf: '2026-11-17' })).counts).toMatchObject({ errors: 1, waived: 0 });
  });

  it('is waived first where the baseline knows it too', async () => {
    const { findings } = await check(unsafe);
    const files = { ...unsafe, 'program/baseline.json': renderBaseline(findings.filter(({ rule }) => rule === 'no-unsafe-link')) };
    expect((await check(files)).counts).toMatchObject({ known: 1, waived: 0, errors: 0 });
    expect((await check({ ...files, ...waivers({ rule: 'no-unsafe-link', path: ports }) })).counts).toMatchObject({ known: 0, waived: 1, errors: 0 });
  });
});

describe('a waived requirement', () => {
  it('has that verdict, with the reason, and blocks nothing', async () => {
    expect(await verdictOn('CER-3')).toMatchObject({ verdict: 'pending', blocking: true });
    const waived = await verdictOn('CER-3', waivers({ requirement: 'CER-3', solution: 'acme/widget' }));
    expect(waived).toMatchObject({
      verdict: 'waived',
      blocking: false,
      attested: { verdict: 'pending' },
      waiver: { reason: 'The new screenshots wait for release 4.2 of the product.', approver: 'Noor Haddad', approved: '2026-10-20', expires: '2027-01-31' },
    });
    expect(waived).not.toHaveProperty('next');
  });

  it('is not, once the waiver has expired or is for another solution', async () => {
    expect(await verdictOn('CER-3', waivers({ requirement: 'CER-3', solution: 'acme/widget', expires: '"2026-11-15"' }))).toMatchObject({ verdict: 'pending', blocking: true });
    expect(await verdictOn('CER-3', waivers({ requirement: 'CER-3', solution: 'acme/other' }))).toMatchObject({ verdict: 'pending' });
  });

  it('is never one that the program does not let be waived', async () => {
    expect(await verdictOn('CER-1', waivers({ requirement: 'CER-1', solution: 'acme/widget' }))).toMatchObject({ verdict: 'pending', blocking: true });
  });
});

describe('what blocks in an article', () => {
  const files = edited(deploy, '## Pricing', '![](none.png)\n\n## Pricing');

  it('blocks a requirement although the baseline knows it', async () => {
    const { findings } = await check(files);
    const baseline = { 'program/baseline.json': renderBaseline(findings) };
    expect((await check({ ...files, ...baseline })).counts).toMatchObject({ errors: 0 });
    expect((await verdictOn('CER-2', files)).computed).toMatchObject({ verdict: 'fail' });
    expect(await verdictOn('CER-2', { ...files, ...baseline })).toEqual(await verdictOn('CER-2', files));
  });

  it('does not when the Ecosystem team waived it, and is named all the same', async () => {
    const both = waivers({ rule: 'require-image-alt', path: deploy }, { rule: 'valid-image-link', path: deploy });
    const { computed } = await verdictOn('CER-2', { ...files, ...both });
    expect(computed).toMatchObject({ verdict: 'pass', what: 'No finding that blocks in any article; 2 waived.' });
    expect(computed?.evidence[0]?.what).toMatch(/^\S+ is waived until 2027-01-31: The new screenshots/);
  });

  it('fails the requirement that its rule decides, waived or not', async () => {
    const empty = edited(deploy, '## Pricing', '## Prizing');
    const waived = waivers({ rule: 'require-sections', solution: 'acme/widget' });
    expect((await verdictOn('DOC-3', { ...empty, ...waived })).computed).toMatchObject({ verdict: 'fail' });
  });
});

it('lets nothing pass that is not safe to read, may leak, or says what may pass', () => {
  const never = rules.filter(({ waivable }) => waivable === false).map(({ id }) => id);
  expect(never).toEqual(expect.arrayContaining([
    'judged', 'no-hidden-characters', 'no-internal-in-public-root', 'no-internal-path', 'no-link-to-internal', 'no-path-collision', 'no-secrets', 'no-symlink', 'no-unexpected-file',
    'valid-baseline', 'valid-encoding', 'valid-ledger', 'valid-path', 'valid-waivers', 'within-limits',
  ]));
  expect(never.length).toBeLessThan(rules.length / 2);
});

it('is not read in a root that anybody can read, and lets nothing pass there', async () => {
  const open = waivers({ rule: 'no-unsafe-link', path: ports });
  const { findings } = await checkContent(memorySource({ ...baseContent, ...unsafe }, open), { program, asOf, isolate: false, publicRoots: new Set([1]) });
  expect(findings.map(({ path, rule, suppression }) => [path, rule, suppression])).toEqual(expect.arrayContaining([[ports, 'no-unsafe-link', undefined], ['program/waivers.yaml', 'no-internal-in-public-root', undefined]]));
});

describe('an article cannot silence its judge', () => {
  it.each([
    '<!-- assay-disable -->', '<!-- assay-disable-next-line require-image-alt -->', '<!-- assay-ignore -->', '<!--lint disable-->', '<!--lint ignore require-image-alt-->', '<!-- remark-lint-disable -->',
    '<!-- markdownlint-disable -->', '<!-- vale off -->', '<!-- prettier-ignore -->', '<!-- eslint-disable -->', '<!-- secretlint-disable -->', '[//]: # (assay-disable)', '{/* assay-disable */}', '%% assay-disable %%',
  ])('%s changes nothing', async (comment) => {
    const image = '![](port.png)';
    const wanted = ['require-image-alt', 'valid-image-link'];
    const { findings } = await check(article(comment, image));
    expect(findings.filter(({ rule }) => wanted.includes(rule)).map(({ rule, suppression }) => [rule, suppression])).toEqual(wanted.map((rule) => [rule, undefined]));
  });

  it('nor can its front matter, nor a file beside it', async () => {
    for (const line of ['assay: off', 'waivers: []', 'lint: false', 'ignore: [require-image-alt]']) {
      const { [ports]: text } = article('![](port.png)');
      const { findings } = await check({ [ports]: String(text).replace('audience: public', `audience: public\n${line}`) });
      expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['front-matter-schema', 'require-image-alt']));
    }
    for (const name of ['articles/network/waivers.yaml', 'partners/acme/waivers.yaml', 'partners/acme/widget/baseline.json', 'articles/network/.assayrc']) {
      const { findings } = await check({ ...article('![](port.png)'), [name]: 'waivers: []\n' });
      expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['no-unexpected-file', 'require-image-alt']));
    }
  });
});
