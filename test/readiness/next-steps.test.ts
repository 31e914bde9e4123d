import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withSteps } from '../../scripts/readiness/next-steps.ts';
import { edited, program } from '../fixtures/base.ts';
import { paths, readinessOf, signAll, withSignatures } from '../program/signed.ts';

const all = await signAll();

/** The steps of the clean content's solution, as one line each. */
async function stepsIn(files: Parameters<typeof readinessOf>[0], show = (path: string): string => `content/${path}`): Promise<string[]> {
  const report = withSteps(await readinessOf(files), () => program, show);
  return report.solutions.flatMap(({ steps = [] }) => steps.map(({ requirement, who, effort, command }) => `${who}, ${effort}: ${requirement}, ${command}`));
}

test('go by who must act, then by effort, then by the order of the program', async () => {
  expect(await stepsIn(withSignatures({}))).toEqual([
    'partner, hours: CER-6, npx assay explain CER-6',
    'integrator, hours: CER-4, npx assay attest acme/widget --for CER-4',
    'integrator, hours: CER-8, npx assay attest acme/widget --for CER-8',
    'integrator, days: CER-1, npx assay attest acme/widget --for CER-1',
    'integrator, days: CER-2, npx assay attest acme/widget --for CER-2',
    'integrator, days: CER-3, npx assay attest acme/widget --for CER-3',
    'integrator, days: CER-7, npx assay walkthrough acme/widget',
    'ecosystem-team, minutes: APP-7, npx assay attest acme/widget --for APP-7',
  ]);
});

test('name commands that there are', async () => {
  const verbs = (await stepsIn(withSignatures({}))).map((step) => /npx assay (\S+)/.exec(step)?.[1]);
  expect(verbs.filter((verb) => !existsSync(new URL(`../../scripts/commands/${verb}.ts`, import.meta.url)))).toEqual([]);
});

test('lead to the findings where those decide, by a path that a shell takes for one word', async () => {
  const files = withSignatures(all, { files: edited(paths.deploy, '## Steps', '## What happens') });
  expect(await stepsIn(files)).toContainEqual(expect.stringMatching(/^partner, \w+: DOC-3, npx assay check content\/partners\/acme\/widget$/));
  expect(await stepsIn(files, (path) => `our 'content'/${path}`)).toContainEqual(expect.stringContaining(String.raw`npx assay check 'our '\''content'\''/partners/acme/widget'`));
});

test('show where each is seen to be missing', async () => {
  const { solutions } = withSteps(await readinessOf(withSignatures({})), () => program, (path) => path);
  expect(solutions[0]?.steps?.find(({ requirement }) => requirement === 'CER-1')?.places).toEqual([{ path: paths.certification, line: expect.any(Number) as number, what: 'no signature' }]);
});
