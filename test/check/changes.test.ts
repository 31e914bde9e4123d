import { describe, expect, it } from 'vitest';
import { findChanges, findMentions } from '../../scripts/check/changes.ts';
import { longestWordOf, patternsOf } from '../../scripts/check/neighbours.ts';
import { listByGit } from '../../scripts/check/list-by-git.ts';
import { diskSource } from '../../scripts/source.ts';
import { change, git, repository } from '../fixtures/repository.ts';

const content = { 'articles/network/a.md': 'See [b](b.md).\n', 'articles/network/b.md': 'b\n', 'articles/network-two/c.md': 'c\n', 'articles/network/d.png': 'd' };

async function changes(folder: string): Promise<{ changed: string[]; added: string[]; isTracked: boolean }> {
  const roots = [{ path: folder, name: 'content' }];
  const listed = await listByGit(diskSource([folder]), [folder]);
  const [{ paths, added, tracked }, alone] = await Promise.all([findChanges(roots, undefined, 1000, { tracked: Promise.resolve(listed.tracked) }), findChanges(roots, undefined, 1000)]);
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
    ['a file that is gone', (folder: string) => change(folder, { 'articles/network/b.md': undefined }), ['network/b.md'], [], true],
    ['a file that git was told not to look at', (folder: string) => void git(folder, 'update-index', '--assume-unchanged', 'articles/network/b.md'), [], []],
    ['a file that is no part of the work tree', (folder: string) => void git(folder, 'update-index', '--skip-worktree', 'articles/network/b.md'), [], []],
    ['a file that git passes over', (folder: string) => change(folder, { 'articles/.gitignore': 'e.md\n', 'articles/network/e.md': 'e\n' }), ['.gitignore'], ['.gitignore']],
  ])('is looked for with %s', async (_, make, changed, added, isTracked = false) => {
    const folder = repository(content);
    make(folder);
    expect(await changes(`${folder}/articles`)).toEqual({ changed, added, isTracked });
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

  it('is looked for by the longest word of a name, and by the whole name in what has that word', async () => {
    const folder = repository({
      'articles/network/a.md': 'Deploying a widget, in my-widget.md.\n',
      'articles/network/b.md': 'See [how](DEPLOY%2DMy%20Widget.md).\n',
      'articles/network/c.md': 'deploy\nmy-widget.md\n',
      'articles/network/d.md': 'deploy-\r-my-widget.md\n',
    });
    const root = { path: `${folder}/articles`, name: 'content' };
    const [pattern = ''] = patternsOf(['partners/acme/deploy-my-widget.md']);
    expect(longestWordOf(pattern)).toBe('deploy');
    expect(await findMentions(root, [pattern], true)).toEqual(['network/b.md', 'network/d.md']);
    const short = patternsOf(['my-a-b.md']);
    change(folder, { 'articles/network/c.md': 'my-a-b.md\n' });
    expect(await findMentions(root, short, true)).toEqual(['network/c.md']);
  });
});
