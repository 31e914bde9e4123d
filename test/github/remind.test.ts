import { afterEach, beforeEach, expect, it } from 'vitest';
import { openGitHub } from '../../scripts/github/api.ts';
import { remind } from '../../scripts/github/remind.ts';
import type { DueDate } from '../../scripts/reporters/readiness/words.ts';
import { assay } from '../fixtures/host.ts';
import { fakeGitHub, type FakeGitHub } from './fake-github.ts';

let github: FakeGitHub;
beforeEach(async () => void (github = await fakeGitHub()));
afterEach(() => github.close());

const author = 'github-actions[bot]';
const env = (): Record<string, string> => ({ GITHUB_TOKEN: 'secret-token', GITHUB_API_URL: github.address, GITHUB_REPOSITORY: 'cloud/kb' });
const date = (more: Partial<DueDate> = {}): DueDate => ({ id: 'term:acme', source: 'term', day: '2026-12-01', days: 15, what: 'The term of Acme ends.', effect: 'Acme leaves the directory.', who: ['partner'], about: { partner: 'acme', path: 'partners/acme/membership.md', line: 4 }, ...more });
const tell = (...dates: DueDate[]): ReturnType<typeof remind> => remind(openGitHub({ env: env() }), 'cloud/kb', dates, author);

it('opens an issue once, however many nights it is due', async () => {
  expect(await tell(date())).toEqual({ opened: 1, changed: 0, closed: 0, left: 0 });
  expect(await tell(date({ days: 14 }))).toEqual({ opened: 0, changed: 0, closed: 0, left: 0 });
  expect(github.issues).toHaveLength(1);
  expect(github.issues[0]).toMatchObject({
    title: 'Due 2026-12-01, acme: The term of Acme ends.',
    body: '<!-- assay due: term:acme on 2026-12-01 -->\n**2026-12-01** The term of Acme ends.\n\nAcme leaves the directory.\n\nWho acts: the partner.\n\nWhere: `partners/acme/membership.md:4`\n\nThis issue closes by itself once it is done.',
  });
});

it('brings an open one up to date when the day moves, and closes what is done', async () => {
  await tell(date());
  expect(await tell(date({ day: '2026-12-08' }))).toMatchObject({ opened: 0, changed: 1 });
  expect(github.issues[0]?.title).toContain('Due 2026-12-08');
  expect(await tell()).toMatchObject({ closed: 1 });
  expect(github.issues[0]?.state).toBe('closed');
});

it('leaves closed what somebody closed, until the thing is due on another day', async () => {
  await tell(date());
  github.issues[0]!.state = 'closed';
  expect(await tell(date())).toEqual({ opened: 0, changed: 0, closed: 0, left: 0 });
  expect(await tell(date({ day: '2027-12-01' }))).toMatchObject({ opened: 1 });
});

it('touches no issue of anybody else, whatever it looks like', async () => {
  await tell(date());
  github.issues[0]!.user = { login: 'mallory', type: 'User' };
  expect(await tell()).toMatchObject({ closed: 0 });
  expect(github.issues[0]?.state).toBe('open');
});

it('opens no flood', async () => {
  const many = Array.from({ length: 40 }, (_, index) => date({ id: `term:p${index}` }));
  expect(await tell(...many)).toMatchObject({ opened: 30, left: 10 });
  expect(await tell(...many)).toMatchObject({ opened: 10, left: 0 });
});

it('shows what partners wrote as text', async () => {
  await tell(date({ id: 'x --> <b>', what: '@cloud/all <script>alert(1)</script> --> #1', about: { partner: 'acme' } }));
  const { body } = github.issues[0]!;
  expect(body.split('\n')[0]).toMatch(/^<!-- assay due: [\w.:-]+ on 2026-12-01 -->$/);
  expect(body.replaceAll(/(`+)(?:(?!\1)[\s\S])*?\1(?!`)/g, '').slice(body.indexOf('\n'))).not.toMatch(/@cloud|(?<!\\)<script|-->/);
});

it('is what the sample content asks for', async () => {
  const { code, out } = await assay(['remind', '--within', '60d'], { env: env() });
  expect({ code, out }).toEqual({ code: 0, out: `${github.issues.length} issues opened, 0 brought up to date, 0 closed.\n` });
  expect(github.issues.length).toBeGreaterThan(3);
  expect(await assay(['remind', '--within', '60d'], { env: env() })).toMatchObject({ out: '0 issues opened, 0 brought up to date, 0 closed.\n' });
});

it('names what is missing in the job', async () => {
  expect(await assay(['remind'], { env: {} })).toMatchObject({ code: 2, err: 'assay: GITHUB_REPOSITORY is not set to owner/name; this runs in a job on GitHub\n' });
  expect(await assay(['remind'], { env: { GITHUB_REPOSITORY: 'cloud/kb' } })).toMatchObject({ code: 2, err: expect.stringContaining('GITHUB_TOKEN is not set') });
  expect(await assay(['remind'], { env: { ...env(), GITHUB_TOKEN: 'another' } })).toMatchObject({ code: 2, err: expect.stringContaining('look at the permissions of the job') });
});
