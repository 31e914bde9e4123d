import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CheckReport } from '../../schemas/generated/types.ts';
import { projectRoot } from '../../scripts/host.ts';
import { validatorFor } from '../../scripts/schemas.ts';
import type { SourceFiles } from '../../scripts/source.ts';
import { baseBranch, people } from '../fixtures/change.ts';
import { assay } from '../fixtures/host.ts';
import { change, commit, git, repository } from '../fixtures/repository.ts';
import { candidate, ledger, member, signAll, withSignatures } from '../program/signed.ts';

const program = readFileSync(new URL('../../schemas/program/2015-02.yaml', import.meta.url), 'utf8');
const config = (content = "['content']"): string => `export default { content: ${content}, program: 'program.yaml', asOf: '2026-11-16', site: { url: 'https://kb.example.com', base: '/' } };\n`;
const membership = 'content/partners/acme/membership.md';
const certification = 'content/partners/acme/widget/certification.md';
const deploy = 'content/partners/acme/widget/public/deploy.md';

const inContent = (files: SourceFiles): Record<string, string> => Object.fromEntries(Object.entries(files).map(([file, text]) => [`content/${file}`, String(text)]));

/** A project whose main branch knows its people; the change is made in the work tree, on a branch of its own. */
function project(content: SourceFiles = baseBranch, files: SourceFiles = {}): string {
  const cwd = repository({ ...inContent(content), 'assay.config.ts': config(), 'program.yaml': program, 'tool.ts': 'export {};\n', ...files });
  git(cwd, 'checkout', '-q', '-b', 'change');
  return cwd;
}

function edit(cwd: string, file: string, from: string, to: string): void {
  const text = readFileSync(path.join(cwd, file), 'utf8');
  expect(text).toContain(from);
  change(cwd, { [file]: text.replace(from, () => to) });
}

/** What is found in a change, shortest form, and how the command ended. */
async function report(cwd: string, actor?: string, ...words: string[]): Promise<{ code: number; err: string; found: string[] }> {
  const { code, out, err } = await assay(['check', '--format', 'json', '--base', 'main', ...(actor === undefined ? [] : ['--actor', actor]), ...words], { cwd });
  if (out === '') return { code, err, found: [] };
  const { findings } = JSON.parse(out) as CheckReport;
  return { code, err, found: findings.map(({ path: file, rule, severity, range }) => `${file}${range ? `:${range.start.line}` : ''} ${rule} ${severity}`) };
}

