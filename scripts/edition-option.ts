import { audiences as everyAudience, type Audience } from '../schemas/edition.ts';
import { oneOf, type Input, type Options } from './command.ts';
import { editionsOf, type Config } from './config.ts';

const editions = { public: ['public'], internal: ['internal'], both: everyAudience } satisfies Record<string, readonly Audience[]>;
const words = Object.keys(editions) as (keyof typeof editions)[];

/** Names the editions that a command is about. */
export const editionOption: Options[string] = { type: 'string', hint: words.join('|'), about: 'which edition; those of the configuration unless told' };

/** The editions that `--edition` names, or those of the configuration. Throws UsageError for any other word. */
export function editionsAsked(wanted: Input['values'][string], config: Pick<Config, 'editions'>): readonly Audience[] {
  const asked = oneOf('--edition', wanted, words);
  return asked === undefined ? editionsOf(config) : editions[asked];
}
