import type { ReadinessReport } from '../../../schemas/generated/types.ts';
import { count, printable } from '../text.ts';
import { wrap } from '../wrap.ts';
import type { Colors } from './marks.ts';

type PartnerReport = ReadinessReport['partners'][number];

/** What a partner has from the program, for a terminal: why, its credit with what it depends on, and the benefits by the tier that brings them. */
export function renderEntitlements({ partner, partnerName, entitlements }: PartnerReport, width: number, colors: Colors): string[] {
  if (!entitlements) return [];
  const { as, why, credit, benefits } = entitlements;
  const groups = [...Map.groupBy(benefits, ({ from }) => from)];
  const rows: [string, string][] = [
    ...(credit ? [['Credit', `${credit.state === 'withheld' ? 'Withheld: ' : ''}${credit.inWords}. ${credit.why}`] as [string, string]] : []),
    ...groups.map(([from, list]): [string, string] => [from, list.map(({ text }) => text).join('; ')]),
  ];
  const wide = Math.max(0, ...rows.map(([name]) => name.length)) + 2;
  return [
    `${colors.bold(`What ${printable(partnerName ?? partner)} has from the program`)}${colors.dim(`  ${as}${benefits.length > 0 ? `, ${count(benefits.length, 'benefit')}` : ''}`)}`,
    ...wrap(printable(why), width - 2).map((line) => `  ${line}`),
    ...rows.flatMap(([name, text]) => wrap(printable(text), width - 2 - wide).map((line, index) => `  ${(index === 0 ? name : '').padEnd(wide)}${line}`)),
  ];
}
