import { expect, test } from 'vitest';
import { printedPage, readPage } from './hold-page.ts';
import { readParts } from './read-page.ts';
import { readCommands } from './shell.ts';

/** The pages whose commands are run, and the project that each begins in. */
const pages: Readonly<Record<string, string>> = {
  'docs/for-writers.md': 'empty',
  'docs/for-integrators.md': 'candidate',
  'docs/for-the-program-team.md': 'begun',
  'README.md': 'mistaken',
  'docs/attesting.md': 'candidate',
  'docs/ci.md': 'sample',
  'docs/fixing.md': 'candidate',
  'docs/reports.md': 'mistaken',
  'docs/readiness.md': 'sample',
  'docs/program-versions.md': 'draft',
};

/** What pages show and nobody runs, and why not. */
const notRun: Readonly<Record<string, string>> = {
  'git clone https://github.com/<your account>/<the repository> kb': 'it is another repository for everybody',
  'cd kb': 'the commands of a page run in one folder',
  'npm ci': 'it takes a network',
  'npm start': 'it serves until Ctrl-C',
  'npm test': 'it runs this',
  'npm run generate': 'it is run further down on the same page',
  'npx vitest run test/rules test/repository': 'test/scenarios/new-rule.test.ts runs it',
  'git push -u origin widget': 'it takes a remote',
  'npx assay import ../old-articles --to content-new': 'test/import runs it',
  'npx assay check --fix': 'it goes with the import',
  'npx assay build': 'it takes half a minute, and test/site builds both editions',
  'npx assay build --preview acme': 'test/build/editions.test.ts builds one',
  'npx assay serve --preview': 'it serves until Ctrl-C',
  'npx assay deploy public /srv/assay/public': 'deploy/README.md is run by its own test',
  'npx assay deploy internal /srv/assay/internal': 'deploy/README.md is run by its own test',
};

// `npx vitest run test/docs -u` writes the pages anew.
test.each(Object.entries(pages))('%s shows what its commands print', async (page, project) => {
  const [text, file] = await printedPage(page, project);
  await expect(text).toMatchFileSnapshot(file);
}, 240_000);

test('what is not run is known, with the reason', () => {
  const blocks = [...Object.keys(pages), 'docs/CONTRIBUTING.md'].flatMap((page) => readParts(readPage(page))).filter(({ info }) => 'not-run' in info);
  const commands = new Set(blocks.flatMap(({ lines }) => readCommands(lines).map(({ words }) => words.join(' '))));
  expect([...commands].toSorted()).toEqual(Object.keys(notRun).toSorted());
});

// What stands behind the language of a block is not shown.
test.each([...Object.keys(pages), 'docs/CONTRIBUTING.md'])('%s names each file that its reader writes or changes, before it shows what', (page) => {
  const lines = readPage(page).split('\n');
  const unnamed = readParts(readPage(page)).flatMap(({ kind, info, at }) => {
    const file = kind === 'file' || kind === 'edit' ? (info[kind] ?? '').split('/').at(-1)! : '';
    return lines.slice(0, at - 1).join('\n').includes(file) ? [] : file;
  });
  expect(unnamed).toEqual([]);
});
