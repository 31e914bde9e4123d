import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CheckReport, ReadinessReport } from '../../schemas/generated/types.ts';
import type { SourceFiles } from '../../scripts/source.ts';
import { baseContent } from '../fixtures/base.ts';
import { people } from '../fixtures/change.ts';
import { assay, temporary, type Outcome } from '../fixtures/host.ts';
import { change, commit, git, repository } from '../fixtures/repository.ts';
import { article, ports, waivers } from '../suppressions/content.ts';

const programFile = readFileSync(new URL('../../schemas/program/2015-02.yaml', import.meta.url), 'utf8');
const config = (settings = "content: ['content'], program: 'program.yaml', asOf: '2026-11-16'"): string => `export default { ${settings}, site: { url: 'https://kb.example.com', base: '/' } };\n`;

/** A project as it stands on its main branch; the change is made in its work tree. */
function project(content: SourceFiles = {}, files: SourceFiles = {}): string {
  const inFolder = Object.fromEntries(Object.entries({ ...baseContent, 'program/people.yaml': people, ...content }).map(([file, text]) => [`content/${file}`, text]));
  return repository({ ...inFolder, 'assay.config.ts': config(), 'program.yaml': programFile, ...files });
}

const within = (files: Record<string, string>): Record<string, string> => Object.fromEntries(Object.entries(files).map(([file, text]) => [`content/${file}`, text]));

async function report(cwd: string, ...words: string[]): Promise<{ code: number; err: string; found: string[]; counts?: CheckReport['counts'] }> {
  const { code, out, err } = await assay(['check', '--format', 'json', '--base', 'main', '--actor', 'mara-okafor', ...words], { cwd });
  if (out === '') return { code, err, found: [] };
  const { findings, counts } = JSON.parse(out) as CheckReport;
  return { code, err, found: findings.map(({ path: file, rule, severity, suppression }) => `${file} ${rule} ${suppression?.kind ?? severity}`), counts };
}

const unsafe = article('![](port.png)');
const waived = waivers({ rule: 'require-image-alt', path: ports }, { rule: 'valid-image-link', path: ports });

describe('assay check --base', () => {
  it('lets a waiver of the change let nothing pass, and says when it will', async () => {
    const cwd = project(unsafe);
    change(cwd, within(waived));
    const { code, found } = await report(cwd);
    expect(code).toBe(1);
    expect(found.filter((line) => line.startsWith(ports) && line.endsWith('error'))).toHaveLength(2);
    expect(found.filter((line) => line.includes('valid-waivers'))).toEqual(['program/waivers.yaml valid-waivers note', 'program/waivers.yaml valid-waivers note']);
    // Without, as on the branch itself once it is merged, they count.
    expect((await assay(['check'], { cwd })).code).toBe(0);
  });

  it('lets a waiver of the branch let pass what it is for, although the change removes or spoils it', async () => {
    const cwd = project({ ...unsafe, ...waived });
    expect(await report(cwd)).toMatchObject({ code: 0, counts: { waived: 2 } });
    change(cwd, { 'content/program/waivers.yaml': undefined });
    expect(await report(cwd)).toMatchObject({ code: 0, counts: { waived: 2 } });
    change(cwd, { 'content/program/waivers.yaml': 'waivers: 3\n' });
    expect(await report(cwd)).toMatchObject({ code: 1, counts: { waived: 2 } });
  });

  it('asks for the end of a waiver in the change that mends what it was for', async () => {
    const cwd = project({ ...unsafe, ...waived });
    change(cwd, within(article('Open the **Network** page.')));
    expect((await report(cwd)).found.filter((line) => line.includes('waivers'))).toEqual(['program/waivers.yaml valid-waivers error', 'program/waivers.yaml valid-waivers error']);
    change(cwd, { 'content/program/waivers.yaml': undefined });
    expect((await report(cwd)).code).toBe(0);
  });

  it('knows what the baseline of the branch knows, not what the change adds to it', async () => {
    const cwd = project(unsafe);
    expect(await assay(['baseline'], { cwd })).toMatchObject({ code: 0 });
    expect(await report(cwd)).toMatchObject({ code: 1, counts: { known: 0 } });
    commit(cwd, 'Change');
    expect(await report(cwd)).toMatchObject({ code: 0, counts: { known: 2 } });
  });

  it('reads configuration and program from the branch, and runs nothing of the change', async () => {
    const cwd = project(unsafe, { 'other/note.md': 'Text.\n' });
    const mark = path.join(cwd, 'ran');
    change(cwd, {
      'assay.config.ts': `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(mark)}, '');\n${config("content: ['other'], program: 'program.yaml', asOf: '2026-11-16'")}`,
      'program.yaml': programFile.replaceAll('waivable: false', 'waivable: true').replace("version: 2015-02", "version: 2015-03"),
    });
    const { code, out } = await assay(['check', '--format', 'json', '--base', 'main', '--actor', 'mara-okafor'], { cwd });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ program: '2015-02', asOf: '2026-11-16', counts: { files: 9 } });
    expect(existsSync(mark)).toBe(false);
  });

  it('does not believe what is kept of a program in the work tree', async () => {
    const cwd = project({}, { 'assay.config.ts': config("content: ['content'], program: 'schemas/program/p.yaml', asOf: '2026-11-16'"), 'schemas/program/p.yaml': programFile });
    const { program } = await import('../fixtures/base.ts');
    change(cwd, { 'schemas/generated/program-p.json': JSON.stringify({ text: programFile, program: { ...program, version: '1999-12' } }) });
    const programIn = async (...words: string[]): Promise<string> => (JSON.parse((await assay(['check', '--format', 'json', ...words], { cwd })).out) as CheckReport).program;
    expect(await programIn()).toBe('1999-12');
    expect(await programIn('--base', 'main')).toBe('2015-02');
  });

  it('takes a tag, a commit and one some commits back', async () => {
    const cwd = project(unsafe);
    git(cwd, 'tag', 'v1');
    change(cwd, within(waived));
    commit(cwd, 'Change');
    for (const ref of ['v1', 'HEAD~1', git(cwd, 'rev-parse', 'v1').trim()]) expect((await report(cwd, '--base', ref)).counts, ref).toMatchObject({ waived: 0 });
    expect((await report(cwd)).counts).toMatchObject({ waived: 2 });
  });
});

