import manifest from '../package.json' with { type: 'json' };

/** Name and version of the tool, as in package.json. */
export const { name, version } = manifest;
