/** The line that stands for lines which are left out. */
export const leftOut = '…';

/**
 * What to show of an output: as much of it as is shown now. Where every stretch that is shown still stands in the output, in this order,
 * nothing changes; else each is taken anew, as long as it was: the first from the start, the last from the end, one between from its first line.
 */
export function abridge(out: readonly string[], shown: readonly string[]): readonly string[] {
  const stretches = splitAt(shown);
  if (stretches.length === 1) return out;
  if (stands(out, stretches)) return shown;
  const [head = [], tail = []] = [stretches[0], stretches.at(-1)];
  if (head.length + tail.length >= out.length) return out;
  const between = stretches.slice(1, -1).flatMap((stretch) => {
    const from = out.indexOf(stretch[0] ?? '');
    return from === -1 ? [] : [[...out.slice(from, from + stretch.length), leftOut]];
  });
  return [...out.slice(0, head.length), leftOut, ...between.flat(), ...(tail.length > 0 ? out.slice(-tail.length) : [])];
}

function splitAt(lines: readonly string[]): string[][] {
  const stretches: string[][] = [[]];
  for (const line of lines) {
    if (line === leftOut) stretches.push([]);
    else stretches.at(-1)?.push(line);
  }
  return stretches;
}

/** Whether the stretches stand in the output one behind the other, the first at its start and the last at its end. */
function stands(out: readonly string[], stretches: readonly string[][]): boolean {
  let from = 0;
  for (const [index, stretch] of stretches.entries()) {
    const isLast = index === stretches.length - 1;
    const starts = index === 0 ? [0] : isLast ? [out.length - stretch.length] : [...out.keys()].filter((start) => start >= from);
    const start = starts.find((candidate) => candidate >= from && stretch.every((line, offset) => out[candidate + offset] === line));
    if (start === undefined) return false;
    from = start + stretch.length;
  }
  return true;
}
