import { readSync, writeSync } from 'node:fs';

/** Messages between the supervisor and a judging process: the length in four bytes, then the bytes. */
const header = 4;

/** One message as it goes over the pipe. */
export function frame(body: Uint8Array): Uint8Array {
  const bytes = Buffer.allocUnsafe(header + body.length);
  bytes.writeUInt32LE(body.length);
  bytes.set(body, header);
  return bytes;
}

/** Takes the next message from a pipe, waiting for it; undefined at its end. */
export function readFrame(descriptor: number): Uint8Array | undefined {
  const head = readExactly(descriptor, header);
  return head && readExactly(descriptor, Buffer.from(head).readUInt32LE());
}

/** Sends a message, waiting while the pipe is full. Throws when nobody listens any more. */
export function writeFrame(descriptor: number, body: Uint8Array): void {
  const bytes = frame(body);
  for (let written = 0; written < bytes.length; ) written += attempt(() => writeSync(descriptor, bytes, written));
}

function readExactly(descriptor: number, length: number): Uint8Array | undefined {
  const bytes = new Uint8Array(length);
  for (let filled = 0; filled < length; ) {
    const got = attempt(() => readSync(descriptor, bytes, filled, length - filled, null));
    if (got === 0) return undefined;
    filled += got;
  }
  return bytes;
}

/** Some systems hand out pipes that do not wait: the call is repeated after a moment. */
function attempt(call: () => number): number {
  for (;;) {
    try {
      return call();
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(pause, 0, 0, 1);
    }
  }
}

const pause = new Int32Array(new SharedArrayBuffer(4));

/** Cuts what arrives from a pipe into messages. */
export class FrameReader {
  #rest: Buffer = Buffer.alloc(0);

  /** The messages that are complete with these bytes. */
  *push(bytes: Buffer): Generator<Buffer> {
    this.#rest = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
    let at = 0;
    while (this.#rest.length - at >= header) {
      const end = at + header + this.#rest.readUInt32LE(at);
      if (end > this.#rest.length) break;
      yield this.#rest.subarray(at + header, end);
      at = end;
    }
    this.#rest = this.#rest.subarray(at);
  }
}
