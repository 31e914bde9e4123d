import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { BuildError } from '../../scripts/build/build-error.ts';
import { LeakError } from '../../scripts/leaks/report.ts';
import { NotJudgedError, whyNotPublished } from '../../scripts/publish.ts';
import { baseContent } from '../fixtures/base.ts';
import { assay, temporary } from '../fixtures/host.ts';

describe('a command that cannot be followed says in one line what would do, and exits with 2', () => {
  test.each([
    ['an edition that there is not', ['build', '--edition', 'draft'], 'assay: --edition is one of public, internal, both, not "draft"\n'],
    ['a preview and an edition', ['build', '--preview', 'quaymarrow', '--edition', 'public'], 'assay: --preview does not go with --edition: a preview is an edition of its own\n'],
    ['what is touched, by nothing that is named', ['build', '--touched'], 'assay: --touched and --base go together: assay build --touched --base origin/main\n'],
    ['a preview in the place of what is not shown', ['dev', '--edition', 'internal', '--preview', 'quaymarrow'], /^assay: --preview stands in the place of the public edition/],
    ['a preview that was not built', ['serve', '--preview'], 'assay: the preview edition is not built yet; `npx assay build --preview <partner>` builds it\n'],
    ['two editions at once', ['serve', '--preview', '--internal'], /^assay: --preview does not go with --internal/],
    ['a day that there is not', ['build', '--as-of', '2026-02-30'], /^assay: --as-of is "2026-02-30", which is no day of the calendar/],
    ['a site that was not built', ['leaks', 'nowhere'], 'assay: there is no built site at "nowhere"; `npx assay build` makes one\n'],
    ['a preview that was not built where one looks for it', ['serve', '--preview', '--out', 'my sites'], "assay: the preview edition is not built yet; `npx assay build --preview <partner> --out 'my sites'` builds it\n"],
    ['an edition that was not built', ['serve', '--internal'], 'assay: the internal edition is not built yet; `npx assay build` builds it\n'],
  ])('%s', async (_, words, err) => {
    const outcome = await assay(words, { cwd: temporary() });
    expect(outcome).toMatchObject({ code: 2, out: '' });
    expect(outcome.err).toMatch(err);
  });

  test('a port that there is not', async () => {
    const cwd = temporary({ 'dist/public/index.html': 'x' });
    expect(await assay(['serve', '--port', '70000'], { cwd })).toMatchObject({ code: 2, err: 'assay: --port is a number up to 65535, not "70000"\n' });
  });
});

test('assay serve shows a built edition until Ctrl-C', async () => {
  const cwd = temporary({ 'dist/internal/index.html': 'inside' });
  const { promise: stopped, resolve: offer } = Promise.withResolvers<() => Promise<number>>();
  const running = assay(['serve', '--internal', '--port', '0'], { cwd, onInterrupt: offer });
  const stop = await stopped;
  expect(await stop()).toBe(0);
  expect(await running).toMatchObject({ code: 0, out: expect.stringMatching(/^ {2}internal edition {2}http:\/\/127\.0\.0\.1:\d+\/\n {2}Ctrl-C ends it\.\n$/) });
});

test('content that cannot be found is not published', async () => {
  const program = fileURLToPath(new URL('../../schemas/program/2015-02.yaml', import.meta.url));
  const cwd = temporary({ 'assay.config.ts': `export default { content: ['missing'], program: ${JSON.stringify(program)}, site: { url: 'https://kb.example.com', base: '/' } };` });
  expect(await assay(['build'], { cwd })).toMatchObject({ code: 2, err: expect.stringContaining('no content folder at') });
});

describe('an edition never takes the place', () => {
  test.each([
    ['of files that no build has made', 'www', 'www/public', /^assay: what stands at \S+www\/public is no edition, and would be gone; /],
    ['of a part of the content', 'content/partners/acme/widget', 'content/partners/acme/widget/public', /^assay: an edition at \S+ would be mixed with the content in \S+content; /],
  ])('%s', async (_, out, place, err) => {
    const program = fileURLToPath(new URL('../../schemas/program/2015-02.yaml', import.meta.url));
    const cwd = temporary({
      'assay.config.ts': `export default { content: ['content'], program: ${JSON.stringify(program)}, asOf: '2026-11-16', site: { url: 'https://kb.example.com', base: '/' } };`,
      ...Object.fromEntries(Object.entries(baseContent).map(([file, text]) => [`content/${file}`, text])),
      'www/public/index.html': '<html lang="en">Mine</html>\n',
    });
    const before = readdirSync(path.join(cwd, place));
    expect(await assay(['build', '--out', out], { cwd })).toMatchObject({ code: 2, err: expect.stringMatching(err) });
    expect(readdirSync(path.join(cwd, place))).toEqual(before);
  });
});

describe('what stops publishing', () => {
  test('files without a verdict: named, one a line', () => {
    expect(whyNotPublished(new NotJudgedError([{ path: 'a.md', why: 'It died.' }, { path: 'b.md', why: 'It hung.' }]))).toEqual({
      exitCode: 2,
      lines: ['assay: 2 files could not be judged, so nothing is published:', '  a.md: It died.', '  b.md: It hung.'],
    });
  });

  test('what Astro says, with everything made harmless that could move a cursor', () => {
    expect(whyNotPublished(new BuildError('it failed:\n  \u001B[2Jno such file'))).toEqual({ exitCode: 2, lines: ['assay: it failed:', '  \\u{1B}[2Jno such file'] });
  });

  test('a leak, which is a finding and not a failure', () => {
    expect(whyNotPublished(new LeakError({ files: 1, bytes: 1, views: 1, list: [], leaks: [] }))?.exitCode).toBe(1);
  });

  test('nothing that nobody foresaw is explained away', () => {
    expect(whyNotPublished(new TypeError('x'))).toBeUndefined();
  });
});
