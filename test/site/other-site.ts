import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { renderSite } from '../../scripts/build/render-site.ts';
import { makeTree, removeTree } from '../../scripts/build/tree.ts';
import type { Edition } from '../../schemas/edition.ts';
import type { Program } from '../../schemas/generated/types.ts';
import { nextProgram, removalRequirement } from '../fixtures/next-program.ts';
import { layInHardPartners } from './hard-partners.ts';
import type { BuiltSite } from './sites.ts';

/** Amounts of the program, and what stands in their place in the invented one. */
const amounts: readonly [RegExp, string][] = [
  [/\$2k|\$2,000/g, '$3,210'],
  [/\+\$5k/g, '+$4,320'],
  [/\+8k/g, '+$7,650'],
];
const credits: Readonly<Record<number, number>> = { 2000: 3210, 5000: 4320, 8000: 7650 };

/** The invented later version with every figure changed, and with one requirement for Gold where the guide has none. */
function otherProgram(): Program {
  const text = amounts.reduce((text, [from, to]) => text.replaceAll(from, to), JSON.stringify(nextProgram));
  const program = JSON.parse(text, (key, value: unknown) => (key === 'creditUsd' && typeof value === 'number' ? (credits[value] ?? value) : value)) as Program;
  return {
    ...program,
    windows: { ...program.windows, candidacyMonths: 7, termNoticeDays: 45 },
    requirements: [...program.requirements, { ...removalRequirement, id: 'GLD-1', title: 'Two customers tell of it', blocks: 'tier->gold', owner: 'ecosystem-team', effort: 'days' }],
    tiers: program.tiers.map(({ note, ...tier }) => (tier.id === 'gold' ? { ...tier, defined: true } : { ...tier, ...(note !== undefined && { note }) })),
  };
}

/** Builds the public edition once more: in German, by another program, and with partners that are hard to lay out. */
export async function buildOtherSite(site: BuiltSite): Promise<{ folder: string; edition: Edition; remove(): void }> {
  const tree = makeTree();
  cpSync(path.join(path.dirname(site.folder), 'edition'), tree.edition, { recursive: true });
  const file = path.join(tree.edition, 'edition.json');
  const edition: Edition = { ...(JSON.parse(readFileSync(file, 'utf8')) as Edition), program: otherProgram() };
  layInHardPartners(edition);
  writeFileSync(file, JSON.stringify(edition));
  await renderSite(tree, 'public', { url: 'https://kb.example.com', base: '/', language: 'de' }, process.env);
  return { folder: tree.out, edition, remove: () => removeTree(tree.root) };
}
