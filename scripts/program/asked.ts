import type { Catalogue } from '../../rules/kit/define-rule.ts';
import { suggest } from '../command.ts';
import { UsageError } from '../errors.ts';
import type { Asked } from '../pipeline/program.ts';

/** Reads "partner" or "partner/solution". Throws UsageError, naming the nearest one, when there is no such. */
export function parseAsked(word: string | undefined, { partners }: Pick<Catalogue, 'partners'>): Asked {
  if (word === undefined) return {};
  const [partner = '', solution, ...rest] = word.replace(/^(?:\.?\/)?(?:content\/)?partners\//, '').replace(/\/$/, '').split('/');
  const entry = partners.get(partner);
  if (!entry) throw new UsageError(`no partner ${JSON.stringify(partner)}${suggest(partner, [...partners.keys()]) || `; there are ${[...partners.keys()].slice(0, 12).join(', ')}`}`);
  if (solution === undefined) return { partner };
  if (!entry.solutions.has(solution) || rest.length > 0) {
    const names = [...entry.solutions.keys()];
    throw new UsageError(`${partner} has no solution ${JSON.stringify([solution, ...rest].join('/'))}${suggest(solution, names) || (names.length > 0 ? `; it has ${names.join(', ')}` : '; it has none yet')}`);
  }
  return { partner, solution };
}
