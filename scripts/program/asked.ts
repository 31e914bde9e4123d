import type { Catalogue } from '../../rules/kit/define-rule.ts';
import { suggest } from '../command.ts';
import { UsageError } from '../errors.ts';
import type { Asked } from '../pipeline/program.ts';

/** Reads "partner" or "partner/solution". Throws UsageError, naming the nearest one, when there is no such. */
export function parseAsked(word: string | undefined, { partners }: Pick<Catalogue, 'partners'>): Asked {
  if (word === undefined) return {};
  const [partner = '', solution, ...rest] = word.replace(/^(?:\.?\/)?(?:content\/)?partners\//, '').replace(/\/$/, '').split('/');
  const entry = partners.get(partner);
  if (!entry) throw new UsageError(`no partner ${JSON.stringify(partner)}${suggest(partner, [...partners.keys()]) || othersThere([...partners.keys()])}`);
  if (solution === undefined) return { partner };
  if (!entry.solutions.has(solution) || rest.length > 0) {
    const names = [...entry.solutions.keys()];
    throw new UsageError(`${partner} has no solution ${JSON.stringify([solution, ...rest].join('/'))}${suggest(solution, names) || (names.length > 0 ? `; it has ${names.join(', ')}` : '; it has none yet')}`);
  }
  return { partner, solution };
}

/** Names listed at most. */
const most = 12;

function othersThere(names: readonly string[]): string {
  if (names.length === 0) return '; there is none yet, `npx assay new partner` makes one';
  return `; ${names.length === 1 ? 'there is' : 'there are'} ${names.slice(0, most).join(', ')}${names.length > most ? ` and ${names.length - most} more` : ''}`;
}
