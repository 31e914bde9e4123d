import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Certificate, CertificateStatement, PublicStatement } from '../../schemas/generated/types.ts';
import { compareWithContent } from '../../scripts/certify/compare.ts';
import { renderEnvelope, seal } from '../../scripts/certify/envelope.ts';
import { keyFromPem } from '../../scripts/certify/keys.ts';
import { verifyPublic } from '../../scripts/certify/verify.ts';
import type { SourceFiles } from '../../scripts/source.ts';
import { asOf } from '../fixtures/base.ts';
import { ledger, member, paths, signAll, withSignatures } from '../program/signed.ts';
import { candidateContent, certificatePath, keyFile, keyPath, memberContent, open, otherKey, problems, signingKey, stamp, verify } from './stamps.ts';

const text = (files: SourceFiles, path: string): string => String(files[path]);

/** The stamped content with another statement in its certificate, signed again. */
async function signedAgain(change: (statement: CertificateStatement) => void): Promise<SourceFiles> {
  const { files, statement } = await stamp(await memberContent());
  change(statement);
  return { ...files, [certificatePath]: renderEnvelope(seal(statement, otherKey())) };
}

describe('a stamp verifies', () => {
  it('on its day, with the key and all inputs named', async () => {
    const { files } = await stamp(await memberContent());
    expect(await verify(files)).toMatchObject({ outcome: 'verified', solution: 'acme/widget', status: 'member', tier: 'silver', validity: { from: asOf, until: '2027-11-01' }, key: { name: 'ecosystem-2026', id: otherKey().id }, inputs: 7, problems: [], notes: [] });
    expect(await verify((await stamp(await candidateContent())).files)).toMatchObject({ outcome: 'verified', status: 'candidate' });
  });

  it('whatever happens to others: another partner, another solution, a waiver that is not for it', async () => {
    const { files } = await stamp(await memberContent());
    const more = { 'partners/zenith/partner.md': text(files, paths.partner), 'articles/network/open-a-port.md': '---\ntitle: Open a port\naudience: public\n---\n\nOpen it.\n', 'program/waivers.yaml': 'waivers: []\n' };
    expect(await verify({ ...files, ...more })).toMatchObject({ outcome: 'verified' });
  });

  it('although program, rules or tool are others, which it notes', async () => {
    const files = await signedAgain(({ predicate }) => {
      predicate.program.digest.sha256 = '0'.repeat(64);
      predicate.rules.digest.sha256 = '0'.repeat(64);
      predicate.tool.version = '0.0.9';
    });
    const { outcome, notes } = await verify(files);
    expect(outcome).toBe('verified');
    expect(notes.map(({ what }) => what)).toEqual(['Program 2015-02 reads otherwise than when it was stamped.', 'The rules are others than when it was stamped.', expect.stringMatching(/^It was stamped by assay 0\.0\.9; this is assay /)]);
  });

  it('although a requirement was asked for then that no longer is, or came to something else that is in nobody\'s way', async () => {
    const files = await signedAgain(({ predicate }) => {
      predicate.requirements.push({ id: 'OLD-1', verdict: 'pass' });
      predicate.requirements.find(({ id }) => id === 'APP-3')!.verdict = 'not-applicable';
    });
    const { outcome, notes } = await verify(files);
    expect(outcome).toBe('verified');
    expect(notes.map(({ what }) => what)).toEqual(['APP-3 (Members with similar capability) was not applicable and is met now.', 'OLD-1 is not asked for any more.']);
  });
});

