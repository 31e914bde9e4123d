/** Work whose failure is told to whoever waits for it at last, and until then to nobody. */
export function later<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return work;
}
