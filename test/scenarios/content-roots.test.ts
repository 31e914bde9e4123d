import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isInternalPath } from '../../rules/kit/catalogue/place.ts';
import type { CheckReport, ReadinessReport } from '../../schemas/generated/types.ts';
import { loadConfig } from '../../scripts/config.ts';
import { openContent } from '../../scripts/content-roots.ts';
import { checkContent } from '../../scripts/pipeline/check.ts';
import { validatorFor } from '../../scripts/schemas.ts';
import type { SourceFiles } from '../../scripts/source.ts';
import { stageEdition } from '../../scripts/stage/stage-edition.ts';
import { asOf, baseContent, edited, program } from '../fixtures/base.ts';
import { assay, temporary } from '../fixtures/host.ts';
import { ledger, member, paths, signAll, withSignatures } from '../program/signed.ts';

const programFile = new URL('../../schemas/program/2015-02.yaml', import.meta.url).pathname;
const twoRoots = "[{ path: 'open', public: true }, { path: 'closed', optional: true }]";

function config(content: string): SourceFiles {
  return { 'assay.config.ts': `export default { content: ${content}, program: ${JSON.stringify(programFile)}, asOf: '2026-11-16', site: { url: 'https://kb.example.com', base: '/' } };\n` };
}

/** A project on disk whose content is split: what customers may see in `open`, all else in `closed`. */
function split(files: SourceFiles = baseContent, more: SourceFiles = {}): string {
  const placed = Object.entries(files).map(([file, text]) => [`${isInternalPath(file) ? 'closed' : 'open'}/${file}`, text] as const);
  return temporary({ ...Object.fromEntries(placed), ...more, ...config(twoRoots) });
}

/** The same project where nobody may read what is internal. */
function openOnly(files: SourceFiles = baseContent, more: SourceFiles = {}): string {
  const cwd = split(files, more);
  rmSync(path.join(cwd, 'closed'), { recursive: true });
  return cwd;
}

const absentLine = 'closed is absent: its requirements were not run.';

describe('two roots', () => {
  test('are one content', async () => {
    expect(await assay(['check'], { cwd: split() })).toEqual({ code: 0, out: 'Clean: 7 files judged, nothing found.\n', err: '' });
    const [both, one] = await Promise.all([split(), temporary({ ...Object.fromEntries(Object.entries(baseContent).map(([file, text]) => [`closed/${file}`, text])), ...config("['closed']") })].map((cwd) => assay(['readiness', '--format', 'json'], { cwd })));
    expect(both).toEqual(one);
  });

  test('have each file shown in the root that holds it', async () => {
    const cwd = split(edited(paths.support, '## Tools', '## Tols'));
    const { code, out } = await assay(['check'], { cwd });
    expect(code).toBe(1);
    expect(out).toContain(`closed/${paths.support}:`);
    const { out: readiness } = await assay(['readiness', 'acme'], { cwd });
    expect(readiness).toContain(`closed/${paths.support}:`);
    expect(readiness).toContain(`open/${paths.partner}:`);
    expect(readiness).not.toContain(`open/${paths.support}`);
  });

  test('narrow the report to a folder of either', async () => {
    const cwd = split(edited(paths.deploy, '## Before you begin', '## Befor you begin'));
    expect((await assay(['check', 'open/partners/acme/widget/public'], { cwd })).code).toBe(1);
    expect((await assay(['check', 'closed/partners/acme/widget/internal'], { cwd })).code).toBe(0);
  });

  test('may not hold one file twice', async () => {
    const { code, out } = await assay(['check'], { cwd: split(baseContent, { [`closed/${paths.deploy}`]: String(baseContent[paths.deploy]) }) });
    expect(code).toBe(1);
    expect(out).toContain('error  unique-id');
    expect(out).toContain('stands in two content roots.');
  });

  test('keep what is internal out of the public one, and out of the report', async () => {
    const { code, out } = await assay(['check'], { cwd: split(baseContent, { 'open/partners/acme/widget/internal/restore.md': '## Call Ada Lindqvist\n\nCall her.\n' }) });
    expect(code).toBe(1);
    expect(out).toContain('open/partners/acme/widget/internal/restore.md  error  no-internal-in-public-root');
    expect(out).not.toContain('Lindqvist');
    expect(out).toMatch(/\n1 error in 8 files\.\n$/);
  });
});

