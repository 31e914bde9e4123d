import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderAt } from '../../scripts/config.ts';
import { openContent } from '../../scripts/content-roots.ts';
import { findHistory, type HistoryOptions } from '../../scripts/history/find-history.ts';
import { standingsOf, type History } from '../../scripts/history/standings.ts';
import { checkContent } from '../../scripts/pipeline/check.ts';
import { judgeProgram } from '../../scripts/pipeline/program.ts';
import type { SourceFiles } from '../../scripts/source.ts';
import { baseContent } from '../fixtures/base.ts';
import { temporary } from '../fixtures/host.ts';
import { change, commit, git, repository } from '../fixtures/repository.ts';
import { paths, signAll, withSignatures } from '../program/signed.ts';
import { programs } from './programs.ts';

const all = await signAll();
const signed = withSignatures(all);
const half = withSignatures({ 'APP-1': all['APP-1']! });
const { 'CER-1': _, ...rest } = all;
const almost = withSignatures(rest);

function inContent(files: SourceFiles): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`content/${name}`, String(text)]));
}

async function historyOf(folder: string, options: Partial<HistoryOptions> = {}, roots = ['content']): Promise<History> {
  const asOf = options.asOf ?? '2026-11-16';
  const content = openContent(roots.map((root) => folderAt(path.join(folder, root), root)));
  const result = await checkContent(content.source, { ...programs, asOf, isolate: false, ...content.roots });
  return findHistory(judgeProgram(result, content.source), content, { ...programs, asOf, most: { commits: 50, seconds: 60 }, ...options });
}

/** A repository whose content became ready, was changed, and mended: one commit a day. */
function story(): string {
  const folder = temporary(inContent(half));
  git(folder, 'init', '-q');
  commit(folder, 'Apply', '2026-10-21');
  change(folder, inContent(almost));
  commit(folder, 'Sign most', '2026-10-25');
  change(folder, inContent(signed));
  commit(folder, 'Sign the rest', '2026-10-30');
  return folder;
}

test('says of each solution when it became ready, and which requirements turned', async () => {
  const folder = temporary(inContent(half));
  git(folder, 'init', '-q');
  commit(folder, 'Apply', '2026-10-21');
  change(folder, inContent(almost));
  commit(folder, 'Sign most', '2026-10-25');
  change(folder, { 'README.md': 'Not content.\n' });
  commit(folder, 'Say what this is', '2026-10-26');
  change(folder, inContent(signed));
  commit(folder, 'Sign the rest', '2026-10-30');
  const history = await historyOf(folder);
  const second = git(folder, 'rev-parse', 'HEAD~2').trim();
  const head = git(folder, 'rev-parse', 'HEAD').trim();
  // What is no content is no version of it.
  expect(history).toMatchObject({ commits: 3, since: '2026-10-21', changes: [{ partner: 'acme', solution: 'widget' }, {}] });
  expect(history.why).toBeUndefined();
  const [latest, earlier] = history.changes;
  expect(latest).toEqual({ day: '2026-10-30', by: 'commit', commit: head, partner: 'acme', solution: 'widget', ready: 'ready', turned: [{ id: 'CER-1', from: 'pending', to: 'pass' }] });
  expect(earlier).toMatchObject({ day: '2026-10-25', by: 'commit', commit: second, turned: expect.arrayContaining([{ id: 'APP-4', from: 'pending', to: 'pass' }]) });
  expect(earlier).not.toHaveProperty('ready');
});

test('lays at no commit\'s door what time alone has changed, and tells what is not committed', async () => {
  const folder = repository(inContent(signed));
  // The window of the sample candidate closes on 2026-12-01.
  change(folder, inContent(almost));
  const { changes } = await historyOf(folder, { asOf: '2026-12-05' });
  expect(changes.map(({ by, day }) => `${by} ${day}`).slice(0, 1)).toEqual(['work-tree 2026-12-05']);
  expect(changes[0]).toMatchObject({ turned: [{ id: 'CER-1', from: 'pass', to: 'pending' }] });
});

test('tells the passing of time between two commits', async () => {
  const folder = temporary(inContent(signed));
  git(folder, 'init', '-q');
  commit(folder, 'Sign', '2026-11-20');
  change(folder, { [`content/${paths.deploy}`]: `${String(signed[paths.deploy])}\n` });
  commit(folder, 'Add a line', '2026-12-05');
  const { changes } = await historyOf(folder, { asOf: '2026-12-10' });
  expect(changes).toEqual([{ day: '2026-12-05', by: 'time', partner: 'acme', solution: 'widget', ready: 'not-ready', turned: [{ id: 'CER-5', from: 'pass', to: 'fail' }] }]);
});

test('judges no version on a later day than that of the report', async () => {
  const folder = temporary(inContent(almost));
  git(folder, 'init', '-q');
  commit(folder, 'Sign most', '2027-01-10');
  change(folder, inContent(signed));
  commit(folder, 'Sign the rest', '2027-01-11');
  const { changes } = await historyOf(folder, { asOf: '2026-11-16' });
  expect(changes).toMatchObject([{ day: '2027-01-11', by: 'commit', ready: 'ready', turned: [{ id: 'CER-1', from: 'pending', to: 'pass' }] }]);
});

