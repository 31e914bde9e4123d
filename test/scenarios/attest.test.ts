import { chmodSync, lstatSync, readFileSync, renameSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { SourceFiles } from '../../scripts/source.ts';
import { baseContent } from '../fixtures/base.ts';
import { people } from '../fixtures/change.ts';
import { assay, temporary, type Outcome } from '../fixtures/host.ts';
import { paths } from '../program/signed.ts';

const programFile = new URL('../../schemas/program/2015-02.yaml', import.meta.url).pathname;
const certification = `content/${paths.certification}`;
const deploy = String(baseContent[paths.deploy]);

function project(files: SourceFiles = baseContent): string {
  const config = `export default { content: ['content'], program: ${JSON.stringify(programFile)}, asOf: '2026-11-16', site: { url: 'https://kb.example.com', base: '/' } };\n`;
  return temporary({ 'assay.config.ts': config, ...Object.fromEntries(Object.entries(files).map(([file, text]) => [`content/${file}`, text])) });
}

function read(cwd: string, file = certification): string {
  return readFileSync(path.join(cwd, file), 'utf8');
}

/** A worksheet of the solution in `worksheet.md`, every step passed, changed as told. */
async function walked(cwd: string, change: (text: string) => string = (text) => text): Promise<void> {
  const { out } = await assay(['walkthrough', 'acme/widget'], { cwd });
  writeFileSync(path.join(cwd, 'worksheet.md'), change(out.replaceAll('\nResult:\n', '\nResult: pass\n')));
}

const evidence = ['--evidence', 'https://tickets.ctl.example/1'];

function attest(cwd: string, ...words: string[]): Promise<Outcome> {
  return assay(['attest', 'acme/widget', ...words], { cwd });
}

describe('a signature on a requirement', () => {
  const words = ['--for', 'cer-1', '--signer', 'Sam Ortega', '--date', '2026-10-20', ...evidence, '--note', 'Clocks: in step, "always".'];

  test('is written with the digests of what it vouches for, and changes nothing else', async () => {
    const cwd = project({ ...baseContent, [paths.certification]: '---\n# Opened by Noor.\ncandidateSince: "2026-09-01" # the clock\nintegrator:\n    name: Sam Ortega\n    email: sam.ortega@ctl.example\n---\n\nA word for the file.\n' });
    expect(await attest(cwd, ...words)).toEqual({ code: 0, err: '', out: `${certification}: CER-1 signed by Sam Ortega (the Integrator) on 2026-10-20, with 5 digests.\nCER-1 is met.\n` });
    const digests = (await assay(['digest', 'acme/widget', '--for', 'CER-1'], { cwd })).out;
    const lines = (parse(digests) as { digests: { path: string; block: string; digest: string }[] }).digests.map(({ path: file, block, digest }) => `      - { path: ${file}, block: ${block}, digest: ${digest} }\n`).join('');
    expect(read(cwd)).toBe(`---
# Opened by Noor.
candidateSince: "2026-09-01" # the clock
integrator:
    name: Sam Ortega
    email: sam.ortega@ctl.example
attestations:
  - requirement: CER-1
    signer: Sam Ortega
    role: integrator
    date: "2026-10-20"
    evidence:
      - https://tickets.ctl.example/1
    note: 'Clocks: in step, "always".'
    digests:
${lines}---

A word for the file.
`);
    const { out } = await assay(['readiness', 'acme/widget'], { cwd });
    expect(out).toContain('  ✓ CER-1   Performs as advertised\n            Signed by Sam Ortega (the Integrator) on 2026-10-20.');
  });

  test('goes to membership.md where it belongs there, and takes a file of the content as evidence', async () => {
    const cwd = project();
    expect(await attest(cwd, '--for', 'APP-7', '--signer', 'Noor Haddad', '--evidence', 'content/partners/acme/partner.md')).toEqual({ code: 0, err: '', out: 'content/partners/acme/membership.md: APP-7 signed by Noor Haddad (the Ecosystem team) on 2026-11-16.\nAPP-7 is met.\n' });
    expect(read(cwd, `content/${paths.membership}`)).toContain('\nattestations:\n  - requirement: APP-7\n    signer: Noor Haddad\n    role: ecosystem-team\n    date: "2026-11-16"\n    evidence:\n      - partners/acme/partner.md\n---\n');
  });

  test('given anew leaves the earlier one as history, and counts', async () => {
    const cwd = project();
    await attest(cwd, ...words, '--result', 'not-met');
    expect(await attest(cwd, ...words)).toEqual({ code: 0, err: '', out: `${certification}: CER-1 signed by Sam Ortega (the Integrator) on 2026-10-20, with 5 digests. The earlier signature stays as history.\nCER-1 is met.\n` });
    expect(read(cwd).match(/requirement: CER-1/g)).toHaveLength(2);
    expect((await assay(['check'], { cwd })).code).toBe(0);
  });

  test('that says not met is written, and keeps the requirement from being met', async () => {
    const cwd = project();
    expect(await attest(cwd, ...words, '--result', 'not-met')).toMatchObject({ code: 0, out: expect.stringContaining('CER-1 is not met: Sam Ortega found it not met on 2026-10-20: Clocks: in step, "always".\n') });
  });

  test('opens a ledger that is not there', async () => {
    const { [paths.certification]: _, ...files } = baseContent;
    const cwd = project(files);
    expect(await attest(cwd, '--for', 'APP-2', '--signer', 'Noor Haddad')).toEqual({ code: 0, err: '', out: `${certification}: APP-2 signed by Noor Haddad (the Ecosystem team) on 2026-11-16, with 1 digest. The file is new.\nAPP-2 is met.\n` });
    expect(read(cwd)).toMatch(/^---\nattestations:\n {2}- requirement: APP-2\n[^]*---\n$/);
  });

  test('is only shown in a dry run', async () => {
    const cwd = project();
    const before = read(cwd);
    const { code, out } = await attest(cwd, ...words, '--dry-run');
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^--- a/${certification}\n\\+\\+\\+ b/${certification}\n@@ -3,4 \\+3,18 @@\n`));
    expect(out).toContain('\n+    signer: Sam Ortega\n');
    expect(out.endsWith(`${certification}: CER-1 would be signed by Sam Ortega (the Integrator) on 2026-10-20, with 5 digests.\nCER-1 is met.\n`)).toBe(true);
    expect(read(cwd)).toBe(before);
  });
});

describe('a filled worksheet', () => {
  test('is recorded step by step, signed by the integrator that it names', async () => {
    const cwd = project();
    await walked(cwd, (text) => text.replace('Result: pass\n\nNote:\n\n#### Step 3', 'Result: not applicable\n\nNote: There is only\none server.\n\n#### Step 3'));
    expect(await attest(cwd, 'worksheet.md', ...evidence, '--date', '2026-10-20')).toEqual({ code: 0, err: '', out: `${certification}: CER-7 signed by Sam Ortega (the Integrator) on 2026-10-20, with 4 steps and 9 digests.\nCER-7 is met.\n` });
    const lines = read(cwd).split('\n').map((line) => line.replace(/sha256:[0-9a-f]{64}/, '…'));
    expect(lines.slice(lines.indexOf('    steps:'), -1)).toEqual([
      '    steps:',
      `      - { path: ${paths.deploy}, block: steps, step: "1", digest: …, result: pass }`,
      `      - { path: ${paths.deploy}, block: steps, step: "2", digest: …, result: not-applicable, note: "There is only one server." }`,
      `      - { path: ${paths.deploy}, block: steps, step: "3", digest: …, result: pass }`,
      `      - { path: ${paths.deploy}, block: steps, step: "4", digest: …, result: pass }`,
      '---',
    ]);
    expect((await assay(['readiness', 'acme/widget'], { cwd })).out).toContain('  ✓ CER-7   Built from the documentation alone\n            Signed by Sam Ortega (the Integrator) on 2026-10-20.');
    expect((await assay(['check'], { cwd })).code).toBe(0);
  });

  test('with a step that fails says so, and names the step', async () => {
    const cwd = project();
    await walked(cwd, (text) => text.replace('Result: pass\n\nNote:\n\n#### Step 2', 'Result: fail\n\nNote: There is no Blueprints Library.\n\n#### Step 2'));
    expect(await attest(cwd, 'worksheet.md', ...evidence)).toEqual({ code: 0, err: '', out: `${certification}: CER-7 signed by Sam Ortega (the Integrator) on 2026-11-16, with 4 steps and 9 digests.\nCER-7 is not met: Sam Ortega found on 2026-11-16 that step 1 of public/deploy.md#steps fails: There is no Blueprints Library.\n` });
    expect(read(cwd)).toContain('    date: "2026-11-16"\n    result: not-met\n');
    expect(await attest(cwd, 'worksheet.md', ...evidence, '--result', 'met')).toEqual({ code: 2, out: '', err: 'assay: --result is met, but step 1 of the worksheet fails\n' });
  });

  test('that is not filled is refused, with the lines to mend', async () => {
    const cwd = project();
    await walked(cwd, (text) => text.replace('Result: pass', 'Result: pas').replace(/Result: pass\n\nNote:\n$/, 'Result:\n\nNote:\n'));
    const before = read(cwd);
    expect(await attest(cwd, 'worksheet.md', ...evidence)).toEqual({ code: 1, out: '', err: 'assay: nothing is written: 2 things to mend in the worksheet\n  worksheet.md:26  `pas` is no result; did you mean `pass`?\n  worksheet.md:52  Step 4 has no result; write pass, fail or not applicable.\n' });
    expect(read(cwd)).toBe(before);
  });

  test('of a text that has changed since is refused', async () => {
    const cwd = project();
    await walked(cwd);
    writeFileSync(path.join(cwd, `content/${paths.deploy}`), deploy.replace('1. Sign in', '1. Log in'));
    expect(await attest(cwd, 'worksheet.md', ...evidence)).toEqual({ code: 1, out: '', err: `assay: nothing is written: 1 thing to mend in the worksheet\n  worksheet.md:18  ${paths.deploy} is not the text that this worksheet was printed for; print the worksheet anew with \`assay walkthrough acme/widget\`, and follow what changed.\n` });
  });

  test('makes a later change of a step show which one to follow again', async () => {
    const cwd = project();
    await walked(cwd);
    await attest(cwd, 'worksheet.md', ...evidence);
    writeFileSync(path.join(cwd, `content/${paths.deploy}`), deploy.replace('2. Search', '2. Find the page.\n3. Search').replace('3. Enter your', '4. Enter the').replace('4. When', '5. When'));
    const { out } = await assay(['readiness', 'acme/widget'], { cwd });
    expect(out).toContain(`  ○ CER-7   Built from the documentation alone
            Sam Ortega signed on 2026-11-16; public/deploy.md#steps has changed since (steps 2 and 4
            were not followed, what was step 3 is gone).
`);
    const report = JSON.parse((await assay(['readiness', 'acme/widget', '--format', 'json'], { cwd })).out) as { solutions: { requirements: { id: string; attested?: { stale?: unknown } }[] }[] };
    expect(report.solutions[0]?.requirements.find(({ id }) => id === 'CER-7')?.attested?.stale).toEqual([
      { path: paths.deploy, block: 'steps', why: 'changed' },
      { path: paths.deploy, block: 'steps', step: '2', why: 'unsigned' },
      { path: paths.deploy, block: 'steps', step: '4', why: 'unsigned' },
      { path: paths.deploy, block: 'steps', step: '3', why: 'gone' },
    ]);
  });

  test.each([
    [['nowhere.md'], 'assay: there is no file nowhere.md\n'],
    [['content'], 'assay: content cannot be read (EISDIR)\n'],
    [['worksheet.md', '--for', 'CER-1'], 'assay: CER-1 is signed without a worksheet; CER-7 is signed with one\n'],
  ])('%j is one clear line and exit 2', async (words, line) => {
    const cwd = project();
    await walked(cwd);
    expect(await attest(cwd, ...words)).toEqual({ code: 2, out: '', err: line });
  });
});

describe('what would not count is not written', () => {
  test.each([
    ['by nobody of the program', 'Sam Ortga', 'assay: --signer "Sam Ortga" is nobody in program/people.yaml, which lists who may sign; did you mean Sam Ortega?\n'],
    ['by somebody of another role', 'Noor Haddad', 'assay: --signer "Noor Haddad" is ecosystem-team in program/people.yaml, not integrator\n'],
  ])('%s', async (_, signer, err) => {
    const cwd = project({ ...baseContent, 'program/people.yaml': people });
    expect(await attest(cwd, '--for', 'CER-1', '--signer', signer, ...evidence)).toEqual({ code: 2, out: '', err });
    expect((await attest(cwd, '--for', 'CER-1', '--signer', 'sam  ortega', ...evidence)).code).toBe(0);
  });

  test.each<[string, string[], string]>([
    ['without the evidence that is asked for', ['--for', 'CER-1'], 'assay: nothing is written: CER-1 would not count: Sam Ortega signed on 2026-11-16 without evidence.\n'],
    ['before there was anything to see', ['--for', 'CER-1', ...evidence, '--date', '2026-08-31'], 'assay: nothing is written: CER-1 would not count: Sam Ortega signed on 2026-08-31, before 2026-09-01, when there was nothing to sign yet.\n'],
    ['with a note that the ledger does not hold', ['--for', 'CER-1', ...evidence, '--note', 'long '.repeat(101)], 'assay: nothing is written: certification.md would not be valid: '],
    ['with a character that nobody sees', ['--for', 'CER-1', ...evidence, '--note', 'All \u202Egood'], 'assay: nothing is written: certification.md would not be valid: '],
  ])('%s', async (_, words, line) => {
    const cwd = project();
    const before = read(cwd);
    const { code, out, err } = await attest(cwd, '--signer', 'Sam Ortega', ...words);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.startsWith(line), err).toBe(true);
    expect(read(cwd)).toBe(before);
  });

  test('behind a later signature', async () => {
    const cwd = project();
    await attest(cwd, '--for', 'CER-1', '--signer', 'Sam Ortega', ...evidence);
    expect(await attest(cwd, '--for', 'CER-1', '--signer', 'Ada Lindqvist', ...evidence, '--date', '2026-10-01')).toEqual({ code: 1, out: '', err: 'assay: nothing is written: CER-1 would not count: the signature of Sam Ortega on 2026-11-16 is later.\n' });
  });

  test('through a symbolic link, or where nothing may be written', async () => {
    const cwd = project();
    const file = path.join(cwd, certification);
    renameSync(file, path.join(cwd, 'elsewhere.md'));
    symlinkSync(path.join(cwd, 'elsewhere.md'), file);
    const outcome = await attest(cwd, '--for', 'CER-1', '--signer', 'Sam Ortega', ...evidence);
    expect(outcome.code).toBeGreaterThan(0);
    expect(outcome.out).toBe('');
    expect(lstatSync(file).isSymbolicLink()).toBe(true);
    expect(read(cwd, 'elsewhere.md')).toBe(baseContent[paths.certification]);
  });

  test('and the mode of a file stays', async () => {
    const cwd = project();
    chmodSync(path.join(cwd, certification), 0o640);
    await attest(cwd, '--for', 'CER-1', '--signer', 'Sam Ortega', ...evidence);
    expect(statSync(path.join(cwd, certification)).mode & 0o777).toBe(0o640);
  });
});

