import { columns } from './frame.ts';

/** Breaks a text at spaces into lines of at most `width` columns; a longer word stands alone. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(/\s+/)) {
    if (word === '') continue;
    const more = columns(word);
    if (line !== '' && used + 1 + more > width) {
      lines.push(line);
      line = '';
    }
    used = line === '' ? more : used + 1 + more;
    line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(line);
  return lines;
}
