import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { deploy, rollBack, type Deployed, type DeployOptions } from '../../scripts/deploy/deploy.ts';
import { withLock } from '../../scripts/deploy/lock.ts';
import { proveSeparate } from '../../scripts/deploy/proof.ts';
import { listFiles } from '../../scripts/build/inspect.ts';
import type { SeparationReport } from '../../schemas/generated/types.ts';
import { temporary } from '../fixtures/host.ts';
import { writeEdition, type SmallSite } from './sites.ts';

/** A folder with editions to deploy and room for a target. */
function workshop(): { dist: string; target: string; release(site: SmallSite, options?: Partial<DeployOptions>): Promise<Deployed> } {
  const folder = temporary();
  const dist = path.join(folder, 'dist');
  const target = path.join(folder, 'target');
  return {
    dist,
    target,
    async release(site, options = {}) {
      const audience = site.audience ?? 'public';
      const built = await writeEdition(dist, site);
      return deploy({ audience, site: built, target, keep: 3, prove: audience === 'public' ? proveSeparate : () => undefined, ...options });
    },
  };
}

const served = (target: string, file = 'index.html'): string => /version (\w\w)/.exec(readFileSync(path.join(target, 'current/site', file), 'utf8'))?.[1] ?? '';
const all = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

describe('a deploy', () => {
  test('lays a release beside the others and points to it', async () => {
    const { target, release } = workshop();
    const first = await release({ version: 'aa', redirects: ['/old/ /a/ 301'] });
    expect(first).toMatchObject({ release: expect.stringMatching(/^000001-[0-9a-f]{12}$/), switched: true, redirectsChanged: true });
    expect(readdirSync(target).sort()).toEqual(['assets', 'current', 'lock', 'releases', 'target.json']);
    expect(readlinkSync(path.join(target, 'current'))).toBe(`releases/${first.release}`);
    expect(all(path.join(target, 'current/'))).toEqual(expect.arrayContaining(['404.html', 'SHA256SUMS', 'redirects.map', 'release.json', 'site/_redirects', 'site/a/index.html']));
    expect(readFileSync(path.join(target, 'current/redirects.map'), 'utf8')).toBe('"/old/" "/a/";\n');
    const second = await release({ version: 'bb' });
    expect(second).toMatchObject({ release: expect.stringMatching(/^000002-/), before: first.release, redirectsChanged: true });
    expect(served(target)).toBe('bb');
    expect(listFiles(path.join(target, 'assets'))).toEqual(['_site/script.aa.js', '_site/script.bb.js', '_site/style.aa.css', '_site/style.bb.css']);
  });

  test('of what is served already changes nothing, and ends what an earlier one left undone', async () => {
    const { target, release } = workshop();
    await release({ version: 'aa' });
    const { release: name } = await release({ version: 'bb' });
    const before = statSync(path.join(target, 'current/site/index.html')).ino;
    expect(await release({ version: 'bb' }, { keep: 0 })).toMatchObject({ release: name, switched: false });
    expect(statSync(path.join(target, 'current/site/index.html')).ino).toBe(before);
    expect(readdirSync(path.join(target, 'releases'))).toEqual([name]);
  });

  test('keeps as many releases as it is told, and none that was rolled back', async () => {
    const { target, release } = workshop();
    const names: string[] = [];
    for (const version of ['aa', 'bb', 'cc', 'dd', 'ee']) names.push((await release({ version }, { keep: 2 })).release);
    expect(readdirSync(path.join(target, 'releases'))).toEqual(names.slice(2));
    await rollBack({ audience: 'public', target });
    const { release: next } = await release({ version: 'ff' }, { keep: 2 });
    expect(next).toMatch(/^000006-/);
    expect(readdirSync(path.join(target, 'releases'))).toEqual([names[2], names[3], next]);
    expect((await rollBack({ audience: 'public', target })).release).toBe(names[3]);
  });

  test('stands under the base path that the site was built for', async () => {
    const { target, release } = workshop();
    await release({ version: 'aa', audience: 'internal', base: '/staff/kb/' });
    expect(served(target, 'staff/kb/index.html')).toBe('aa');
    expect(listFiles(path.join(target, 'assets'))).toEqual(['staff/kb/_site/script.aa.js', 'staff/kb/_site/style.aa.css']);
    expect(existsSync(path.join(target, 'current/404.html'))).toBe(true);
  });

  test.each([['public', 0o755, 0o644], ['internal', 0o750, 0o640]] as const)('gives files of the %s edition their modes, whatever the umask', async (audience, folder, file) => {
    const umask = process.umask(audience === 'public' ? 0o077 : 0);
    onTestFinished(() => void process.umask(umask));
    const { target, release } = workshop();
    await release({ version: 'aa', audience });
    const modes = ['.', 'releases', 'current/', 'current/site', 'current/site/a', 'assets', 'assets/_site'].map((name) => [name, statSync(path.join(target, name)).mode & 0o7777]);
    expect(modes).toEqual(modes.map(([name]) => [name, folder]));
    for (const name of ['current/site/a/index.html', 'current/404.html', 'current/redirects.map', 'current/SHA256SUMS']) expect([name, statSync(path.join(target, name)).mode & 0o777]).toEqual([name, file]);
  });

  test('leaves new folders to the group of the target', async () => {
    const { target, release } = workshop();
    mkdirSync(target);
    chmodSync(target, 0o2750);
    await release({ version: 'aa', audience: 'internal' });
    expect(statSync(path.join(target, 'current/site/a')).mode & 0o7777).toBe(0o2750);
  });

  test('tells of what would change and writes nothing when it is only tried', async () => {
    const { target, release } = workshop();
    expect(await release({ version: 'aa' }, { dryRun: true })).toMatchObject({ switched: true, files: { all: 7 } });
    expect(existsSync(target)).toBe(false);
    await release({ version: 'aa' });
    const before = all(target);
    expect(await release({ version: 'bb', pages: ['a'] }, { dryRun: true })).toMatchObject({ files: { added: ['_site/script.bb.js', '_site/style.bb.css'], changed: ['404.html', 'a/index.html', 'index.html'], removed: ['_site/script.aa.js', '_site/style.aa.css', 'b/index.html'] } });
    expect([all(target), served(target)]).toEqual([before, 'aa']);
  });
});

