import { beforeAll, describe, expect, it } from 'vitest';
import type { SourceFiles } from '../../scripts/source.ts';
import { baseBranch, findIn, replaced } from '../fixtures/change.ts';
import { candidate, ledger, member, paths, signAll, withSignatures, type Signatures } from '../program/signed.ts';

const { membership, certification } = paths;
const logins = ['ada-miller'];
const applicant = { program: '2015-02', status: 'applicant', applied: '2026-08-03', agreement: candidate['agreement'], logins };
const certified = { ...ledger, certified: '2026-11-02' };
let signed: Signatures;

beforeAll(async () => {
  signed = await signAll();
});

/** The base branch with a membership and a certification, all signed but for some requirements. */
function branch(fields: object, of: object, without: readonly string[] = [], more: Signatures = {}): SourceFiles {
  const signatures = Object.fromEntries(Object.entries({ ...signed, ...more }).filter(([id]) => !without.includes(id)));
  return withSignatures(signatures, { membership: { ...fields, logins }, certification: of, files: baseBranch });
}

function found(before: SourceFiles, after: SourceFiles, by: string | undefined = 'noor-haddad'): ReturnType<typeof findIn> {
  const changes = Object.fromEntries([membership, certification].map((path) => [path, String(after[path])]));
  return findIn('legal-transition', changes, by, before);
}

describe('legal-transition', () => {
  it('finds nothing in a change that makes no step', async () => {
    expect(await findIn('legal-transition', replaced(baseBranch, membership, 'supportTier: developer', 'supportTier: enterprise'), 'noor-haddad')).toEqual([]);
  });

  it('lets the Ecosystem team make each step for which everything is met', async () => {
    const inLedger = { integrator: ledger['integrator'], supportExpectations: ledger['supportExpectations'] };
    expect(await found(branch(applicant, inLedger), branch(candidate, ledger))).toEqual([]);
    expect(await found(branch(candidate, ledger), branch(member, certified))).toEqual([]);
  });

  it('names what is not met, on the day that makes the step', async () => {
    const open = ['CER-3', 'APP-7'];
    expect(await found(branch(candidate, ledger, open), branch(member, certified, open))).toEqual([
      {
        path: certification,
        severity: 'error',
        at: '2026-11-02',
        what: 'The solution `acme/widget` becomes a member, but 2 requirements are not met: APP-7 (Cloud customer in good standing) and CER-3 (Works with the Blueprint Engine).',
        fix: '`assay readiness acme/widget` says what is missing. Make this change when it is done.',
      },
    ]);
  });

  it('asks of a partner that one of its solutions meets everything', async () => {
    expect(await found(branch(applicant, ledger, ['APP-1']), branch(candidate, ledger, ['APP-1']))).toMatchObject([
      { path: membership, at: 'candidate', what: 'The partner `acme` becomes a candidate, but one requirement is not met: APP-1 (Value to clients).' },
    ]);
  });

  it('knows no step over another one, and says which ones there are', async () => {
    expect(await found(branch(applicant, {}), branch(member, certified))).toMatchObject([
      { path: membership, at: 'member', what: 'The partner `acme` goes from `applicant` to `member` (silver); the program has no such step.', fix: 'From `applicant` the next step is `candidate`, `declined` or `withdrawn`, in a change of its own.' },
      { path: certification, at: '2026-11-02', what: 'The solution `acme/widget` goes from `applicant` to `member`; the program has no such step.' },
    ]);
  });

  it('lets nobody but the Ecosystem team decide', async () => {
    const by = async (login: string | undefined): Promise<string[]> => (await found(branch(candidate, ledger), branch(member, certified), login)).map(({ what }) => what);
    expect(await by('sam-ortega')).toEqual([
      'Whether the partner `acme` becomes a member (silver), the Ecosystem team decides; this change is made by `sam-ortega` (Sam Ortega, Integrator).',
      'Whether the solution `acme/widget` becomes a member, the Ecosystem team decides; this change is made by `sam-ortega` (Sam Ortega, Integrator).',
    ]);
    expect((await by('ada-miller'))[0]).toMatch(/made by `ada-miller` of the partner `acme`\.$/);
    expect((await by('jo-doe'))[0]).toMatch(/made by `jo-doe` \(whom the base branch does not know\)\.$/);
    expect((await by(''))[0]).toMatch(/whom the base branch does not know\)\.$/);
  });

  it('leaves to the owner of the file what the partner itself decides', async () => {
    const gone = { ...candidate, status: 'withdrawn', ended: '2026-11-10', reason: 'The product is sold.' };
    expect(await found(branch(candidate, ledger), branch(gone, ledger), 'ada-miller')).toEqual([]);
    expect(await found(branch(candidate, ledger), branch(gone, ledger), 'sam-ortega')).toMatchObject([{ at: 'withdrawn', what: expect.stringContaining('the partner decides, and the Ecosystem team writes it down') as string }]);
  });
});

