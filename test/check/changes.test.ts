import { describe, expect, it } from 'vitest';
import { findChanges, findMentions } from '../../scripts/check/changes.ts';
import { diskSource, listInTurns } from '../../scripts/source.ts';
import { change, git, repository } from '../fixtures/repository.ts';

const content = { 'articles/network/a.md': 'See [b](b.md).\n', 'articles/network/b.md': 'b\n', 'articles/network-two/c.md': 'c\n', 'articles/network/d.png': 'd' };

async function changes(folder: string): Promise<{ changed: string[]; added: string[]; isTracked: boolean }> {
  const roots = [{ path: folder, name: 'content' }];
  const [{ paths, added, tracked }, alone] = await Promise.all([findChanges(roots, undefined, 1000, { listing: listInTurns(diskSource([folder])) }), findChanges(roots, undefined, 1000)]);
  // What is listed here spares git work, and changes nothing.
  expect([paths, added]).toEqual([alone.paths, alone.added]);
  expect(alone.tracked.size).toBe(0);
  return { changed: [...paths], added: [...added], isTracked: tracked.has(folder) };
}

describe('what git need not look for', () => {
  it('is more than it knows, where it knows all that is listed', async () => {
    const folder = repository(content);
    change(folder, { 'articles/network/a.md': 'Another text.\n' });
    expect(await changes(`${folder}/articles`)).toEqual({ changed: ['network/a.md'], added: [], isTracked: true });
    // Here stands the folder that git keeps for itself.
    expect(await changes(folder)).toEqual({ changed: ['articles/network/a.md'], added: [], isTracked: true });
  });

  it.each([
    ['a new file', (folder: string) => change(folder, { 'articles/network/e.md': 'e\n' }), ['network/e.md'], ['network/e.md']],
    ['a file in a folder that no id can name', (folder: string) => change(folder, { 'articles/My Files/e.md': 'e\n' }), ['My Files/e.md'], ['My Files/e.md']],
    ['a file that is gone', (folder: string) => change(folder, { 'articles/network/b.md': undefined }), ['network/b.md'], []],
    ['a file that git was told not to look at', (folder: string) => void git(folder, 'update-index', '--assume-unchanged', 'articles/network/b.md'), [], []],
    ['a file that is no part of the work tree', (folder: string) => void git(folder, 'update-index', '--skip-worktree', 'articles/network/b.md'), [], []],
    ['a file that git passes over', (folder: string) => change(folder, { 'articles/.gitignore': 'e.md\n', 'articles/network/e.md': 'e\n' }), ['.gitignore'], ['.gitignore']],
  ])('is looked for with %s', async (_, make, changed, added) => {
    const folder = repository(content);
    make(folder);
    expect(await changes(`${folder}/articles`)).toEqual({ changed, added, isTracked: false });
  });

  it('is looked for in texts the same way', async () => {
    const folder = repository(content);
    change(folder, { 'articles/network/a.md': 'Nothing.\n', 'articles/network-two/c.md': 'See [b](../network/b.md).\n' });
    const root = { path: `${folder}/articles`, name: 'content' };
    expect(await findMentions(root, ['b.{1,6}md'], true)).toEqual(['network-two/c.md']);
    expect(await findMentions(root, ['b.{1,6}md'])).toEqual(['network-two/c.md']);
    change(folder, { 'articles/network/new.md': 'See [b](b.md).\n' });
    expect(await findMentions(root, ['b.{1,6}md'])).toEqual(['network-two/c.md', 'network/new.md']);
  });
});
