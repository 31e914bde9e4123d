import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { checkContent } from '../../scripts/pipeline/check.ts';
import { listFolder } from '../../scripts/separation/list.ts';
import { proveSeparation, type Again } from '../../scripts/separation/prove.ts';
import { writePublicPart } from '../../scripts/separation/public-part.ts';
import { diskSource, memorySource, type Source } from '../../scripts/source.ts';
import { cachedEncoder } from '../../scripts/stage/images.ts';
import { stageEdition } from '../../scripts/stage/stage-edition.ts';
import { projectRoot } from '../../scripts/host.ts';
import type { Catalogue } from '../../rules/kit/define-rule.ts';
import { asOf, judge, program } from '../fixtures/base.ts';
import { temporary } from '../fixtures/host.ts';
import { contentOf, filesBelow } from '../stage/content.ts';
import { sampleContent, withoutInternal } from '../stage/without-internal.ts';

const check = (source: Source): Promise<{ catalogue: Catalogue }> => checkContent(source, { program, asOf, isolate: false });

describe('the public part of the sample content', () => {
  test('is what remains when nothing internal was ever written', async () => {
    const sample = sampleContent();
    const checked = await judge(sample);
    const folder = temporary();
    const without = writePublicPart(checked, memorySource(sample), folder);
    const written = filesBelow(folder);
    const left = Object.keys(withoutInternal(sample, checked.catalogue));
    // Written down once more in the test; files that no public page shows may be in that one.
    expect([...written.keys()].filter((file) => !left.includes(file))).toEqual([]);
    expect(written.size).toBe(Object.keys(sample).length - without);
    expect([...written.keys()].filter((file) => /\/internal\/|application\.md|certificate\.json|waivers|people|keys\//.test(file))).toEqual([]);
    expect(Buffer.concat([...written.values()]).toString()).not.toMatch(/escalation:|owners:|reason:|attestations:/);
  });

  test('gives the same public edition', async () => {
    const sample = sampleContent();
    const checked = await judge(sample);
    const encode = cachedEncoder(path.join(projectRoot, '.cache/assay/images'));
    const [folder, one, other] = [temporary(), temporary(), temporary()];
    writePublicPart(checked, memorySource(sample), folder);
    const bare = diskSource([folder]);
    await stageEdition(checked, memorySource(sample), 'public', one, { encode });
    await stageEdition(await check(bare), bare, 'public', other, { encode });
    expect(filesBelow(other)).toEqual(filesBelow(one));
  });
});

test('the public part of what a preview shows gives the same preview', async () => {
  const sample = sampleContent();
  const checked = await judge(sample);
  const encode = cachedEncoder(path.join(projectRoot, '.cache/assay/images'));
  const preview = new Set(['quaymarrow/filegate', 'gaugemoor/farskerry']);
  const [folder, one, other] = [temporary(), temporary(), temporary()];
  writePublicPart(checked, memorySource(sample), folder, preview);
  expect(Buffer.concat([...filesBelow(folder).values()]).toString()).not.toMatch(/candidateSince|escalation:|attestations:/);
  await stageEdition(checked, memorySource(sample), 'public', one, { encode, preview });
  await stageEdition(await check(diskSource([folder])), diskSource([folder]), 'public', other, { encode, preview });
  expect(filesBelow(other)).toEqual(filesBelow(one));
});

describe('the proof', () => {
  const files = contentOf('member');
  /** A site of one page an edition's file, and what else the build adds. */
  const building = (more: (source: Source) => Record<string, string> = () => ({})): Again => ({
    check,
    async build(checked, source, out) {
      const staged = temporary();
      await stageEdition(checked, source, 'public', staged, { rulePages: [] });
      mkdirSync(out, { recursive: true });
      cpSync(staged, out, { recursive: true });
      for (const [name, text] of Object.entries(more(source))) writeFileSync(path.join(out, name), text);
    },
  });

  async function prove(again: Again): Promise<Awaited<ReturnType<typeof proveSeparation>>> {
    const work = temporary();
    vi.stubEnv('TMPDIR', work);
    onTestFinished(() => void vi.unstubAllEnvs());
    const checked = await judge(files);
    const first = path.join(temporary(), 'public');
    await again.build(checked, memorySource(files), first);
    return proveSeparation(checked, memorySource(files), listFolder(first), again).finally(() => expect(readdirSync(work).filter((name) => name.startsWith('assay-prove-'))).toEqual([]));
  }

  test('holds for a site that is made of the edition alone', async () => {
    expect(await prove(building())).toEqual({ without: 2, files: 3, digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  test.each<[string, (source: Source) => Record<string, string>, string]>([
    ['says how many files there are', (source) => ({ 'count.txt': String(source.list().length) }), 'count.txt'],
    ['has a page more', (source) => (source.list().some(({ path: file }) => file.includes('/internal/')) ? { 'more.html': 'x' } : {}), 'more.html'],
    ['lacks one', (source) => (source.list().some(({ path: file }) => file.includes('/internal/')) ? {} : { 'less.html': 'x' }), 'less.html'],
  ])('fails for one that %s when something internal is there, and names the file', async (_, more, file) => {
    await expect(prove(building(more))).rejects.toThrow(`the public edition is another one when nothing internal is there, so something internal reaches it: ${file}`);
  });
});
