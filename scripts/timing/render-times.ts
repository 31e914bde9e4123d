import picocolors from 'picocolors';
import type { CheckReport } from '../../schemas/generated/types.ts';
import { count } from '../reporters/text.ts';
import type { Stopwatch, Times } from './timing.ts';

/** Rules listed one by one; the others take next to nothing. */
const mostRules = 25;

/** The table that a person reads: each step, what the judging processes did, and the rules that took most. */
export function renderTimes(stopwatch: Stopwatch, files: number, color: boolean): string {
  const colors = picocolors.createColors(color);
  const { steps, judging, perRule, total } = stopwatch;
  const measured = sumOf(steps);
  const slowest = [...perRule].sort(([, a], [, b]) => b - a);
  const rest = slowest.slice(mostRules);
  const table = (head: string, rows: readonly (readonly [string, number])[], whole: number): string[] => {
    const wide = Math.max(head.length, ...rows.map(([name]) => name.length)) + 2;
    return [colors.bold(`${head.padEnd(wide)}${'ms'.padStart(9)}${'share'.padStart(8)}`), ...rows.map(([name, time]) => `${name.padEnd(wide)}${time.toFixed(1).padStart(9)}${share(time, whole).padStart(8)}`), ''];
  };
  return [
    ...table('Step', [...steps, ['start, and the rest', total - measured]], total),
    ...(judging.size > 0 ? table('Within judging, all processes', [...judging], sumOf(judging)) : []),
    ...(slowest.length > 0 ? table('Rule', [...slowest.slice(0, mostRules), ...(rest.length > 0 ? [[count(rest.length, 'other rule'), rest.reduce((sum, [, time]) => sum + time, 0)] as const] : [])], sumOf(perRule)) : []),
    `${count(files, 'file')} in ${(total / 1000).toFixed(2)} s. What several rules share counts for the first of them.`,
    '',
  ].join('\n');
}

/** The same for a program, in milliseconds. */
export function timesForReport({ steps, judging, perRule, total }: Stopwatch): NonNullable<CheckReport['timing']> {
  const list = (times: Times): { name: string; milliseconds: number }[] => [...times].map(([name, time]) => ({ name, milliseconds: Number(time.toFixed(3)) }));
  return { milliseconds: Number(total.toFixed(3)), steps: list(steps), judging: list(judging), rules: list(perRule) };
}

function sumOf(times: Times): number {
  return [...times.values()].reduce((sum, time) => sum + time, 0);
}

function share(time: number, whole: number): string {
  return `${whole === 0 ? 0 : Math.round((time / whole) * 100)} %`;
}
