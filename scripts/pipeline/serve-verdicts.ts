import type { Program } from '../../schemas/generated/types.ts';
import { messages, writeFrame } from './frames.ts';
import { needsMore, type FileVerdict } from './judge-file.ts';
import { explainFailure } from './no-verdict.ts';
import { readParcel, sendWhole } from './parcel.ts';
import { encodeVerdict } from './wire.ts';

/** What a judging process is told first. */
export interface Assignment {
  program: Program;
}

/** Judges one file, or only finds its facts. */
export type Judge = (path: string, bytes: Uint8Array, program: Program, factsOnly?: boolean) => FileVerdict;

const input = 0;
const output = 1;
/** Files between two turns of the event loop: only there is given back what the parser keeps outside the heap. */
const turn = 16;

/**
 * The life of a judging process: after the assignment and the word that it is ready, it takes files and gives one verdict a file,
 * in order and at once, so that the supervisor always knows which file it is at. It opens no file of the content itself, and
 * ends when its input does.
 */
export async function serveVerdicts(judge: Judge): Promise<void> {
  let program: Program | undefined;
  let judged = 0;
  for (const message of messages(input)) {
    if (program === undefined) {
      ({ program } = JSON.parse(message.toString()) as Assignment);
      writeFrame(output, Buffer.from('ready'));
      continue;
    }
    writeFrame(output, Buffer.from(verdictOn(message, program)));
    judged += 1;
    if (judged % turn === 0) await new Promise(setImmediate);
  }

  function verdictOn(message: Buffer, program: Program): string {
    try {
      const { path, bytes, isWhole, factsOnly } = readParcel(message);
      if (!isWhole && needsMore(path, bytes)) return sendWhole;
      return encodeVerdict(judge(path, bytes, program, factsOnly));
    } catch (error) {
      return JSON.stringify(explainFailure(error));
    }
  }
}
