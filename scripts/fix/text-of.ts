import type { Change } from './choose-edits.ts';
import { applyChanges } from './choose-edits.ts';

const mark = '\uFEFF';

/** The text of a file, byte order mark and all; undefined when it is not UTF-8. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A file's text with changes made; places in it count from behind its byte order mark, which stays. */
export function changeText(text: string, changes: readonly Change[]): string {
  return text.startsWith(mark) ? mark + applyChanges(text.slice(1), changes) : applyChanges(text, changes);
}
