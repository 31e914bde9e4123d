import { describe, expect, it } from 'vitest';
import { certify } from '../../scripts/certify/certify.ts';
import { decide } from '../../scripts/certify/judged.ts';
import { validatorFor } from '../../scripts/schemas.ts';
import type { SourceFiles } from '../../scripts/source.ts';
import { asOf } from '../fixtures/base.ts';
import { frontMatter, ledger, member, paths, signAll, withSignatures } from '../program/signed.ts';
import { waivers } from '../suppressions/content.ts';
import { candidateContent, keyFile, keyPath, memberContent, open, otherKey, site, stamp } from './stamps.ts';

async function decision(files: SourceFiles, day = asOf): Promise<ReturnType<typeof decide>> {
  const content = await open(files, day);
  return decide(content.readiness.solutions[0]!, content);
}

describe('a stamp', () => {
  it('names every input, every verdict, and what it was judged by', async () => {
    const { statement } = await stamp(await memberContent());
    expect(validatorFor('statement')(statement)).toEqual([]);
    expect(statement.subject.map(({ name }) => name)).toEqual([paths.membership, paths.partner, paths.application, paths.certification, paths.support, paths.deploy, paths.solution].sort());
    expect(statement.predicate).toMatchObject({
      solution: 'acme/widget', judgedFor: 'membership', status: 'member', tier: 'silver', certifiedOn: '2026-11-02',
      validity: { from: asOf, until: '2027-11-01' }, program: { version: '2015-02' }, tool: { name: 'assay' },
    });
    expect(statement.predicate.requirements.find(({ id }) => id === 'CER-7')).toEqual({ id: 'CER-7', verdict: 'pass' });
    expect(statement.predicateType).toBe(`${site}/schemas/certification/v1/statement.schema.json`);
  });

  it('is the same bytes for the same content and key', async () => {
    const files = await memberContent();
    const backwards = Object.fromEntries(Object.entries(files).reverse());
    expect((await stamp(backwards)).text).toBe((await stamp(files)).text);
  });

  it('names the waivers that are for the solution, by what they say, and no others', async () => {
    const files = await memberContent();
    const more = (...list: Record<string, string>[]): SourceFiles => ({ ...files, ...waivers(...list) });
    const names = async (of: SourceFiles): Promise<string[]> => (await stamp(of)).statement.subject.map(({ name }) => name).filter((name) => name.includes('#'));
    const unsigned = await signAll();
    delete unsigned['MEM-6'];
    const waived: SourceFiles = { ...withSignatures(unsigned, { membership: member, certification: { ...ledger, certified: '2026-11-02' } }), [keyPath]: files[keyPath]!, ...waivers({ requirement: 'MEM-6', solution: 'acme/widget' }) };
    expect(await names(waived)).toEqual(['program/waivers.yaml#MEM-6 acme/widget']);
    expect(await names(more())).toEqual([]);
  });

  it('has for customers only what they may know', async () => {
    const { statement } = await stamp(await memberContent());
    const inner = JSON.parse(Buffer.from(statement.predicate.public?.payload ?? '', 'base64').toString()) as object;
    expect(validatorFor('public-statement')(inner)).toEqual([]);
    expect(inner).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'acme/widget', digest: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) } }],
      predicateType: `${site}/schemas/certification/v1/public-statement.schema.json`,
      predicate: { name: 'Widget', partner: 'Acme', version: expect.any(String), tier: 'silver', certifiedOn: '2026-11-02', validity: { from: asOf, until: '2027-11-01' }, program: '2015-02' },
    });
  });

  it('of a candidate says that it is ready to be certified, until its window closes, and has nothing for customers', async () => {
    const { statement } = await stamp(await candidateContent());
    expect(statement.predicate).toMatchObject({ judgedFor: 'certification', status: 'candidate', validity: { from: asOf, until: '2026-12-01' } });
    expect(statement.predicate.public).toBeUndefined();
  });
});

