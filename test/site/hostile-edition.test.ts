import { linkSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Edition, EditionArticle } from '../../schemas/edition.ts';
import { assertPublic } from '../../site/edition/assert-public.ts';
import { readInside } from '../../site/edition/files.ts';
import { openEdition } from '../../site/edition/open.ts';
import { program } from '../fixtures/base.ts';
import { temporary } from '../fixtures/host.ts';

const article: EditionArticle = { key: 'partners/acme/widget/public/deploy', route: '/partners/acme/widget/deploy/', kind: 'public-article', partner: 'acme', solution: 'widget', title: 'Deploy', frontMatter: { title: 'Deploy', audience: 'public' }, links: {}, images: { './a.png': { file: '0a1b.webp', width: 1, height: 1 } } };
const edition: Edition = {
  audience: 'public',
  asOf: '2026-11-16',
  program,
  partners: [{ id: 'acme', route: '/partners/acme/', profile: { name: 'Acme' }, membership: { status: 'member', tier: 'gold' }, solutions: ['widget'] }],
  solutions: [{ partner: 'acme', id: 'widget', route: '/partners/acme/widget/', profile: { name: 'Widget' }, certified: true, placement: 2, articles: [article.route] }],
  articles: [article],
  notices: [],
  keys: [],
};
const textFile = `text/${article.key}.md`;

/** The folder of an edition, inside one that holds a file of somebody else beside it. */
function written(change: Partial<Edition> = {}): { folder: string; outside: string } {
  const home = temporary({ 'outside/secret.md': 'internal', 'edition/edition.json': JSON.stringify({ ...edition, ...change }), [`edition/${textFile}`]: '## Steps\n', 'edition/images/0a1b.webp': 'picture' });
  return { folder: path.join(home, 'edition'), outside: path.join(home, 'outside') };
}

/** Opens an edition and reads all that it names. */
function readAll(folder: string): string {
  const open = openEdition(folder, 'public');
  return open.text(article) + Buffer.from(open.image('0a1b.webp')).toString();
}

test('an edition as it is written is read', () => {
  expect(readAll(written().folder)).toBe('## Steps\npicture');
});

describe('of an edition is read', () => {
  test.each<[string, (folder: string, outside: string) => void]>([
    ['no text that is a link', (folder, outside) => replace(path.join(folder, textFile), (at) => symlinkSync(path.join(outside, 'secret.md'), at))],
    ['no picture that is a link', (folder, outside) => replace(path.join(folder, 'images/0a1b.webp'), (at) => symlinkSync(path.join(outside, 'secret.md'), at))],
    ['no list that is a link', (folder, outside) => replace(path.join(folder, 'edition.json'), (at) => {
      writeFileSync(path.join(outside, 'edition.json'), JSON.stringify(edition));
      symlinkSync(path.join(outside, 'edition.json'), at);
    })],
    ['nothing below a folder that is a link', (folder, outside) => replace(path.join(folder, 'images'), (at) => {
      writeFileSync(path.join(outside, '0a1b.webp'), 'internal');
      symlinkSync(outside, at, 'junction');
    })],
    ['no file that stands elsewhere under another name', (folder, outside) => replace(path.join(folder, textFile), (at) => linkSync(path.join(outside, 'secret.md'), at))],
    ['no folder in the place of a file', (folder) => replace(path.join(folder, textFile), (at) => mkdirSync(at))],
    ['no file that nothing names', (folder) => writeFileSync(path.join(folder, 'readiness.json'), '{}')],
    ['no text that nothing names', (folder) => writeFileSync(path.join(folder, 'text/other.md'), 'internal')],
    ['no picture that nothing names', (folder) => writeFileSync(path.join(folder, 'images/other.webp'), 'internal')],
    ['no link that nothing names', (folder, outside) => symlinkSync(outside, path.join(folder, 'more'))],
  ])('%s', (_, change) => {
    const { folder, outside } = written();
    change(folder, outside);
    expect(() => readAll(folder)).toThrow(/ELOOP|EISDIR|not a file of the edition alone|nothing in it names/);
  });

  test('nothing that was put in the place of a file after the edition was opened', () => {
    const { folder, outside } = written();
    const open = openEdition(folder, 'public');
    replace(path.join(folder, textFile), (at) => symlinkSync(path.join(outside, 'secret.md'), at));
    expect(() => open.text(article)).toThrow(/ELOOP|not a file of the edition alone/);
    renameSync(path.join(folder, 'images'), path.join(folder, 'pictures'));
    symlinkSync(path.join(folder, 'pictures'), path.join(folder, 'images'));
    expect(() => open.image('0a1b.webp')).toThrow('is not a file of the edition alone');
  });

  test.each(['../outside/secret.md', '%2e%2e/outside/secret.md', 'text/../../outside/secret.md', `TEXT/${article.key}.md`, '\uFF0E\uFF0E/outside/secret.md', '..\\outside\\secret.md', 'edition.json/', './edition.json\0'])('nothing by the path %j', (file) => {
    expect(() => readInside(written().folder, file)).toThrow(/no path of a file|ENOENT|ENOTDIR|null bytes/);
  });
});

