import type { OpenContent } from '../content-roots.ts';
import { ConfigurationError, UsageError } from '../errors.ts';
import type { Host } from '../host.ts';
import { openLiveJudges } from '../live/live-judges.ts';
import { followContent } from '../live/follow-content.ts';
import { checkContent, type CheckOptions, type CheckResult } from '../pipeline/check.ts';
import { printable } from '../reporters/text.ts';
import type { Judges } from '../pipeline/isolate.ts';

const clearScreen = '\u001B[2J\u001B[3J\u001B[H';

/**
 * Checks content, and again whenever it changes, until somebody interrupts; only what has changed is judged anew.
 *
 * @param judges processes that are kept.
 * @param print says what was found.
 */
export async function watchContent({ source, folders }: OpenContent, judges: Judges, options: CheckOptions, print: (result: CheckResult) => Promise<unknown>, host: Pick<Host, 'out' | 'err' | 'terminal' | 'onInterrupt'>): Promise<0> {
  const live = openLiveJudges(judges);
  const check = async (): Promise<void> => {
    try {
      const result = await checkContent(source, { ...options, judges: live });
      if (host.terminal) host.out(clearScreen);
      await print(result);
    } catch (error) {
      // A folder that is moved away may come back.
      if (!(error instanceof UsageError || error instanceof ConfigurationError)) throw error;
      host.err(`assay: ${printable(error.message)}\n`);
    }
    host.err('Waiting for changes; Ctrl-C ends it.\n');
  };
  return new Promise((resolve, reject) => {
    const watching = followContent(folders, live, { first: check, again: check, failed: end(reject) });
    function end<Result>(then: (result: Result) => void): (result: Result) => void {
      return (result) => {
        watching.close();
        then(result);
      };
    }
    host.onInterrupt(async () => {
      end(resolve)(0);
      return 0;
    });
  });
}
