import { describe, expect, it } from 'vitest';
import type { SourceFiles } from '../../scripts/source.ts';
import { baseBranch, findIn, replaced } from '../fixtures/change.ts';

const membership = 'partners/acme/membership.md';
const certification = 'partners/acme/widget/certification.md';
const application = 'partners/acme/widget/application.md';
const noor = 'noor-haddad';

/** The same files in another folder, and none in the one they had. */
function moved(from: string, to: string, files: SourceFiles = baseBranch): Record<string, string | undefined> {
  const inside = Object.keys(files).filter((path) => path.startsWith(from));
  return Object.fromEntries(inside.flatMap((path) => [[path, undefined], [to + path.slice(from.length), String(files[path])]]));
}

const found = (changes: Record<string, string | undefined>, by: string | undefined = noor, before?: SourceFiles): ReturnType<typeof findIn> => findIn('no-changed-id', changes, by, before);

describe('days', () => {
  it('may be added, not changed or taken away', async () => {
    expect(await found(replaced(baseBranch, certification, 'candidateSince: "2026-09-01"', 'candidateSince: "2026-09-01"\ncertified: "2026-11-02"'))).toEqual([]);
    expect(await found(replaced(baseBranch, membership, 'applied: "2026-08-03"', 'applied: "2026-07-03"'), 'sam-ortega')).toEqual([
      { path: membership, severity: 'error', at: '"2026-07-03"', what: '`applied` is changed; it was `2026-08-03`.', fix: 'Write `applied: "2026-08-03"` again.' },
    ]);
    expect(await found(replaced(baseBranch, certification, 'candidateSince: "2026-09-01"\n', ''))).toMatchObject([{ path: certification, severity: 'error', at: '---', what: '`candidateSince` is taken away; it was `2026-09-01`.' }]);
    expect(await found(replaced(baseBranch, membership, '  signed: "2026-09-01"', '  signed: "2026-08-28"'), 'jo-doe')).toMatchObject([{ at: '"2026-08-28"', what: '`agreement.signed` is changed; it was `2026-09-01`.', fix: 'Write `signed: "2026-09-01"` again.' }]);
  });

  it('are corrected by the Ecosystem team in sight of who reviews', async () => {
    expect(await found(replaced(baseBranch, certification, '2026-09-01', '2026-09-02'))).toMatchObject([{ severity: 'warning', at: '"2026-09-02"' }]);
  });

  it('are the same however they are quoted', async () => {
    expect(await found(replaced(baseBranch, membership, 'applied: "2026-08-03"', "applied: '2026-08-03'"), 'jo-doe')).toEqual([]);
  });

  it('hold the application once its solution is a candidate', async () => {
    const change = replaced(baseBranch, application, 'submitted: "2026-08-03"', 'submitted: "2026-08-20"');
    expect(await found(change, 'ada-miller')).toMatchObject([{ path: application, at: '"2026-08-20"' }]);
    const before = { ...baseBranch, ...replaced(baseBranch, certification, 'candidateSince: "2026-09-01"\n', '') };
    expect(await found(change, 'ada-miller', before)).toEqual([]);
  });

  it('of a certification go when it is taken back for a reason', async () => {
    const of = (certified: string, date: string): Record<string, string> => ({ [certification]: `---\ncandidateSince: "2026-09-01"\n${certified}attestations:\n  - requirement: CER-3\n    signer: Sam Ortega\n    role: integrator\n    date: "${date}"\n    result: not-met\n---\n` });
    const change = (date: string, by: string): ReturnType<typeof found> => found(of('', date), by, { ...baseBranch, ...of('certified: "2026-10-02"\n', date) });
    expect(await change('2026-11-02', noor)).toEqual([]);
    expect(await change('2026-11-02', 'sam-ortega')).toMatchObject([{ what: '`certified` is taken away; it was `2026-10-02`.' }]);
    expect(await change('2026-09-20', noor)).toMatchObject([{ severity: 'error', what: '`certified` is taken away; it was `2026-10-02`.' }]);
  });

  it('begin anew for who applies again', async () => {
    const before = { ...baseBranch, ...replaced(baseBranch, membership, 'status: candidate', 'status: lapsed\nended: "2026-10-02"\nreason: The window closed.') };
    const again = { [membership]: '---\nprogram: "2015-02"\nstatus: applicant\napplied: "2026-11-02"\nlogins: [ada-miller]\n---\n', ...replaced(before, certification, 'candidateSince: "2026-09-01"\n', '') };
    expect(await found(again, noor, before)).toEqual([]);
    expect(await found({ [membership]: String(again[membership]).replace('applicant', 'declined') }, noor, before)).not.toEqual([]);
  });
});

