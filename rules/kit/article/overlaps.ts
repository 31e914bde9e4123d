/** Matches in order; of two that overlap the one that begins first, then the longer one. */
export function withoutOverlaps<T extends { start: number; end: number }>(matches: readonly T[]): T[] {
  let behind = 0;
  return matches
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < behind) return false;
      behind = end;
      return true;
    });
}
