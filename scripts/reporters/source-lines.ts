import type { Source } from '../source.ts';

/** Lines of the files of a source for code frames, the last file kept; undefined for what cannot be read as text. */
export function sourceLines(source: Source): (path: string) => readonly string[] | undefined {
  let last: { path: string; lines: readonly string[] | undefined } | undefined;
  return (path) => {
    if (last?.path !== path) last = { path, lines: read(source, path) };
    return last.lines;
  };
}

function read(source: Source, path: string): readonly string[] | undefined {
  try {
    // A frame helps to find the place; a file too broken to decode is named by its finding alone.
    return new TextDecoder('utf-8', { fatal: true }).decode(source.read(path)).split(/\r\n|\n|\r/);
  } catch {
    return undefined;
  }
}
