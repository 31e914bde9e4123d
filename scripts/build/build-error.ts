/** An edition could not be built; the message says what the reader can do about it. */
export class BuildError extends Error {
  override name = 'BuildError';
}
