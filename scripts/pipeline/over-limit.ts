import type { Range } from '../../rules/kit/finding.ts';
import { toFinding } from '../../rules/kit/to-finding.ts';
import type { Finding } from '../../rules/kit/finding.ts';
import { rule } from '../../rules/within-limits.ts';
import { limits, type Limit, type LimitName } from './limits.ts';

/** The finding that a limit is passed: which, how much there is, how much is allowed (where the kind of document matters, in it). */
export function overLimit(path: string, name: LimitName, measured: number, at?: Range, most: number = limits[name].most): Finding {
  const limit: Limit = limits[name];
  return toFinding(rule, path, {
    ...(at && { at }),
    what: `${limit.what} has ${amount(measured, limit)}; the most is ${amount(most, limit)} (limit \`${name}\`).`,
    why: limit.why,
    fix: limit.fix,
    actual: String(measured),
    expected: [String(most)],
    ...(limit.warns && { severity: 'warning' }),
  });
}

function amount(number: number, { unit }: Limit): string {
  // Numbers of a browser's or translator's language would differ between machines.
  return `${String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')} ${number === 1 ? (singular[unit] ?? unit) : unit}`;
}

const singular: Partial<Record<Limit['unit'], string>> = { frames: 'frame', levels: 'level' };
