import picocolors from 'picocolors';
import type { Host } from './host.ts';
import { printable } from './reporters/text.ts';

/** Columns of the names of steps, wide enough for all of them. */
const nameWidth = 18;
const timeWidth = 8;

/** Prints a run of steps as aligned lines: name, outcome, seconds. */
export interface Steps {
  /** Does a step; `says` puts its outcome in a few words. A step that fails prints nothing but its name. */
  step<T>(name: string, work: () => Promise<T>, says: (result: T) => string): Promise<T>;
  /** A line that belongs to the step above. */
  note(text: string): void;
}

/** Steps printed to standard output; where somebody watches, the name of the running step shows meanwhile. */
export function printSteps(host: Host): Steps {
  const colors = picocolors.createColors(host.color);
  const outcomeWidth = Math.max(20, Math.min(host.width, 100) - 2 - nameWidth - timeWidth);
  return {
    async step(name, work, says) {
      const start = performance.now();
      if (host.interactive) host.err(`  ${name} ...`);
      let outcome = '';
      try {
        const result = await work();
        outcome = says(result);
        return result;
      } catch (error) {
        outcome = 'failed';
        throw error;
      } finally {
        if (host.interactive) host.err(`\r${' '.repeat(name.length + 6)}\r`);
        const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`.padStart(timeWidth);
        host.out(`  ${name.padEnd(nameWidth)}${printable(outcome).padEnd(outcomeWidth)}${colors.dim(seconds)}\n`);
      }
    },
    note: (text) => host.out(`  ${' '.repeat(nameWidth)}${printable(text)}\n`),
  };
}
