import { openJudges, type Assignment, type Judges } from '../pipeline/isolate.ts';
import type { FoundFile } from '../pipeline/find.ts';
import type { OnVerdict } from '../pipeline/judge-here.ts';

/** Judging processes that are given each text once, however many versions of the content have it. */
export class RememberingJudges implements Judges {
  readonly #judges = openJudges({ keep: true });
  readonly #verdicts = new Map<string, Parameters<OnVerdict>[1]>();
  /** The blob of a file in the version that is judged. */
  #idOf: (path: string) => string | undefined = () => undefined;

  /** Whose files are judged next. */
  turnTo(source: { idOf(path: string): string | undefined }): void {
    this.#idOf = (path) => source.idOf(path);
  }

  /** Whether a file needs no judging any more. */
  isKnown(path: string, id: string): boolean {
    return this.#verdicts.has(`${path}\0${id}`);
  }

  async judge(assignment: Assignment, files: readonly FoundFile[], onVerdict: OnVerdict): Promise<void> {
    const unknown: FoundFile[] = [];
    for (const file of files) {
      const verdict = this.#verdicts.get(this.#keyOf(file));
      if (verdict) onVerdict(file, verdict);
      else unknown.push(file);
    }
    if (unknown.length === 0) return;
    await this.#judges.judge(assignment, unknown, (file, verdict, text) => {
      this.#verdicts.set(this.#keyOf(file), verdict);
      onVerdict(file, verdict, text);
    });
  }

  /** A check is at its end, but not the last one. */
  end(): void {
    this.#idOf = () => undefined;
  }

  /** Stops the processes. */
  close(): void {
    this.#judges.end();
  }

  #keyOf({ path }: FoundFile): string {
    return `${path}\0${this.#idOf(path) ?? ''}`;
  }
}
