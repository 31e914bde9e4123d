/** The command was called in a way it cannot follow: one clear line, exit 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Configuration or program data that cannot be used: one clear line, exit 2. */
export class ConfigurationError extends Error {
  override name = 'ConfigurationError';
}
