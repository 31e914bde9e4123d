import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { VerifyReport } from '../../schemas/generated/types.ts';
import { renderEnvelope, seal } from '../../scripts/certify/envelope.ts';
import { validatorFor } from '../../scripts/schemas.ts';
import type { SourceFiles } from '../../scripts/source.ts';
import { candidateContent, certificatePath, keyFile, keyPath, memberContent, otherKey, stamp, statementOf } from '../certify/stamps.ts';
import { assay, temporary, type Outcome } from '../fixtures/host.ts';
import { change, repository } from '../fixtures/repository.ts';
import { paths } from '../program/signed.ts';

const programFile = new URL('../../schemas/program/2015-02.yaml', import.meta.url).pathname;
const config = (content = "['content']"): string => `export default { content: ${content}, program: ${JSON.stringify(programFile)}, asOf: '2026-11-16', site: { url: 'https://kb.example.com', base: '/' } };\n`;

/** A project on disk, its path. */
function project(content: SourceFiles): string {
  return temporary({ ...Object.fromEntries(Object.entries(content).map(([file, text]) => [`content/${file}`, text])), 'assay.config.ts': config() });
}

/** A private key outside any project. */
function privateKey(key = otherKey()): string {
  const file = path.join(temporary({ 'private.pem': key.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string }), 'private.pem');
  chmodSync(file, 0o600);
  return file;
}

const certify = (cwd: string, ...words: string[]): Promise<Outcome> => assay(['certify', 'acme/widget', ...words], { cwd });
const verify = (cwd: string, ...words: string[]): Promise<Outcome> => assay(['verify', ...words], { cwd });
const certificate = (cwd: string): string => path.join(cwd, 'content', certificatePath);

describe('assay certify', () => {
  it('writes the certificate beside the solution, which verifies and which the check takes', async () => {
    const cwd = project(await memberContent());
    expect(await certify(cwd, '--key', privateKey())).toEqual({
      code: 0, err: '',
      out: `acme/widget: certified as silver from 2026-11-16 until 2027-11-01.\ncontent/${certificatePath}: 7 inputs, 33 requirements, signed with the key\necosystem-2026.\n`,
    });
    expect(await assay(['check'], { cwd })).toMatchObject({ code: 0 });
    expect(await verify(cwd)).toEqual({ code: 0, err: '', out: 'acme/widget  verified\n  silver, 2026-11-16 until 2027-11-01, key ecosystem-2026, 7 inputs as stamped\n\n1 of 1 certificate verified on 2026-11-16.\n' });
    const first = readFileSync(certificate(cwd), 'utf8');
    await certify(cwd, '--key', privateKey());
    expect(readFileSync(certificate(cwd), 'utf8')).toBe(first);
  });

  it('refuses when something is missing, saying what, by whom, on one screen', async () => {
    const files = await candidateContent();
    const cwd = project({ ...files, [paths.certification]: String(files[paths.certification]).replace('requirement: CER-3', 'requirement: CER-4') });
    const { code, out, err } = await certify(cwd, '--key', privateKey());
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^assay: acme\/widget is not ready to be certified: 1 requirement .*stands? in the way\.|^assay: acme\/widget is not ready to be certified/);
    expect(err).toContain('CER-3');
    expect(err).toContain('npx assay readiness acme/widget');
    expect(err.split('\n').length).toBeLessThan(24);
    expect(existsSync(certificate(cwd))).toBe(false);
  });

  it('could not judge: exit 2, and nothing is written', async () => {
    const files = await memberContent();
    const cwd = temporary({ ...Object.fromEntries(Object.entries(files).map(([file, text]) => [`open/${file}`, text])), 'assay.config.ts': config("['open', { path: 'closed', optional: true }]") });
    const { code, err } = await certify(cwd, '--key', privateKey());
    expect(code).toBe(2);
    expect(err).toContain('closed is absent, so not everything can be judged.');
    expect(existsSync(path.join(cwd, 'open', certificatePath))).toBe(false);
  });

  it('signs nothing in a dry run, and what it prints never verifies', async () => {
    const cwd = project(await memberContent());
    const { code, out } = await certify(cwd, '--dry-run');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ payloadType: 'application/vnd.in-toto+json', signatures: [] });
    expect(existsSync(certificate(cwd))).toBe(false);
    expect(await certify(cwd, '--dry-run', '--to', 'dry.json')).toMatchObject({ code: 0, out: expect.stringContaining('NOT SIGNED') });
    expect(await verify(cwd, 'dry.json')).toMatchObject({ code: 1, out: expect.stringContaining('Nobody signed it; it was made by a dry run.') });
  });

  it('writes where it is told, follows no link, and shows nobody what is internal', async () => {
    const cwd = project(await memberContent());
    writeFileSync(path.join(cwd, 'victim'), 'untouched');
    symlinkSync(path.join(cwd, 'victim'), certificate(cwd));
    expect(await certify(cwd, '--key', privateKey())).toMatchObject({ code: 0 });
    expect(readFileSync(path.join(cwd, 'victim'), 'utf8')).toBe('untouched');
    mkdirSync(path.join(cwd, 'elsewhere'));
    symlinkSync(path.join(cwd, 'elsewhere'), path.join(cwd, 'linked'));
    expect(await certify(cwd, '--key', privateKey(), '--to', 'out/stamp.json')).toMatchObject({ code: 0 });
    expect(readFileSync(path.join(cwd, 'out/stamp.json'), 'utf8')).toBe(readFileSync(certificate(cwd), 'utf8'));

    const files = await memberContent();
    const split = temporary({ ...Object.fromEntries(Object.entries(files).map(([file, text]) => [`closed/${file}`, text])), 'open/articles/network/open-a-port.md': '---\ntitle: Open a port\naudience: public\n---\n\nOpen it.\n', 'assay.config.ts': config("[{ path: 'open', public: true }, 'closed']") });
    expect(await certify(split, '--key', privateKey(), '--to', 'open/stamp.json')).toMatchObject({ code: 2, err: expect.stringContaining('a certificate names internal files, and everybody can read open') });
    expect(await certify(split, '--key', privateKey())).toMatchObject({ code: 0, out: expect.stringContaining(`closed/${certificatePath}`) });
  });

  it.each<[string, (cwd: string) => string[], string]>([
    ['no solution', () => ['certify', '--dry-run'], 'name one solution to stamp'],
    ['a partner', () => ['certify', 'acme', '--dry-run'], 'name one solution to stamp'],
    ['an unknown one', () => ['certify', 'acme/widgit', '--dry-run'], 'acme has no solution "widgit"; did you mean widget?'],
    ['no key', () => ['certify', 'acme/widget'], '--key names the private key to sign with'],
    ['a dry run with a key', () => ['certify', 'acme/widget', '--dry-run', '--key', 'x'], '--dry-run signs nothing'],
    ['a key inside the project', (cwd) => {
      writeFileSync(path.join(cwd, 'content/program/private.pem'), otherKey().privateKey.export({ type: 'pkcs8', format: 'pem' }) as string, { mode: 0o600 });
      return ['certify', 'acme/widget', '--key', 'content/program/private.pem'];
    }, 'is a private key inside the content'],
    ['a key that nobody trusts', () => ['certify', 'acme/widget', '--key', privateKey(otherKey(9))], 'no trusted key has the public half of this one'],
  ])('says in one line what is wrong: %s', async (_, words, why) => {
    const cwd = project(await memberContent());
    const { code, err } = await assay(words(cwd), { cwd });
    expect(code).toBe(2);
    expect(err).toContain(why);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).not.toContain(otherKey().privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64').slice(24));
  });
});

