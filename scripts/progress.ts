import type { Host } from './host.ts';
import { count, thousands } from './reporters/text.ts';

/** Work shorter than this many files shows no progress. */
const worthShowing = 300;

/** One line on the terminal that counts up and goes away; nothing where nobody watches. */
export function progressLine(host: Host, verb: string): { update(done: number, total: number): void; clear(): void } {
  let shown = '';
  return {
    update(done, total) {
      if (!host.interactive || total < worthShowing) return;
      const next = `${verb} ${thousands(done)} of ${count(total, 'file')}`;
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