describe('tiers', () => {
  const tier = (name: string): SourceFiles => branch({ ...member, tier: name }, certified);

  it('begin at silver', async () => {
    expect(await found(branch(candidate, ledger), branch({ ...member, tier: 'gold' }, certified))).toMatchObject([{ path: membership, at: 'member', what: expect.stringContaining('from `candidate` to `member` (gold)') as string }]);
  });

  it('cannot rise to one of which nobody knows what it asks for', async () => {
    expect(await found(tier('silver'), tier('gold'))).toMatchObject([{ at: 'gold', what: 'The partner `acme` becomes a member (gold), but the program does not say yet what Gold asks for.' }]);
  });

  it('rise one at a time, and go down by the decision of the team alone', async () => {
    expect(await found(tier('silver'), tier('platinum'))).toMatchObject([{ at: 'platinum', what: expect.stringContaining('the program has no such step') as string }]);
    expect(await found(tier('platinum'), tier('silver'))).toEqual([]);
    expect(await found(tier('gold'), tier('silver'), 'sam-ortega')).toHaveLength(1);
  });
});

describe('renewal', () => {
  const ending = { ...member, memberSince: '2025-12-02', applied: '2025-08-03', candidateSince: '2025-09-01', agreement: { signed: '2025-09-01', terms: 'standard-online' } };
  const of = { ...ledger, candidateSince: '2025-09-01', certified: '2025-11-28' };
  const evaluated = (date: string): Signatures => ({ 'REN-1': { requirement: 'REN-1', signer: 'Noor Haddad', role: 'ecosystem-team', date, evidence: ['https://tickets.ctl.example/REN-1'] } });
  const renewed = (date: string) => ({ termEnds: '2027-12-01', renewals: [{ date, decision: 'renewed', termEnds: '2027-12-01' }] });

  it('is evaluated before it is written down', async () => {
    const before = branch({ ...ending, termEnds: '2026-12-01' }, of);
    expect(await found(before, branch({ ...ending, ...renewed('2026-11-12') }, of, [], evaluated('2026-11-10')))).toEqual([]);
    expect(await found(before, branch({ ...ending, ...renewed('2026-11-12') }, of))).toMatchObject([{ path: membership, at: 'renewed', what: 'The term of the partner `acme` is renewed, but one requirement is not met: REN-1 (Evaluated at the end of the term).' }]);
    expect(await found(before, branch({ ...ending, ...renewed('2026-11-12') }, of, [], evaluated('2026-11-14')))).toHaveLength(1);
  });

  it('waits for the weeks before the end of the term', async () => {
    expect(await found(branch({ ...ending, termEnds: '2027-06-01' }, of), branch({ ...ending, ...renewed('2026-11-12') }, of, [], evaluated('2026-11-10')))).toMatchObject([{ at: 'renewed' }]);
  });

  it('is what makes a term longer', async () => {
    expect(await found(branch({ ...ending, termEnds: '2026-12-01' }, of), branch({ ...ending, termEnds: '2027-12-01' }, of))).toMatchObject([{ at: '2027-12-01', what: 'The term of the partner `acme` is extended, but no renewal is written down.' }]);
  });
});

describe('who enters', () => {
  const home = 'partners/acme/membership.md';
  const without = (): SourceFiles => Object.fromEntries(Object.entries(baseBranch).filter(([path]) => !path.startsWith('partners/')));

  it('enters as an applicant', async () => {
    const before = without();
    const files = Object.fromEntries(Object.entries(branch(applicant, {})).filter(([path]) => path.startsWith('partners/'))) as Record<string, string>;
    expect(await findIn('legal-transition', files, 'noor-haddad', before)).toEqual([]);
    expect(await findIn('legal-transition', { ...files, [home]: String(branch(candidate, {})[home]) }, 'noor-haddad', before)).toMatchObject([{ path: home, at: 'candidate', what: 'The partner `acme` enters the program as `candidate`.' }]);
  });

  it('is not guessed where the base branch gives no status', async () => {
    const before = { ...branch(candidate, ledger), [home]: '---\nstatus: [\n---\n' };
    expect(await found(before, branch(member, certified))).toMatchObject([{ path: home, what: expect.stringContaining('Nobody can tell whether the partner `acme`') as string }]);
  });
});
