import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { assay, temporary } from '../fixtures/host.ts';
import { oldArticle } from './old-folder.ts';

describe('assay import', () => {
  it('exits 0 when nothing is left to do, and writes the report beside the content', async () => {
    const cwd = temporary({ 'old/A/x.md': oldArticle('Text') });
    expect(await assay(['import', 'old', '--to', 'new/content'], { cwd })).toEqual({
      code: 0,
      err: '',
      out: [
        '1 old file: 1 article imported, 0 files refused, 0 files left out',
        '  0 Public articles of 0 solutions of 0 partners',
        '  1 vendor article, 0 program pages, 0 images',
        '  0 links and images lead to their new places',
        '',
        'Report: new/import-report.json, new/import-report.md',
        '',
      ].join('\n'),
    });
    expect(existsSync(path.join(cwd, 'new/content/articles/a/x.md'))).toBe(true);
    expect(JSON.parse(readFileSync(path.join(cwd, 'new/import-report.json'), 'utf8'))).toMatchObject({ counts: { articles: 1 }, files: [{ from: 'A/x.md', to: ['articles/a/x.md'] }] });
  });

  it('exits 1 when there is something to work through', async () => {
    const cwd = temporary({ 'old/A/x.md': oldArticle('[a](gone.md)') });
    const { code, out } = await assay(['import', 'old', '--to', 'content', '--report', 'reports'], { cwd });
    expect(code).toBe(1);
    expect(out).toContain('  1 finding to work through: links that lead nowhere (valid-link)\n');
    expect(readFileSync(path.join(cwd, 'reports/import-report.md'), 'utf8')).toContain('## To work through\n\n* `articles/a/x.md:8:5` The link to `gone.md` did not resolve.');
  });

  it('exits 2 when a file was refused, and names it', async () => {
    const cwd = temporary({ 'old/A/x.md': oldArticle('Text'), 'old/A/\u001B[31mevil.md': '{{{js\nx\n}}}\n' });
    const { code, out } = await assay(['import', 'old', '--to', 'content'], { cwd });
    expect(code).toBe(2);
    expect(out).toContain('Refused:\n  A/\\u{1B}[31mevil.md: Its front matter asks for a script engine; only JSON is read.\n');
  });

  it('keeps the report of an import beside which another one would be written', async () => {
    const cwd = temporary({ 'old/A/x.md': oldArticle('Text'), 'older/A/y.md': oldArticle('Text') });
    await assay(['import', 'old', '--to', 'first'], { cwd });
    expect(await assay(['import', 'older', '--to', 'second'], { cwd })).toMatchObject({ code: 2, err: expect.stringContaining('import-report.json tells of another import') });
    expect(existsSync(path.join(cwd, 'second'))).toBe(false);
    expect(await assay(['import', 'older', '--to', 'second', '--report', 'reports'], { cwd })).toMatchObject({ code: 0 });
    expect(readFileSync(path.join(cwd, 'import-report.md'), 'utf8')).toContain('x.md');
    // An import that is run again brings its report up to date.
    rmSync(path.join(cwd, 'first'), { recursive: true });
    expect(await assay(['import', 'old', '--to', 'first'], { cwd })).toMatchObject({ code: 0 });
  });

  it.each([
    [['import', 'old', '--to', 'x', '--report', 'file/reports'], /^assay: the report cannot be written to \S+file\/reports: .*\n$/],
    [['import', 'old', '--to', 'file/x', '--report', 'reports'], /^assay: nothing was imported: \S+file\/x cannot be written to \(.*\)\n$/],
  ])('says in one line where it cannot write: %j', async (words, err) => {
    const cwd = temporary({ 'old/A/x.md': oldArticle('Text'), file: 'mine' });
    expect(await assay(words, { cwd })).toEqual({ code: 2, out: '', err: expect.stringMatching(err) });
    expect(existsSync(path.join(cwd, 'x'))).toBe(false);
    expect(readFileSync(path.join(cwd, 'file'), 'utf8')).toBe('mine');
  });

  it.each([
    [['import', 'old'], 'say where the content goes: --to <folder>'],
    [['import', '--to', 'new'], 'say which folder to import'],
    [['import', 'gone', '--to', 'new'], 'no folder or file'],
    [['import', 'old', '--to', 'full'], 'is not empty; an import writes into a new folder'],
    [['import', 'old', '--to', 'old/new'], 'choose a folder outside'],
  ])('%j exits 2 and writes nothing', async (words, message) => {
    const cwd = temporary({ 'old/A/x.md': oldArticle('Text'), 'full/a.md': 'mine' });
    const { code, err } = await assay(words, { cwd });
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(existsSync(path.join(cwd, 'new'))).toBe(false);
    expect(readFileSync(path.join(cwd, 'full/a.md'), 'utf8')).toBe('mine');
  });
});
