import { createPrivateKey, createPublicKey } from 'node:crypto';
import path from 'node:path';
import type { Certificate, CertificateStatement, TrustedKey } from '../../schemas/generated/types.ts';
import { certify } from '../../scripts/certify/certify.ts';
import { renderEnvelope } from '../../scripts/certify/envelope.ts';
import type { JudgedContent } from '../../scripts/certify/judged.ts';
import { keyIdOf } from '../../scripts/certify/key-id.ts';
import { readKeys, type KnownKey } from '../../scripts/certify/keys.ts';
import { readSigningKey, type SigningKey } from '../../scripts/certify/private-key.ts';
import type { Verified } from '../../scripts/certify/verify.ts';
import { verifyAll } from '../../scripts/certify/verify-all.ts';
import { checkContent } from '../../scripts/pipeline/check.ts';
import { judgeProgram } from '../../scripts/pipeline/program.ts';
import { memorySource, type SourceFiles } from '../../scripts/source.ts';
import { asOf, program } from '../fixtures/base.ts';
import { ledger, member, signAll, withSignatures } from '../program/signed.ts';

/** The private half of the sample key. */
export const sampleKeyFile = path.resolve(import.meta.dirname, '../fixtures/keys/sample-private-key.pem');

/** The sample key, ready to sign. */
export function signingKey(): SigningKey {
  return readSigningKey(sampleKeyFile, []);
}

/** Another key, always the same one: the seed is `fill` 32 times. */
export function otherKey(fill = 7): SigningKey {
  const privateKey = createPrivateKey({ key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, fill)]), format: 'der', type: 'pkcs8' });
  const publicPem = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }) as string;
  return { id: keyIdOf(publicPem), publicPem, privateKey };
}

/** The text of a trusted key's file. */
export function keyFile({ id, publicPem }: Pick<SigningKey, 'id' | 'publicPem'>, rest: Partial<TrustedKey> = {}): string {
  return `${JSON.stringify({ keyid: id, publicKey: publicPem, owner: 'Ecosystem team', from: '2026-01-01', until: '2027-12-31', ...rest }, null, 2)}\n`;
}

/** A small statement about the solution of the clean content. */
export function statementOf(predicate: Partial<CertificateStatement['predicate']>, rest: Partial<CertificateStatement> = {}): CertificateStatement {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'partners/acme/partner.md', digest: { sha256: '5'.repeat(64) } }],
    predicateType: 'https://kb.example.com/schemas/certification/v1/statement.schema.json',
    predicate: {
      solution: 'acme/widget',
      judgedFor: 'certification',
      status: 'candidate',
      validity: { from: '2026-11-16', until: '2026-12-01' },
      program: { version: '2015-02', digest: { sha256: '6'.repeat(64) } },
      rules: { digest: { sha256: '7'.repeat(64) } },
      tool: { name: 'assay', version: '0.1.0' },
      requirements: [{ id: 'APP-1', verdict: 'pass' }],
      ...predicate,
    },
    ...rest,
  };
}

export const site = 'https://kb.example.com';
export const keyPath = 'program/keys/ecosystem-2026.json';
export const certificatePath = 'partners/acme/widget/certificate.json';

/** The clean content with everything signed: a member's certified solution, and the key that stamps are trusted to be signed with. */
export async function memberContent(more: SourceFiles = {}): Promise<SourceFiles> {
  return { ...withSignatures(await signAll(), { membership: member, certification: { ...ledger, certified: '2026-11-02' } }), [keyPath]: keyFile(otherKey()), ...more };
}

/** The same, still in certification. */
export async function candidateContent(more: SourceFiles = {}): Promise<SourceFiles> {
  return { ...withSignatures(await signAll()), [keyPath]: keyFile(otherKey()), ...more };
}

/** Content as commands open it for stamps. */
export async function open(files: SourceFiles, day = asOf): Promise<JudgedContent & { keys: KnownKey[] }> {
  const source = memorySource(files);
  const checked = await checkContent(source, { program, asOf: day, isolate: false, baseline: false });
  return { source, checked, readiness: judgeProgram(checked, source), keys: readKeys(checked.catalogue, source) };
}

/** Stamps acme/widget as the command does. Throws, saying what is missing, when it is refused. */
export async function stamp(files: SourceFiles, key: SigningKey | undefined = otherKey(), day = asOf): Promise<{ text: string; envelope: Certificate; statement: CertificateStatement; files: SourceFiles }> {
  const content = await open(files, day);
  const [solution] = content.readiness.solutions;
  if (!solution) throw new Error('there is no acme/widget');
  const made = certify(solution, content, site, content.keys, key);
  if ('verdict' in made) throw new Error(`refused: ${made.why} ${[...made.missing.map(({ id }) => id), ...made.errors.map(({ what }) => what)].join(', ')}`);
  const text = renderEnvelope(made.envelope);
  return { text, envelope: made.envelope, statement: made.statement, files: { ...files, [certificatePath]: text } };
}

/** What verifying the certificate of acme/widget comes to. */
export async function verify(files: SourceFiles, day = asOf): Promise<Verified> {
  const content = await open(files, day);
  const { certificates } = verifyAll(content, content.keys, (file) => file, new Set(['acme/widget']));
  return certificates[0] as Verified;
}

/** Only what is wrong, in a line each. */
export async function problems(files: SourceFiles, day = asOf): Promise<string[]> {
  return (await verify(files, day)).problems.map(({ kind, what }) => `${kind}: ${what}`);
}
