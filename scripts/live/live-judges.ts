import type { FoundFile } from '../pipeline/find.ts';
import { openJudges, type Judges } from '../pipeline/isolate.ts';
import type { OnVerdict } from '../pipeline/judge-here.ts';

/** Judges that stay alive between checks and judge again only what has changed. */
export interface LiveJudges extends Judges {
  /** Has a file judged anew in the next check: its text is another one. */
  forget(path: string): void;
  /** Has all files judged anew. */
  forgetAll(): void;
  /** Stops the processes; `end` does not, because a check ends the judges that it was given. */
  close(): void;
}

interface Remembered {
  size: number;
  verdict: Parameters<OnVerdict>[1];
}

/** Starts judges that remember their verdicts. One check at a time; a file whose size has changed is judged anew without being told. */
export function openLiveJudges(judges: Judges = openJudges({ keep: true })): LiveJudges {
  const known = new Map<string, Remembered>();
  return {
    async judge(assignment, files, onVerdict) {
      const stale: FoundFile[] = [];
      for (const file of files) if (known.get(file.path)?.size !== file.size) stale.push(file);
      await judges.judge(assignment, stale, (file, verdict) => {
        // What could not be judged is tried again the next time.
        if ('why' in verdict) known.delete(file.path);
        else known.set(file.path, { size: file.size, verdict });
        if (!('why' in verdict)) return;
        onVerdict(file, verdict);
      });
      const there = new Set<string>();
      for (const file of files) {
        there.add(file.path);
        const remembered = known.get(file.path);
        if (remembered) onVerdict(file, remembered.verdict);
      }
      for (const path of known.keys()) if (!there.has(path)) known.delete(path);
    },
    forget: (path) => void known.delete(path),
    forgetAll: () => known.clear(),
    end: () => undefined,
    close: () => judges.end(),
  };
}
