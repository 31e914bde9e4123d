import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { findChanges, findDifferences, type Differences } from '../../scripts/check/changes.ts';
import { listByGit, withChanges } from '../../scripts/check/list-by-git.ts';
import { diskSource, listInTurns } from '../../scripts/source.ts';
import { change, git, repository } from '../fixtures/repository.ts';

const files = { 'content/articles/network/a.md': 'a\n', 'content/articles/network/b.md': 'b\n', 'content/articles/network-two/c.md': 'c\n', 'content/articles/network/d.png': 'd', 'other.md': 'o\n' };

const situations: [what: string, make: (folder: string) => void, tracked: boolean][] = [
  ['nothing has changed', () => undefined, true],
  ['a text has changed', (folder) => change(folder, { 'content/articles/network/a.md': 'Another.\n' }), true],
  ['a file is gone', (folder) => change(folder, { 'content/articles/network/b.md': undefined }), true],
  ['a folder is gone', (folder) => rmSync(path.join(folder, 'content/articles/network'), { recursive: true }), true],
  ['a file is new', (folder) => change(folder, { 'content/articles/network/e.md': 'e\n' }), false],
  ['a file is new and ignored', (folder) => change(folder, { '.gitignore': 'e.md\n', 'content/articles/network/e.md': 'e\n' }), false],
  ['a file was added and removed again', (folder) => { change(folder, { 'content/articles/network/e.md': 'e\n' }); git(folder, 'add', '--all'); change(folder, { 'content/articles/network/e.md': undefined }); }, true],
  ['a file was forgotten and is there', (folder) => void git(folder, 'rm', '--quiet', '--cached', 'content/articles/network/b.md'), false],
  ['a file lies in a folder that no id can name', (folder) => change(folder, { 'content/articles/My Files/e.md': 'e\n', 'content/articles/My Files/f.md': 'f\n' }), false],
  ['git follows a file in a folder that no id can name', (folder) => { change(folder, { 'content/.notes/e.md': 'e\n' }); git(folder, 'add', '--all'); }, true],
  ['a folder lies too deep', (folder) => change(folder, { 'content/a/b/c/d/e/f/g/h/i/j.md': 'j\n' }), false],
  ['a name is no plain letters', (folder) => change(folder, { 'content/articles/network/ä\uD83D\uDE00\uFFFD "x".md': 'x\n', 'content/articles/network/ä\uFB01.md': 'x\n' }), false],
  ['a file was told not to be looked at', (folder) => void git(folder, 'update-index', '--assume-unchanged', 'content/articles/network/b.md'), false],
  ['a file is no part of the work tree', (folder) => { git(folder, 'update-index', '--skip-worktree', 'content/articles/network/b.md'); change(folder, { 'content/articles/network/b.md': undefined }); }, false],
  ['a link is new', (folder) => symlinkSync('a.md', path.join(folder, 'content/articles/network/l.md')), false],
  ['git follows a link', (folder) => { symlinkSync('a.md', path.join(folder, 'content/articles/network/l.md')); git(folder, 'add', '--all'); }, false],
  ['a link has taken the place of a file', (folder) => { rmSync(path.join(folder, 'content/articles/network/b.md')); symlinkSync('a.md', path.join(folder, 'content/articles/network/b.md')); }, true],
  ['a folder has taken the place of a file', (folder) => { rmSync(path.join(folder, 'content/articles/network/b.md')); change(folder, { 'content/articles/network/b.md/x.md': 'x\n' }); }, false],
  ['a file has taken the place of a folder', (folder) => { rmSync(path.join(folder, 'content/articles/network-two'), { recursive: true }); change(folder, { 'content/articles/network-two': 'x\n' }); }, false],
  ['a folder is a repository of its own', (folder) => { mkdirSync(path.join(folder, 'content/articles/own')); git(path.join(folder, 'content/articles/own'), 'init', '--quiet'); change(folder, { 'content/articles/own/x.md': 'x\n' }); }, false],
  ['a file has another case', (folder) => renameSync(path.join(folder, 'content/articles/network/b.md'), path.join(folder, 'content/articles/network/B.md')), false],
];

const differencesIn = (roots: readonly string[]): Differences => findDifferences(roots.map((root) => ({ path: root, name: 'content' })), undefined, 1000);

it.each(situations)('tells what the folders hold where %s', async (_, make, isTracked) => {
  const folder = repository(files);
  make(folder);
  const root = path.join(folder, 'content');
  const source = diskSource([root]);
  const differences = differencesIn([root]);
  const list = await listByGit(source, differences.unstaged);
  const { paths } = await findChanges([{ path: root, name: 'content' }], undefined, 1000, { differences, tracked: Promise.resolve(list.tracked) });
  const { places, sizeOf } = await withChanges(list, source, [root], paths);
  const really = await listInTurns(source);
  expect(places).toEqual(really.places);
  expect(places.map(sizeOf)).toEqual(really.places.map(really.sizeOf));
  expect(list.tracked).toEqual(new Set(isTracked ? [root] : []));
});

it('tells what several roots hold, laid over each other', async () => {
  const folder = repository({ 'one/articles/network/a.md': 'a\n', 'two/articles/network/a.md': 'two\n', 'two/articles/network/b.md': 'b\n' });
  const roots = ['one', 'two'].map((name) => path.join(folder, name));
  const source = diskSource(roots);
  const { listing, tracked } = await listByGit(source, differencesIn(roots).unstaged);
  expect(listing.places).toEqual((await listInTurns(source)).places);
  expect(tracked).toEqual(new Set(roots));
});

it('looks into the folders where there is no git work tree', async () => {
  const folder = repository(files);
  rmSync(path.join(folder, '.git'), { recursive: true });
  const source = diskSource([folder]);
  const { listing, tracked } = await listByGit(source, differencesIn([folder]).unstaged);
  expect(listing.places).toEqual((await listInTurns(source)).places);
  expect(tracked.size).toBe(0);
});