test.each<[string[], string]>([
  [[], 'assay: --for says what is signed, such as --for APP-1; APP-1, APP-2, APP-4, APP-5, APP-6, APP-7, APP-8, CER-1, CER-2, CER-3, CER-4, CER-6, CER-7, CER-8, MEM-3, MEM-4, MEM-6, REN-1 are signed\n'],
  [['--for', 'CRE-1'], 'assay: no requirement "CRE-1"; did you mean CER-1?\n'],
  [['--for', 'DOC-4'], 'assay: DOC-4 ("The Public article guides step by step") is computed from the content, so nobody signs it\n'],
  [['--for', 'CER-7', '--signer', 'Sam Ortega'], 'assay: CER-7 is signed with a filled worksheet: npx assay walkthrough acme/widget --to worksheet.md, then npx assay attest acme/widget worksheet.md\n'],
  [['--for', 'CER-1'], 'assay: --signer says who signs, such as --signer "Sam Ortega"\n'],
  [['--for', 'CER-1', '--role', 'integrater'], 'assay: --role is one of integrator, ecosystem-team, not "integrater"; did you mean integrator?\n'],
  [['--for', 'CER-1', '--role', 'ecosystem-team'], 'assay: CER-1 is signed by the Integrator, not by the Ecosystem team\n'],
  [['--for', 'CER-4'], 'assay: --role says in which role CER-4 is signed: integrator or ecosystem-team\n'],
  [['--for', 'CER-1', '--result', 'meet'], 'assay: --result is one of met, not-met, not "meet"; did you mean met?\n'],
  [['--for', 'CER-1', '--date', '2026-02-30'], 'assay: --date is "2026-02-30", which is no day of the calendar; write it like 2026-11-16\n'],
  [['--for', 'CER-1', '--date', '2026-11-17'], 'assay: --date is 2026-11-17, which has not come yet; the content is judged as of 2026-11-16\n'],
  [['--for', 'CER-1', '--signer', 'Sam Ortega', '--evidence', 'http://tickets.ctl.example/1'], 'assay: --evidence http://tickets.ctl.example/1: an address begins with https://\n'],
  [['--for', 'CER-1', '--signer', 'Sam Ortega', '--evidence', 'partners/acme/widget/public/deplyo.md'], 'assay: --evidence partners/acme/widget/public/deplyo.md is no file of the content; did you mean partners/acme/widget/public/deploy.md?\n'],
])('%j is one clear line and exit 2', async (words, line) => {
  expect(await attest(project(), ...words)).toEqual({ code: 2, out: '', err: line });
});
