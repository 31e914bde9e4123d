/** The order of two texts by code units: the same on every machine, whatever its language settings. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
