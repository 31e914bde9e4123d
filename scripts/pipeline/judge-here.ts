import type { Program } from '../../schemas/generated/types.ts';
import type { Source } from '../source.ts';
import type { FoundFile } from './find.ts';
import { judgeFile, readFile, type FileVerdict } from './judge-file.ts';
import { explainFailure, type NoVerdict } from './no-verdict.ts';

/** Takes the verdict on one file, or why there is none; with its text where it came as one. */
export type OnVerdict = (file: FoundFile, verdict: FileVerdict | NoVerdict, text?: Buffer) => void;

/** Judges files one after the other in this process. */
export function judgeHere(source: Source, files: readonly FoundFile[], program: Program, onVerdict: OnVerdict): void {
  for (const file of files) {
    let verdict: FileVerdict | NoVerdict;
    try {
      verdict = judgeFile(file.path, readFile(source, file.path), program);
    } catch (error) {
      verdict = explainFailure(error);
    }
    onVerdict(file, verdict);
  }
}
