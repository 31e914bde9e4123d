import { describe, expect, it } from 'vitest';
import { people } from '../fixtures/change.ts';
import { see, seeAll } from '../fixtures/seen.ts';

const file = 'program/people.yaml';

describe('valid-people', () => {
  it('finds nothing in a list of people', async () => {
    expect(await see(file, people)).toEqual([]);
  });

  it('finds an account or a name that stands there twice, however it is written', async () => {
    expect(await see(file, `${people}  - login: SAM-ortega\n    name: Samuel Ortega\n    roles: [integrator]\n`)).toMatchObject([
      { rule: 'valid-people', severity: 'error', place: '11:12', at: 'SAM-ortega', what: 'The login `SAM-ortega` stands in the list already.', fix: 'Keep one item with all roles of the person.' },
    ]);
    expect(await see(file, `${people}  - login: sam2\n    name: "sam  Ortega"\n    roles: [integrator]\n`)).toMatchObject([{ at: '"sam  Ortega"', what: 'The name `sam  Ortega` stands in the list already.' }]);
  });

  it.each([
    ['a role that there is not', people.replace('[integrator]', '[inegrator]'), 'inegrator'],
    ['no role', people.replace('[integrator]', '[]'), '[]'],
    ['a login with an @', people.replace('login: sam-ortega', 'login: "@sam-ortega"'), '"@sam-ortega"'],
    ['a field that there is not', people.replace('name: Sam Ortega', 'name: Sam Ortega\n    mail: sam@ctl.example'), 'mail'],
    ['a login that is a number', people.replace('login: sam-ortega', 'login: 4711'), '4711'],
  ])('finds %s', async (_, text, at) => {
    expect(await see(file, text)).toMatchObject([{ rule: 'valid-people', at }]);
  });

  it.each([['nobody', 'people: []\n'], ['no list', 'people: Noor Haddad\n'], ['an alias', `${people}more: *all\n`], ['nothing', '']])('finds %s', async (_, text) => {
    expect((await see(file, text)).map(({ rule }) => rule)).toContain('valid-people');
  });

  it.each(['people.yaml', 'program/people.yml', 'program/peoples.yaml'])('%s is no place for it', async (path) => {
    const { seen } = await seeAll({ [path]: people });
    expect(seen.filter((finding) => finding.path === path)).toMatchObject([{ rule: 'no-unexpected-file', why: 'Nobody would be known to act for the program.', fix: `Did you mean \`${file}\`?` }]);
  });
});
