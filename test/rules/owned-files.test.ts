import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/generated/change.ts';
import { ownership, ownersOf } from '../../rules/kit/catalogue/owners.ts';
import { baseBranch, changedFiles, findIn, judgeBetween } from '../fixtures/change.ts';

const text = (path: string): string => `${String(baseBranch[path])}\n`;
const own = ['partners/acme/partner.md', 'partners/acme/widget/solution.md', 'partners/acme/widget/application.md', 'partners/acme/widget/public/deploy.md', 'partners/acme/widget/internal/support.md'];
const records = ['partners/acme/membership.md', 'partners/acme/widget/certification.md'];
const everybody = ['noor-haddad', 'sam-ortega', 'ada-miller', 'jo-doe', undefined];

/** Who is told what when they change a file: the weight of the finding. */
async function told(path: string, change: string | undefined = text(path)): Promise<(string | undefined)[]> {
  return Promise.all(everybody.map(async (by) => (await findIn('owned-files', { [path]: change }, by))[0]?.severity));
}

describe('owned-files', () => {
  it.each(own)('%s is the partner\'s', async (path) => {
    expect(await told(path)).toEqual(['warning', 'error', undefined, 'error', 'error']);
  });

  it.each(records)('%s is not', async (path) => {
    const integrator = path.endsWith('certification.md') ? undefined : 'error';
    expect(await told(path)).toEqual([undefined, integrator, 'error', 'error', 'error']);
  });

  it.each(['program/people.yaml', 'program/waivers.yaml', 'program/guide.md', 'articles/network/open-a-port.md', 'partners/readme.md'])('%s is the program\'s', async (path) => {
    expect(await told(path, 'Text.\n')).toEqual([undefined, 'error', 'error', 'error', 'error']);
  });

  it('holds for what lies outside the content', async () => {
    const outside = async (by: string | undefined) => (await judgeBetween(baseBranch, baseBranch, by, [{ path: '../assay.config.ts', status: 'changed' }])).found;
    expect(await outside('noor-haddad')).toEqual([]);
    expect(await outside('ada-miller')).toMatchObject([{ rule: 'owned-files', path: '../assay.config.ts', what: '`ada-miller` of the partner `acme` changes `assay.config.ts`, which belongs to the Ecosystem team.' }]);
  });

  it('shows a file that is gone where something is', async () => {
    expect(await findIn('owned-files', { 'partners/acme/widget/public/deploy.md': undefined }, 'jo-doe')).toMatchObject([{ path: 'partners/acme/widget/solution.md', what: '`jo-doe` (whom the base branch does not know) removes `partners/acme/widget/public/deploy.md`, which belongs to the partner `acme`.' }]);
    const { found } = await judgeBetween(baseBranch, baseBranch, 'jo-doe', [{ path: '../tool.ts', status: 'removed' }]);
    expect(Object.keys(baseBranch)).toContain(found[0]?.path);
  });

  it('lets anybody apply, with what an application has', async () => {
    const application = Object.fromEntries(own.map((path) => [path.replace('acme', 'bcme'), text(path)]));
    for (const by of ['jo-doe', 'ada-miller', undefined]) expect(await findIn('owned-files', application, by)).toEqual([]);
    expect(await findIn('owned-files', application, 'sam-ortega')).toHaveLength(own.length);
    for (const path of records) expect(await findIn('owned-files', { ...application, [path.replace('acme', 'bcme')]: text(path) }, 'jo-doe')).toMatchObject([{ path: path.replace('acme', 'bcme') }]);
  });

  it('takes the folder of a partner for taken from its first file on', async () => {
    const before = { ...baseBranch, 'partners/bcme/widget/solution.md': text('partners/acme/widget/solution.md') };
    expect(await findIn('owned-files', { 'partners/bcme/partner.md': text('partners/acme/partner.md') }, 'jo-doe', before)).toHaveLength(1);
  });

  it('believes the base branch, not the change, about who is who', async () => {
    const people = `${String(baseBranch['program/people.yaml'])}  - login: jo-doe\n    name: Jo Doe\n    roles: [ecosystem-team]\n`;
    expect((await findIn('owned-files', { 'program/people.yaml': people, 'program/guide.md': 'Text.\n' }, 'jo-doe')).map(({ path }) => path)).toEqual(['program/guide.md', 'program/people.yaml']);
  });

  it('knows an account in any case, and nobody on both sides', async () => {
    expect(await findIn('owned-files', { [own[0] as string]: text(own[0] as string) }, 'Ada-Miller')).toEqual([]);
    const both = { ...baseBranch, 'partners/acme/membership.md': String(baseBranch['partners/acme/membership.md']).replace('[ada-miller]', '[ada-miller, Noor-Haddad]') };
    expect(await findIn('owned-files', { 'program/guide.md': 'Text.\n' }, 'noor-haddad', both)).toMatchObject([{ path: 'program/guide.md', severity: 'error' }]);
  });

  it('says of nobody that there is somebody to name', async () => {
    expect((await findIn('owned-files', { 'program/guide.md': 'Text.\n' }, undefined))[0]?.fix).toMatch(/Whoever runs the check gives the account with `--actor`\.$/);
  });
});

describe('ownership', () => {
  it('goes from the general to the particular', () => {
    expect(ownership[0]).toEqual({ at: '**', owners: ['ecosystem-team'] });
    const fewer = ownership.map(({ at }) => at.split('/').length);
    expect(fewer).toEqual([...fewer].sort((a, b) => a - b));
  });

  it.each([
    ['partners/acme/MEMBERSHIP.md', ['ecosystem-team']],
    ['partners/acme/widget/Certificate.JSON', ['ecosystem-team']],
    ['partners/acme/widget/public/membership.md', ['partner']],
    ['partners/acme', ['ecosystem-team']],
    ['partners/acme/../../program/guide.md', ['ecosystem-team']],
    ['../partners/acme/partner.md', ['ecosystem-team']],
    ['Partners/acme/partner.md', ['partner']],
  ])('%s', (path, owners) => {
    expect(ownersOf(path).owners).toEqual(owners);
  });
});

it('has rules that no waiver and no baseline lets pass', () => {
  expect(rules.map(({ waivable }) => waivable)).toEqual(rules.map(() => false));
  expect(changedFiles({ a: '1', b: '1', c: '1' }, { a: '1', b: '2', d: '1' })).toEqual([{ path: 'b', status: 'changed' }, { path: 'c', status: 'removed' }, { path: 'd', status: 'added' }]);
});
