import { limits } from '../pipeline/limits.ts';

/** Folder of the trusted public keys. */
export const keysFolder = 'program/keys';

/** The solution whose certificate stands at a path, as `partner/solution`. */
export function solutionAt(path: string): string | undefined {
  return /^partners\/([^/]+\/[^/]+)\/certificate\.json$/.exec(path)?.[1];
}

/** Where the certificate of a solution stands. */
export function certificateOf(solution: string): string {
  return `partners/${solution}/certificate.json`;
}

/** Name of the trusted key at a path. */
export function keyNameAt(path: string): string {
  return path.slice(keysFolder.length + 1, -'.json'.length);
}

/** Bytes of the largest file that is looked at as a certificate. */
export const mostOfCertificate: number = limits['stamp-size'].most;