describe('nothing is deployed', () => {
  /** Deploys "aa", then tries what must fail; what was served before is served still. */
  async function refused(mistake: (shop: ReturnType<typeof workshop>) => Promise<unknown>): Promise<string> {
    const shop = workshop();
    await shop.release({ version: 'aa' });
    const message = await mistake(shop).then(() => 'it was', (error: unknown) => (error as Error).message.replaceAll(path.dirname(shop.target), '.'));
    expect([served(shop.target), readdirSync(path.join(shop.target, 'releases')).filter((name) => name.startsWith('.'))]).toEqual(['aa', []]);
    return message;
  }
  /** Deploys a public edition after something happened to it. */
  const tampered = (happens: (folder: string, dist: string) => void) => refused(async ({ dist, target, release }) => {
    await release({ version: 'bb' }, { dryRun: true });
    happens(path.join(dist, 'public'), dist);
    return deploy({ audience: 'public', site: path.join(dist, 'public'), target, keep: 3, prove: proveSeparate });
  });

  test('of the internal edition where the public one is served, nor the other way', async () => {
    expect(await refused(({ release }) => release({ version: 'bb', audience: 'internal' }))).toMatch(/target is for the public edition/);
    const { release } = workshop();
    await release({ version: 'aa', audience: 'internal' });
    await expect(release({ version: 'bb' })).rejects.toThrow(/is for the internal edition/);
  });

  test('into a folder that holds something else', async () => {
    const { target, release } = workshop();
    mkdirSync(target);
    writeFileSync(path.join(target, 'photo.jpg'), '');
    await expect(release({ version: 'aa' })).rejects.toThrow('holds files that no deploy put there');
    expect(readdirSync(target)).toEqual(['photo.jpg']);
  });

  test('over what is no link', async () => {
    const { target, release } = workshop();
    await release({ version: 'aa' });
    rmSync(path.join(target, 'current'));
    mkdirSync(path.join(target, 'current'));
    await expect(release({ version: 'bb' })).rejects.toThrow('is no symbolic link');
  });

  test('into the built edition itself, or out of the target', async () => {
    expect(await refused(({ dist, release }) => release({ version: 'bb' }, { target: path.join(dist, 'public/live') }))).toMatch(/lie within each other/);
    expect(await refused(({ dist, release }) => release({ version: 'bb' }, { target: dist }))).toMatch(/holds files that no deploy put there|lie within each other/);
  });

  test('without a proof that the public edition holds nothing internal', async () => {
    expect(await tampered((_, dist) => rmSync(path.join(dist, 'separation.json')))).toMatch(/^no \.\/dist\/separation\.json tells that the public edition holds nothing internal/);
    expect(await tampered((_, dist) => writeFileSync(path.join(dist, 'separation.json'), '{'))).toMatch(/^no .* tells/);
  });

  test('when the proof found something, is of another edition, or was made without all of the content', async () => {
    const changed = (change: (report: SeparationReport) => unknown): Promise<string> => tampered((_, dist) => {
      const file = path.join(dist, 'separation.json');
      const report = JSON.parse(readFileSync(file, 'utf8')) as SeparationReport;
      change(report);
      writeFileSync(file, JSON.stringify(report));
    });
    expect(await changed(({ scan }) => Object.assign(scan, { found: 1 }))).toMatch(/^no .* tells/);
    expect(await changed(({ edition }) => (edition.folder = 'preview'))).toMatch(/^no .* tells/);
    expect(await changed(({ content }) => (content.absent = ['../private']))).toMatch(/was built without .*private/);
  });

  test('when the edition changed after the proof', async () => {
    expect(await tampered((folder) => writeFileSync(path.join(folder, 'a/index.html'), readFileSync(path.join(folder, 'b/index.html'))))).toMatch(/changed after it was built/);
    expect(await tampered((folder) => writeFileSync(path.join(folder, 'more.txt'), 'x'))).toMatch(/changed after it was built/);
    expect(await tampered((folder) => rmSync(path.join(folder, 'a'), { recursive: true }))).toMatch(/changed after it was built/);
  });

  test('of an edition with files that no site should have', async () => {
    expect(await tampered((folder) => writeFileSync(path.join(folder, '.env'), 'x'))).toMatch(/holds files that no site should have: \.env/);
    expect(await tampered((folder) => writeFileSync(path.join(folder, 'style.css.map'), 'x'))).toMatch(/style\.css\.map/);
    expect(await tampered((folder) => symlinkSync('/etc/hostname', path.join(folder, 'a.txt')))).toMatch(/a\.txt/);
    expect(await tampered((folder) => symlinkSync('/etc', path.join(folder, 'etc')))).toMatch(/etc/);
  });

  test('of an edition under the name of the other, or with one of its pages', async () => {
    expect(await refused(({ dist, target, release }) => release({ version: 'bb', audience: 'internal' }, { dryRun: true, target: path.join(target, '../other') }).then(() => deploy({ audience: 'public', site: path.join(dist, 'internal'), target, keep: 1, prove: () => undefined })))).toMatch(/is the internal edition, not the public one/);
    expect(await tampered((folder) => writeFileSync(path.join(folder, 'a/index.html'), readFileSync(path.join(folder, 'b/index.html'), 'utf8').replace('"public"', '"internal"')))).toMatch(/most pages .* are of the public edition, but a\/index\.html of the internal one/);
  });

  test('of a preview, whatever it is called, nor with one of its pages', async () => {
    const asPreview = (folder: string, names: readonly string[]): void => names.forEach((name) => {
      const file = path.join(folder, name);
      writeFileSync(file, readFileSync(file, 'utf8').replace('data-audience="public"', 'data-audience="preview"'));
    });
    expect(await tampered((folder) => asPreview(folder, ['index.html', '404.html', 'a/index.html', 'b/index.html']))).toMatch(/public is a preview: it shows what is not certified, and is never deployed/);
    expect(await tampered((folder) => asPreview(folder, ['a/index.html']))).toMatch(/^a\/index\.html in .*public is a preview/);
  });

  test('with redirects that say something to a web server', async () => {
    for (const line of ['/old/ /a/"; include /etc/passwd; 301', '/old/ $host 301', '/old/ /a/ 302', '/old/ //evil.example/ 301', '~^/ /a/ 301']) {
      expect(await refused(({ release }) => release({ version: 'bb', redirects: [line] })), line).toMatch(/which is not "<former address> <present address> 301"/);
    }
  });

  test('while another deploy runs', async () => {
    expect(await refused(({ target, release }) => withLock(path.join(target, 'lock'), () => release({ version: 'bb' })))).toMatch(/another deploy to this folder is running/);
  });

  test('when the edition changes while it is copied', async () => {
    const { dist, target, release } = workshop();
    await release({ version: 'aa' });
    const files = listFiles(path.join(dist, 'public'));
    const changing = release({ version: 'bb' }, { onStep: () => files.forEach((file) => existsSync(path.join(dist, 'public', file)) && writeFileSync(path.join(dist, 'public', file), 'x')), prove: () => files.forEach((file) => existsSync(path.join(dist, 'public', file)) && writeFileSync(path.join(dist, 'public', file), 'y')) });
    await expect(changing).rejects.toThrow('changed while it was copied');
    expect(served(target)).toBe('aa');
    await release({ version: 'cc' });
    expect(readdirSync(path.join(target, 'releases'))).toHaveLength(2);
  });
});

