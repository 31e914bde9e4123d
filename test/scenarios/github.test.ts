import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from '../../scripts/host.ts';
import { renderCodeowners } from '../../scripts/github/codeowners.ts';
import { renderIssueForms } from '../../scripts/github/issue-forms.ts';
import { program } from '../fixtures/base.ts';
import { nextProgram } from '../fixtures/next-program.ts';
import { assay, temporary } from '../fixtures/host.ts';

it('says who reviews what, the last line that fits deciding', () => {
  const people = [{ login: 'tea', name: 'Tea Team', roles: ['ecosystem-team' as const] }, { login: 'ina', name: 'Ina Integrator', roles: ['integrator' as const] }];
  expect(renderCodeowners([{ id: 'acme', logins: ['ada', 'bo'] }, { id: 'bcme', logins: [] }], people, [{ path: 'content', partners: new Set(['acme']) }, { path: 'private/content', partners: new Set(['acme', 'bcme']) }])).toBe(`\
*                                            @tea
/content/partners/acme/                      @ada @bo
/private/content/partners/acme/              @ada @bo
/private/content/partners/bcme/              @tea
/content/partners/*/membership.md            @tea
/private/content/partners/*/membership.md    @tea
/content/partners/*/*/certification.md       @tea @ina
/private/content/partners/*/*/certification.md @tea @ina
/content/partners/*/*/certificate.json       @tea
/private/content/partners/*/*/certificate.json @tea
`);
});

interface Form {
  name?: string;
  description?: string;
  body?: { type: string; id?: string; attributes: { label?: string; options?: { label: string }[]; value?: string } }[];
}

it.each([['the program', program], ['another one', nextProgram]])('asks in forms for what %s requires, and only in ways that GitHub takes', (_, asked) => {
  const forms = Object.entries(renderIssueForms(asked)).filter(([name]) => name !== 'config.yml').map(([name, text]): [string, Form] => [name, parse(text) as Form]);
  for (const [name, { name: title, description, body = [] }] of forms) {
    expect(title && description, name).toBeTruthy();
    const ids = body.flatMap(({ id }) => id ?? []);
    expect(new Set(ids).size, name).toBe(ids.length);
    const refused = body.filter(({ type, id, attributes: { value, options = [] } }) => {
      if (type === 'markdown') return !value;
      return !['input', 'textarea', 'checkboxes'].includes(type) || !/^[a-z0-9_-]+$/.test(id ?? '') || (type === 'checkboxes' && options.length === 0);
    });
    expect(refused, name).toEqual([]);
  }
  const applying = asked.requirements.filter(({ blocks, owner, computed }) => blocks === 'applicant->candidate' && owner === 'partner' && computed?.sections !== undefined);
  expect(forms[0]?.[1].body?.filter(({ type }) => type === 'textarea').map(({ attributes }) => attributes.label)).toEqual(applying.map(({ id, title }) => `${title} (${id})`));
});

it('is fresh in this project', async () => {
  expect(await assay(['github', '--check'])).toMatchObject({ code: 0, out: '' });
});

it('writes each file once, says what is stale, and replaces nothing that somebody wrote', async () => {
  const cwd = temporary({
    'assay.config.ts': `export default { content: ['content'], program: ${JSON.stringify(path.join(projectRoot, 'schemas/program/2015-02.yaml'))}, asOf: '2026-11-16', site: { url: 'https://kb.example.com', base: '/' } };\n`,
    'content/program/people.yaml': 'people:\n  - login: tea\n    name: Tea Team\n    roles: [ecosystem-team]\n',
    'content/program/guide.md': '---\ntitle: Guide\n---\n',
  });
  expect(await assay(['github', '--check'], { cwd })).toMatchObject({ code: 1, out: expect.stringContaining('stale: .github/CODEOWNERS\n') });
  expect(await assay(['github'], { cwd })).toMatchObject({ code: 0, out: expect.stringContaining('wrote .github/ISSUE_TEMPLATE/apply.yml\n') });
  expect(await assay(['github'], { cwd })).toMatchObject({ code: 0, out: '7 files as they should be.\n' });
  const owners = path.join(cwd, '.github/CODEOWNERS');
  expect(readFileSync(owners, 'utf8')).toMatch(/^# Made by `npx assay github`.*\n\* +@tea\n/);
  writeFileSync(owners, '* @somebody\n');
  expect(await assay(['github'], { cwd })).toEqual({ code: 2, out: '', err: 'assay: .github/CODEOWNERS was written by somebody; remove it first if it should be made from the content\n' });
  expect(readFileSync(owners, 'utf8')).toBe('* @somebody\n');
});

it('names no partner of whom the repository holds nothing, and no folder outside of it', async () => {
  const membership = '---\nprogram: "2015-02"\nstatus: applicant\nlogins: [ada-miller]\n---\n';
  const home = temporary({
    'open/assay.config.ts': `export default { content: [{ path: 'content', public: true }, '../private/content'], program: ${JSON.stringify(path.join(projectRoot, 'schemas/program/2015-02.yaml'))}, asOf: '2026-11-16', site: { url: 'https://kb.example.com', base: '/' } };\n`,
    'open/content/partners/acme/partner.md': '---\nname: Acme\n---\n',
    'private/content/program/people.yaml': 'people:\n  - login: tea\n    name: Tea Team\n    roles: [ecosystem-team]\n',
    'private/content/partners/acme/membership.md': membership,
    'private/content/partners/quietly/membership.md': membership,
  });
  expect(await assay(['github'], { cwd: path.join(home, 'open') })).toMatchObject({ code: 0, err: '' });
  const owners = readFileSync(path.join(home, 'open/.github/CODEOWNERS'), 'utf8');
  expect(owners).toMatch(/^\/content\/partners\/acme\/ +@ada-miller$/m);
  expect(owners).not.toMatch(/quietly|private|\.\./);
});