describe('folders', () => {
  it('keep their names', async () => {
    expect(await found(moved('partners/acme/', 'partners/acme-tools/'))).toMatchObject([{ path: 'partners/acme-tools/membership.md', what: 'The partner `acme` is now called `acme-tools`.' }]);
    expect(await found(moved('partners/acme/widget/', 'partners/acme/gadget/'))).toMatchObject([{ path: 'partners/acme/gadget/certification.md', what: 'The solution `acme/widget` is now called `acme/gadget`.', fix: 'Name the folder `widget` again; the name that readers see stands in `solution.md`.' }]);
  });

  it('are not removed once the program has written into them', async () => {
    expect(await found({ [certification]: undefined })).toMatchObject([{ path: 'partners/acme/widget/solution.md', what: 'The certification of the solution `acme/widget` is gone.' }]);
    expect(await found(Object.fromEntries(Object.keys(baseBranch).filter((path) => path.startsWith('partners/')).map((path) => [path, undefined])))).toMatchObject([{ path: 'program/people.yaml', what: 'The membership of the partner `acme` is gone.' }]);
  });

  it('may go while nothing but an application stands in them', async () => {
    const draft = { 'partners/acme/gadget/solution.md': String(baseBranch['partners/acme/widget/solution.md']), 'partners/acme/gadget/application.md': String(baseBranch[application]) };
    expect(await found(Object.fromEntries(Object.keys(draft).map((path) => [path, undefined])), 'ada-miller', { ...baseBranch, ...draft })).toEqual([]);
  });
});

describe('lists', () => {
  const entry = (requirement: string, date: string, more = ''): string => `  - requirement: ${requirement}\n    signer: Sam Ortega\n    role: integrator\n    date: "${date}"\n${more}`;
  const signed = (...entries: string[]): SourceFiles => ({ ...baseBranch, ...replaced(baseBranch, certification, 'candidateSince: "2026-09-01"\n', `candidateSince: "2026-09-01"\nattestations:\n${entries.join('')}`) });
  const change = (...entries: string[]): Record<string, string> => ({ [certification]: String(signed(...entries)[certification]) });
  const one = entry('CER-6', '2026-09-14');

  it('of signatures grow, in whichever order', async () => {
    expect(await found(change(entry('CER-3', '2026-10-02'), one), 'sam-ortega', signed(one))).toEqual([]);
    expect(await found(change(entry('CER-6', '2026-09-14', '    note: By telephone.\n')), 'sam-ortega', signed(one))).toEqual([]);
  });

  it('of signatures do not shrink', async () => {
    expect(await found(change(entry('CER-3', '2026-10-02')), 'sam-ortega', signed(one, entry('CER-3', '2026-10-02')))).toMatchObject([{ path: certification, at: 'attestations', what: 'A signature is taken away or changed: CER-6, Sam Ortega, integrator, 2026-09-14.' }]);
    expect(await found(change(entry('CER-6', '2026-09-20')), 'sam-ortega', signed(one))).toHaveLength(1);
    expect(await found(change(one), 'sam-ortega', signed(one, one))).toHaveLength(1);
  });

  it('of renewals do not shrink either', async () => {
    const renewals = 'renewals:\n  - date: "2026-09-20"\n    decision: renewed\n    termEnds: "2027-09-30"\n';
    const before = { ...baseBranch, ...replaced(baseBranch, membership, 'logins:', `${renewals}logins:`) };
    expect(await found({ [membership]: String(baseBranch[membership]) }, noor, before)).toMatchObject([{ path: membership, at: '---', what: 'A renewal is taken away or changed: 2026-09-20, renewed, 2027-09-30.' }]);
  });
});
