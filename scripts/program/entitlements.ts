import type { Credit, Entitlements } from '../../schemas/entitlements.ts';
import type { Program } from '../../schemas/generated/types.ts';

/** "$2,000 a month, plus $5,000 for which the guide names no span of time". Other words than those of the public pages, where the sums are nobody's own. */
export function creditInWords(sums: readonly Credit[]): string {
  const monthly = sums.filter(({ per }) => per === 'month').map(({ usd }) => `${dollars(usd)} a month`);
  const others = sums.filter(({ per }) => per === undefined).map(({ usd }) => (monthly.length > 0 ? `plus ${dollars(usd)} for which the guide names no span of time` : dollars(usd)));
  return [...monthly, ...others].join(', ');
}

/** Whether the credit is given, and what it depends on, in a sentence. */
export function stateInWords({ state, while: id }: NonNullable<Entitlements['credit']>, { requirements }: Pick<Program, 'requirements'>): string {
  const requirement = requirements.find((known) => known.id === id);
  if (!requirement) return 'It depends on nothing else.';
  const named = `${requirement.id} ("${requirement.title}")`;
  if (state === 'given') return `It goes on while ${named} is met, and it is.`;
  return state === 'withheld' ? `It stops until ${named} is met.` : `It goes on while ${named} is met, which could not be judged here.`;
}

/** 2000 -> "$2,000". */
function dollars(amount: number): string {
  return `$${String(amount).replace(/\B(?=(\d{3})+$)/g, ',')}`;
}
