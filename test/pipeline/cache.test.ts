import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCache } from '../../scripts/pipeline/cache.ts';
import { checkContent, type CheckResult } from '../../scripts/pipeline/check.ts';
import { digestOf } from '../../scripts/pipeline/digest.ts';
import { diskSource, memorySource, type SourceFiles } from '../../scripts/source.ts';
import { asOf, baseContent, program } from '../fixtures/base.ts';
import { plainFacts, withBody } from '../fixtures/seen.ts';

let content = '';
let folder = '';

beforeEach(() => {
  content = mkdtempSync(path.join(tmpdir(), 'assay-content-'));
  folder = mkdtempSync(path.join(tmpdir(), 'assay-cache-'));
});

afterEach(() => {
  rmSync(content, { recursive: true });
  rmSync(folder, { recursive: true });
});

/** Lays files on disk; `undefined` takes one away. */
function write(files: Record<string, SourceFiles[string] | undefined>): void {
  for (const [file, text] of Object.entries(files)) {
    const full = path.join(content, file);
    mkdirSync(path.dirname(full), { recursive: true });
    if (text === undefined) rmSync(full);
    else writeFileSync(full, text as string | Uint8Array);
  }
}

const check = (cache: string | false = folder): Promise<CheckResult> => checkContent(diskSource([content]), { program, asOf, isolate: true, cache });

function plain({ findings, counts, notJudged, catalogue }: CheckResult): unknown {
  return { findings, counts, notJudged, documents: [...catalogue.documents.values()].map((document) => plainFacts(document)) };
}

const packs = (): string[] => readdirSync(folder);

describe('a warm run', () => {
  it('says what a cold one says', async () => {
    write({ ...baseContent, 'articles/network/a.md': withBody('[x](javascript:1) [gone](./gone.md) 😀 é'), 'articles/network/b.md': '---js\n', 'articles/network/c.png': 'no picture' });
    const cold = plain(await check(false));
    expect(plain(await check())).toEqual(cold);
    expect(packs()).toHaveLength(1);
    const pack = readFileSync(path.join(folder, packs()[0] ?? ''));
    expect(plain(await check())).toEqual(cold);
    expect(readFileSync(path.join(folder, packs()[0] ?? ''))).toEqual(pack);
  });

  it('judges a file again that has changed, and forgets one that is gone', async () => {
    write({ ...baseContent, 'articles/network/a.md': withBody('Text.'), 'articles/network/b.md': withBody('Text.') });
    expect((await check()).findings).toEqual([]);
    write({ 'articles/network/a.md': withBody('[x](javascript:1)'), 'articles/network/b.md': undefined });
    const { findings, catalogue } = await check();
    expect(findings).toMatchObject([{ rule: 'no-unsafe-link', path: 'articles/network/a.md' }]);
    expect(catalogue.documents.has('articles/network/b.md')).toBe(false);
    expect(readFileSync(path.join(folder, packs()[0] ?? ''), 'utf8')).not.toContain('articles/network/b.md');
  });

  it('finds the dead link in a file that has not changed when its target is gone', async () => {
    write({ ...baseContent, 'articles/network/a.md': withBody('[Open a port](./b.md#when)'), 'articles/network/b.md': withBody('## When\n\nText.') });
    expect((await check()).findings).toEqual([]);
    write({ 'articles/network/b.md': withBody('## Where\n\nText.') });
    expect((await check()).findings).toMatchObject([{ rule: 'valid-anchor', path: 'articles/network/a.md' }]);
    write({ 'articles/network/b.md': undefined });
    expect((await check()).findings).toMatchObject([{ rule: 'valid-link', path: 'articles/network/a.md' }]);
  });

  it('tells apart images that begin alike', async () => {
    const { png } = await import('../hostile/pictures.ts');
    const picture = Buffer.concat([png(10, 10), Buffer.alloc(10_000)]);
    write({ ...baseContent, 'articles/network/a.md': withBody('![The page](./a.png)'), 'articles/network/a.png': picture });
    expect((await check()).findings).toEqual([]);
    write({ 'articles/network/a.png': Buffer.concat([png(10_001, 10), Buffer.alloc(10_000)]) });
    expect((await check()).findings).toMatchObject([{ rule: 'within-limits', actual: '10001' }]);
  });

  it('keeps no file without a verdict', async () => {
    const source = memorySource({ ...baseContent, 'articles/network/locked.md': { unreadable: 'EACCES' } });
    for (let run = 0; run < 2; run++) {
      const { notJudged } = await checkContent(source, { program, asOf, isolate: true, cache: folder });
      expect(notJudged).toHaveLength(1);
    }
    expect(readFileSync(path.join(folder, packs()[0] ?? ''), 'utf8')).not.toContain('locked.md');
  });
});

describe('a cache that cannot be trusted is no cache', () => {
  it.each([
    ['cut short', (pack: Buffer) => pack.subarray(0, -10)],
    ['with a byte changed', (pack: Buffer) => Buffer.concat([pack.subarray(0, -10), Buffer.from('x'), pack.subarray(-9)])],
    ['empty', () => Buffer.alloc(0)],
    ['of another make', () => Buffer.from('{"hello":1}\nworld')],
    ['no text at all', () => Buffer.from([0xff, 0x00, 0x0a, 0xff])],
    ['with a list of files that is none', (pack: Buffer) => Buffer.from(pack.toString().replace('"files":[', '"files":[7,'))],
  ])('%s', async (_title, damage) => {
    write({ ...baseContent, 'articles/network/a.md': withBody('[x](javascript:1)') });
    const cold = plain(await check());
    const file = path.join(folder, packs()[0] ?? '');
    writeFileSync(file, damage(readFileSync(file)));
    expect(plain(await check())).toEqual(cold);
    expect(packs()).toHaveLength(1);
  });

  it('with a text that is no verdict', async () => {
    write(baseContent);
    const source = diskSource([content]);
    const cold = plain(await check());
    const cache = openCache(folder, source, program);
    for (const [file, text] of Object.entries(baseContent)) cache.keep(file, digestOf(Buffer.from(String(text))), Buffer.from('[1,'));
    cache.save();
    expect(plain(await check())).toEqual(cold);
  });

  it('of another program', () => {
    const source = memorySource(baseContent);
    const cache = openCache(folder, source, program);
    cache.keep('a.md', 'sha256:1', Buffer.from('[]'));
    cache.save();
    expect(openCache(folder, source, program).find('a.md', 'sha256:1')?.toString()).toBe('[]');
    expect(openCache(folder, source, program).find('a.md', 'sha256:2')).toBeUndefined();
    expect(openCache(folder, source, { ...program, version: '2016-01' }).find('a.md', 'sha256:1')).toBeUndefined();
    expect(openCache(folder, memorySource({}), program).find('a.md', 'sha256:1')).toBeUndefined();
  });

  it('where it cannot be written', async () => {
    write(baseContent);
    const file = path.join(folder, 'file');
    writeFileSync(file, '');
    expect((await check(path.join(file, 'below'))).findings).toEqual([]);
  });
});