describe('a way back', () => {
  test('leads to the release before, and on', async () => {
    const { target, release } = workshop();
    const names: string[] = [];
    for (const version of ['aa', 'bb', 'cc']) names.push((await release({ version })).release);
    expect(await rollBack({ audience: 'public', target, dryRun: true })).toMatchObject({ release: names[1] });
    expect(served(target)).toBe('cc');
    await rollBack({ audience: 'public', target });
    expect(served(target)).toBe('bb');
    await rollBack({ audience: 'public', target });
    expect(served(target)).toBe('aa');
    await expect(rollBack({ audience: 'public', target })).rejects.toThrow('there is none before it');
    expect(await rollBack({ audience: 'public', target, to: names[2]! })).toMatchObject({ before: names[0], release: names[2], files: { changed: expect.arrayContaining(['a/index.html']) } });
    expect(served(target)).toBe('cc');
  });

  test('is none where there is nothing, and to nothing that was not deployed', async () => {
    const { target, release } = workshop();
    await expect(rollBack({ audience: 'public', target })).rejects.toThrow('nothing was deployed');
    await release({ version: 'aa' });
    for (const to of ['000009-000000000000', '../../dist/public', '.', '']) await expect(rollBack({ audience: 'public', target, to })).rejects.toThrow('there is no release');
    await expect(rollBack({ audience: 'internal', target })).rejects.toThrow('is for the public edition');
  });

  test('never leads to files that somebody changed', async () => {
    const { target, release } = workshop();
    const { release: first } = await release({ version: 'aa' });
    await release({ version: 'bb' });
    writeFileSync(path.join(target, 'releases', first, 'site/a/index.html'), readFileSync(path.join(target, 'releases', first, 'site/b/index.html')));
    await expect(rollBack({ audience: 'public', target })).rejects.toThrow('no longer those that were deployed');
    expect(served(target)).toBe('bb');
  });
});

test('the link is replaced, never removed: somebody who only lists sees it at every moment', async () => {
  const { target, release } = workshop();
  await release({ version: 'aa' });
  const seen: boolean[] = [];
  await release({ version: 'bb' }, { onStep: () => seen.push(lstatSync(path.join(target, 'current')).isSymbolicLink() && existsSync(path.join(target, 'current/site/index.html'))) });
  expect(seen.length).toBeGreaterThan(5);
  expect(seen).toEqual(seen.map(() => true));
});
