import { deserialize } from 'node:v8';
import type { Program } from '../../schemas/generated/types.ts';
import { openSource, type SourceDescription } from '../source.ts';
import { readFrame, writeFrame } from './frames.ts';
import { readFile, type FileVerdict } from './judge-file.ts';
import { explainFailure } from './no-verdict.ts';
import { encodeVerdict } from './wire.ts';

/** What a judging process is told first. */
export interface Assignment {
  source: SourceDescription;
  program: Program;
}

/** Judges one file. */
export type Judge = (path: string, bytes: Uint8Array, program: Program) => FileVerdict;

const input = 0;
const output = 1;

/**
 * The life of a judging process: after the assignment and the word that it is ready, it takes lists of paths and gives one
 * verdict a path, in order and at once, so that the supervisor always knows which file it is at. It ends when its input does.
 */
export async function serveVerdicts(judge: Judge): Promise<void> {
  const first = readFrame(input);
  if (!first) return;
  const { source: description, program } = deserialize(first) as Assignment;
  const source = openSource(description);
  writeFrame(output, Buffer.from('ready'));
  for (let next = readFrame(input); next; next = readFrame(input)) {
    for (const path of JSON.parse(Buffer.from(next).toString()) as string[]) {
      writeFrame(output, Buffer.from(verdictOn(path)));
    }
    // What the parser keeps outside the heap is given back only between two turns of the event loop.
    await new Promise(setImmediate);
  }

  function verdictOn(path: string): string {
    try {
      return encodeVerdict(judge(path, readFile(source, path), program));
    } catch (error) {
      return JSON.stringify(explainFailure(error));
    }
  }
}
