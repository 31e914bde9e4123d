import type { Host } from '../host.ts';

/** What a program needs to run at all; nothing else of the environment reaches a build. */
const needed = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'TZ'];

/** The part of the environment that the programs of a build get. */
export function passedOn(env: Host['env']): Host['env'] {
  return Object.fromEntries(needed.map((name) => [name, env[name]]));
}
