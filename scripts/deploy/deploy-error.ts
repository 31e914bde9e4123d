/** Nothing was deployed, and what was served is served still; the message says why and what to do. */
export class DeployError extends Error {
  override name = 'DeployError';
}

/** What was built must not be published: not proven clean, changed since, or of another edition. A finding, not a failure. */
export class UnfitError extends DeployError {
  override name = 'UnfitError';
}