describe('an edition is refused', () => {
  const keys = ['../secret', 'text/../../secret', '/etc/passwd', 'a/%2e%2e/b', 'a/..%2fb', 'A/b', 'a/B', 'caf\u00E9/b', '\uFF0E\uFF0E/b', 'a\\b', 'a//b', 'a/./b', 'a/b\0', 'a/b\n', '.git/config', ''];
  test.each(keys)('that calls a text %j', (key) => {
    expect(() => openEdition(written({ articles: [{ ...article, key }] }).folder, 'public')).toThrow('is no key of a text');
  });

  test.each(['../a.png', 'a/b.png', '%2e%2e%2fa.png', '..\\a.png', 'a.svg', 'a.png\0', 'a.PNG', 'caf\u00E9.png', '.png', ''])('that calls a picture %j', (file) => {
    expect(() => openEdition(written({ articles: [{ ...article, images: { a: { file, width: 1, height: 1 } } }] }).folder, 'public')).toThrow('is no file name of an image');
  });

  test.each(['/partners/../internal/x/', '/partners/acme/%2e%2e/x/', '/partners/acme/widget/../', '/partners/Acme/widget/deploy/', '/partners/acme/widget/\uFF0E\uFF0E/', '/partners/acme/widget/.git/', '//acme/widget/x/', '/partners/acme/widget/a\\b/', '/partners/acme/widget/a b/', '/elsewhere/'])('that puts a page at %j', (route) => {
    expect(() => openEdition(written({ articles: [{ ...article, route }] }).folder, 'public')).toThrow('is no address of');
    expect(() => openEdition(written({ partners: [{ ...edition.partners[0]!, route }] }).folder, 'public')).toThrow('is no address of');
    expect(() => openEdition(written({ notices: [{ route, name: 'x', partnerName: 'y' }] }).folder, 'public')).toThrow('is no address of');
  });

  const [partner] = edition.partners as [Edition['partners'][number]];
  const [solution] = edition.solutions as [Edition['solutions'][number]];
  test.each<[string, object]>([
    ['edition: readiness', { readiness: {} }],
    ['edition: notes', { notes: 'x' }],
    ['/partners/acme/: notes', { partners: [{ ...partner, notes: { key: 'a', links: {}, images: {} } }] }],
    ['/partners/acme/: escalation', { partners: [{ ...partner, escalation: 'x' }] }],
    ['/partners/acme/widget/: support', { solutions: [{ ...solution, support: {} }] }],
    ['/partners/acme/widget/: changes', { solutions: [{ ...solution, changes: {} }] }],
    ['/partners/acme/widget/ stamp: problems', { solutions: [{ ...solution, stamp: { standing: 'ended', problems: ['x'] } }] }],
    ['partners/acme/widget/public/deploy: issues', { articles: [{ ...article, issues: [] }] }],
    ['partners/acme/widget/public/deploy 0a1b.webp: source', { articles: [{ ...article, images: { a: { file: '0a1b.webp', width: 1, height: 1, source: 'x' } } }] }],
    ['keys/k: note', { keys: [{ name: 'k', id: 'x', pem: 'y', note: 'z' }] }],
    ['partners/acme/profile/name', { partners: [{ ...partner, profile: { name: ['Acme'] } }] }],
    ['partners/acme/widget/profile/categories/0', { solutions: [{ ...solution, profile: { categories: [{ secret: 'x' }] } }] }],
    ['partners/acme/profile/toString', { partners: [{ ...partner, profile: { toString: 'x' } }] }],
  ])('in which nobody said that this is public: %s', (found, change) => {
    expect(() => assertPublic({ ...edition, ...change } as Edition)).toThrow(found);
  });
});

function replace(at: string, put: (at: string) => void): void {
  rmSync(at, { recursive: true });
  put(at);
}