describe('assay check --base --actor', () => {
  it('lets a partner write its own text, and nobody else write it', async () => {
    const cwd = project();
    edit(cwd, 'content/partners/acme/partner.md', 'summary: ', 'summary: New. ');
    commit(cwd, 'Change');
    expect(await report(cwd, 'ada-miller')).toEqual({ code: 0, err: '', found: [] });
    expect(await report(cwd, 'noor-haddad')).toMatchObject({ code: 0, found: ['partners/acme/partner.md owned-files warning'] });
    for (const actor of ['sam-ortega', 'jo-doe', undefined]) expect(await report(cwd, actor)).toMatchObject({ code: 1, found: ['partners/acme/partner.md owned-files error'] });
  });

  it('stops a partner that makes itself a member, on the lines that say so', async () => {
    const cwd = project();
    edit(cwd, membership, 'status: candidate', 'status: member\ntier: platinum\nmemberSince: "2026-11-02"\ntermEnds: "2027-11-01"');
    edit(cwd, certification, 'candidateSince: "2026-09-01"', 'candidateSince: "2026-09-01"\ncertified: "2026-11-02"');
    change(cwd, inContent({ 'program/people.yaml': `${people}  - login: ada-miller\n    name: Ada Miller\n    roles: [ecosystem-team]\n` }));
    expect(await report(cwd, 'ada-miller')).toEqual({
      code: 1,
      err: '',
      found: [
        'partners/acme/membership.md owned-files error',
        'partners/acme/membership.md:3 legal-transition error',
        'partners/acme/membership.md:3 legal-transition error',
        'partners/acme/membership.md:13 no-self-approval error',
        'partners/acme/widget/certification.md owned-files error',
        'partners/acme/widget/certification.md:3 legal-transition error',
        'partners/acme/widget/certification.md:3 legal-transition error',
        'program/people.yaml owned-files error',
        'program/people.yaml:13 no-self-approval error',
      ],
    });
  });

  it('lets the Ecosystem team certify what is ready', async () => {
    const signed = await signAll();
    const before = withSignatures(signed, { membership: { ...candidate, logins: ['ada-miller'] }, certification: ledger, files: baseBranch });
    const after = withSignatures(signed, { membership: { ...member, logins: ['ada-miller'] }, certification: { ...ledger, certified: '2026-11-02' }, files: baseBranch });
    const cwd = project(before);
    change(cwd, inContent(after));
    expect(await report(cwd, 'noor-haddad')).toEqual({ code: 0, err: '', found: [] });
    // What was signed for is no longer what stands there.
    edit(cwd, deploy, '\n## ', '\nThe Widget is new.\n\n## ');
    expect((await report(cwd, 'noor-haddad')).found).toContainEqual(expect.stringMatching(/certification\.md:\d+ legal-transition error/));
  });

  it('lets anybody apply', async () => {
    const application = Object.fromEntries(Object.entries(baseBranch).filter(([file]) => /^partners\/acme\/(?:partner|widget\/(?!certification))/.test(file)).map(([file, text]) => [file.replace('acme', 'bcme'), String(text).replaceAll('acme', 'bcme').replaceAll('Acme', 'Bcme')]));
    const cwd = project();
    change(cwd, inContent(application));
    const { found } = await report(cwd, 'jo-doe');
    expect(found.filter((line) => /owned-files|legal-transition|require-owner-files/.test(line))).toEqual(['partners/bcme/partner.md require-owner-files warning']);
    change(cwd, { 'content/partners/bcme/membership.md': '---\nprogram: "2015-02"\nstatus: applicant\napplied: "2026-11-10"\nlogins: [jo-doe]\n---\n' });
    expect((await report(cwd, 'jo-doe')).found.filter((line) => line.includes('membership.md'))).toEqual(['partners/bcme/membership.md owned-files error', 'partners/bcme/membership.md:3 legal-transition error', 'partners/bcme/membership.md:5 no-self-approval error']);
  });

  it('looks outside the content too, and finds what is gone', async () => {
    const cwd = project();
    change(cwd, { 'tool.ts': undefined, 'assay.config.ts': `${config()}// Mine.\n`, 'new.ts': 'export {};\n', [deploy]: undefined });
    commit(cwd, 'Change');
    const { out } = await assay(['check', '--format', 'github', '--base', 'main', '--actor', 'jo-doe'], { cwd });
    const about = (file: string): string | undefined => out.split('\n').find((line) => line.includes('owned-files') && line.includes(` \`${file}\`, which`));
    expect(about('assay.config.ts')).toMatch(/^::error file=assay\.config\.ts,title=owned-files::/);
    expect(about('new.ts')).toMatch(/^::error file=new\.ts,/);
    expect(about('tool.ts')).toMatch(/removes `tool\.ts`/);
    expect(about('partners/acme/widget/public/deploy.md')).toMatch(/content\/partners\/acme\/widget\/solution\.md/);
    const { findings, ...rest } = JSON.parse((await assay(['check', '--format', 'json', '--base', 'main', '--actor', 'jo-doe'], { cwd })).out) as CheckReport;
    expect(validatorFor('check-report')({ findings, ...rest })).toEqual([]);
    expect(findings.map((finding) => finding.path)).toEqual(expect.arrayContaining(['../assay.config.ts', '../new.ts']));
    // What nobody has committed there is no part of the change.
    writeFileSync(path.join(cwd, 'notes.txt'), 'Mine.\n');
    expect((await report(cwd, 'jo-doe')).found.join()).not.toContain('notes.txt');
  });

  it('is not led astray by links, modes and names', async () => {
    const cwd = project();
    rmSync(path.join(cwd, membership));
    symlinkSync('partner.md', path.join(cwd, membership));
    chmodSync(path.join(cwd, 'tool.ts'), 0o755);
    change(cwd, { 'a\n::error::b "c".ts': 'export {};\n' });
    commit(cwd, 'Change');
    const { found } = await report(cwd, 'ada-miller');
    expect(found).toEqual(expect.arrayContaining(['partners/acme/membership.md owned-files error', '../tool.ts owned-files error', '../a\n::error::b "c".ts owned-files error']));
    const { out } = await assay(['check', '--format', 'github', '--base', 'main', '--actor', 'x\n::error::y'], { cwd });
    expect(out).not.toMatch(/^::error::/m);
  });

  it('counts files of the content that git does not know yet', async () => {
    const cwd = project();
    change(cwd, inContent({ 'program/guide.md': '---\ntitle: Guide\ndescription: How it works.\naudience: public\n---\n\nText.\n' }));
    expect((await report(cwd, 'ada-miller')).found).toContain('program/guide.md owned-files error');
  });

  it('keeps the folders of partners', async () => {
    const cwd = project();
    renameSync(path.join(cwd, 'content/partners/acme'), path.join(cwd, 'content/partners/acme-tools'));
    expect((await report(cwd, 'noor-haddad')).found).toContain('partners/acme-tools/membership.md no-changed-id error');
  });

  it('is asked of shards where they are merged', async () => {
    const cwd = project();
    edit(cwd, membership, 'supportTier: developer', 'supportTier: enterprise');
    const { out } = await assay(['check', '--shard', '1/1', '--base', 'main'], { cwd });
    writeFileSync(path.join(cwd, '1.json'), out);
    const merge = (actor: string) => assay(['merge', '1.json', '--base', 'main', '--actor', actor], { cwd });
    expect((await merge('noor-haddad')).code).toBe(0);
    expect(await merge('ada-miller')).toMatchObject({ code: 1, out: expect.stringContaining('owned-files') as string });
    expect((await assay(['merge', '1.json', '--actor', 'ada-miller'], { cwd })).code).toBe(2);
  });
});

