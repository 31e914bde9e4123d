import { describe, expect, it } from 'vitest';
import { changed, findBy, membership, overlay } from '../catalogue/found.ts';

const certification = 'partners/acme/widget/certification.md';
const application = 'partners/acme/widget/application.md';

const member = `---
program: "2015-02"
status: member
tier: silver
applied: "2023-08-03"
candidateSince: "2023-09-01"
memberSince: "2023-11-20"
termEnds: "2027-11-19"
agreement:
  signed: "2023-09-01"
supportTier: developer
renewals:
  - date: "2025-11-10"
    decision: renewed
    termEnds: "2027-11-19"
---
`;

describe('consistent-dates', () => {
  it('finds nothing in days that follow one another, or are equal', async () => {
    expect(await findBy('consistent-dates', { [membership]: member })).toEqual([]);
  });

  it('shows the later day where it is too early, and the one it should follow', async () => {
    expect(await findBy('consistent-dates', { [membership]: member.replace('memberSince: "2023-11-20"', 'memberSince: "2023-08-20"') })).toEqual([
      {
        path: membership,
        severity: 'error',
        at: '"2023-08-20"',
        what: 'The beginning of membership (2023-08-20) is before the beginning of candidacy (2023-09-01).',
        fix: 'Correct the one that is wrong.',
        related: [{ path: membership, at: '"2023-09-01"' }],
      },
    ]);
  });

  it('compares across the files of a solution', async () => {
    expect(await findBy('consistent-dates', changed(application, '2026-08-03', '2026-09-20'))).toMatchObject([
      { path: certification, what: "The beginning of this solution's candidacy (2026-09-01) is before the day the application was sent (2026-09-20).", related: [{ path: application }] },
    ]);
    expect(await findBy('consistent-dates', changed(membership, 'candidateSince: "2026-09-01"', 'candidateSince: "2026-09-12"'))).toMatchObject([
      { path: certification, what: "The beginning of this solution's candidacy (2026-09-01) is before the beginning of candidacy (2026-09-12)." },
    ]);
  });

  it('finds days that have not come, those of signatures too, but lets a term end in the future', async () => {
    const files = overlay(changed(certification, 'candidateSince: "2026-09-01"', 'candidateSince: "2026-09-01"\nattestations:\n  - requirement: CER-6\n    signer: Sam Ortega\n    role: integrator\n    date: "2027-01-01"'));
    expect(await findBy('consistent-dates', files)).toMatchObject([{ path: certification, at: '"2027-01-01"', what: 'The day of the signature (2027-01-01) has not come yet on 2026-11-16.' }]);
    expect(await findBy('consistent-dates', changed(certification, 'candidateSince: "2026-09-01"', 'candidateSince: "2026-09-01"\ncertified: "2026-11-17"'))).toMatchObject([{ at: '"2026-11-17"' }]);
  });

  it('finds a term that is not the one the last renewal grants', async () => {
    expect(await findBy('consistent-dates', { [membership]: member.replace('termEnds: "2027-11-19"', 'termEnds: "2026-12-31"') })).toMatchObject([
      { at: '"2026-12-31"', what: 'The term ends on 2026-12-31, but the last renewal grants it until 2027-11-19.', expected: ['2027-11-19'], related: [{ path: membership, at: '"2027-11-19"' }] },
    ]);
  });

  it('finds an end before what it ends', async () => {
    const left = (ended: string) => findBy('consistent-dates', { [membership]: member.replace('status: member\ntier: silver', 'status: lapsed').replace('termEnds: "2027-11-19"\nagreement', `termEnds: "2027-11-19"\nended: "${ended}"\nreason: The product went elsewhere.\nagreement`) });
    expect(await left('2023-11-19')).toMatchObject([{ path: membership, at: '"2023-11-19"', what: 'The day it ended (2023-11-19) is before the beginning of membership (2023-11-20).' }]);
    expect(await left('2025-12-01')).toEqual([]);
  });

  it('leaves to the schema what is no day', async () => {
    expect(await findBy('consistent-dates', { [membership]: member.replace('"2023-11-20"', '"2023-02-30"') })).toEqual([]);
  });
});
