import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../errors.ts';
import { textOf } from '../fix/text-of.ts';
import type { Host } from '../host.ts';
import type { OpenSolution } from '../ledger/open-solution.ts';
import { count, printable } from '../reporters/text.ts';
import { readResults, type ReadResults } from './read-results.ts';
import { worksheetOf } from './worksheet-of.ts';

/** Far more than any worksheet has. */
const mostBytes = 1024 * 1024;
/** Problems listed at most. */
const mostShown = 30;

/**
 * Reads a filled worksheet of a solution.
 *
 * @returns what it records; or what keeps it from being recorded, in lines to print.
 * @throws UsageError when there is no such file, or it is no text.
 */
export function readWorksheet(file: string, opened: OpenSolution, { cwd }: Pick<Host, 'cwd'>): Pick<ReadResults, 'steps' | 'integrator'> & { problems: string } {
  const text = readSheet(path.resolve(cwd, file), file);
  const today = worksheetOf(opened);
  if ('none' in today) return { steps: [], problems: `assay: nothing is written: ${printable(today.none)}\n` };
  const { problems, ...read } = readResults(text, today);
  if (problems.length === 0) return { ...read, problems: '' };
  const shown = problems.slice(0, mostShown).map(({ line, what }) => `  ${printable(file)}:${line}  ${printable(what)}\n`);
  const more = problems.length - shown.length;
  return { steps: [], problems: `assay: nothing is written: ${count(problems.length, 'thing')} to mend in the worksheet\n${shown.join('')}${more > 0 ? `  and ${more} more\n` : ''}` };
}

function readSheet(place: string, file: string): string {
  let bytes: Buffer;
  try {
    const { size } = statSync(place);
    if (size > mostBytes) throw new UsageError(`${file} is larger than any worksheet`);
    bytes = readFileSync(place);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(code === 'ENOENT' ? `there is no file ${file}` : `${file} cannot be read (${code ?? String(error)})`);
  }
  const text = textOf(bytes);
  if (text === undefined) throw new UsageError(`${file} is not UTF-8; save it with that encoding`);
  return text;
}
