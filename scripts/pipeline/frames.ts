import { createRequire } from 'node:module';

// An import of this module would load its streams and promises too, which a judging process never needs.
const { readSync, writeSync } = createRequire(import.meta.url)('node:fs') as typeof import('node:fs');

/** Messages between the supervisor and a judging process: the length in four bytes, then the bytes. */
const header = 4;

/** Read at once: what a pipe holds. */
const chunk = 64 * 1024;

/** One message as it goes over the pipe, made of these parts. */
export function frame(...parts: readonly Uint8Array[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const bytes = Buffer.allocUnsafe(header + length);
  let at = bytes.writeUInt32LE(length);
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The messages that come over a pipe until its end, waiting for each. */
export function* messages(descriptor: number): Generator<Buffer> {
  const reader = new FrameReader();
  for (;;) {
    const bytes = Buffer.allocUnsafe(chunk);
    const got = attempt(() => readSync(descriptor, bytes, 0, chunk, null));
    if (got === 0) return;
    yield* reader.push(bytes.subarray(0, got));
  }
}

/** Sends a message, waiting while the pipe is full. Throws when nobody listens any more. */
export function writeFrame(descriptor: number, body: Uint8Array): void {
  const bytes = frame(body);
  for (let written = 0; written < bytes.length; ) written += attempt(() => writeSync(descriptor, bytes, written));
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
