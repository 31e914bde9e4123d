import { expect, test } from 'vitest';
import type { SourceFiles } from '../../scripts/source.ts';
import { baseContent } from '../fixtures/base.ts';
import { assay, temporary } from '../fixtures/host.ts';
import { change, commit, git, repository } from '../fixtures/repository.ts';
import { paths, signAll, withSignatures } from '../program/signed.ts';

const programFile = new URL('../../schemas/program/2015-02.yaml', import.meta.url).pathname;
const config = `export default { content: ['content'], program: ${JSON.stringify(programFile)}, asOf: '2026-11-16', site: { url: 'https://kb.example.com', base: '/' } };\n`;
const all = await signAll();
const signed = withSignatures({ 'CER-2': all['CER-2']!, 'CER-7': all['CER-7']! });
const deploy = String(baseContent[paths.deploy]);

function project(files: SourceFiles): SourceFiles {
  return { 'assay.config.ts': config, ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`content/${path}`, text])) };
}

/** The first line of the file that holds a text. */
function lineOf(path: string, text: string, files = signed): number {
  return String(files[path]).split('\n').findIndex((line) => line.includes(text)) + 1;
}

test('says that all is well', async () => {
  expect(await assay(['stale'], { cwd: temporary(project(signed)) })).toEqual({ code: 0, out: 'Every signature stands on the text as it is.\n', err: '' });
});

test('shows what changed in each block between what was signed and now, once', async () => {
  const cwd = repository(project(signed));
  const [first, day] = [git(cwd, 'rev-parse', '--short=12', 'HEAD').trim(), git(cwd, 'log', '-1', '--format=%cs').trim()];
  change(cwd, { [`content/${paths.deploy}`]: deploy.replace('3. Enter your licence key,', '3. Enter the licence key of Acme,') });
  commit(cwd, 'Name the owner of the key');
  const second = git(cwd, 'rev-parse', '--short=12', 'HEAD').trim();
  change(cwd, { [`content/${paths.deploy}`]: deploy.replace('3. Enter your licence key,', '3. Enter the new licence key,').replace('Acme charges 40', 'Acme charges 50') });

  const { code, out, err } = await assay(['stale', 'acme/widget'], { cwd });
  expect({ code, err }).toEqual({ code: 1, err: '' });
  expect(out).toBe(`acme/widget  CER-2  Documentation simple, accurate and publishable
  Signed by Sam Ortega on 2026-10-20 (content/partners/acme/widget/certification.md:${lineOf(paths.certification, 'CER-2')}).
  To sign it anew: npx assay attest acme/widget --for CER-2

  content/partners/acme/widget/public/deploy.md:26 #steps has changed
    As signed, in commit ${first} of ${day}, and as it stands:
     1. Sign in to the Control Portal and open **Orchestration**, then **Blueprints Library**.
     2. Search for "Widget server" and choose it.
    -3. Enter your licence key, choose your network, and choose **Deploy**.
    +3. Enter the new licence key, choose your network, and choose **Deploy**.
     4. When the mail about the finished deployment arrives, sign in to the new server and ask for its state:


  content/partners/acme/widget/public/deploy.md:45 #pricing has changed
    As signed, in commit ${second} of ${day}, and as it stands:
     ## Pricing

    -Acme charges 40 US dollars a month for each server. CenturyLink charges for the server itself.
    +Acme charges 50 US dollars a month for each server. CenturyLink charges for the server itself.

acme/widget  CER-7  Built from the documentation alone
  Signed by Sam Ortega on 2026-10-20 (content/partners/acme/widget/certification.md:${lineOf(paths.certification, 'CER-7')}).
  To sign it anew: npx assay walkthrough acme/widget --again

  content/partners/acme/widget/public/deploy.md:26 #steps has changed: step 3 has another text
    What changed in it stands above.
  content/partners/acme/widget/public/deploy.md:45 #pricing has changed
    What changed in it stands above.

2 signatures of 1 solution have to be given anew.
`);
});

test('shows what stood in a block that is gone, and what nobody signed', async () => {
  const one = withSignatures({ 'CER-7': all['CER-7']! });
  const cwd = repository(project(one));
  const first = git(cwd, 'log', '-1', '--format=%h of %cs', '--abbrev=12').trim();
  change(cwd, { [`content/${paths.deploy}`]: deploy.replace('## Pricing\n', '## What it costs\n') });
  expect((await assay(['stale'], { cwd })).out).toContain(`
  content/partners/acme/widget/public/deploy.md #pricing is gone
    As signed, in commit ${first}, and as it stands:
    -## Pricing
    -
    -Acme charges 40 US dollars a month for each server. CenturyLink charges for the server itself.

  content/partners/acme/widget/public/deploy.md:45 #what-it-costs was not signed

1 signature of 1 solution has to be given anew.
`);
});

test('says in a word where git cannot be asked, or does not have what was signed', async () => {
  const files = { ...withSignatures({ 'CER-7': all['CER-7']! }), [paths.deploy]: deploy.replace('Acme charges 40', 'Acme charges 50') };
  const outside = await assay(['stale'], { cwd: temporary(project(files)) });
  expect(outside).toMatchObject({ code: 1, err: '' });
  expect(outside.out).toContain('  content/partners/acme/widget/public/deploy.md:45 #pricing has changed\n\nWhat changed cannot be shown: the content is in no git repository.\n');
  const never = await assay(['stale'], { cwd: repository(project(files)) });
  expect(never.out).toContain('#pricing has changed\n    Git has no version of what was signed.\n');
});

test('shows no character of an old version that moves or hides anything', async () => {
  const old = deploy.replace('Acme charges 40', 'Acme \u001B[2J\u202E charges 40');
  const before = { ...baseContent, [paths.deploy]: old };
  const { 'CER-7': signature } = await signAll(before);
  const cwd = repository(project(withSignatures({ 'CER-7': signature! }, { files: before })));
  change(cwd, { [`content/${paths.deploy}`]: deploy });
  expect((await assay(['stale'], { cwd })).out).toContain('    -Acme \\u{1B}[2J\\u{202E} charges 40 US dollars');
});

test.each([
  [['stale', 'acne'], 'assay: no partner "acne"; did you mean acme?\n'],
  [['stale', 'acme/wigdet'], 'assay: acme has no solution "wigdet"; did you mean widget?\n'],
  [['stale', '--as-of', 'today'], 'assay: --as-of is "today", which is no day of the calendar; write it like 2026-11-16\n'],
])('%j is one clear line and exit 2', async (words, line) => {
  expect(await assay(words, { cwd: temporary(project(signed)) })).toEqual({ code: 2, out: '', err: line });
});
