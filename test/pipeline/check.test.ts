import { describe, expect, it } from 'vitest';
import { checkContent } from '../../scripts/pipeline/check.ts';
import { memorySource } from '../../scripts/source.ts';
import { asOf, baseContent, judge, program } from '../fixtures/base.ts';
import { withBody } from '../fixtures/seen.ts';

const files = {
  ...baseContent,
  'articles/network/b.md': withBody('[gone](./gone.md) and ![](./none.png)'),
  'articles/network/a.md': withBody('[x](javascript:1)'),
  'articles/network/c.png': Buffer.from('text'),
  'stray.txt': 'x',
};

describe('checkContent', () => {
  it('sorts by path, then place, and says the same each time', async () => {
    const { findings } = await judge(files);
    expect(findings.map(({ path }) => path)).toEqual(findings.map(({ path }) => path).sort());
    const places = findings.filter(({ path }) => path === 'articles/network/b.md').map(({ range }) => range?.start.offset);
    expect(places).toEqual(places.toSorted((a = -1, b = -1) => a - b));
    expect((await judge(Object.fromEntries(Object.entries(files).reverse()))).findings).toEqual(findings);
  });

  it('counts files and findings', async () => {
    const { counts, findings } = await judge(files);
    expect(counts).toMatchObject({ files: 11, judged: 11, omitted: 0 });
    expect(counts.errors + counts.warnings + counts.notes).toBe(findings.length);
    expect(Object.values(counts.byRule).reduce((sum, number) => sum + number)).toBe(findings.length);
    expect(counts.byRule['no-unexpected-file']).toBe(1);
  });

  it.each([
    [['articles/network/b.md'], ['articles/network/b.md'], 1],
    [['articles'], ['articles/network/a.md', 'articles/network/b.md', 'articles/network/c.png'], 3],
    [['articles/network/'], ['articles/network/a.md', 'articles/network/b.md', 'articles/network/c.png'], 3],
    [['article'], [], 0],
    [['partners/acme'], [], 7],
  ])('reports on %j only, and reads all the same', async (only, paths, count) => {
    const { findings, counts, catalogue } = await checkContent(memorySource(files), { program, asOf, isolate: false, only });
    expect([...new Set(findings.map(({ path }) => path))]).toEqual(paths);
    expect(counts.files).toBe(count);
    expect(catalogue.documents.size).toBe(9);
  });

  it('tells how far it is', async () => {
    const told: [number, number][] = [];
    await checkContent(memorySource(baseContent), { program, asOf, isolate: false, onProgress: (done, total) => told.push([done, total]) });
    expect(told.at(-1)).toEqual([7, 7]);
  });

  it('finds nothing in nothing', async () => {
    expect((await judge({})).counts).toMatchObject({ files: 0, errors: 0 });
  });
});
