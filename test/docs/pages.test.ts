import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../scripts/host.ts';
import { readParts } from './read-page.ts';
import { runPage } from './run-page.ts';
import { readCommands } from './shell.ts';

/** The pages whose commands are run, and the project that each begins in. */
const pages: Readonly<Record<string, string>> = {
  'docs/for-writers.md': 'empty',
  'docs/for-integrators.md': 'candidate',
  'docs/for-the-program-team.md': 'begun',
  'docs/readiness.md': 'sample',
  'docs/program-versions.md': 'draft',
};

/** What pages show and nobody runs, and why not. */
const notRun: Readonly<Record<string, string>> = {
  'git clone https://github.com/<your account>/<the repository> kb': 'it is another repository for everybody',
  'cd kb': 'the commands of a page run in one folder',
  'npm ci': 'it takes a network',
  'git push -u origin widget': 'it takes a remote',
  'npx assay import ../old-articles --to content-new': 'test/import runs it',
  'npx assay check --fix': 'it goes with the import',
  'npx assay build': 'it takes half a minute, and test/site builds both editions',
  'npx assay deploy public /srv/assay/public': 'deploy/README.md is run by its own test',
  'npx assay deploy internal /srv/assay/internal': 'deploy/README.md is run by its own test',
};

function read(page: string): string {
  return readFileSync(path.join(projectRoot, page), 'utf8');
}

// `npx vitest run test/docs/pages.test.ts -u` writes the pages anew.
test.each(Object.entries(pages))('%s shows what its commands print', async (page, project) => {
  const { text, commands } = await runPage(read(page), project);
  expect(commands).toBeGreaterThan(0);
  await expect(text).toMatchFileSnapshot(path.join(projectRoot, page));
});

test('what is not run is known, with the reason', () => {
  const blocks = Object.keys(pages).flatMap((page) => readParts(read(page))).filter(({ info }) => 'not-run' in info);
  expect([...new Set(blocks.flatMap(({ lines }) => readCommands(lines).map(({ words }) => words.join(' '))))]).toEqual(Object.keys(notRun));
});
