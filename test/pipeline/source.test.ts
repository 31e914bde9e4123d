import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskSource, memorySource } from '../../scripts/source.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'assay-source-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

describe('content on disk', () => {
  it('lists everything, sorted, and looks into no folder that no id can name', () => {
    write('partners/acme/partner.md', 'text');
    write('articles/network/a.md', 'ä');
    write('.git/config', 'x');
    write('articles/My Files/b.md', 'x');
    write('.gitattributes', 'x');
    symlinkSync('/etc', path.join(folder, 'articles/etc'));
    symlinkSync('/dev/zero', path.join(folder, 'articles/zero.md'));
    expect(diskSource([folder]).list()).toEqual([
      { path: '.git', root: 0, type: 'folder', size: 0 },
      { path: '.gitattributes', root: 0, type: 'file', size: 1 },
      { path: 'articles/My Files', root: 0, type: 'folder', size: 0 },
      { path: 'articles/etc', root: 0, type: 'symlink', size: 0 },
      { path: 'articles/network/a.md', root: 0, type: 'file', size: 2 },
      { path: 'articles/zero.md', root: 0, type: 'symlink', size: 0 },
      { path: 'partners/acme/partner.md', root: 0, type: 'file', size: 4 },
    ]);
  });

  it('reads a file, no further than told', () => {
    write('a.md', 'text');
    const source = diskSource([folder]);
    expect(Buffer.from(source.read('a.md')).toString()).toBe('text');
    expect(Buffer.from(source.read('a.md', 2)).toString()).toBe('te');
  });

  it('opens no link, folder or device, whatever the list said', () => {
    write('secret.md', 'secret');
    symlinkSync('secret.md', path.join(folder, 'link.md'));
    mkdirSync(path.join(folder, 'folder.md'));
    const source = diskSource([folder]);
    expect(() => source.read('link.md')).toThrow('ELOOP');
    expect(() => source.read('folder.md')).toThrow(/no file/);
    expect(() => source.read('gone.md')).toThrow('gone.md is gone');
  });

  it('reads of a file that grows no more than it is asked to', () => {
    write('large.md', '');
    truncateSync(path.join(folder, 'large.md'), 10_000_000);
    expect(diskSource([folder]).read('large.md', 1000)).toHaveLength(1000);
  });

  it.runIf(process.platform === 'linux')('lists a name that is no text, as far as it can be shown', () => {
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff, 0xfe]), Buffer.from('.md')]), 'x');
    expect(diskSource([folder]).list()).toEqual([{ path: '\uFFFD\uFFFD.md', root: 0, type: 'file', size: 0 }]);
  });

  it('lays roots over each other; the first one that holds a file counts', () => {
    write('one/a.md', 'first');
    write('two/a.md', 'second');
    write('two/b.md', 'third');
    const source = diskSource([path.join(folder, 'one'), path.join(folder, 'two')]);
    expect(source.list().map((entry) => `${entry.path} ${entry.root}`)).toEqual(['a.md 0', 'a.md 1', 'b.md 1']);
    expect(Buffer.from(source.read('a.md')).toString()).toBe('first');
    expect(Buffer.from(source.read('b.md')).toString()).toBe('third');
  });

  it('says which root is no folder', () => {
    expect(() => diskSource([path.join(folder, 'gone')]).list()).toThrow(`no content folder at ${path.join(folder, 'gone')}`);
  });
});

describe('content in memory', () => {
  it('lists and reads as one on disk does', () => {
    const other = memorySource({ 'a.md': 'ä', 'b.png': Buffer.from([1]), 'c.md': { symlink: 'a.md' }, 'd.md': { unreadable: 'EACCES' }, 'No/e.md': '' }, { 'a.md': 'x' });
    expect(other.list()).toEqual([
      { path: 'No', root: 0, type: 'folder', size: 0 },
      { path: 'a.md', root: 0, type: 'file', size: 2 },
      { path: 'a.md', root: 1, type: 'file', size: 1 },
      { path: 'b.png', root: 0, type: 'file', size: 1 },
      { path: 'c.md', root: 0, type: 'symlink', size: 0 },
      { path: 'd.md', root: 0, type: 'file', size: 0 },
    ]);
    expect(Buffer.from(other.read('a.md')).toString()).toBe('ä');
    expect(() => other.read('c.md')).toThrow('no file');
    expect(() => other.read('d.md')).toThrow('EACCES');
  });
});
