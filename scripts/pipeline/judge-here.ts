import type { Program } from '../../schemas/generated/types.ts';
import type { Source } from '../source.ts';
import type { FoundFile } from './find.ts';
import { judgeFile, needsMore, type FileVerdict } from './judge-file.ts';
import { explainFailure, type NoVerdict } from './no-verdict.ts';
import { readStart, readWhole } from './read-file.ts';

/** Takes the verdict on one file, or why there is none; with its text where it came as one. */
export type OnVerdict = (file: FoundFile, verdict: FileVerdict | NoVerdict, text?: Buffer) => void;

/** Judges files one after the other in this process. */
export function judgeHere(source: Source, files: readonly FoundFile[], program: Program, onVerdict: OnVerdict): void {
  for (const file of files) {
    let verdict: FileVerdict | NoVerdict;
    try {
      const start = readStart(source, file.path);
      verdict = judgeFile(file.path, needsMore(file.path, start) ? readWhole(source, file.path) : start, program, file.factsOnly);
    } catch (error) {
      verdict = explainFailure(error);
    }
    onVerdict(file, verdict);
  }
}
