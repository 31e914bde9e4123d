import { frame } from './frames.ts';

/** A file on its way to a judging process, which opens none itself. */
export interface Parcel {
  path: string;
  /** All bytes that matter, or the first ones of an image. */
  bytes: Uint8Array;
  isWhole: boolean;
  /** Whether only the facts of a document are wanted. */
  factsOnly?: boolean;
}

/** What a judging process says instead of a verdict when the start of a file does not tell all: the file is to be sent whole. */
export const sendWhole = 'whole';

/** The parcel as a message: a line that says what it is, then the bytes. No path that is judged holds a line end. */
export function writeParcel({ path, bytes, isWhole, factsOnly = false }: Parcel): Uint8Array {
  const label = Buffer.from(`${isWhole ? 'whole' : factsOnly ? 'facts' : 'start'} ${path}\n`);
  return frame(label, bytes);
}

/** The parcel in a message. */
export function readParcel(message: Buffer): Parcel {
  const end = message.indexOf(0x0a);
  const [extent, path = ''] = message.toString('utf8', 0, end).split(' ');
  return { path, bytes: message.subarray(end + 1), isWhole: extent === 'whole', factsOnly: extent === 'facts' };
}