describe('a stamp does not verify, and says what differs:', () => {
  it('files that have changed, are new or gone', async () => {
    const { files } = await stamp(await memberContent());
    const { [paths.application]: _, ...without } = files;
    expect(await problems({ ...files, [paths.support]: `${text(files, paths.support)}\n` })).toEqual([`file-changed: ${paths.support} has changed.`]);
    expect(await problems({ ...files, 'partners/acme/widget/public/port.png': 'x' })).toEqual(['file-added: partners/acme/widget/public/port.png was added.']);
    expect(await problems(without)).toContain(`file-gone: ${paths.application} is gone.`);
    expect(await problems({ ...files, [paths.partner]: text(files, paths.partner).replace('name: Acme', 'name: Acme Works') })).toContain(`file-changed: ${paths.partner} has changed.`);
  });

  it('verdicts that stand in the way now, by name', async () => {
    const { files } = await stamp(await memberContent());
    const later = await verify(files, '2027-10-20');
    expect(later.outcome).toBe('not-verified');
    expect(later.problems.filter(({ kind }) => kind === 'verdict').map(({ requirement }) => requirement)).toContain('DOC-10');
    expect(later.problems.find(({ requirement }) => requirement === 'DOC-10')?.what).toBe('DOC-10 (The articles follow the product) was met and is not met now.');
    expect(later.problems.every(({ requirement }) => requirement !== 'REN-1')).toBe(true);
  });

  it('a waiver that has run out', async () => {
    const signatures = await signAll();
    delete signatures['MEM-6'];
    const waivers = 'waivers:\n  - requirement: MEM-6\n    solution: acme/widget\n    reason: The recording waits for the next release.\n    approver: Noor Haddad\n    approved: "2026-11-02"\n    expires: "2026-12-01"\n';
    const { files } = await stamp({ ...withSignatures(signatures, { membership: member, certification: { ...ledger, certified: '2026-11-02' } }), [keyPath]: keyFile(otherKey()), 'program/waivers.yaml': waivers });
    expect(await problems(files, '2026-12-01')).toEqual([]);
    expect(await problems(files, '2026-12-02')).toEqual(['file-gone: The waiver of MEM-6 is gone or has expired.']);
    expect(await problems({ ...files, 'program/waivers.yaml': waivers.replace('next release', 'release after it') })).toEqual(['file-changed: The waiver of MEM-6 has changed.']);
    expect(await problems({ ...files, 'program/waivers.yaml': `# Only a word about it.\n${waivers}` })).toEqual([]);
  });

  it('another tier or status', async () => {
    const { files } = await stamp(await memberContent());
    const as = async (change: object): Promise<string[]> => problems({ ...files, [paths.membership]: withSignatures(await signAll(), { membership: { ...member, ...change } })[paths.membership] as string });
    expect(await as({ tier: 'gold' })).toEqual([`file-changed: ${paths.membership} has changed.`, 'standing: The tier is gold; the stamp is for silver.']);
    expect(await as({ status: 'withdrawn', ended: '2026-11-10', reason: 'The partner asked for it.' })).toEqual(expect.arrayContaining(['standing: The partner is withdrawn; the stamp is for a member.', 'standing: The solution is not certified any more.']));
  });

  it('days that have not come, or have run out', async () => {
    const { files } = await stamp(await memberContent());
    expect(await problems(files, '2026-11-15')).toContain('term: It was made on 2026-11-16, after 2026-11-15.');
    expect(await problems(files, '2027-11-02')).toContain('term: It held until 2027-11-01.');
  });

  it('the certificate of another solution, and none', async () => {
    const files = await signedAgain(({ predicate }) => void (predicate.solution = 'acme/gauge'));
    expect(await problems(files)).toEqual(expect.arrayContaining(['standing: It is the certificate of acme/gauge, not of acme/widget.', 'standing: There is no solution acme/gauge in the content.']));
    expect(await problems(await memberContent())).toEqual(['file-gone: It has no certificate.']);
  });

  it('a public part that says something else', async () => {
    const other = (change: (shown: PublicStatement) => void, key = otherKey()) => signedAgain(({ predicate }) => {
      const shown = JSON.parse(Buffer.from(predicate.public!.payload, 'base64').toString()) as PublicStatement;
      change(shown);
      predicate.public = seal(shown, key);
    });
    expect(await problems(await other((shown) => void (shown.predicate.tier = 'platinum')))).toEqual(['format: The public certificate in it says something else than the stamp.']);
    expect(await problems(await other((shown) => void (shown.subject[0]!.digest.sha256 = '0'.repeat(64))))).toEqual(['format: The public certificate in it says something else than the stamp.']);
    expect(await problems(await other(() => undefined, otherKey(9)))).toEqual(['signature: The public certificate in it is not signed with the key of the stamp.']);
  });

  it('an input that is named twice', async () => {
    const files = await signedAgain(({ subject }) => void subject.push({ ...subject[0]!, digest: { sha256: '0'.repeat(64) } }));
    expect(await problems(files)).toContain('format: The statement names an input twice.');
  });
});

