import { describe, expect, it } from 'vitest';
import type { SourceFiles } from '../../scripts/source.ts';
import { baseBranch, findIn, people, replaced } from '../fixtures/change.ts';

const membership = 'partners/acme/membership.md';
const certification = 'partners/acme/widget/certification.md';
const list = 'program/people.yaml';

const found = (changes: Record<string, string | undefined>, by: string | undefined, before?: SourceFiles): ReturnType<typeof findIn> => findIn('no-self-approval', changes, by, before);

describe('signatures', () => {
  const signed = (signer: string, role: string, more = ''): Record<string, string> => replaced(baseBranch, certification, 'candidateSince: "2026-09-01"\n', `candidateSince: "2026-09-01"\nattestations:\n  - requirement: CER-4\n    signer: ${signer}\n    role: ${role}\n    date: "2026-10-02"\n${more}`);

  it('are made by who makes the change, in a role of theirs', async () => {
    expect(await found(signed('Sam Ortega', 'integrator'), 'sam-ortega')).toEqual([]);
    expect(await found(signed('Noor  haddad', 'ecosystem-team'), 'noor-haddad')).toEqual([]);
    expect(await found(signed('Sam Ortega', 'ecosystem-team'), 'sam-ortega')).toEqual([
      { path: certification, severity: 'error', at: 'ecosystem-team', what: '`Sam Ortega` signs `CER-4` as `ecosystem-team`, which `sam-ortega` (Sam Ortega, Integrator) is not.', fix: 'Let somebody of that role sign it.' },
    ]);
  });

  it.each(['noor-haddad', 'ada-miller', 'jo-doe', undefined])('are not made by %s for somebody else', async (by) => {
    expect(await found(signed('Sam Ortega', 'integrator'), by)).toMatchObject([{ path: certification, at: 'Sam Ortega', fix: 'Let `Sam Ortega` make the change, so that the signature is theirs.' }]);
  });

  it('that were there are nobody\'s, until they are altered', async () => {
    const before = { ...baseBranch, ...signed('Sam Ortega', 'integrator') };
    const date = replaced(before, certification, 'candidateSince: "2026-09-01"', 'candidateSince: "2026-09-02"');
    expect(await found(date, 'noor-haddad', before)).toEqual([]);
    const digest = `    digests:\n      - path: partners/acme/widget/application.md\n        block: top\n        digest: sha256:${'0'.repeat(64)}\n`;
    expect(await found(signed('Sam Ortega', 'integrator', digest), 'noor-haddad', before)).toHaveLength(1);
    expect(await found(signed('Sam Ortega', 'integrator', digest), 'sam-ortega', before)).toEqual([]);
  });
});

describe('waivers', () => {
  const waiver = (approver: string, what = 'requirement: CER-3\n    solution: acme/widget'): Record<string, string> => ({
    'program/waivers.yaml': `waivers:\n  - ${what}\n    reason: The Blueprint Engine takes the new package format from release 5 on.\n    approver: ${approver}\n    approved: "2026-11-10"\n    expires: "2026-12-31"\n`,
  });
  const step = replaced(baseBranch, membership, 'status: candidate', 'status: member\ntier: silver');

  it('are approved by somebody else of the Ecosystem team', async () => {
    expect(await found(waiver('Mara Okafor'), 'noor-haddad')).toEqual([]);
    expect(await found(waiver('Noor Haddad'), 'noor-haddad')).toMatchObject([{ path: 'program/waivers.yaml', at: 'Noor Haddad', what: '`noor-haddad` (Noor Haddad, Ecosystem team) writes the waiver and approves it.' }]);
    expect(await found(waiver('Sam Ortega'), 'noor-haddad')).toMatchObject([{ at: 'Sam Ortega', what: '`Sam Ortega` approves a waiver, but is not of the Ecosystem team on the base branch.' }]);
    expect(await found(waiver('Ada Miller'), 'ada-miller')).toHaveLength(1);
  });

  it('that were there are not asked about again', async () => {
    const before = { ...baseBranch, ...waiver('Noor Haddad') };
    expect(await found({ 'program/waivers.yaml': `# Ours.\n${String(before['program/waivers.yaml'])}` }, 'noor-haddad', before)).toEqual([]);
    expect(await found(step, 'noor-haddad', before)).toEqual([]);
  });

  it.each([['requirement: CER-3\n    solution: acme/widget', 'CER-3'], ['rule: require-image-alt\n    path: partners/acme/widget/public/deploy.md', 'require-image-alt']])('do not come with the step that they open: %s', async (what, at) => {
    expect(await found({ ...waiver('Mara Okafor', what), ...step }, 'noor-haddad')).toEqual([
      { path: 'program/waivers.yaml', severity: 'error', at, what: `The change waives \`${at}\` for \`acme\` and makes a step for it at once.`, fix: 'Have the waiver merged first, in a change of its own; then make the step.' },
    ]);
  });

  it('may come with a step that opens nothing, or with that of another partner', async () => {
    const declined = replaced(baseBranch, membership, 'status: candidate', 'status: declined\nended: "2026-11-10"\nreason: Not planned.');
    expect(await found({ ...waiver('Mara Okafor'), ...declined }, 'noor-haddad')).toEqual([]);
    expect(await found({ ...waiver('Mara Okafor', 'rule: no-unsafe-link\n    path: articles/network/open-a-port.md'), ...step }, 'noor-haddad')).toEqual([]);
  });
});

