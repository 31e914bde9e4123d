import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixContent, type FixResult } from '../../scripts/fix/fix-content.ts';
import { corpus, corpusAsOf, hasCorpus } from '../../scripts/corpus.ts';
import { importFolder } from '../../scripts/import/index.ts';
import { diskSource, overlaySource, type Source } from '../../scripts/source.ts';
import { program } from '../fixtures/base.ts';
import { pageOf } from './mended.ts';

const options = { program, asOf: corpusAsOf, isolate: false };

describe.skipIf(!hasCorpus)('the old knowledge base (skipped where it is absent)', () => {
  const work = mkdtempSync(path.join(tmpdir(), 'assay-fix-'));
  let source: Source;
  let first: FixResult;

  beforeAll(async () => {
    await importFolder(corpus, work);
    source = diskSource([work]);
    first = await fixContent(source, options);
  }, 120_000);
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  const fixedSource = (): Source => overlaySource(source, Object.fromEntries(first.files.map(({ path: file, after }) => [file, after])));

  it('is mended in hundreds of places, and no file has an error more', () => {
    expect(first.fixed.length).toBeGreaterThan(400);
    const errors = ({ findings }: FixResult['before'], path: string): number => findings.filter((finding) => finding.path === path && finding.severity === 'error').length;
    const worse = first.files.map(({ path: file }) => file).filter((file) => errors(first.after, file) > errors(first.before, file));
    expect(worse).toEqual([]);
    expect(first.after.counts.errors).toBeLessThanOrEqual(first.before.counts.errors);
    expect(first.after.notJudged).toEqual(first.before.notJudged);
  });

  it('comes to rest: mending it again changes nothing', async () => {
    const second = await fixContent(fixedSource(), options);
    expect(second.files.map(({ path: file }) => file)).toEqual([]);
    expect(second.before.counts).toEqual(first.after.counts);
  }, 120_000);

  it('shows the reader the same page where only white space was mended', async () => {
    const { files } = await fixContent(source, { ...options, rules: ['no-stray-space'] });
    expect(files.length).toBeGreaterThan(50);
    for (const { path: file, after } of files) expect(pageOf(after), file).toEqual(pageOf(readFileSync(path.join(work, file), 'utf8')));
  }, 120_000);
});
