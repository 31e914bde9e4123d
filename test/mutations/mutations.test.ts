import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { rules } from '../../rules/generated/index.ts';
import { loadConfig } from '../../scripts/config.ts';
import { projectRoot } from '../../scripts/host.ts';
import { measure, type Measurement, mutations } from '../../scripts/mutations/measure.ts';
import { pagePath, renderMutations } from '../../scripts/mutations/render.ts';

let result: Measurement;

beforeAll(async () => {
  result = await measure(await loadConfig(projectRoot));
}, 120_000);

test('every Internal article of the sample content is measured, and clean as it is', () => {
  expect(result.samples.length).toBeGreaterThan(10);
  expect(result.untouched.map(({ path: file, rule, what }) => ({ file, rule, what }))).toEqual([]);
});

const seen = mutations.filter(({ unseen }) => unseen === undefined);
const results = ({ does }: { does: string }): { caught: string[]; missed: string[] } => result.measured.find(({ mutation }) => mutation.does === does)!;

describe('each mutation is found by its rule, wherever it can be made', () => {
  it.each(seen.map((mutation) => [mutation.rule, mutation.does, mutation] as const))('%s: %s', (_, __, mutation) => {
    const { caught, missed } = results(mutation);
    expect(missed).toEqual([]);
    expect(caught.length, 'no sample has what this mutation takes away').toBeGreaterThan(0);
  });
});

describe('what is known to pass still does', () => {
  it.each(mutations.filter((mutation) => !seen.includes(mutation)).map((mutation) => [mutation.rule, mutation.does, mutation] as const))('%s: %s', (_, __, mutation) => {
    const { caught, missed } = results(mutation);
    expect(missed.length, 'the rule sees it now: take `unseen` off the mutation').toBeGreaterThan(caught.length);
  });
});

test('no two mutations are told in the same words', () => {
  expect(new Set(mutations.map(({ does }) => does)).size).toBe(mutations.length);
});

test('every rule for Internal articles alone is measured', () => {
  const internal = rules.filter(({ appliesTo }) => appliesTo !== 'every file' && appliesTo.includes('internal-article') && !appliesTo.includes('public-article')).map(({ id }) => id);
  const measured = new Set(mutations.map(({ rule }) => rule));
  // It judges a root of the content, not an article.
  expect(internal.filter((id) => !measured.has(id) && id !== 'no-internal-in-public-root')).toEqual([]);
  expect(internal.length).toBeGreaterThan(10);
});

test('the page says what was measured', () => {
  const page = readFileSync(path.join(projectRoot, pagePath), 'utf8');
  expect(page === renderMutations(result), `${pagePath} is stale; mend it with: node scripts/try-mutations.ts --write`).toBe(true);
});
