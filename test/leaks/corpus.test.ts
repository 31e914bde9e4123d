import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildEdition } from '../../scripts/build.ts';
import { corpus, corpusAsOf, hasCorpus } from '../../scripts/corpus.ts';
import { projectRoot } from '../../scripts/host.ts';
import { importFolder } from '../../scripts/import/index.ts';
import { collectSecrets, findInFile, findLeaks } from '../../scripts/leaks/find-leaks.ts';
import type { Secrets } from '../../scripts/leaks/secrets.ts';
import { checkContent, type CheckResult } from '../../scripts/pipeline/check.ts';
import { judgeProgram } from '../../scripts/pipeline/program.ts';
import { allCertified, markInternal } from '../../scripts/separation/mark-internal.ts';
import { diskSource, overlaySource, type Source } from '../../scripts/source.ts';
import { cachedEncoder } from '../../scripts/stage/images.ts';
import { stageEdition } from '../../scripts/stage/stage-edition.ts';
import { program } from '../fixtures/base.ts';
import { seed } from '../fixtures/seed.ts';
import { filesBelow } from '../stage/content.ts';

/** As much of the old knowledge base as fits into a test; `npm run try-corpus` takes all of it. */
const folders = ['Database', 'Network', 'Backup'];
const guides = 'Ecosystem Partners/Marketplace Guides';
const isTaken = (guide: string): boolean => /\/getting-started-with-[a-d][^/]*$/.test(guide);
const encode = cachedEncoder(path.join(projectRoot, '.cache/assay/images'));

describe.skipIf(!hasCorpus)('of the old knowledge base, a third of it marked Internal (skipped where it is absent)', () => {
  const work = mkdtempSync(path.join(tmpdir(), 'assay-third-'));
  let open: { source: Source; checked: CheckResult };
  let closed: { source: Source; checked: CheckResult };
  let marked: string[];
  let secrets: Secrets;

  const judged = async (source: Source): Promise<{ source: Source; checked: CheckResult }> => ({ source, checked: await checkContent(source, { program, asOf: corpusAsOf, isolate: false }) });
  const stage = async ({ source, checked }: { source: Source; checked: CheckResult }): Promise<Map<string, Buffer>> => {
    const out = mkdtempSync(path.join(work, 'edition-'));
    await stageEdition(checked, source, 'public', out, { encode, rulePages: [] });
    return filesBelow(out);
  };
  const bodyOf = (file: string): string => new TextDecoder().decode(open.source.read(file)).split(/^---\n/m).slice(2).join('---\n');

  beforeAll(async () => {
    const old = path.join(work, 'old');
    for (const name of ['images', ...folders]) cpSync(path.join(corpus, name), path.join(old, name), { recursive: true });
    for (const name of readdirSync(path.join(corpus, guides))) if (isTaken(`/${name}`)) cpSync(path.join(corpus, guides, name), path.join(old, guides, name));
    await importFolder(old, path.join(work, 'content'));
    const disk = diskSource([path.join(work, 'content')]);
    open = await judged(overlaySource(disk, allCertified(disk.list().map(({ path: file }) => file), '2016-01-01')));
    const marks = markInternal(open.checked.catalogue.documents.values(), open.source, { oneIn: 3, seed });
    marked = Object.keys(marks);
    closed = await judged(overlaySource(open.source, marks));
    secrets = await collectSecrets(closed.checked, closed.source, { encode, readiness: judgeProgram(closed.checked, closed.source), rulePages: [] });
  });
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  test('there is enough to try: articles and guides, of both kinds', () => {
    expect(marked.length).toBeGreaterThan(25);
    expect(marked.filter((file) => file.startsWith('partners/')).length).toBeGreaterThan(5);
    expect(secrets.tally().runsOfWords).toBeGreaterThan(5000);
    // Guides are written from one template: what they share is public by the others.
    expect(secrets.excluded().bodies).toBeGreaterThan(20_000);
  });

  test('nothing is found in the public edition, nor on a single page of its site', async () => {
    for (const [file, bytes] of await stage(closed)) expect(await findInFile(file, bytes, secrets), file).toEqual([]);
    const out = path.join(work, 'dist/public');
    let pages = 0;
    await buildEdition(closed.checked, closed.source, {
      audience: 'public',
      out,
      site: { url: 'https://kb.example.com', base: '/' },
      env: process.env,
      encode,
      rulePages: [],
      async approve(folder) {
        const { leaks, files } = await findLeaks(folder, secrets);
        expect(leaks).toEqual([]);
        pages = files;
      },
    });
    expect(pages).toBeGreaterThan(200);
    for (const file of marked) expect(existsSync(path.join(out, file.replace('/public/', '/').replace(/\.md$/, '/index.html'))), file).toBe(false);
  }, 240_000);

  test('each that is published by mistake is found by its text alone', async () => {
    const published = await stage(open);
    const missed: string[] = [];
    for (const file of marked) {
      const leaks = await findInFile('page.md', published.get(`text/${file}`) ?? Buffer.alloc(0), secrets);
      // One that was written twice is known by the other.
      if (!leaks.some(({ source = '' }) => source === file || (source.endsWith('.md') && bodyOf(source) === bodyOf(file)))) missed.push(file);
    }
    // What a public article says word for word is no secret.
    const bodies = new Set([...closed.checked.catalogue.documents.keys()].filter((file) => !marked.includes(file)).map(bodyOf));
    expect(missed.filter((file) => !bodies.has(bodyOf(file)))).toEqual([]);
    expect(missed.length).toBeLessThan(3);
  });

  test('each is found in the site it is published in by mistake, under its own name', async () => {
    const published = await stage(open);
    const found = new Set<string>();
    for (const [file, bytes] of published) for (const { source } of await findInFile(file, bytes, secrets)) if (source !== undefined) found.add(source);
    expect(marked.filter((file) => !found.has(file))).toEqual([]);
  });
});
