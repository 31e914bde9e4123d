import type { Catalogue } from '../../rules/kit/define-rule.ts';
import type { CertificateStatement } from '../../schemas/generated/types.ts';
import { ConfigurationError } from '../errors.ts';
import { hexDigest } from '../pipeline/digest.ts';
import { suppressionFiles } from '../pipeline/identify.ts';
import { caps } from '../pipeline/limits.ts';
import type { Source } from '../source.ts';
import { readWaivers, type Waiver } from '../suppressions/waivers.ts';
import { canonicalDigest } from './canonical-digest.ts';
import { certificateOf } from './places.ts';
import { compare } from '../../rules/kit/compare.ts';

export type Subject = CertificateStatement['subject'][number];

/** An input of a stamp that the system does not let be read, or that is no longer what was judged. */
export class UnreadableError extends ConfigurationError {
  override name = 'UnreadableError';
}

/**
 * Everything that a solution is judged from, with its SHA-256, by name: the partner's two files, all files of the solution but the
 * stamp itself, and each waiver that is for it. A waiver counts by what it says, so that one for somebody else changes nothing.
 * Throws UnreadableError, naming the file.
 */
export function collectInputs({ files, asOf }: Pick<Catalogue, 'files' | 'asOf'>, source: Pick<Source, 'read'>, solution: string): Subject[] {
  const paths = pathsOf(files, solution);
  const ofFiles = paths.map((path): Subject => ({ name: path, digest: { sha256: digestOfFile(source, path) } }));
  const ofWaivers = files.has(suppressionFiles.waivers) ? waiversFor(source, solution, new Set(paths), asOf) : [];
  return [...ofFiles, ...ofWaivers].sort((a, b) => compare(a.name, b.name));
}

/** Throws UnreadableError when a document among the inputs is not the one that was judged: it changed meanwhile. */
export function refuseChanged(inputs: readonly Subject[], { documents }: Pick<Catalogue, 'documents'>): void {
  for (const { name, digest } of inputs) {
    const facts = documents.get(name);
    if (facts && facts.digest !== `sha256:${digest.sha256}`) throw new UnreadableError(`${name} changed while it was being judged; run the command again`);
  }
}

/** One digest over all inputs: SHA-256 of a list as `sha256sum` prints it. Says nothing about any of them. */
export function digestOfInputs(inputs: readonly Subject[]): string {
  return hexDigest(inputs.map(({ name, digest }) => `${digest.sha256}  ${name}\n`).join(''));
}

/** Whether an input is a waiver, not a file. */
export function isWaiver(name: string): boolean {
  return name.startsWith(`${suppressionFiles.waivers}#`);
}

/** The files that a solution is judged from. */
export function pathsOf(files: ReadonlySet<string>, solution: string): string[] {
  const [partner] = solution.split('/');
  const folder = `partners/${solution}/`;
  const own = new Set([`partners/${partner}/partner.md`, `partners/${partner}/membership.md`]);
  return [...files].filter((path) => own.has(path) || (path.startsWith(folder) && path !== certificateOf(solution))).sort(compare);
}

function waiversFor(source: Pick<Source, 'read'>, solution: string, paths: ReadonlySet<string>, asOf: string): Subject[] {
  const waivers = readWaivers(suppressionFiles.waivers, read(source, suppressionFiles.waivers)).list?.waivers ?? [];
  const own = waivers.filter(({ solution: of, path, expires }) => (of === solution || (path !== undefined && paths.has(path))) && asOf <= expires);
  return own.map((waiver) => ({ name: nameOf(waiver, solution), digest: { sha256: canonicalDigest(waiver) } }));
}

function nameOf({ requirement, rule, path }: Waiver, solution: string): string {
  return `${suppressionFiles.waivers}#${requirement ?? rule ?? ''} ${path ?? solution}`;
}

function digestOfFile(source: Pick<Source, 'read'>, path: string): string {
  return hexDigest(read(source, path));
}

function read(source: Pick<Source, 'read'>, path: string): Uint8Array {
  try {
    return source.read(path, caps.read);
  } catch (error) {
    throw new UnreadableError(`${path} cannot be read`, { cause: error });
  }
}
