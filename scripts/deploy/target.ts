import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { audiences, type Audience } from '../../schemas/edition.ts';
import { DeployError } from './deploy-error.ts';
import { writeDurably } from './durable.ts';

/** The folder that one edition is deployed to. A web server serves what `current` points to, and nothing else of it but `assets`. */
export interface Target {
  folder: string;
  /** The edition that it is for, for ever. */
  audience: Audience;
  /** Symbolic link to the release that is served. */
  current: string;
  releases: string;
  /** Code and style of the releases that are kept, for pages that readers opened before the last switch. */
  assets: string;
  lock: string;
  /** Modes of new folders and files: what is internal is for the owner and the group that the folder has. */
  modes: { folder: number; file: number };
}

const marker = 'target.json';

/**
 * The target in a folder: one that was deployed to before, or a new or empty folder.
 *
 * @throws DeployError when it is the other edition's, or holds what no deploy put there.
 */
export function findTarget(folder: string, audience: Audience): Target {
  const found = existsSync(folder) ? realpathSync(folder) : path.resolve(folder);
  const owner = ownerOf(found);
  if (owner !== undefined && owner !== audience) throw new DeployError(`${folder} is for the ${owner} edition: the ${audience} one was never deployed there, and must not be now`);
  if (owner === undefined && existsSync(found) && readdirSync(found).some((name) => name !== 'lock')) throw new DeployError(`${folder} holds files that no deploy put there; name a new or an empty folder`);
  const group = existsSync(found) ? statSync(found).mode & 0o2000 : 0;
  return {
    folder: found,
    audience,
    current: path.join(found, 'current'),
    releases: path.join(found, 'releases'),
    assets: path.join(found, 'assets'),
    lock: path.join(found, 'lock'),
    modes: audience === 'internal' ? { folder: 0o750 | group, file: 0o640 } : { folder: 0o755 | group, file: 0o644 },
  };
}

/** Marks a folder as the edition's. */
export function markTarget({ folder, audience }: Target): void {
  if (ownerOf(folder) === undefined) writeDurably(path.join(folder, marker), `${JSON.stringify({ edition: audience })}\n`, 0o644);
}

/** Name of the release that is served, or undefined before the first deploy. */
export function currentRelease({ current }: Target): string | undefined {
  let to: string;
  try {
    to = readlinkSync(current);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new DeployError(`${current} is no symbolic link; a deploy makes one, and replaces nothing else`);
  }
  return path.basename(to);
}

function ownerOf(folder: string): Audience | undefined {
  const file = path.join(folder, marker);
  if (!existsSync(file)) return undefined;
  let edition: unknown;
  try {
    ({ edition } = JSON.parse(readFileSync(file, 'utf8')) as { edition?: unknown });
  } catch {
    // Said below, as for any other content.
  }
  const owner = audiences.find((audience) => audience === edition);
  if (owner === undefined) throw new DeployError(`${file} does not say which edition the folder is for`);
  return owner;
}
