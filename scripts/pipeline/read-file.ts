import type { Source } from '../source.ts';
import { caps, limits } from './limits.ts';

/** The bytes of a file that are looked at first: of a text one more than is allowed, of an image its header. Throws when it cannot be read. */
export function readStart(source: Pick<Source, 'read'>, path: string): Uint8Array {
  return source.read(path, isImage(path) ? caps.imageHeader : mostOf(path) + 1);
}

/** All bytes of an image whose header does not tell enough. Throws when it cannot be read. */
export function readWhole(source: Pick<Source, 'read'>, path: string): Uint8Array {
  return source.read(path, caps.read);
}

/** Whether a file is judged as an image. */
export function isImage(path: string): boolean {
  return !/\.(?:md|yaml|json)$/.test(path);
}

function mostOf(path: string): number {
  return limits[path.endsWith('.md') ? 'file-size' : 'baseline-size'].most;
}
