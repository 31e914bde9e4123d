import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Program } from '../../schemas/generated/types.ts';
import { validatorFor } from '../../scripts/schemas.ts';
import { baseContent, program } from '../fixtures/base.ts';
import { people } from '../fixtures/change.ts';
import { assay, temporary } from '../fixtures/host.ts';
import { nextProgram, writeVersions } from '../fixtures/next-program.ts';
import { change, commit, repository } from '../fixtures/repository.ts';
import { candidate, paths, signAll, withSignatures } from '../program/signed.ts';

interface State {
  pin?: string;
  current?: Program;
  /** The versions in the folder of the program. */
  versions: readonly Program[];
}

/** A project on disk with one candidate that lacks nothing; its folder. */
async function project({ pin = '2015-02', versions, current = program }: State): Promise<string> {
  const files = withSignatures(await signAll(), { membership: { ...candidate, program: pin } });
  const config = `export default { content: ['content'], program: 'schemas/program/${current.version}.yaml', asOf: '2026-11-16', site: { url: 'https://kb.example.com', base: '/' } };\n`;
  const folder = temporary({ ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`content/${name}`, text])), 'assay.config.ts': config });
  writeVersions(path.join(folder, 'schemas/program'), ...versions);
  writeVersions(path.join(folder, 'drafts'), nextProgram);
  return folder;
}

/** The configuration, the program and one candidate on the main branch of a repository. */
async function branched(): Promise<string> {
  const folder = await project({ versions: [program] });
  const text = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  const content = Object.keys(baseContent).map((name) => `content/${name}`);
  return repository({ ...Object.fromEntries([...content, 'assay.config.ts', 'schemas/program/2015-02.yaml'].map((file) => [file, text(file)])), 'content/program/people.yaml': people });
}

const pinned = `content/${paths.membership}`;
const article = `content/${paths.deploy}`;

