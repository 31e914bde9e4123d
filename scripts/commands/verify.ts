import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import type { Catalogue } from '../../rules/kit/define-rule.ts';
import type { VerifyReport } from '../../schemas/generated/types.ts';
import type { KnownKey } from '../certify/keys.ts';
import type { OpenStamps } from '../certify/open.ts';
import type { Verified } from '../certify/verify.ts';
import { baseOption } from '../check/scope.ts';
import { oneOf, type Command, type Input } from '../command.ts';
import { dayToJudge } from '../config.ts';
import { pathsFrom } from '../content-roots.ts';
import { UsageError } from '../errors.ts';
import { mostOfCertificate } from '../certify/places.ts';

const formats = ['text', 'json'];

export const command: Command = {
  summary: 'verify stamps offline: who signed, and what differs from what was stamped',
  usage: '[partner[/solution] | file...]',
  options: {
    trust: { type: 'string', hint: 'public.pem', about: 'trust this public key alone, e.g. to verify the stamp.json that a vendor publishes' },
    format: { type: 'string', hint: formats.join('|'), about: 'how to report; text unless told' },
    'as-of': { type: 'string', hint: 'day', about: 'verify as of this day, e.g. 2026-11-16' },
    ...baseOption,
  },
  async run({ values, positionals, host, config }) {
    const format = oneOf('--format', values['format'], formats);
    const asOf = dayToJudge(values['as-of'], config);
    const { name, version } = await import('../version.ts');
    const trusted = typeof values['trust'] === 'string' ? await readTrusted(values['trust'], host.cwd) : undefined;
    const { looksPublic } = await import('../certify/read-stamp.ts');
    const files = positionals.filter((word) => word.endsWith('.json')).map((file) => ({ file, bytes: readFile(path.resolve(host.cwd, file), file) }));
    const solutions = positionals.filter((word) => !word.endsWith('.json'));

    const certificates: Verified[] = [];
    let stamps: OpenStamps | undefined;
    let unstamped: string[] = [];
    // Who has only the vendor's public file and key needs no content.
    if (trusted && positionals.length > 0 && solutions.length === 0 && files.every(({ bytes }) => looksPublic(bytes))) {
      const { verifyPublic } = await import('../certify/verify.ts');
      for (const { file, bytes } of files) certificates.push(verifyPublic(file, bytes, asOf, [trusted]));
    } else {
      const { openForStamps } = await import('../certify/open.ts');
      stamps = await openForStamps(host, config, asOf, () => ({}));
      const keys = trusted ? [trusted] : stamps.keys;
      const { verifyCertificate, verifyPublic } = await import('../certify/verify.ts');
      for (const { file, bytes } of files) certificates.push(looksPublic(bytes) ? verifyPublic(file, bytes, asOf, keys) : verifyCertificate(file, bytes, stamps, keys));
      if (solutions.length > 0 || files.length === 0) {
        const { certificates: own, unstamped: without } = await verifyContent(solutions, stamps, keys, host);
        certificates.push(...own);
        unstamped = without;
      }
    }
    const exitCode = certificates.some(({ outcome }) => outcome === 'not-judged') || (certificates.length === 0 && (stamps?.checked.absentRoots.length ?? 0) > 0) ? 2 : certificates.length > 0 && certificates.every(({ outcome }) => outcome === 'verified') ? 0 : 1;
    const report: VerifyReport = { tool: { name, version }, asOf, exitCode, certificates, ...(unstamped.length > 0 && { unstamped }) };
    if (format === 'json') host.out((await import('../reporters/check/as-json.ts')).asJson(report));
    else {
      const { renderVerified } = await import('../reporters/certificates.ts');
      host.out(renderVerified(report, { color: host.color, width: host.width, show: stamps ? pathsFrom(host.cwd, stamps.content) : (file) => file }));
    }
    return exitCode;
  },
};

/** Verifies the certificates that stand in the content: of the solutions that are named, or all. A named one without a certificate does not verify. */
async function verifyContent(words: readonly string[], stamps: OpenStamps, keys: readonly KnownKey[], host: Input['host']): Promise<{ certificates: Verified[]; unstamped: string[] }> {
  const { verifyAll } = await import('../certify/verify-all.ts');
  const wanted = words.length === 0 ? undefined : new Set((await Promise.all(words.map((word) => solutionsNamed(word, stamps.checked.catalogue)))).flat());
  const show = pathsFrom(host.cwd, stamps.content);
  return verifyAll(stamps, keys, show, wanted);
}

async function solutionsNamed(word: string, catalogue: Catalogue): Promise<string[]> {
  const { parseAsked } = await import('../program/asked.ts');
  const { partner = '', solution } = parseAsked(word, catalogue);
  return solution === undefined ? [...(catalogue.partners.get(partner)?.solutions.keys() ?? [])].sort().map((id) => `${partner}/${id}`) : [`${partner}/${solution}`];
}

async function readTrusted(file: string, cwd: string): Promise<KnownKey> {
  const { keyFromPem } = await import('../certify/keys.ts');
  return keyFromPem(file, new TextDecoder().decode(readFile(path.resolve(cwd, file), file)));
}

/** The bytes of a file that somebody names; one too many when it is larger than any certificate. Throws UsageError. */
function readFile(place: string, shown: string): Uint8Array {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(place, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw new UsageError(`${shown} is no file`);
    if (stats.size > mostOfCertificate) throw new UsageError(`${shown} is larger than any certificate (${mostOfCertificate / 1024} KiB)`);
    const bytes = Buffer.alloc(stats.size);
    return bytes.subarray(0, readSync(descriptor, bytes, 0, bytes.length, 0));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${shown} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
