import { Lines } from '../../rules/kit/lines.ts';
import { toFinding } from '../../rules/kit/to-finding.ts';
import type { Finding } from '../../rules/kit/finding.ts';
import { rule as validCertificate } from '../../rules/valid-certificate.ts';
import { rule as validKey } from '../../rules/valid-key.ts';
import { solutionAt } from './places.ts';
import { readCertificate, readKeyFile, type Wrong } from './read-stamp.ts';
import { keyIdOf, sampleKeyId } from './key-id.ts';

const again = 'Remove the file, and have the program team run `assay certify`, which writes it anew.';

/** What is wrong with the shape of a `certificate.json`. Whether its signature holds is for `assay verify`. */
export function judgeCertificate(path: string, bytes: Uint8Array): Finding[] {
  const read = readCertificate(bytes);
  if ('wrong' in read) return [toFinding(validCertificate, path, { ...at(read), what: read.wrong, fix: again })];
  const { envelope, statement, text } = read;
  const solution = solutionAt(path);
  if (statement.predicate.solution !== solution) return [toFinding(validCertificate, path, { what: `The certificate is for \`${statement.predicate.solution}\`, but stands in the folder of \`${solution}\`.`, fix: again })];
  if (envelope.signatures.length === 0) return [toFinding(validCertificate, path, { ...find(text, '"signatures"'), what: 'Nobody signed the certificate; a dry run wrote it.', fix: again })];
  return [];
}

/** What is wrong with a file of `program/keys/`. */
export function judgeKey(path: string, bytes: Uint8Array): Finding[] {
  const text = new TextDecoder().decode(bytes);
  if (/-----BEGIN [A-Z ]*PRIVATE KEY/.test(text)) {
    return [toFinding(validKey, path, { ...find(text, '-----BEGIN'), what: 'The file holds a private key.', why: 'Whoever reads the repository can sign with it, and its history keeps it.', fix: 'Make a new key, put its public half here, and give the old one a day under `revoked`.' })];
  }
  const read = readKeyFile(bytes);
  if ('wrong' in read) return [toFinding(validKey, path, { ...at(read), what: read.wrong, fix: 'Write the fields that docs/stamp.md shows; `assay certify` prints them for a key that it does not know.' })];
  const { key } = read;
  const findings: Finding[] = [];
  const id = keyIdOf(key.publicKey);
  if (id !== key.keyid) findings.push(toFinding(validKey, path, { ...find(read.text, `"${key.keyid}"`), what: '`keyid` is not the SHA-256 of the public key.', fix: `Write ${id}.`, expected: [id] }));
  if (key.until < key.from) findings.push(toFinding(validKey, path, { ...find(read.text, '"until"'), what: `The key may sign until ${key.until}, before the first day on which it may, ${key.from}.`, fix: 'Write the last day on which it may sign.' }));
  if (id === sampleKeyId && key.sample !== true) findings.push(toFinding(validKey, path, { ...find(read.text, '"publicKey"'), what: 'This is the sample key, whose private half anybody can read.', why: 'Everybody could stamp what nobody has certified.', fix: 'Make a key of your own, as docs/stamp.md says, and remove this file.' }));
  return findings;
}

function at({ text, from, to }: Wrong): { at?: ReturnType<Lines['range']> } {
  return text === '' || to <= from ? {} : { at: new Lines(text).range(from, to) };
}

function find(text: string, part: string): { at?: ReturnType<Lines['range']> } {
  const from = text.indexOf(part);
  return from === -1 ? {} : { at: new Lines(text).range(from, from + part.length) };
}
