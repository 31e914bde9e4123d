import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadConfig } from './config.ts';
import { projectRoot, runMain, type Host } from './host.ts';
import { measure } from './mutations/measure.ts';
import { pagePath, renderMutations } from './mutations/render.ts';
import { count } from './reporters/text.ts';

await runMain(tryMutations);

/** Measures the rules for Internal articles on mutations of the sample content; `--write` keeps the table in `docs/`. Exits 1 when a mutant is missed. */
async function tryMutations(words: string[], host: Host): Promise<number> {
  const unknown = words.find((word) => word !== '--write');
  if (unknown !== undefined) {
    host.err(`try-mutations: no option ${unknown}; it takes --write or nothing\n`);
    return 2;
  }
  const result = await measure(await loadConfig(projectRoot));
  if (words.includes('--write')) writeFileSync(path.join(projectRoot, pagePath), renderMutations(result));
  const seen = result.measured.filter(({ mutation }) => mutation.unseen === undefined);
  for (const { mutation, missed } of seen) if (missed.length > 0) host.out(`${mutation.rule} misses "${mutation.does}" in ${missed.join(', ')}\n`);
  for (const { path: file, rule, what } of result.untouched) host.out(`${rule} finds in the untouched ${file}: ${what}\n`);
  const made = seen.flatMap(({ caught, missed }) => [...caught, ...missed]).length;
  const missed = seen.flatMap((one) => one.missed).length;
  host.out(`${count(made, 'mutant')} of ${count(result.samples.length, 'article')}, ${missed} missed\n`);
  return missed > 0 || result.untouched.length > 0 ? 1 : 0;
}