describe('what was before', () => {
  it('is what the branch has now, of partners and people', async () => {
    const cwd = project();
    edit(cwd, deploy, 'Widget', 'The Widget');
    commit(cwd, 'Change');
    git(cwd, 'checkout', '-q', 'main');
    edit(cwd, 'content/program/people.yaml', '  - login: mara-okafor\n    name: Mara Okafor\n    roles: [ecosystem-team]\n', '');
    commit(cwd, 'Mara leaves');
    git(cwd, 'checkout', '-q', 'change');
    change(cwd, { 'tool.ts': 'export const a = 1;\n' });
    expect((await report(cwd, 'noor-haddad')).found.join()).not.toContain('tool.ts');
    expect((await report(cwd, 'mara-okafor')).found.join()).toContain('tool.ts owned-files error');
  });

  it('cannot be told where the branch has moved on in the same folder', async () => {
    const cwd = project();
    edit(cwd, membership, 'supportTier: developer', 'supportTier: enterprise');
    commit(cwd, 'Change');
    git(cwd, 'checkout', '-q', 'main');
    edit(cwd, certification, 'name: Sam Ortega', 'name: Sam T. Ortega');
    commit(cwd, 'Other');
    git(cwd, 'checkout', '-q', 'change');
    expect(await report(cwd, 'noor-haddad')).toEqual({ code: 2, err: 'assay: --base main: it has changed partners/acme/widget/certification.md since this change began; merge it into the change first\n', found: [] });
    git(cwd, 'merge', '-q', '--no-edit', 'main');
    expect(await report(cwd, 'noor-haddad')).toMatchObject({ code: 0 });
  });

  it('is read or nothing is judged', async () => {
    const broken = project({ ...baseBranch, 'program/people.yaml': 'people: 3\n' });
    expect(await report(broken, 'noor-haddad')).toEqual({ code: 2, err: 'assay: program/people.yaml on main is not as it should be; `assay check` there says why\n', found: [] });
    const { 'program/people.yaml': _, ...nobody } = baseBranch;
    const cwd = project(nobody);
    change(cwd, inContent({ 'program/people.yaml': people }));
    expect(await report(cwd, 'noor-haddad')).toMatchObject({ code: 1, found: ['program/people.yaml owned-files error', 'program/people.yaml:4 no-self-approval error'] });
  });

  it('may stand in a root that is absent, and then the change itself is not judged, which is said', async () => {
    const cwd = project(baseBranch, { 'assay.config.ts': config("['content', { path: 'private', optional: true }]") });
    edit(cwd, membership, 'supportTier: developer', 'supportTier: enterprise');
    expect(await report(cwd, 'jo-doe')).toMatchObject({ code: 0, err: 'assay: who owns what stands in a content root that is absent, so the change itself is not judged here\n' });
  });
});