describe('signatures', () => {
  const withSigned = async (change: (envelope: Certificate) => void): Promise<SourceFiles> => {
    const { files, envelope } = await stamp(await memberContent());
    change(envelope);
    return { ...files, [certificatePath]: renderEnvelope(envelope) };
  };

  it('unsigned, or by nobody who is trusted', async () => {
    expect(await problems(await withSigned((envelope) => void (envelope.signatures = [])))).toEqual(['unsigned: Nobody signed it; it was made by a dry run.']);
    const { statement, files } = await stamp(await memberContent());
    expect(await problems({ ...files, [certificatePath]: renderEnvelope(seal(statement, otherKey(9))) })).toContain(`key: No trusted key has the id ${otherKey(9).id}.`);
    expect(await problems({ ...files, [keyPath]: '{}' })).toContain(`key: No trusted key has the id ${otherKey().id}.`);
  });

  it('copied from another payload, or under another name', async () => {
    expect(await problems(await signedBy((statement) => void (statement.predicate.tier = 'platinum')))).toContain('signature: The signature is not that of the key ecosystem-2026: the text or the signature has changed.');
    expect(await problems(await withSigned(({ signatures }) => void (signatures[0]!.keyid = otherKey(9).id)))).toEqual(['signature: The signature names another key than ecosystem-2026, which made it.']);
  });

  /** Another statement under the old signature. */
  async function signedBy(change: (statement: CertificateStatement) => void): Promise<SourceFiles> {
    const { files, envelope, statement } = await stamp(await memberContent());
    change(statement);
    return { ...files, [certificatePath]: renderEnvelope({ ...seal(statement), signatures: envelope.signatures }) };
  }

  it('several: one that is trusted is enough, and the others are told', async () => {
    const files = await withSigned((envelope) => envelope.signatures.unshift({ keyid: '0'.repeat(64), sig: envelope.signatures[0]!.sig.replace(/^./, (first) => (first === 'A' ? 'B' : 'A')) }));
    const { outcome, notes } = await verify(files);
    expect(outcome).toBe('verified');
    expect(notes.map(({ what }) => what)).toEqual([`Of 2 signatures one counts for nothing: No trusted key has the id ${'0'.repeat(64)}.`]);
  });

  it('with the sample key verify, and say that they prove nothing', async () => {
    const files = await memberContent({ [keyPath]: keyFile(signingKey(), { sample: true }) });
    const { outcome, notes } = await verify((await stamp(files, signingKey())).files);
    expect(outcome).toBe('verified');
    expect(notes.map(({ what }) => what)).toEqual(['The key ecosystem-2026 is for sample content: anybody can sign with it.']);
  });
});

describe('keys change', () => {
  const second = otherKey(9);
  const secondPath = 'program/keys/ecosystem-2028.json';

  it('a stamp outlives the days of its key, and a new key signs beside the old one', async () => {
    const { files } = await stamp(await memberContent({ [keyPath]: keyFile(otherKey(), { until: '2026-11-30' }), [secondPath]: keyFile(second, { from: '2026-11-20', until: '2028-12-31' }) }));
    expect(await problems(files, '2026-12-24')).toEqual([]);
    const again = await stamp(files, second, '2026-12-24');
    expect(await verify(again.files, '2026-12-24')).toMatchObject({ outcome: 'verified', key: { name: 'ecosystem-2028' } });
    await expect(stamp(files, otherKey(), '2026-12-24')).rejects.toThrow('could sign until 2026-11-30');
    await expect(stamp(files, second, '2026-11-19')).rejects.toThrow('may sign from 2026-11-20');
  });

  it('one that is revoked voids its stamps from that day on, not those before', async () => {
    const revoked = (day: string): SourceFiles => ({ [keyPath]: keyFile(otherKey(), { revoked: { day, reason: 'The laptop was stolen.' } }) });
    const { files } = await stamp(await memberContent());
    expect(await problems({ ...files, ...revoked('2026-11-17') })).toEqual([]);
    expect(await problems({ ...files, ...revoked('2026-11-16') })).toEqual(['key: The key ecosystem-2026 is revoked for stamps of 2026-11-16 and later: The laptop was stolen.']);
    expect(await problems({ ...files, ...revoked('2026-01-01') })).toHaveLength(1);
  });

  it('one whose file is gone or wrong is trusted no more', async () => {
    const { files } = await stamp(await memberContent());
    const { [keyPath]: _, ...without } = files;
    for (const changed of [without, { ...files, [keyPath]: keyFile({ ...otherKey(), id: '0'.repeat(64) }) }]) expect((await problems(changed))[0]).toMatch(/^key: No trusted key/);
  });
});

