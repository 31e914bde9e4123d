import path from 'node:path';
import type { Program } from '../../schemas/generated/types.ts';
import { teamOf } from '../../rules/kit/roles.ts';
import { projectRoot } from '../host.ts';
import { literally } from '../literally.ts';
import { loadProgram } from '../program/load.ts';

/** The program in whose words the pages of the rules are written. */
const written = path.join(projectRoot, 'schemas/program/2015-02.yaml');

const known = new WeakMap<Program, (text: string) => string>();

/** What turns the page of a rule into the words of another program: its vendor, its tiers, its version. */
export function inWordsOf(program: Program): (text: string) => string {
  const before = known.get(program);
  if (before) return before;
  const say = translator(program);
  known.set(program, say);
  return say;
}

function translator(program: Program): (text: string) => string {
  const sample = loadProgram(written);
  const pairs = [...pairsOf(sample, program)].filter(([from, to]) => from !== to).sort(([a], [b]) => b.length - a.length);
  if (pairs.length === 0) return (text) => text;
  const words = new Map(pairs);
  const any = new RegExp(`(?<![\\w.-])(?:${pairs.map(([from]) => literally(from)).join('|')})(?![\\w-])`, 'g');
  return (text) => text.replaceAll(any, (found) => words.get(found) ?? found);
}

function* pairsOf(sample: Program, { vendor, tiers, version, people }: Program): Iterable<[from: string, to: string]> {
  yield [sample.vendor.cloud, vendor.cloud];
  yield [sample.vendor.name, vendor.name];
  yield [sample.version, version];
  yield [sample.vendor.email, vendor.email];
  for (const domain of sample.vendor.domains) yield [domain, vendor.domains[0] ?? domain];
  for (const [index, name] of (sample.vendor.alsoCalled ?? []).entries()) yield [name, vendor.alsoCalled?.[index] ?? vendor.cloud];
  const team = (named: Pick<Program, 'people'>): string => teamOf(named).slice('the '.length);
  yield [team(sample), team({ people })];
  const ranked = (list: Program['tiers']): Program['tiers'] => list.toSorted((a, b) => a.placement - b.placement);
  const own = ranked(tiers);
  for (const [index, tier] of ranked(sample.tiers).entries()) {
    const other = own[Math.min(index, own.length - 1)];
    if (!other) continue;
    yield [tier.id, other.id];
    yield [tier.title, other.title];
  }
}