test('says when a solution came and went', async () => {
  const folder = repository(inContent(signed));
  change(folder, { 'content/partners/acme/gauge/solution.md': String(baseContent[paths.solution]) });
  commit(folder, 'Bring another', '2027-01-02');
  git(folder, 'rm', '-rq', 'content/partners/acme/gauge');
  commit(folder, 'Take it back', '2027-01-03');
  const { changes } = await historyOf(folder);
  expect(changes.filter(({ solution }) => solution === 'gauge')).toMatchObject([{ stands: 'gone' }, { stands: 'candidate', next: 'candidate->member', ready: 'not-ready' }]);
});

test('judges a version as the check of a work tree with it does, images and names included', async () => {
  const folder = temporary({ ...inContent(almost), 'content/partners/acme/widget/public/Strange Name.txt': 'x', 'content/partners/acme/widget/public/dot.png': 'not a picture', 'content/partners/acme/link.md': { symlink: 'partner.md' } });
  git(folder, 'init', '-q');
  commit(folder, 'Begin', '2026-11-01');
  const content = openContent([folderAt(path.join(folder, 'content'), 'content')]);
  const result = await checkContent(content.source, { ...programs, asOf: '2026-11-16', isolate: true, ...content.roots });
  const report = judgeProgram(result, content.source);
  expect(Object.values(standingsOf(report)['acme/widget']!.verdicts)).toContain('fail');
  expect((await findHistory(report, content, { ...programs, asOf: '2026-11-16', most: { commits: 5, seconds: 60 } })).changes).toEqual([]);
});

test('goes as far back as it is told, and says so', async () => {
  const folder = story();
  expect(await historyOf(folder, { most: { commits: 1, seconds: 60 } })).toMatchObject({ commits: 2, since: '2026-10-25', why: 'Only the last 1 commits were looked at; `history.commits` of the configuration says how many.' });
  const cut = await historyOf(folder, { most: { commits: 50, seconds: 0 } });
  expect(cut).toMatchObject({ commits: 1, since: '2026-10-30', changes: [] });
  expect(cut.why).toMatch(/^Judging stopped after 0 seconds/);
});

test('is the same from what was kept, which does not grow', async () => {
  const folder = story();
  const cache = path.join(temporary(), 'history');
  const first = await historyOf(folder, { cache });
  const kept = readdirSync(cache);
  expect(kept.length).toBeGreaterThan(2);
  expect(await historyOf(folder, { cache })).toEqual(first);
  expect(await historyOf(folder)).toEqual(first);
  expect(readdirSync(cache)).toEqual(kept);
  await historyOf(folder, { cache, asOf: '2026-11-18' });
  expect(readdirSync(cache).length).toBeLessThanOrEqual(kept.length);
});

test('counts what a branch brought where it was merged', async () => {
  const folder = repository(inContent(half));
  git(folder, 'checkout', '-q', '-b', 'topic');
  change(folder, inContent(almost));
  commit(folder, 'Sign most', '2026-11-02');
  change(folder, inContent(signed));
  commit(folder, 'Sign the rest', '2026-11-03');
  git(folder, 'checkout', '-q', 'main');
  git(folder, 'merge', '-q', '--no-ff', '-m', 'Merge topic', 'topic');
  const { changes } = await historyOf(folder);
  expect(changes).toHaveLength(1);
  expect(changes[0]).toMatchObject({ commit: git(folder, 'rev-parse', 'HEAD').trim(), ready: 'ready' });
});

test('lays the histories of several roots over each other', async () => {
  const [shown, hidden] = [temporary(), temporary()];
  const isHidden = (name: string): boolean => /(?:certification|membership)\.md$/.test(name);
  for (const [folder, wanted] of [[shown, false], [hidden, true]] as const) {
    change(folder, Object.fromEntries(Object.entries(half).filter(([name]) => isHidden(name) === wanted).map(([name, text]) => [`content/${name}`, String(text)])));
    git(folder, 'init', '-q');
    commit(folder, 'Begin', '2026-10-21');
  }
  change(hidden, Object.fromEntries(Object.entries(inContent(signed)).filter(([name]) => isHidden(name))));
  commit(hidden, 'Sign all', '2026-10-30');
  const history = await historyOf('/', {}, [path.join(shown, 'content'), path.join(hidden, 'content')].map((folder) => folder.slice(1)));
  expect(history.changes).toMatchObject([{ day: '2026-10-30', commit: git(hidden, 'rev-parse', 'HEAD').trim(), ready: 'ready' }]);
});

test.each<[string, (folder: string) => string, RegExp]>([
  ['no repository', (folder) => folder, /^`content` lies in no git repository\.$/],
  ['no commit', (folder) => (git(folder, 'init', '-q'), folder), /^git has no commit of `content` yet\.$/],
  ['a shallow clone', (folder) => clone(folder, '--depth=1'), /^The clone that holds `content` is shallow/],
  ['a partial clone', (folder) => clone(folder, '--filter=blob:none'), /^The clone that holds `content` is partial/],
])('says why there is none: %s', async (_, make, why) => {
  const { commits, changes, why: said } = await historyOf(make(temporary(inContent(half))));
  expect({ commits, changes }).toEqual({ commits: 0, changes: [] });
  expect(said).toMatch(why);
});

/** A clone of a repository with the content, that lacks something. */
function clone(folder: string, how: string): string {
  git(folder, 'init', '-q');
  commit(folder, 'Begin');
  commit(folder, 'Again');
  git(folder, 'config', 'uploadpack.allowFilter', 'true');
  const to = path.join(temporary(), 'clone');
  execFileSync('git', ['clone', '-q', how, `file://${folder}`, to], { stdio: 'ignore' });
  expect(existsSync(path.join(to, 'content'))).toBe(true);
  return to;
}
