import { audiences as everyAudience, type Audience } from '../schemas/edition.ts';
import type { Input, Options } from './command.ts';
import { editionsOf, type Config } from './config.ts';
import { UsageError } from './errors.ts';

const editions: Readonly<Record<string, readonly Audience[]>> = { public: ['public'], internal: ['internal'], both: everyAudience };

/** Names the editions that a command is about. */
export const editionOption: Options[string] = { type: 'string', hint: Object.keys(editions).join('|'), about: 'which edition; those of the configuration unless told' };

/** The editions that `--edition` names, or those of the configuration. Throws UsageError for any other word. */
export function editionsAsked(wanted: Input['values'][string], config: Pick<Config, 'editions'>): readonly Audience[] {
  if (wanted === undefined) return editionsOf(config);
  const asked = typeof wanted === 'string' && Object.hasOwn(editions, wanted) ? editions[wanted] : undefined;
  if (!asked) throw new UsageError(`--edition is one of ${Object.keys(editions).join(', ')}, not ${JSON.stringify(wanted)}`);
  return asked;
}
