import { limits } from '../pipeline/limits.ts';
import { Refusal } from './refusal.ts';

/** Old text made fit for the content, and what had to be taken out of it. */
export interface CleanText {
  text: string;
  /** One sentence for each kind of character that was removed or replaced. */
  notes: string[];
}

/** Control characters but tab and line feed, zero-width and direction marks, and the two noncharacters that mark anchors here. */
const hidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFDD0\uFDD1\uFEFF]/g;

/**
 * Decodes an old file: UTF-8 only, without byte order mark, lines ending in LF, no character that nobody sees.
 *
 * @throws {Refusal} when the file is too large or is not UTF-8.
 */
export function cleanText(bytes: Uint8Array): CleanText {
  const { most } = limits['file-size'];
  if (bytes.length > most) throw new Refusal(`It is ${bytes.length} bytes long; ${most} is the most. Split it first.`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('It is not UTF-8 text. Save it as UTF-8 first.');
  }
  const notes: string[] = [];
  text = text.replaceAll(/\r\n?/g, '\n');
  const separators = text.match(/[\u2028\u2029]/g)?.length ?? 0;
  if (separators > 0) {
    text = text.replaceAll(/[\u2028\u2029]/g, ' ');
    notes.push(`${separators} line or paragraph separators (U+2028, U+2029) became spaces.`);
  }
  const removed = new Map<string, number>();
  text = text.replaceAll(hidden, (character) => {
    removed.set(character, (removed.get(character) ?? 0) + 1);
    return '';
  });
  for (const [character, times] of [...removed].sort()) {
    const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    notes.push(`Removed ${times} invisible ${times === 1 ? 'character' : 'characters'} ${code}.`);
  }
  return { text, notes };
}