describe('assay verify', () => {
  const stamped = async (): Promise<string> => {
    const cwd = project(await memberContent());
    await certify(cwd, '--key', privateKey());
    return cwd;
  };

  it('says what differs, file by file, and fails', async () => {
    const cwd = await stamped();
    const support = path.join(cwd, 'content', paths.support);
    writeFileSync(support, `${readFileSync(support, 'utf8')}\n`);
    writeFileSync(path.join(cwd, 'content/partners/acme/widget/public/port.png'), 'x');
    const { code, out } = await verify(cwd);
    expect(code).toBe(1);
    expect(out).toContain('acme/widget  NOT VERIFIED\n');
    expect(out).toContain(`✗ ${paths.support} has changed.`);
    expect(out).toContain('✗ partners/acme/widget/public/port.png was added.');
    expect(out).toContain('0 of 1 certificate verified on 2026-11-16.');
  });

  it('prints the same as JSON', async () => {
    const cwd = await stamped();
    const { code, out } = await verify(cwd, 'acme', '--format', 'json', '--as-of', '2027-11-02');
    const report = JSON.parse(out) as VerifyReport;
    expect(validatorFor('verify-report')(report)).toEqual([]);
    expect(code).toBe(1);
    expect(report).toMatchObject({ exitCode: 1, asOf: '2027-11-02', certificates: [{ solution: 'acme/widget', outcome: 'not-verified', problems: expect.arrayContaining([{ kind: 'term', what: 'It held until 2027-11-01.' }]) }] });
  });

  it('takes a certificate from anywhere, and compares it with the content', async () => {
    const cwd = await stamped();
    writeFileSync(path.join(cwd, 'copy.json'), readFileSync(certificate(cwd)));
    expect(await verify(cwd, 'copy.json')).toMatchObject({ code: 0 });
    expect(await verify(cwd, 'copy.json', 'acme/widget')).toMatchObject({ code: 0, out: expect.stringContaining('2 of 2 certificates verified') });
  });

  it('lists who is certified without a stamp; who is asked about by name must have one', async () => {
    const cwd = project(await memberContent());
    expect(await verify(cwd)).toEqual({ code: 1, err: '', out: 'There is no certificate to verify.\nCertified without a stamp: acme/widget.\n' });
    expect(await verify(cwd, 'acme/widget')).toMatchObject({ code: 1, out: expect.stringContaining('It has no certificate.') });
  });

  it('could not judge where a root is absent', async () => {
    const { files } = await stamp(await memberContent());
    const cwd = temporary({ ...Object.fromEntries(Object.entries(files).map(([file, text]) => [`open/${file}`, text])), 'assay.config.ts': config("['open', { path: 'closed', optional: true }]") });
    expect(await verify(cwd)).toMatchObject({ code: 2, out: expect.stringContaining('could not be judged') });
  });

  it('needs nothing but the vendor\'s record and key', async () => {
    const cwd = await stamped();
    const statement = JSON.parse(Buffer.from((JSON.parse(readFileSync(certificate(cwd), 'utf8')) as { payload: string }).payload, 'base64').toString()) as { predicate: { public: object } };
    const customer = temporary({ 'envelope.json': JSON.stringify(statement.predicate.public), 'key.pem': otherKey().publicPem, 'other.pem': otherKey(9).publicPem });
    expect(await verify(customer, 'envelope.json', '--trust', 'key.pem', '--as-of', '2026-12-24')).toMatchObject({ code: 0, out: expect.stringContaining('acme/widget  verified') });
    expect(await verify(customer, 'envelope.json', '--trust', 'other.pem', '--as-of', '2026-12-24')).toMatchObject({ code: 1, out: expect.stringContaining('No trusted key has the id') });
    expect(await verify(customer, 'envelope.json', '--trust', 'envelope.json')).toMatchObject({ code: 2, err: expect.stringContaining('holds no public key') });
  });

  it('trusts the keys of the base branch, not those of a change', async () => {
    const files = await memberContent({ 'program/people.yaml': 'people: []\n' });
    const cwd = repository({ ...Object.fromEntries(Object.entries(files).map(([file, text]) => [`content/${file}`, text])), 'assay.config.ts': config().replace(programFile, 'program.yaml').replace('"program.yaml"', "'program.yaml'"), 'program.yaml': readFileSync(programFile, 'utf8') });
    const forged = otherKey(9);
    change(cwd, { [`content/${keyPath}`]: keyFile(forged) });
    await certify(cwd, '--key', privateKey(forged));
    expect(await verify(cwd)).toMatchObject({ code: 0 });
    expect(await verify(cwd, '--base', 'main')).toMatchObject({ code: 1, out: expect.stringContaining('No trusted key has the id') });
  });

  it.each<[string, string | Buffer, number, string]>([
    ['nothing', '', 1, 'The file is no JSON from here on.'],
    ['deep', `${'['.repeat(60_000)}${']'.repeat(60_000)}`, 1, 'The file nests deeper than 12 levels.'],
    ['a key twice', '{"payload": "e30=", "payload": "e30="}', 1, 'The key "payload" stands twice.'],
    ['wrong types', '{"payloadType": 1, "payload": [], "signatures": {}}', 1, 'it must be'],
    ['no base64', renderEnvelope({ ...seal(statementOf({}), otherKey()), payload: '====' }), 1, 'it must match pattern'],
    ['not UTF-8', Buffer.from('fffe00', 'hex'), 1, 'The file is not UTF-8.'],
    ['a terminal\'s control characters', renderEnvelope(seal(statementOf({}), otherKey())).replace('{', '{"\\u001B[2J": 1,'), 1, 'There is no field "\\u001b[2J"'],
    ['a solution that is not there', renderEnvelope(seal(statementOf({ solution: 'acme/gauge' }), otherKey())), 1, 'There is no solution acme/gauge in the content.'],
    ['huge', ' '.repeat(300 * 1024), 2, 'larger than any certificate'],
  ])('survives a hostile file and says what it is: %s', async (_, text, code, what) => {
    const cwd = await stamped();
    writeFileSync(path.join(cwd, 'given.json'), text);
    const outcome = await verify(cwd, 'given.json');
    expect(outcome.code).toBe(code);
    expect(outcome.out + outcome.err).toContain(what);
    expect(outcome.out + outcome.err).not.toMatch(/\n\s+at /);
    // The same file in its place in the content.
    writeFileSync(certificate(cwd), text);
    const inPlace = await verify(cwd);
    expect(inPlace.code).toBe(1);
    expect(inPlace.out).toContain('0 of 1 certificate verified');
    rmSync(certificate(cwd));
  });
});
