import { readlinkSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { assay, temporary } from '../fixtures/host.ts';
import { writeEdition } from './sites.ts';

describe('assay deploy', () => {
  test('says what is served now, what is gone, and when the web server has to know', async () => {
    const cwd = temporary();
    const dist = path.join(cwd, 'dist');
    await writeEdition(dist, { version: 'aa', pages: ['a', 'b'], redirects: ['/old/ /a/ 301'] });
    expect(await assay(['deploy', 'public', 'live', '--dry-run'], { cwd })).toEqual({ code: 0, err: '', out: expect.stringMatching(/^ {2}000001-\w{12} would be served as the first release\n {2}8 files: 8 new, 0 changed, 0 gone\n {2}the redirects would change: /) });
    await assay(['deploy', 'public', 'live'], { cwd });
    await writeEdition(dist, { version: 'bb', pages: ['a'] });
    expect(await assay(['deploy', 'public', 'live', '--keep', '1'], { cwd })).toEqual({
      code: 0,
      err: '',
      out: expect.stringMatching(/^ {2}000002-\w{12} is served in place of 000001-\w{12}\n {2}6 files: 2 new, 3 changed, 4 gone\n {2}no longer there: \/b\/\n {2}the redirects changed: let the web server read its configuration again \(nginx -s reload\)\n$/),
    });
    expect((await assay(['deploy', 'public', 'live'], { cwd })).out).toMatch(/^ {2}000002-\w{12} is served already: the same 6 files\n$/);
    expect((await assay(['deploy', 'public', 'live', '--rollback'], { cwd })).out).toMatch(/^ {2}000001-\w{12} is served in place of 000002-\w{12}\n/);
    const name = readlinkSync(path.join(cwd, 'live/current')).replace('releases/000001', '000001');
    expect((await assay(['deploy', 'public', 'live', `--rollback=${name}`], { cwd })).out).toMatch(/is served already/);
  });

  test('exits with 1 for what must not be published', async () => {
    const cwd = temporary();
    await writeEdition(path.join(cwd, 'dist'), { version: 'aa' });
    rmSync(path.join(cwd, 'dist/separation.json'));
    const outcome = await assay(['deploy', 'public', 'live'], { cwd });
    expect(outcome).toMatchObject({ code: 1, out: '' });
    expect(outcome.err).toMatch(/tells that the public edition holds nothing internal; [^]*\nNothing was deployed; what was served before is served still\.\n$/);
    // What is internal proves nothing, and is asked for no proof.
    await writeEdition(path.join(cwd, 'dist'), { version: 'aa', audience: 'internal' });
    expect(await assay(['deploy', 'internal', 'staff'], { cwd })).toMatchObject({ code: 0 });
  });

  test.each([
    ['no edition', ['deploy'], 'assay: say which edition and where to: assay deploy <public|internal> <folder>\n'],
    ['no folder', ['deploy', 'public'], 'assay: say which edition and where to: assay deploy <public|internal> <folder>\n'],
    ['another edition', ['deploy', 'draft', 'x'], 'assay: say which edition and where to: assay deploy <public|internal> <folder>\n'],
    ['a preview', ['deploy', 'preview', 'x'], 'assay: a preview shows what is not certified, and is never deployed; `npx assay serve --preview` shows it on this machine\n'],
    ['no number', ['deploy', 'public', 'x', '--keep', '-1'], 'assay: --keep needs a value: --keep <number>\n'],
    ['another number', ['deploy', 'public', 'x', '--keep', 'all'], 'assay: --keep is a number of releases up to 999, not "all"\n'],
    ['an edition that was not built', ['deploy', 'public', 'x'], /^assay: there is no public edition at .*; `npx assay build` makes one\nNothing was deployed/],
    ['nothing to go back to', ['deploy', 'public', 'x', '--rollback'], /^assay: nothing was deployed to .* yet\n/],
  ])('exits with 2 for a command that cannot be followed: %s', async (_, words, err) => {
    const outcome = await assay(words, { cwd: temporary() });
    expect(outcome).toMatchObject({ code: 2, out: '' });
    expect(outcome.err).toMatch(err);
  });
});