it('any byte that changes in any input is found', async () => {
  const { files, statement } = await stamp(await memberContent());
  const content = await open(files);
  const [solution] = content.readiness.solutions;
  const inputs = statement.subject.map(({ name }) => [name, Buffer.from(text(files, name))] as const);
  fc.assert(fc.property(fc.constantFrom(...inputs), fc.nat(), fc.integer({ min: 1, max: 255 }), ([name, bytes], at, by) => {
    const changed = Buffer.from(bytes);
    changed[at % bytes.length] = (changed[at % bytes.length] ?? 0) ^ by;
    const source = { ...content.source, read: (path: string) => (path === name ? changed : content.source.read(path)) };
    expect(compareWithContent(statement, solution!, { ...content, source }).problems).toEqual([{ kind: 'file-changed', what: `${name} has changed.`, path: name }]);
  }), { numRuns: 200 });
});

it('any character that changes in the file is found, or changes nothing that it says', async () => {
  const { files, text: certificate } = await stamp(await memberContent());
  const content = await open(files);
  const { verifyCertificate } = await import('../../scripts/certify/verify.ts');
  fc.assert(fc.property(fc.nat(certificate.length - 1), fc.integer({ min: 32, max: 126 }), (at, code) => {
    const character = String.fromCharCode(code);
    const changed = certificate.slice(0, at) + character + certificate.slice(at + 1);
    const verified = verifyCertificate('x', Buffer.from(changed), content, content.keys).outcome === 'verified';
    const same = (() => {
      try {
        return JSON.stringify(JSON.parse(changed)) === JSON.stringify(JSON.parse(certificate));
      } catch {
        return false;
      }
    })();
    expect(verified).toBe(same);
  }), { numRuns: 400 });
});

describe('what customers have', () => {
  const trusted = [keyFromPem('key.pem', otherKey().publicPem)];
  const shown = async (): Promise<Certificate> => (await stamp(await memberContent())).statement.predicate.public as Certificate;
  const check = (data: unknown, day = asOf): string[] => verifyPublic('stamp.json', Buffer.from(JSON.stringify(data)), day, trusted).problems.map(({ kind, what }) => `${kind}: ${what}`);

  it('verifies by itself, until its last day', async () => {
    const envelope = await shown();
    expect(verifyPublic('stamp.json', Buffer.from(JSON.stringify(envelope)), asOf, trusted)).toMatchObject({ outcome: 'verified', kind: 'public', solution: 'acme/widget', tier: 'silver' });
    expect(check(envelope, '2027-11-02')).toEqual(['term: It held until 2027-11-01.']);
  });

  it('says nothing internal', async () => {
    const { payload } = await shown();
    expect(Buffer.from(payload, 'base64').toString()).not.toMatch(/internal|application|membership|\.md/);
  });

  it('inside a record, must say what the record says', async () => {
    const envelope = await shown();
    const { subject: [subject], predicate } = JSON.parse(Buffer.from(envelope.payload, 'base64').toString()) as PublicStatement;
    const { tier, version, certifiedOn, validity, program, name, partner } = predicate;
    const address = 'https://kb.example.com/partners/acme/widget/';
    const record = { solution: 'acme/widget', name, partner, standing: 'certified', asOf, page: address, badge: `${address}badge.svg`, tier: { id: tier, title: 'Silver' }, version, certifiedOn, ...validity, program, digest: subject!.digest, key: { id: otherKey().id, url: 'https://kb.example.com/keys/x.pem' }, envelope };
    expect(check(record)).toEqual([]);
    expect(check({ ...record, tier: { id: 'gold', title: 'Gold' } })).toEqual(['signature: The record says "gold" as `tier`; signed is "silver".']);
    expect(check({ ...record, until: '2037-11-01' })).toEqual(['signature: The record says "2037-11-01" as `until`; signed is "2027-11-01".']);
    const { envelope: _, ...bare } = record;
    expect(check({ ...bare, standing: 'ended' })).toEqual(['standing: The record itself says that the certification has ended.']);
    expect(check({ ...record, more: 1 })).toEqual(['format: There is no field "more" in the whole.']);
  });

  it('is not a certificate, nor a certificate what customers have', async () => {
    const { envelope, files } = await stamp(await memberContent());
    expect(check(envelope)[0]).toMatch(/^format: The statement in the payload is not as it should be/);
    expect((await problems({ ...files, [certificatePath]: renderEnvelope(await shown()) }))[0]).toMatch(/^format: The statement in the payload is not as it should be/);
  });
});
