import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFiles } from '../../scripts/fix/write-files.ts';
import { temporary } from '../fixtures/host.ts';

const file = (name: string, before: string, after: string, root = 0) => ({ path: name, root, before: Buffer.from(before), after });

describe('writeFiles', () => {
  it('replaces files, keeps their mode, and leaves nothing beside them', () => {
    const root = temporary({ 'articles/a.md': 'old', 'articles/b.md': 'old' });
    chmodSync(path.join(root, 'articles/a.md'), 0o640);
    expect(writeFiles([file('articles/a.md', 'old', 'new\uFEFFé')], [root])).toEqual([]);
    expect(readFileSync(path.join(root, 'articles/a.md'), 'utf8')).toBe('new\uFEFFé');
    expect(statSync(path.join(root, 'articles/a.md')).mode & 0o777).toBe(0o640);
    expect(readdirSync(path.join(root, 'articles'))).toEqual(['a.md', 'b.md']);
  });

  it('writes nothing at all when one file has changed since, and says which', () => {
    const root = temporary({ 'a.md': 'old', 'b.md': 'other' });
    expect(writeFiles([file('a.md', 'old', 'new'), file('b.md', 'old', 'new')], [root])).toEqual([{ path: 'b.md', why: 'has changed since it was judged; run the command again' }]);
    expect(readFileSync(path.join(root, 'a.md'), 'utf8')).toBe('old');
    expect(readdirSync(root)).toEqual(['a.md', 'b.md']);
  });

  it('writes through no link, of a file or of a folder', () => {
    const outside = temporary({ 'x.md': 'old' });
    const root = temporary({ 'articles/x.md': 'old', 'y.md': { symlink: path.join(outside, 'x.md') } });
    const why = 'is not a plain file of the content';
    expect(writeFiles([file('y.md', 'old', 'new')], [root])).toEqual([{ path: 'y.md', why }]);
    renameSync(path.join(root, 'articles'), path.join(root, 'moved'));
    symlinkSync(outside, path.join(root, 'articles'));
    expect(writeFiles([file('articles/x.md', 'old', 'new')], [root])).toEqual([{ path: 'articles/x.md', why }]);
    expect(readFileSync(path.join(outside, 'x.md'), 'utf8')).toBe('old');
  });

  it('writes under a root that is reached by a link, which is the owner\'s own', () => {
    const root = temporary({ 'content/a.md': 'old' });
    symlinkSync(path.join(root, 'content'), path.join(root, 'link'));
    expect(writeFiles([file('a.md', 'old', 'new')], [path.join(root, 'link')])).toEqual([]);
    expect(readFileSync(path.join(root, 'content/a.md'), 'utf8')).toBe('new');
  });

  it('says so of a file that is gone', () => {
    const root = temporary();
    mkdirSync(path.join(root, 'articles'));
    expect(writeFiles([file('articles/a.md', 'old', 'new')], [root])).toEqual([{ path: 'articles/a.md', why: 'cannot be written (ENOENT)' }]);
  });

  it('takes each file from the root that it was read from', () => {
    const [one, two] = [temporary({ 'a.md': 'old' }), temporary({ 'b.md': 'old' })];
    expect(writeFiles([file('a.md', 'old', 'A', 0), file('b.md', 'old', 'B', 1)], [one, two])).toEqual([]);
    expect([readFileSync(path.join(one, 'a.md'), 'utf8'), readFileSync(path.join(two, 'b.md'), 'utf8')]).toEqual(['A', 'B']);
  });
});
