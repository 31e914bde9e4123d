import { hash, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Standings } from './standings.ts';

/** Where solutions stood, kept from run to run: one file for each version of the content and day. */
export class KeptStandings {
  readonly #folder: string | undefined;
  readonly #stamp: string;
  readonly #used = new Set<string>();

  /**
   * @param folder that keeps them; none are kept when absent.
   * @param stamp of all that the judging depends on besides the content and the day.
   */
  constructor(folder: string | undefined, stamp: string) {
    this.#folder = folder;
    this.#stamp = stamp;
  }

  /** What is kept of some trees on some day; undefined when there is nothing, or nothing that can be read. */
  find(trees: readonly string[], day: string): Standings | undefined {
    if (this.#folder === undefined) return undefined;
    const name = this.#nameOf(trees, day);
    try {
      const standings = JSON.parse(readFileSync(path.join(this.#folder, name), 'utf8')) as Standings;
      this.#used.add(name);
      return standings;
    } catch {
      return undefined;
    }
  }

  /** Keeps what was found out. Where it cannot be written, nothing is lost but time. */
  keep(trees: readonly string[], day: string, standings: Standings): void {
    if (this.#folder === undefined) return;
    const name = this.#nameOf(trees, day);
    const draft = path.join(this.#folder, `.${randomBytes(6).toString('hex')}`);
    this.#used.add(name);
    try {
      mkdirSync(this.#folder, { recursive: true });
      writeFileSync(draft, JSON.stringify(standings));
      renameSync(draft, path.join(this.#folder, name));
    } catch {
      // A folder that cannot be written to.
    }
  }

  /** Removes what this run had no use for, so that what is kept does not grow. */
  prune(): void {
    if (this.#folder === undefined || this.#used.size === 0) return;
    try {
      for (const name of readdirSync(this.#folder)) if (!this.#used.has(name)) rmSync(path.join(this.#folder, name), { force: true });
    } catch {
      // As above.
    }
  }

  #nameOf(trees: readonly string[], day: string): string {
    return `${hash('sha256', JSON.stringify([this.#stamp, trees, day])).slice(0, 40)}.json`;
  }
}
