import { eitherOf } from '../../rules/kit/printable.ts';
import type { Input, Options } from '../command.ts';
import { UsageError } from '../errors.ts';

/** Options that say which part of the content a check is about. */
export const scopeOptions: Options = {
  'stdin-path': { type: 'string', hint: 'file', about: 'check what standard input holds as if it were written to this file' },
  changed: { type: 'boolean', hint: 'base', about: 'check what has changed since a commit or branch (the main branch unless told), and what that breaks elsewhere' },
};

/** What each of them cannot go with. */
const alone: Readonly<Record<string, readonly string[]>> = {
  'stdin-path': ['fix', 'changed'],
  changed: ['fix'],
};

/** Throws UsageError when options were given that contradict each other. */
export function refuseContradictions(values: Input['values']): void {
  for (const [option, others] of Object.entries(alone)) {
    const clash = values[option] === undefined ? [] : others.filter((other) => values[other] !== undefined);
    if (clash.length > 0) throw new UsageError(`--${option} does not go with ${eitherOf(clash.map((other) => `--${other}`))}`);
  }
}
