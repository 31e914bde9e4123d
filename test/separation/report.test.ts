import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { LeakScan } from '../../scripts/leaks/scan.ts';
import { scanForLeaks } from '../../scripts/leaks/scan.ts';
import { judgeProgram } from '../../scripts/pipeline/program.ts';
import { validatorFor } from '../../scripts/schemas.ts';
import { compareWithReport } from '../../scripts/separation/compare-with-report.ts';
import { contentOrigin } from '../../scripts/separation/origin.ts';
import { writeSeparation } from '../../scripts/separation/report.ts';
import { folderAt } from '../../scripts/config.ts';
import { diskSource } from '../../scripts/source.ts';
import { encodeImage } from '../../scripts/stage/images.ts';
import { checkContent, type CheckResult } from '../../scripts/pipeline/check.ts';
import { asOf, program } from '../fixtures/base.ts';
import { temporary } from '../fixtures/host.ts';
import { contentOf } from '../stage/content.ts';

/** A built site and the content it is of, looked through. */
async function scanned(): Promise<{ dist: string; content: string; checked: CheckResult; scan: LeakScan }> {
  const dist = temporary({ 'public/index.html': '<!doctype html><html><head></head><body><p>Acme Widget</p></body></html>', 'public/a/index.html': '<!doctype html><html></html>' });
  const content = temporary(contentOf('member'));
  const source = diskSource([content]);
  const checked = await checkContent(source, { program, asOf, isolate: false });
  const scan = await scanForLeaks(path.join(dist, 'public'), { source, checked, readiness: judgeProgram(checked, source) }, encodeImage);
  return { dist, content, checked, scan };
}

describe('what is written beside a public edition', () => {
  test('is a report as its schema says, a list of the files, and nothing within the edition', async () => {
    const { dist, content, checked, scan } = await scanned();
    const folder = path.join(dist, 'public');
    const report = await writeSeparation(folder, { checked, folders: [folderAt(content, 'content')], pages: 2, scan, proved: undefined });
    expect(readdirSync(dist).sort()).toEqual(['public', 'public.sha256', 'separation.json']);
    expect(readdirSync(folder).sort()).toEqual(['a', 'index.html']);
    expect(JSON.parse(readFileSync(path.join(dist, 'separation.json'), 'utf8'))).toEqual(report);
    expect(validatorFor('separation-report')(report)).toEqual([]);
    expect(report).toMatchObject({
      asOf: '2026-11-16',
      program: '2015-02',
      content: { roots: [{ name: 'content', files: 7 }], absent: [] },
      edition: { folder: 'public', files: 2, pages: 2, list: 'public.sha256' },
      scan: { files: 2, found: 0 },
      nonInterference: { made: false },
    });
    expect(report.scan.views).toBeGreaterThan(4);
    expect(report.scan.lookedFor.runsOfWords).toBeGreaterThan(100);
    expect(Object.values(report.scan.excluded).reduce((sum, runs) => sum + runs, 0)).toBeGreaterThan(100);
    expect(report.selfTest.channels.map(({ channel }) => channel)).toEqual(scan.channels);
  });

  test('is the same bytes for the same content, whenever it is written', async () => {
    const { dist, content, checked, scan } = await scanned();
    const write = async (): Promise<string> => {
      await writeSeparation(path.join(dist, 'public'), { checked, folders: [folderAt(content, 'content')], pages: 2, scan, proved: { without: 3, files: 2, digest: '0'.repeat(64) } });
      return readFileSync(path.join(dist, 'separation.json'), 'utf8') + readFileSync(path.join(dist, 'public.sha256'), 'utf8');
    };
    const first = await write();
    expect(await write()).toBe(first);
    expect(first.replaceAll(asOf, '')).not.toMatch(/\d{4}-\d{2}-\d{2}T|\d\d:\d\d:\d\d/);
  });

  test('quotes nothing internal', async () => {
    const { dist, content, checked, scan } = await scanned();
    await writeSeparation(path.join(dist, 'public'), { checked, folders: [folderAt(content, 'content')], pages: 2, scan, proved: undefined });
    expect(readFileSync(path.join(dist, 'separation.json'), 'utf8')).not.toMatch(/platform-desk|Ortega|support\.md|application|acme/i);
  });

  test('is not written for an edition that is not the one that was looked through', async () => {
    const { dist, content, checked, scan } = await scanned();
    const folder = path.join(dist, 'public');
    writeFileSync(path.join(folder, 'late.html'), 'x');
    await expect(writeSeparation(folder, { checked, folders: [folderAt(content, 'content')], pages: 2, scan, proved: undefined })).rejects.toThrow('is not the one that was looked through');
    expect(readdirSync(dist)).toEqual(['public']);
  });

  test('fits that edition, and no other', async () => {
    const { dist, content, checked, scan } = await scanned();
    const folder = path.join(dist, 'public');
    expect(compareWithReport(folder, scan.list)).toBeUndefined();
    await writeSeparation(folder, { checked, folders: [folderAt(content, 'content')], pages: 2, scan, proved: undefined });
    expect(compareWithReport(folder, scan.list)).toEqual({ file: path.join(dist, 'separation.json'), fits: true });
    expect(compareWithReport(folder, scan.list.slice(1))?.fits).toBe(false);
    expect(compareWithReport(path.join(dist, 'internal'), scan.list)).toBeUndefined();
  });
});

describe('where an edition comes from', () => {
  const git = (folder: string, ...words: string[]): string => execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', '-c', 'commit.gpgsign=false', ...words], { cwd: folder, encoding: 'utf8' }).trim();

  test('is told by bytes, and by a commit where there is one', async () => {
    const folder = temporary({ 'content/a.md': 'a', 'content/b/c.md': 'c', 'other.md': 'x' });
    const content = folderAt(path.join(folder, 'content'), 'content');
    const [plain] = await contentOrigin([content]);
    expect(plain).toEqual({ name: 'content', files: 2, digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
    git(folder, 'init', '-q');
    git(folder, 'add', '.');
    git(folder, 'commit', '-qm', 'x');
    const commit = git(folder, 'rev-parse', 'HEAD');
    expect(await contentOrigin([content])).toEqual([{ ...plain, commit, clean: true }]);
    // What stands beside the root says nothing about it.
    writeFileSync(path.join(folder, 'other.md'), 'y');
    expect(await contentOrigin([content])).toEqual([{ ...plain, commit, clean: true }]);
    writeFileSync(path.join(folder, 'content/new.md'), 'n');
    expect(await contentOrigin([content])).toMatchObject([{ files: 3, commit, clean: false }]);
  });

  test('is no commit of a repository that does not know the folder', async () => {
    const folder = temporary({ 'content/a.md': 'a', 'other.md': 'x', '.gitignore': 'content/\n' });
    git(folder, 'init', '-q');
    git(folder, 'add', '.');
    git(folder, 'commit', '-qm', 'x');
    expect(await contentOrigin([folderAt(path.join(folder, 'content'), 'content')])).toEqual([{ name: 'content', files: 1, digest: expect.any(String) }]);
  });
});
