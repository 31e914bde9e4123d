import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { digestOfList, listFolder, recompute, renderList } from '../../scripts/separation/list.ts';
import { temporary } from '../fixtures/host.ts';

const files = { 'b.html': 'one', 'a/z.txt': 'two', 'a.txt': 'three', 'a-b/c': 'four', 'Z.txt': 'five', 'caf\u00E9/\u{1F600}.md': 'six', 'with space.md': 'seven', 'back\\slash.md': 'eight', 'new\nline.md': 'nine', '.hidden/x': 'ten', 'empty': '' };

describe.skipIf(process.platform === 'win32' || !existsSync('/bin/sh'))('the digest of a folder', () => {
  test('is what the one command gives that the report names, whatever files are called', () => {
    const folder = temporary(files);
    expect(digestOfList(listFolder(folder))).toBe(execFileSync('/bin/sh', ['-c', recompute], { cwd: folder, encoding: 'utf8' }).split(' ')[0]);
  });

  test('goes with a list that `sha256sum --check` accepts, until a byte changes', () => {
    const folder = temporary(files);
    const list = path.join(temporary(), 'list.sha256');
    writeFileSync(list, renderList(listFolder(folder)));
    const check = (): string => execFileSync('sha256sum', ['--check', '--quiet', list], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
    expect(check()).toBe('');
    writeFileSync(path.join(folder, 'a.txt'), 'Three');
    expect(check).toThrow('1 computed checksum did NOT match');
  });

  test('is another one for another name, another byte and another file', () => {
    const digest = (more: Record<string, string>): string => digestOfList(listFolder(temporary({ 'a.txt': 'one', ...more })));
    expect(new Set([digest({}), digest({ 'a.txt': 'two' }), digest({ 'b.txt': 'one' }), digest({ 'b.txt': '' })]).size).toBe(4);
    expect(digest({})).toBe(digest({}));
  });
});
