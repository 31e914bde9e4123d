/** Why there is no verdict on a file, and what to do about it, each in a sentence. */
export interface NoVerdict {
  why: string;
  fix: string;
}

const narrowDown = 'Take out parts of the file until it can be judged; what remains is what stops it.';

/** What an error says of the file that was being judged. */
export function explainFailure(error: unknown): NoVerdict {
  if (error instanceof Error && 'syscall' in error) return { why: `The file could not be read (${String((error as NodeJS.ErrnoException).code)}).`, fix: 'Let the account that runs the check read the file.' };
  return { why: `Judging it failed: ${error instanceof Error ? error.message : String(error)}`, fix: `This is a fault of the tool; report it with the file. ${narrowDown}` };
}

/** The process took too long, so it was killed. */
export function tookTooLong(milliseconds: number): NoVerdict {
  return { why: `Judging it took longer than ${milliseconds / 1000} seconds and was stopped.`, fix: narrowDown };
}

/** The process is gone, and nobody knows what the file would have been found to be. */
export function died(how: string): NoVerdict {
  return { why: `The process that judged it died (${how}).`, fix: narrowDown };
}

/** The run as a whole took too long. */
export function notReached(milliseconds: number): NoVerdict {
  return { why: `The check took longer than ${milliseconds / 1000} seconds, and the file had no verdict by then.`, fix: 'Mend the files that take long first, then check again.' };
}

/** The system does not let a folder be looked into. */
export const closedFolder: NoVerdict = { why: 'The folder could not be read, nor what stands in it.', fix: 'Let the account that runs the check read the folder.' };
