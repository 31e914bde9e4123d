import type { Credit, Entitlements } from '../../schemas/entitlements.ts';
import type { Program } from '../../schemas/generated/types.ts';

/** "$2,000 a month, and $5,000 more for which the guide names no month". */
export function creditInWords(sums: readonly Credit[]): string {
  const monthly = sums.filter(({ per }) => per === 'month').map(({ usd }) => `${dollars(usd)} a month`);
  const others = sums.filter(({ per }) => per === undefined).map(({ usd }) => (monthly.length > 0 ? `${dollars(usd)} more, for which the guide names no span of time` : dollars(usd)));
  return [...monthly, ...others].join(', and ');
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