describe('the baseline', () => {
  const path = 'partners/acme/widget/public/deploy.md';
  const known = (...fingerprints: string[]): Record<string, string> => ({ 'program/baseline.json': `${JSON.stringify({ version: 1, files: { [path]: { 'require-image-alt': fingerprints } } }, null, 2)}\n` });
  const step = replaced(baseBranch, certification, 'candidateSince: "2026-09-01"', 'candidateSince: "2026-09-01"\ncertified: "2026-11-02"');

  it('does not learn with a step what stands in its way', async () => {
    expect(await found({ ...known('0123456789ab'), ...step }, 'noor-haddad')).toMatchObject([{ path: 'program/baseline.json', at: '"require-image-alt"', what: `The change makes findings of \`require-image-alt\` in \`${path}\` known, and makes a step for \`acme\` at once.` }]);
    expect(await found(step, 'noor-haddad', { ...baseBranch, ...known('0123456789ab') })).toEqual([]);
    expect(await found({ ...known('0123456789ab', '0123456789ab'), ...step }, 'noor-haddad', { ...baseBranch, ...known('0123456789ab') })).toHaveLength(1);
  });
});

describe('rights', () => {
  it('are given by somebody else', async () => {
    const both = people.replace('roles: [integrator]', 'roles: [integrator, ecosystem-team]');
    expect(await found({ [list]: both }, 'noor-haddad')).toEqual([]);
    expect(await found({ [list]: both }, 'sam-ortega')).toMatchObject([{ path: list, at: '[integrator, ecosystem-team]', what: '`sam-ortega` gives itself a role: Ecosystem team.' }]);
    expect(await found({ [list]: `${people}  - login: Jo-Doe\n    name: Jo Doe\n    roles: [integrator]\n` }, 'jo-doe')).toMatchObject([{ at: '[integrator]' }]);
  });

  it('do not come with another name', async () => {
    const renamed = people.replace('name: Noor Haddad', 'name: Sam Ortega').replace('login: sam-ortega\n    name: Sam Ortega', 'login: sam-ortega\n    name: Samuel Ortega');
    expect(await found({ [list]: renamed }, 'noor-haddad')).toMatchObject([{ path: list, at: 'Sam Ortega', what: '`noor-haddad` changes its own name, from `Noor Haddad` to `Sam Ortega`.' }]);
  });

  it('in the folder of a partner are given by somebody else too', async () => {
    const added = (login: string): Record<string, string> => replaced(baseBranch, membership, '[ada-miller]', `[ada-miller, ${login}]`);
    expect(await found(added('jo-doe'), 'noor-haddad')).toEqual([]);
    expect(await found(added('jo-doe'), 'jo-doe')).toMatchObject([{ path: membership, at: 'jo-doe', what: '`jo-doe` makes itself an account of the partner `acme`.' }]);
    expect(await found(added('noor-haddad'), 'noor-haddad')).toHaveLength(1);
  });

  it('are not on both sides of the table', async () => {
    expect(await found(replaced(baseBranch, membership, '[ada-miller]', '[ada-miller, sam-ortega]'), 'noor-haddad')).toMatchObject([{ path: membership, at: 'sam-ortega', what: '`sam-ortega` acts for the program and for the partner `acme`.' }]);
    expect(await found({ [list]: `${people}  - login: ada-miller\n    name: Ada Miller\n    roles: [integrator]\n` }, 'noor-haddad')).toMatchObject([{ path: membership, at: 'ada-miller' }]);
  });
});
