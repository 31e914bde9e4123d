import { stampAt } from '../../rules/kit/catalogue/place.ts';
import type { JudgedContent } from './judged.ts';
import type { KnownKey } from './keys.ts';
import { certificateOf, mostOfCertificate, solutionAt } from './places.ts';
import { verifyCertificate, type Verified } from './verify.ts';

/**
 * Verifies the certificates of a content, by solution.
 *
 * @param show what a path is shown as.
 * @param wanted the solutions that are asked about, each of which should have one; all certificates that there are when absent.
 */
export function verifyAll(content: JudgedContent, keys: readonly KnownKey[], show: (path: string) => string, wanted?: ReadonlySet<string>): { certificates: Verified[]; unstamped: string[] } {
  const present = new Map([...content.checked.catalogue.files].flatMap((path) => (stampAt(path) === 'certificate' ? [[solutionAt(path) ?? '', path] as const] : [])));
  const certificates = [...(wanted ?? present.keys())].sort().map((solution) => verifyOne(solution, present.get(solution), content, keys, show));
  const certified = content.readiness.solutions.filter(({ certified: is }) => is).map(({ partner, solution }) => `${partner}/${solution}`);
  return { certificates, unstamped: wanted ? [] : certified.filter((solution) => !present.has(solution)) };
}

function verifyOne(solution: string, path: string | undefined, content: JudgedContent, keys: readonly KnownKey[], show: (path: string) => string): Verified {
  const file = show(certificateOf(solution));
  const failed = (outcome: Verified['outcome'], problem: Verified['problems'][number]): Verified => ({ file, kind: 'certificate', solution, outcome, problems: [problem], notes: [] });
  const { absentRoots } = content.checked;
  if (path === undefined && absentRoots.length > 0) return failed('not-judged', { kind: 'not-judged', what: `${absentRoots.join(' and ')} is absent, so nobody can tell whether it has a certificate.` });
  if (path === undefined) return failed('not-verified', { kind: 'file-gone', what: 'It has no certificate.', path: certificateOf(solution) });
  let bytes: Uint8Array;
  try {
    bytes = content.source.read(path, mostOfCertificate + 1);
  } catch {
    return failed('not-judged', { kind: 'not-judged', what: `${path} cannot be read.`, path });
  }
  if (bytes.length > mostOfCertificate) return failed('not-verified', { kind: 'format', what: `The file is larger than any certificate (${mostOfCertificate / 1024} KiB).`, path });
  return verifyCertificate(file, bytes, content, keys, solution);
}
