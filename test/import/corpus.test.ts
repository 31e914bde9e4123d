import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { corpus, hasCorpus } from '../../scripts/corpus.ts';
import { importFolder } from '../../scripts/import/index.ts';
import type { ImportReport } from '../../scripts/import/report.ts';
import { identify } from '../../scripts/pipeline/identify.ts';
import { seenInHtml, seenInMarkdown, type Seen } from './visible-text.ts';


/** Text and kind of an old body, taken apart here and not by the importer. */
function oldBody(file: string): { body: string; isHtml: boolean } {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const end = /^\s*\{\{\{/.test(text) ? /\}\}\}[ \t]*$/m.exec(text) : null;
  const head = end ? text.slice(0, end.index) : '';
  return { body: end ? text.slice(end.index + 3) : text, isHtml: /"contentIsHTML"\s*:\s*true/.test(head) };
}

function newBody(file: string): string {
  const text = readFileSync(file, 'utf8');
  return text.slice(text.indexOf('\n---\n', 4) + 5);
}

describe.skipIf(!hasCorpus)('the old knowledge base (skipped where it is absent)', () => {
  const work = mkdtempSync(path.join(tmpdir(), 'assay-import-'));
  const to = path.join(work, 'content');
  let report: ImportReport;
  let pairs: { from: string; to: string; before: Seen; after: Seen }[];

  beforeAll(async () => {
    report = await importFolder(corpus, to);
    pairs = report.files.filter(({ became, to: paths }) => became !== 'image' && paths.length > 0).map(({ from, to: [target = ''] }) => {
      const old = oldBody(path.join(corpus, from));
      return { from, to: target, before: old.isHtml ? seenInHtml(old.body) : seenInMarkdown(old.body), after: seenInMarkdown(newBody(path.join(to, target))) };
    });
  });
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  it('comes over whole: every old article has one new, and every other file a line in the report', () => {
    const files = readdirSync(corpus, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(report.files).toHaveLength(files.length);
    expect(report.counts).toMatchObject({ refused: 0, articles: 679, publicArticles: 130, programPages: 1 });
    expect(new Set(pairs.map((pair) => pair.to)).size).toBe(pairs.length);
    expect(report.files.filter(({ to: paths }) => paths.length === 0).map(({ from, became }) => `${from}: ${became}`)).toEqual(['LICENSE: left out', 'index.md: settings']);
  });

  it('loses no paragraph: the visible words of each article are the same, in the same order', () => {
    const different = pairs.flatMap(({ from, before, after }) => {
      const at = before.words.findIndex((word, index) => word !== after.words[index]);
      if (at === -1 && before.words.length === after.words.length) return [];
      const from8 = Math.max(0, (at === -1 ? before.words.length : at) - 4);
      return [`${from}: "${before.words.slice(from8, from8 + 10).join(' ')}" is "${after.words.slice(from8, from8 + 10).join(' ')}"`];
    });
    expect(different).toEqual([]);
    expect(pairs.reduce((sum, { after }) => sum + after.words.length, 0)).toBeGreaterThan(300_000);
  });

  it('loses no image and no link', () => {
    expect(pairs.filter(({ before, after }) => after.images !== before.images).map(({ from, before, after }) => `${from}: ${before.images} images are ${after.images}`)).toEqual([]);
    expect(pairs.filter(({ before, after }) => after.links < before.links).map(({ from, before, after }) => `${from}: ${before.links} links are ${after.links}`)).toEqual([]);
  });

  it('has a place for everything it writes', () => {
    const written = readdirSync(to, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => path.relative(to, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
    expect(written.filter((file) => 'report' in identify(file))).toEqual([]);
  });

  it('finds the companies behind the guides', () => {
    const names = new Map(report.partners.map(({ name, solutions }) => [name, solutions.length]));
    expect(names.get('Bitnami')).toBeGreaterThan(60);
    for (const name of ['Alert Logic', 'CA Technologies', 'Cavirin', 'Couchbase', 'Datto', 'Vision Solutions', 'Vormetric']) expect([...names.keys()]).toContain(name);
    expect(report.partners.find(({ id }) => id === 'ca-technologies')?.solutions.map(({ articles }) => articles)).toEqual([2, 2]);
  });

  it('gives every link and image that did not resolve its place in the new file', () => {
    const unresolved = report.findings.filter(({ rule }) => rule !== 'front-matter-schema');
    expect(unresolved.length).toBeGreaterThan(1000);
    const misplaced = unresolved.filter(({ path: file, range, actual }) => readFileSync(path.join(to, file), 'utf8').slice(range?.start.offset, range?.end.offset) !== actual);
    expect(misplaced.map(({ path: file, actual }) => `${file}: ${actual}`).slice(0, 5)).toEqual([]);
  });

  it('gives the same files every time', async () => {
    const again = path.join(work, 'again');
    const second = await importFolder(corpus, again);
    expect(second.files).toEqual(report.files);
    for (const { to: target } of pairs) expect(readFileSync(path.join(again, target))).toEqual(readFileSync(path.join(to, target)));
  });
});