describe('no stamp', () => {
  it('while a requirement stands in the way', async () => {
    const signatures = await signAll();
    delete signatures['CER-3'];
    expect(await decision(withSignatures(signatures))).toMatchObject({ verdict: 'refused', exitCode: 1, judgedFor: 'certification', missing: [{ id: 'CER-3' }] });
  });

  it('for who is no candidate yet, who has left, and whose term is over or has no end', async () => {
    const signatures = await signAll();
    const of = (membership: object, certification: object = { ...ledger, certified: '2026-11-02' }): SourceFiles => withSignatures(signatures, { membership, certification });
    const { termEnds: _, ...endless } = member;
    expect(await decision(of({ ...member, status: 'lapsed', ended: '2026-11-10', reason: 'Both sides agreed.' }))).toMatchObject({ exitCode: 1, why: expect.stringContaining('Lapsed on 2026-11-10') });
    expect(await decision(of(endless))).toMatchObject({ verdict: 'refused', exitCode: 1 });
    expect(await decision(of(member), '2027-11-02')).toMatchObject({ verdict: 'refused', exitCode: 1 });
    expect(await decision({ ...of({ program: '2015-02', status: 'applicant', applied: '2026-08-03' }, {}), [paths.certification]: frontMatter({}) })).toMatchObject({ exitCode: 1, why: expect.stringContaining('no candidate') });
  });

  it('while a file has an error that no requirement asks about', async () => {
    const files = await memberContent({ 'partners/acme/widget/notes.txt': 'Notes' });
    expect(await decision(files)).toMatchObject({ exitCode: 1, missing: [], errors: [{ rule: 'no-unexpected-file' }] });
  });

  it('when not everything could be judged', async () => {
    const content = await open(await memberContent());
    const [solution] = content.readiness.solutions;
    const stopped = { ...content, checked: { ...content.checked, notJudged: [{ path: paths.deploy, why: 'It took too long.' }] } };
    expect(decide(solution!, stopped)).toMatchObject({ exitCode: 2, why: expect.stringContaining(paths.deploy) });
    expect(decide(solution!, { ...content, checked: { ...content.checked, absentRoots: ['closed'] } })).toMatchObject({ exitCode: 2, why: expect.stringContaining('closed is absent') });
  });

  it('when a file changed since it was judged', async () => {
    const content = await open(await memberContent());
    const source = { ...content.source, read: (file: string) => (file === paths.deploy ? Buffer.from('other') : content.source.read(file)) };
    expect(() => certify(content.readiness.solutions[0]!, { ...content, source }, site, content.keys, otherKey())).toThrow(`${paths.deploy} changed while it was being judged; run the command again`);
  });

  it('is needed for a renewal that lies ahead: the running term decides', async () => {
    expect(await decision(await memberContent(), '2027-09-20')).toMatchObject({ verdict: 'ready', until: '2027-11-01' });
  });
});

describe('a key', () => {
  const made = async (files: SourceFiles, key = otherKey()): Promise<unknown> => {
    const content = await open(files);
    return certify(content.readiness.solutions[0]!, content, site, content.keys, key);
  };

  it('must be trusted, on the day of the stamp', async () => {
    await expect(made(await memberContent(), otherKey(9))).rejects.toThrow(/^no trusted key has the public half of this one.*program\/keys\/<name>\.json with \{"keyid":"[0-9a-f]{64}","publicKey":"-----BEGIN PUBLIC KEY-----/);
    await expect(made(await memberContent({ [keyPath]: keyFile(otherKey(), { from: '2026-12-01' }) }))).rejects.toThrow('the key ecosystem-2026 may sign from 2026-12-01');
    await expect(made(await memberContent({ [keyPath]: keyFile(otherKey(), { until: '2026-10-31' }) }))).rejects.toThrow('the key ecosystem-2026 could sign until 2026-10-31');
    await expect(made(await memberContent({ [keyPath]: keyFile(otherKey(), { revoked: { day: '2026-11-01', reason: 'It was lost on a train.' } }) }))).rejects.toThrow('is revoked for stamps of 2026-11-01 and later: It was lost on a train.');
  });
});
