import { createPublicKey, type KeyObject } from 'node:crypto';
import type { TrustedKey } from '../../schemas/generated/types.ts';
import { stampAt } from '../../rules/kit/catalogue/place.ts';
import type { Catalogue } from '../../rules/kit/define-rule.ts';
import type { Base } from '../base.ts';
import type { ContentFolder } from '../config.ts';
import { UsageError } from '../errors.ts';
import { limits } from '../pipeline/limits.ts';
import type { Source } from '../source.ts';
import { judgeKey } from './judge-stamp.ts';
import { keyIdOf } from './key-id.ts';
import { keyNameAt, keysFolder } from './places.ts';
import { readKeyFile } from './read-stamp.ts';

/** A public key that stamps are trusted to be signed with. */
export interface KnownKey {
  /** File name without its ending. */
  name: string;
  data: TrustedKey;
  publicKey: KeyObject;
}

const { most } = limits['stamp-size'];

/** The trusted keys of a content that was laid side by side, by name. A file with anything wrong in it gives none: `assay check` says why. */
export function readKeys({ files }: Pick<Catalogue, 'files'>, source: Pick<Source, 'read'>): KnownKey[] {
  const paths = [...files].filter((path) => stampAt(path) === 'key').sort();
  return openKeys(paths.map((path) => [path, source.read(path, most + 1)] as const).filter(([, { length }]) => length <= most));
}

/** The trusted keys as the branch has them that a change is meant for, so that a change cannot bring its own. Of roots that anybody can read, none. */
export async function readBaseKeys(base: Base, folders: readonly Pick<ContentFolder, 'path' | 'public'>[]): Promise<KnownKey[]> {
  const files = new Map<string, Uint8Array>();
  for (const folder of folders.filter((candidate) => !candidate.public)) {
    for (const name of await base.list(`${folder.path}/${keysFolder}`)) {
      const path = `${keysFolder}/${name}`;
      if (stampAt(path) !== 'key' || files.has(path)) continue;
      const bytes = await base.read(folder.path, path, most);
      if (bytes) files.set(path, bytes);
    }
  }
  return openKeys([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A public key that the caller trusts, as PEM, on any day. Throws UsageError when it is none. */
export function keyFromPem(name: string, pem: string): KnownKey {
  try {
    const publicKey = createPublicKey({ key: pem, format: 'pem' });
    if (publicKey.asymmetricKeyType !== 'ed25519' || pem.includes('PRIVATE')) throw new Error('not an Ed25519 public key');
    const publicPem = publicKey.export({ type: 'spki', format: 'pem' }) as string;
    return { name, publicKey, data: { keyid: keyIdOf(publicPem), publicKey: publicPem, owner: name, from: '0001-01-01', until: '9999-12-31' } };
  } catch {
    throw new UsageError(`${name} holds no public key; it is an Ed25519 key in PEM, as the vendor publishes it`);
  }
}

/** Why a key does not stand for what it signed on a day, as the end of "The key <name> ..."; undefined when it does. */
export function whyNotTrusted({ from, until, revoked }: TrustedKey, day: string): string | undefined {
  if (revoked && day >= revoked.day) return `is revoked for stamps of ${revoked.day} and later: ${revoked.reason}`;
  if (day < from) return `may sign from ${from}, and the stamp is of ${day}`;
  if (day > until) return `could sign until ${until}, and the stamp is of ${day}`;
  return undefined;
}

function openKeys(files: readonly (readonly [path: string, bytes: Uint8Array])[]): KnownKey[] {
  return files.flatMap(([path, bytes]) => {
    const read = readKeyFile(bytes);
    if ('wrong' in read || judgeKey(path, bytes).length > 0) return [];
    try {
      return [{ name: keyNameAt(path), data: read.key, publicKey: createPublicKey(read.key.publicKey) }];
    } catch {
      return [];
    }
  });
}
