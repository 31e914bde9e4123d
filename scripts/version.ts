import manifest from '../package.json' with { type: 'json' };

/** The packages that the tool is installed with. */
export const dependencies: readonly string[] = Object.keys(manifest.dependencies);

/** Name and version of the tool, as in package.json. */
export const { name, version } = manifest;
