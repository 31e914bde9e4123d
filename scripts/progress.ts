import type { Host } from './host.ts';
import { count, thousands } from './reporters/text.ts';

/** Work on fewer files than this shows no progress. */
const worthShowing = 300;

/**
 * One line on the terminal that counts up and goes away; nothing where nobody watches.
 *
 * @param what is counted.
 * @param from how many of it are worth showing.
 */
export function progressLine(host: Host, verb: string, what = 'file', from = worthShowing): { update(done: number, total: number): void; clear(): void } {
  let shown = '';
  return {
    update(done, total) {
      if (!host.interactive || total < from) return;
      const next = `${verb} ${thousands(done)} of ${count(total, what)}`;
      if (next === shown) return;
      host.err(`\r${next.padEnd(shown.length)}`);
      shown = next;
    },
    clear() {
      if (shown !== '') host.err(`\r${' '.repeat(shown.length)}\r`);
      shown = '';
    },
  };
}