describe('assay readiness --base', () => {
  it('waives what the branch waives', async () => {
    const cwd = project();
    change(cwd, within(waivers({ requirement: 'CER-3', solution: 'acme/widget' })));
    const verdict = async (...words: string[]): Promise<string | undefined> => {
      const { out } = await assay(['readiness', 'acme/widget', '--format', 'json', ...words], { cwd });
      return (JSON.parse(out) as ReadinessReport).solutions[0]?.requirements.find(({ id }) => id === 'CER-3')?.verdict;
    };
    expect(await verdict()).toBe('waived');
    expect(await verdict('--base', 'main')).toBe('pending');
    commit(cwd, 'Change');
    expect(await verdict('--base', 'main')).toBe('waived');
  });
});

describe('a base that cannot be read is one clear line and exit 2', () => {
  const refused = async (cwd: string, ref: string): Promise<Outcome> => assay(['check', `--base=${ref}`, '--actor', 'mara-okafor'], { cwd });

  it.each(['--output=x', '-x', 'a..b', 'HEAD:content', ':/text', '@{-1}', 'main@{1}', 'main;id', '$(id)', 'a b', 'a\nb', 'main^{/x}', 'x'.repeat(300), '../../etc'])('%j', async (ref) => {
    const cwd = project();
    expect(await refused(cwd, ref)).toEqual({ code: 2, out: '', err: `assay: --base is a branch, tag or commit, such as origin/main, not ${JSON.stringify(ref)}\n` });
    expect(existsSync(path.join(cwd, 'x'))).toBe(false);
  });

  it('is no branch', async () => {
    const cwd = project();
    expect(await refused(cwd, 'maim')).toEqual({ code: 2, out: '', err: `assay: --base maim: the repository of ${path.basename(cwd)} has no such branch, tag or commit\n` });
  });

  it('is in a shallow clone that does not hold it', async () => {
    const origin = project();
    git(origin, 'checkout', '-q', '-b', 'change');
    change(origin, within(article('Open the **Network** page.')));
    commit(origin, 'Change');
    const cwd = path.join(temporary(), 'clone');
    git(origin, 'clone', '-q', '--depth', '1', '--branch', 'change', `file://${origin}`, cwd);
    expect(await refused(cwd, 'origin/main')).toEqual({
      code: 2, out: '', err: 'assay: --base origin/main: this clone is shallow and does not hold it; fetch it first: git fetch --depth=1 origin main:refs/remotes/origin/main\n',
    });
    git(cwd, 'fetch', '-q', '--depth=1', 'origin', 'main:refs/remotes/origin/main');
    expect((await refused(cwd, 'origin/main')).code).toBe(0);
  });

  it('is in no repository', async () => {
    const cwd = temporary({ 'assay.config.ts': config() });
    const { code, out, err } = await refused(cwd, 'main');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^assay: --base main: \S+ is in no git work tree that can be read \(.+\)\n$/);
  });

  it('has a configuration that needs more than itself, or a program that is not there', async () => {
    const needy = project({}, { 'assay.config.ts': `import { site } from './site.ts';\nexport default { site };\n`, 'site.ts': 'export const site = 1;\n' });
    expect((await refused(needy, 'main')).err).toMatch(/^assay: assay\.config\.ts on main cannot be read by itself; it may import types alone \(.+\)\n$/);
    const lacking = project({}, { 'assay.config.ts': config("content: ['content'], program: 'programs.yaml'") });
    expect((await refused(lacking, 'main')).err).toBe('assay: assay.config.ts on main: there is no programs.yaml there, which `program` names\n');
  });

  it('does not go with verdicts kept in the work tree', async () => {
    expect(await assay(['check', '--cache', '--base', 'main'], { cwd: project() })).toEqual({ code: 2, out: '', err: 'assay: --base does not go with --cache\n' });
  });
});