describe('where the private root is absent', () => {
  test('the check judges the public one, and says so', async () => {
    expect(await assay(['check'], { cwd: openOnly() })).toEqual({ code: 0, out: `${absentLine}\nClean: 3 files judged, nothing found.\n`, err: '' });
    const { code, out } = await assay(['check', '--format', 'json'], { cwd: openOnly() });
    const report = JSON.parse(out) as CheckReport;
    expect(validatorFor('check-report')(report)).toEqual([]);
    expect({ code, absent: report.absent, verdict: report.verdict }).toEqual({ code: 0, absent: ['closed'], verdict: 'clean' });
  });

  test('so does an empty folder, which a submodule leaves behind', async () => {
    const cwd = openOnly();
    mkdirSync(path.join(cwd, 'closed'));
    expect((await assay(['check'], { cwd })).out).toContain(absentLine);
  });

  test('errors in the public one are errors', async () => {
    const { code, out } = await assay(['check'], { cwd: openOnly(edited(paths.deploy, '## Before you begin', '## Befor you begin')) });
    expect(code).toBe(1);
    expect(out).toMatch(new RegExp(`\\n${absentLine}\\n1 error in 3 files\\.\\n$`));
  });

  test('a report of both roots says nothing of an absent one', async () => {
    const { out } = await assay(['check', '--format', 'json'], { cwd: split() });
    expect(JSON.parse(out)).not.toHaveProperty('absent');
  });

  test('nobody is ready or not: what needs it is not run, the rest is judged', async () => {
    const { code, out } = await assay(['readiness', '--format', 'json'], { cwd: openOnly() });
    const report = JSON.parse(out) as ReadinessReport;
    expect(validatorFor('readiness-report')(report)).toEqual([]);
    expect({ code, ready: report.ready, absent: report.absent }).toEqual({ code: 2, ready: false, absent: ['closed'] });
    const verdicts = Map.groupBy(report.solutions[0]?.requirements ?? [], ({ verdict }) => verdict);
    expect([...verdicts.keys()].sort()).toEqual(['fail', 'not-run', 'pass']);
    expect(verdicts.get('pass')?.map(({ id }) => id)).toEqual(['DOC-1', 'DOC-3', 'DOC-4', 'MEM-1']);
    expect(verdicts.get('fail')?.map(({ id }) => id)).toEqual(['MEM-5']);
  });

  test('the readiness says so in one line', async () => {
    const { code, out } = await assay(['readiness'], { cwd: openOnly() });
    expect(code).toBe(2);
    expect(out).toContain('\n  acme/widget  unknown    -           ?         ?\n');
    expect(out).toMatch(new RegExp(`\\n${absentLine}\\n$`));
    expect((await assay(['readiness', 'acme/widget'], { cwd: openOnly() })).out).toContain('Unknown: a content root that is absent holds membership.md.');
  });

  test('digests of what is there are printed, with a word about what is not', async () => {
    const { code, out, err } = await assay(['digest', 'acme/widget'], { cwd: openOnly() });
    expect({ code, err }).toEqual({ code: 0, err: 'assay: closed is absent, so digests of text there are missing\n' });
    expect(out).toContain(paths.deploy);
  });

  test('the leak scan does not pretend to know what to look for', async () => {
    const { code, err } = await assay(['leaks', 'open'], { cwd: openOnly() });
    expect({ code, err }).toEqual({ code: 2, err: 'assay: closed is absent, so nobody knows which text to look for\n' });
  });

  test('nothing of partners is published', async () => {
    const signed = withSignatures(await signAll(), { membership: member, certification: { ...ledger, certified: '2026-11-02' } });
    const published = async (cwd: string): Promise<string[]> => {
      const { source, roots } = openContent((await loadConfig(cwd)).content);
      const checked = await checkContent(source, { program, asOf, isolate: false, ...roots });
      const { edition } = await stageEdition(checked, source, 'public', temporary(), { rulePages: [] });
      return [...edition.partners, ...edition.solutions, ...edition.articles, ...edition.notices].map(({ route }) => route);
    };
    expect(await published(split(signed))).toEqual(['/partners/acme/', '/partners/acme/widget/', '/partners/acme/widget/deploy/']);
    expect(await published(openOnly(signed))).toEqual([]);
  });
});

test('a build without the private root says what it left out', { timeout: 120_000 }, async () => {
  const article = '---\ntitle: Open a port\ndescription: How to open a port.\naudience: public\n---\n\nOpen the **Network** page.\n';
  const cwd = openOnly(baseContent, { 'open/articles/network/open-a-port.md': article });
  const { code, out, err } = await assay(['build', '--edition', 'public'], { cwd });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain(absentLine);
  expect(out).toContain('without closed nobody can tell who is certified: nothing of partners is published');
  expect(existsSync(path.join(cwd, 'dist/public/articles/network/open-a-port/index.html'))).toBe(true);
  expect(existsSync(path.join(cwd, 'dist/public/partners/acme'))).toBe(false);
});

describe('a configuration that cannot be used is one clear line and exit 2', () => {
  const required = "['open', 'closed']";

  test('a root that must be there and is not', async () => {
    const cwd = temporary({ 'open/articles/network/a.md': 'Text.\n', ...config(required) });
    for (const command of ['check', 'readiness', 'build']) {
      expect(await assay([command], { cwd })).toEqual({ code: 2, out: '', err: `assay: no content folder at ${path.join(cwd, 'closed')}\n` });
    }
  });

  test('no root at all', async () => {
    const cwd = temporary(config("[{ path: 'open', optional: true }, { path: 'closed', optional: true }]"));
    expect(await assay(['check'], { cwd })).toEqual({ code: 2, out: '', err: 'assay: none of the content folders is there: open, closed\n' });
  });

  test.each([
    ['[]', '`content` is a list of one or more folders'],
    ["'content'", '`content` is a list of one or more folders'],
    ['[7]', 'a root of `content` is a folder, or { path, public, optional } with the folder as `path`'],
    ['[{ public: true }]', 'a root of `content` is a folder, or { path, public, optional } with the folder as `path`'],
    ["[{ path: 'open', pubic: true }]", 'the content root "open" has no setting "pubic"; did you mean public?'],
    ["[{ path: 'open', public: 'yes' }]", 'the content root "open": `public` and `optional` are true or false'],
    ["[{ path: 'open', theme: 'dark' }]", 'the content root "open" has no setting "theme"; it has path, public, optional, repository'],
    ["[{ path: 'open', repository: 'x' }]", "the content root \"open\": `repository` is { url, branch, folder, view, edit }, each as for the project's own `repository`"],
    ["[{ path: 'open', public: true, optional: true }]", 'the content root "open" is public and optional; only a root that is not public may be absent'],
    ["['open', 'open/closed']", 'the content root "open/closed" lies in the root "open"; roots stand side by side'],
    ["['open', './open/']", 'the content root "open" lies in the root "./open/"; roots stand side by side'],
  ])('%s', async (content, line) => {
    const cwd = temporary(config(content));
    expect(await assay(['check'], { cwd })).toEqual({ code: 2, out: '', err: `assay: ${path.join(cwd, 'assay.config.ts')}: ${line}\n` });
  });
});
