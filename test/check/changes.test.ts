import { describe, expect, it } from 'vitest';
import { findChanges, findMentions, findDifferences } from '../../scripts/check/changes.ts';
import { namesOf } from '../../scripts/check/neighbours.ts';
import { listByGit } from '../../scripts/check/list-by-git.ts';
import { diskSource } from '../../scripts/source.ts';
import { change, commit, git, repository } from '../fixtures/repository.ts';

const content = { 'articles/network/a.md': 'See [b](b.md).\n', 'articles/network/b.md': 'b\n', 'articles/network-two/c.md': 'c\n', 'articles/network/d.png': 'd' };

async function changes(folder: string): Promise<{ changed: string[]; added: string[]; isTracked: boolean }> {
  const roots = [{ path: folder, name: 'content' }];
  const differences = findDifferences(roots, undefined, 1000);
  const listed = await listByGit(diskSource([folder]), differences.unstaged);
  const [{ paths, added, tracked }, alone] = await Promise.all([findChanges(roots, undefined, 1000, { differences, tracked: Promise.resolve(listed.tracked) }), findChanges(roots, undefined, 1000)]);
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
    expect(await findMentions(root, ['b.md'], true)).toEqual(['network-two/c.md']);
    expect(await findMentions(root, ['b.md'])).toEqual(['network-two/c.md']);
    change(folder, { 'articles/network/new.md': 'See [b](b.md).\n' });
    expect(await findMentions(root, ['b.md'])).toEqual(['network-two/c.md', 'network/new.md']);
  });

  it('is looked for by the whole name, also where its marks are escaped', async () => {
    const lines = [
      'See [how](../deploy-my-widget.md#top).', 'See [how](DEPLOY%2DMy%2dWidget.md#top).', 'See [how](deploy\\-my\\-widget\\.md\\#top).', '<a href="deploy&#45;my&#x2d;widget&period;md&num;top">how</a>',
      'See [how](deploy-my-widget.md).', 'Not 100%2, deploy my widget', 'deploy-my-', 'widget.md', 'deploy-my-gadget.md#top',
    ];
    const folder = repository(Object.fromEntries(lines.map((line, index) => [`articles/network/${index}.md`, `${line}\n`])));
    const root = { path: `${folder}/articles`, name: 'content' };
    const paths = ['partners/acme/deploy-my-widget.md', 'articles/Not an address.md'];
    const gone = namesOf(paths);
    expect(gone).toEqual(['deploy-my-widget.md']);
    expect(await findMentions(root, gone, true)).toEqual([0, 1, 2, 3, 4].map((line) => `network/${line}.md`));
    // One that stays breaks no address but by an anchor.
    const kept = namesOf(paths, '#');
    expect(kept).toEqual(['deploy-my-widget.md#']);
    expect(await findMentions(root, kept, true)).toEqual([0, 1, 2, 3].map((line) => `network/${line}.md`));
  });
});

describe('what differs from a commit', () => {
  const two = { 'articles/network/a.md': 'a\n', 'articles/network/b.md': 'b\n' };
  it.each([
    ['is staged', (folder: string) => { change(folder, { 'articles/network/a.md': 'A\n', 'articles/network/c.md': 'c\n' }); git(folder, 'add', '--all'); }, ['network/a.md', 'network/c.md']],
    ['is staged, and something else is not', (folder: string) => { change(folder, { 'articles/network/a.md': 'A\n' }); git(folder, 'add', '--all'); change(folder, { 'articles/network/b.md': undefined }); }, ['network/a.md', 'network/b.md']],
    ['is staged and changed once more', (folder: string) => { change(folder, { 'articles/network/a.md': 'A\n' }); git(folder, 'add', '--all'); change(folder, { 'articles/network/a.md': 'AA\n' }); }, ['network/a.md']],
    ['is staged and was changed back', (folder: string) => { change(folder, { 'articles/network/a.md': 'A\n' }); git(folder, 'add', '--all'); change(folder, { 'articles/network/a.md': 'a\n' }); }, []],
    ['is added and removed again', (folder: string) => { change(folder, { 'articles/network/c.md': 'c\n' }); git(folder, 'add', '--all'); change(folder, { 'articles/network/c.md': undefined }); }, []],
    ['is to be added', (folder: string) => { change(folder, { 'articles/network/c.md': 'c\n' }); git(folder, 'add', '--intent-to-add', '--all'); }, ['network/c.md']],
    ['is being merged', (folder: string) => {
      git(folder, 'branch', 'theirs');
      change(folder, { 'articles/network/a.md': 'ours\n' });
      commit(folder, 'Ours');
      git(folder, 'checkout', '-q', 'theirs');
      change(folder, { 'articles/network/a.md': 'theirs\n' });
      commit(folder, 'Theirs');
      expect(() => git(folder, 'merge', '-q', 'main')).toThrow('Command failed');
    }, ['network/a.md']],
  ])('is told where a change %s', async (_, make, changed) => {
    const folder = repository(two);
    make(folder);
    const found = await findChanges([{ path: `${folder}/articles`, name: 'content' }], undefined, 1000);
    expect([...found.paths].sort()).toEqual(changed);
    const before = await found.before;
    for (const path of changed) expect(before.get(path)?.toString()).toBe(path.endsWith('c.md') ? undefined : git(folder, 'show', `HEAD:articles/${path}`));
  });
});