it('knows the files of several content roots', async () => {
  const isPrivate = (file: string): boolean => /membership|application|certification|internal|people/.test(file);
  const files = Object.fromEntries(Object.entries(baseBranch).map(([file, text]) => [`${isPrivate(file) ? 'private' : 'content'}/${file}`, String(text)]));
  const cwd = repository({ ...files, 'assay.config.ts': config("[{ path: 'content', public: true }, 'private']"), 'program.yaml': program });
  edit(cwd, deploy, '\n## ', '\nThe Widget is new.\n\n## ');
  edit(cwd, 'private/partners/acme/widget/internal/support.md', '\n## ', '\nThe Widget is new.\n\n## ');
  expect((await report(cwd, 'ada-miller')).code).toBe(0);
  edit(cwd, 'private/partners/acme/membership.md', 'supportTier: developer', 'supportTier: enterprise');
  const { code, out } = await assay(['check', '--format', 'github', '--base', 'main', '--actor', 'ada-miller'], { cwd });
  expect(code).toBe(1);
  expect(out).toMatch(/^::error file=private\/partners\/acme\/membership\.md,title=owned-files::/m);
});

describe('options that do not go together', () => {
  it.each([
    [['--actor', 'noor-haddad'], '--actor goes with --base: assay check --base origin/main --actor noor-haddad'],
    [['--base', 'main', 'content/partners'], '--base is about all that a change touches, so name no part of the content'],
    [['--base', 'main', '--changed'], '--base does not go with --changed'],
    [['--base', 'main', '--fix'], '--base does not go with --fix'],
    [['--base', 'main', '--watch'], '--base does not go with --watch'],
  ])('%j', async (words, message) => {
    expect(await assay(['check', ...words], { cwd: project() })).toEqual({ code: 2, out: '', err: `assay: ${message}\n` });
  });
});

it('loads nothing of it for a check of the content alone', () => {
  const tell = "import { registerHooks } from 'node:module'; import { writeSync } from 'node:fs'; registerHooks({ load(url, context, next) { writeSync(2, url + '\\n'); return next(url, context); } });";
  const cwd = project();
  const loaded = execFileSync('/bin/sh', ['-c', '"$0" --import "$1" "$2" check 2>&1', process.execPath, `data:text/javascript,${encodeURIComponent(tell)}`, path.join(projectRoot, 'scripts/assay.mjs')], { cwd, encoding: 'utf8' });
  expect(loaded).toContain('/scripts/pipeline/check.ts');
  expect(loaded.split('\n').filter((line) => /kit\/change\/|check\/change\/|legal-transition|owned-files|no-self-approval|no-changed-id/.test(line))).toEqual([]);
});