describe('assay readiness', () => {
  test.each(['text', 'markdown', 'html'])('says that nobody can judge by a version that is not there, and exits 2 (%s)', async (format) => {
    const cwd = await project({ versions: [program, nextProgram], pin: '2027-02' });
    const { code, out } = await assay(['readiness', '--format', format], { cwd });
    expect(code).toBe(2);
    expect(out).toMatch(/membership\.md names program (?:"|&quot;|&#34;)2027-02(?:"|&quot;|&#34;), which does not exist; there are 2015-02 and 2027-01\./);
  });

  test('shows one partner what it has from the program', async () => {
    const { out } = await assay(['readiness', 'acme'], { cwd: await project({ versions: [program] }) });
    expect(out.replaceAll(/\s+/g, ' ')).toContain('What Acme has from the program Candidate, 2 benefits Candidates have this while they are being certified. Credit $2,000 a month. It goes on while APP-7 ("Cloud customer in good standing") is met, and it is. Candidate access to a fully functioning');
  });
});

describe('in a pull request', () => {
  const judged = async (cwd: string): Promise<string> => (await assay(['check', '--base', 'main', '--actor', 'mara-okafor'], { cwd })).out;

  test('a version that the change itself brings is none yet', async () => {
    const cwd = await branched();
    const membership = readFileSync(path.join(cwd, pinned), 'utf8').replace('2015-02', '2027-01');
    change(cwd, { [pinned]: membership });
    writeVersions(path.join(cwd, 'schemas/program'), nextProgram);
    expect(await judged(cwd)).toContain('There is no program `2027-01`.');
  });

  test('a version of the base branch counts, although the change takes it away or retires it', async () => {
    const cwd = await branched();
    writeVersions(path.join(cwd, 'schemas/program'), nextProgram);
    commit(cwd, 'Bring the next version');
    change(cwd, { [pinned]: readFileSync(path.join(cwd, pinned), 'utf8').replace('2015-02', '2027-01') });
    expect(await judged(cwd)).not.toContain('valid-program');
    writeVersions(path.join(cwd, 'schemas/program'), { ...nextProgram, retired: '2026-01-01' });
    expect(await judged(cwd)).not.toContain('valid-program');
    rmSync(path.join(cwd, 'schemas/program/2027-01.yaml'));
    expect(await judged(cwd)).not.toContain('valid-program');
  });
});

describe('a part of a check', () => {
  const removal = /## Remove it again\n[^#]*/;

  test('that is about what has changed tells what another pin brings about', async () => {
    const cwd = await branched();
    writeVersions(path.join(cwd, 'schemas/program'), nextProgram);
    change(cwd, { [article]: readFileSync(path.join(cwd, article), 'utf8').replace(removal, '') });
    commit(cwd, 'Bring the next version');
    change(cwd, { [pinned]: readFileSync(path.join(cwd, pinned), 'utf8').replace('2015-02', '2027-01') });
    const { code, out } = await assay(['check', '--changed=main'], { cwd });
    expect(code).toBe(1);
    expect(out).toContain('The section `Remove it again` is missing.');
  });

  test('comes with the others to what a whole check finds', async () => {
    const cwd = await project({ versions: [program, nextProgram], pin: '2027-01' });
    change(cwd, { [article]: readFileSync(path.join(cwd, article), 'utf8').replace(removal, '') });
    const shards = await Promise.all(['1/2', '2/2'].map(async (shard) => (await assay(['check', '--shard', shard], { cwd })).out));
    for (const [index, text] of shards.entries()) writeFileSync(path.join(cwd, `${index}.json`), text);
    const whole = await assay(['check'], { cwd });
    expect(whole.out).toContain('The section `Remove it again` is missing.');
    expect(await assay(['merge', '0.json', '1.json'], { cwd })).toEqual(whole);
  });
});

test('assay explain knows the requirements of other versions, and says so', async () => {
  const cwd = await project({ versions: [program, nextProgram] });
  const { code, out } = await assay(['explain', 'doc-11'], { cwd });
  expect(code).toBe(0);
  expect(out).toContain('Of program 2027-01; the current one, 2015-02, does not have it.\n\nDOC-11');
});

test('a waiver is for a requirement of the version that the partner pins', async () => {
  const waiver = (id: string): string => `waivers:\n  - requirement: ${id}\n    solution: acme/widget\n    reason: The article on removal is written together with that of the next release.\n    approver: Noor Haddad\n    approved: "2026-11-01"\n    expires: "2027-03-31"\n`;
  const said = async (id: string, pin: string, asOf: string): Promise<string> => {
    const cwd = await project({ versions: [program, { ...nextProgram, windows: program.windows }], pin });
    mkdirSync(path.join(cwd, 'content/program'));
    writeFileSync(path.join(cwd, 'content/program/waivers.yaml'), waiver(id));
    return (await assay(['check', '--as-of', asOf], { cwd })).out.replaceAll(/\s+/g, ' ');
  };
  expect(await said('DOC-11', '2015-02', '2026-11-16')).toContain('The program has no requirement `DOC-11`.');
  expect(await said('DOC-11', '2027-01', '2027-01-02')).toContain('acme/widget meets DOC-11 or does not need it');
  expect(await said('CER-3', '2027-01', '2026-11-16')).toContain('CER-3 ("Works with the Blueprint Engine") cannot be waived.');
});

describe('assay diff-program', () => {
  const run = async (words: string[], state: State = { versions: [program, nextProgram] }): ReturnType<typeof assay> => assay(['diff-program', ...words], { cwd: await project(state) });

  test('prints JSON of the published shape, and exits as it says', async () => {
    const { code, out } = await run(['2015-02', '2027-01', '--format', 'json']);
    const report = JSON.parse(out) as { exitCode: number; counts: object };
    expect(validatorFor('program-diff-report')(report)).toEqual([]);
    expect(report).toMatchObject({ exitCode: 1, counts: { solutions: 1, worse: 1 }, solutions: [{ partner: 'acme', effect: 'worse', before: { ready: true }, after: { ready: false } }] });
    expect(code).toBe(1);
  });

  test('goes the other way round too, where nobody is worse off', async () => {
    const { code, out } = await run(['2027-01', '2015-02', '--format', 'markdown']);
    expect(code).toBe(0);
    expect(out).toContain('#### `acme/widget`: not ready → ready\n');
    expect(out).toContain('- `+` MEM-4 Use case identified\n');
  });

  test('judges by a version whatever a partner pins, and whether it is retired', async () => {
    const pinned = { versions: [{ ...program, retired: '2026-01-01' }, nextProgram], pin: '2027-01' };
    expect((await run(['2015-02', '2015-02'], pinned)).out).toContain('1 solution: 1 unaffected.');
    expect((await run(['2015-02', '2027-01'], pinned)).out).toContain('acme/widget  ready → not ready');
  });

  test('says of a window what it does on another day', async () => {
    expect((await run(['2015-02', '2027-01', '--as-of', '2026-10-31'])).out).toContain('window of candidacy closes on 2026-12-01, in 31 days → window of candidacy closes on 2026-11-01,');
  });

  test('exits 2 where something could not be judged', async () => {
    const cwd = await project({ versions: [program, nextProgram] });
    const { [paths.membership]: _, ...files } = baseContent;
    const partial = temporary({ ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`content/${name}`, text])), 'assay.config.ts': `export default { content: ['content', { path: 'private', optional: true }], program: ${JSON.stringify(path.join(cwd, 'schemas/program/2015-02.yaml'))}, asOf: '2026-11-16', site: { url: 'https://kb.example.com', base: '/' } };\n` });
    const { code, out } = await assay(['diff-program', '2015-02', '2027-01'], { cwd: partial });
    expect(code).toBe(2);
    expect(out).toContain('acme/widget  could not be judged');
    expect(out).toContain('private is absent: its requirements were not run.');
  });

  test.each([
    [['2015-02'], 'assay: name two versions of the program, or files of them: assay diff-program 2015-02 drafts/2027-01.yaml\n'],
    [['2015-02', '2015-20'], 'assay: there is no program "2015-20"; did you mean 2015-02?\n'],
    [['2015-02', 'x'], 'assay: there is no program "x"; there are 2015-02, 2027-01\n'],
    [['2015-02', 'drafts/2028-01.yaml'], 'assay: there is no program "drafts/2028-01.yaml": neither a version (2015-02, 2027-01) nor a YAML file\n'],
    [['2015-02', '2027-01', '--format', 'html'], 'assay: --format is one of text, json, markdown, not "html"\n'],
  ])('%j is one clear line and exit 2', async (words, line) => {
    expect(await run(words)).toEqual({ code: 2, out: '', err: line });
  });

  test('a file that bears another name than its version is no version', async () => {
    const wrong = await project({ versions: [program] });
    writeFileSync(path.join(wrong, 'schemas/program/2027-03.yaml'), readFileSync(path.join(wrong, 'drafts/2027-01.yaml')));
    expect(await assay(['diff-program', '2015-02', '2027-03'], { cwd: wrong })).toEqual({ code: 2, out: '', err: 'assay: 2027-03.yaml says that it is version "2027-01"; a file of the program is named after its version\n' });
  });
});
