import { describe, expect, it } from 'vitest';
import { baseContent } from '../fixtures/base.ts';
import { changed, findBy, membership } from '../catalogue/found.ts';

const certification = 'partners/acme/widget/certification.md';

/** A membership with these fields besides those that each has. */
function partner(...fields: string[]): Record<string, string> {
  return { [membership]: `---\n${['program: "2015-02"', 'applied: "2026-08-03"', ...fields].join('\n')}\n---\n` };
}

const agreement = 'agreement:\n  signed: "2026-09-01"';
const candidate = ['candidateSince: "2026-09-01"', agreement];
const member = [...candidate, 'memberSince: "2026-10-12"', 'termEnds: "2027-10-11"', 'supportTier: developer'];
const ended = ['ended: "2026-11-02"', 'reason: The product went elsewhere.'];
const certified = changed(certification, 'candidateSince: "2026-09-01"', 'candidateSince: "2026-09-01"\ncertified: "2026-10-12"');
const applying = changed(certification, 'candidateSince: "2026-09-01"\n', '');

const found = (...files: Record<string, string | undefined>[]): ReturnType<typeof findBy> => findBy('consistent-status', Object.assign({}, ...files) as Record<string, string>);

describe('status and days', () => {
  it.each<[string, string[], Record<string, string>]>([
    ['applicant', [], applying],
    ['candidate', candidate, {}],
    ['declined', [...candidate, ...ended], {}],
    ['declined', ended, applying],
    ['withdrawn', ended, applying],
    ['lapsed', [...candidate, ...ended], {}],
    ['withdrawn', [...member, ...ended], certified],
    ['lapsed', [...member, ...ended], certified],
    ['member\ntier: silver', member, certified],
  ])('%s can be', async (status, fields, files) => {
    expect(await found(partner(`status: ${status}`, ...fields), files)).toEqual([]);
  });

  it.each<[string, string[], Record<string, string>, string]>([
    ['applicant', candidate, {}, 'The partner is `applicant`, but it was a candidate from 2026-09-01 on.'],
    ['candidate', member, {}, 'The partner is `candidate`, but it was a member from 2026-10-12 on.'],
    ['declined', [...member, ...ended], {}, 'The partner is `declined`, but it was a member from 2026-10-12 on.'],
    ['lapsed', ended, applying, 'The partner is `lapsed`, but no day tells that it was ever more than an applicant.'],
  ])('%s cannot be', async (status, fields, files, what) => {
    const [first] = await found(partner(`status: ${status}`, ...fields), files);
    expect(first).toMatchObject({ path: membership, severity: 'error', at: status, what });
  });

  it('names what it can be', async () => {
    const [first] = await found(partner('status: declined', ...member, ...ended), certified);
    expect(first).toMatchObject({ expected: ['member', 'withdrawn', 'lapsed'], related: [{ path: membership, at: '"2026-10-12"' }] });
  });

  it('leaves to the schema a status that there is not', async () => {
    expect(await found(partner('status: memeber', ...member))).toEqual([]);
  });
});

describe('status and certifications', () => {
  it.each(['candidate', 'applicant', 'declined'])('none is certified with a partner that is %s', async (status) => {
    expect(await found(partner(`status: ${status}`, ...(status === 'candidate' ? candidate : ended)), certified)).toMatchObject([{ path: certification, at: '"2026-10-12"', what: `The solution is certified since 2026-10-12, but its partner is \`${status}\`.`, related: [{ path: membership, at: status }] }]);
  });

  it('none is a candidate while its partner applies', async () => {
    expect(await found(partner('status: applicant'))).toMatchObject([{ path: certification, at: '"2026-09-01"', what: 'The solution is a candidate since 2026-09-01, but its partner is `applicant`.' }]);
  });

  it('one makes the member, and before it there is none', async () => {
    expect(await found(partner('status: member\ntier: silver', ...member))).toMatchObject([{ path: membership, at: 'member', what: 'The partner is a member, but none of its solutions is certified.' }]);
    expect(await found(partner('status: member\ntier: silver', ...member.map((line) => line.replace('2026-10-12', '2026-10-02'))), certified)).toMatchObject([{ at: '"2026-10-02"', what: 'The partner is a member since 2026-10-02, before its first solution was certified on 2026-10-12.' }]);
  });

  it('of one that cannot be read nothing is said', async () => {
    expect(await findBy('consistent-status', { ...partner('status: member\ntier: silver', ...member), [certification]: new Uint8Array([0xff, 0xfe, 0, 1]) })).toEqual([]);
  });

  it('none is certified that was never a candidate', async () => {
    const text = String(baseContent[certification]).replace('candidateSince', 'certified');
    expect(await found(partner('status: member\ntier: silver', ...member), { [certification]: text })).toMatchObject([{ path: certification, at: '"2026-09-01"', what: 'The solution is certified since 2026-09-01, but was never a candidate.' }]);
  });
});

describe('renewals', () => {
  const renewal = (decision: string, more = ''): string => `renewals:\n  - date: "2026-11-02"\n    decision: ${decision}${more}`;

  it('say until when', async () => {
    expect(await found(partner('status: member\ntier: silver', ...member, renewal('renewed', '\n    termEnds: "2027-10-11"')), certified)).toEqual([]);
    expect(await found(partner('status: member\ntier: silver', ...member, renewal('renewed')), certified)).toMatchObject([{ at: 'renewed', what: 'The renewal does not say until when.' }]);
    expect(await found(partner('status: member\ntier: silver', ...member, renewal('future-direction-discussed')), certified)).toEqual([]);
  });

  it('leave no member whose term was left to lapse', async () => {
    expect(await found(partner('status: member\ntier: silver', ...member, renewal('lapsed')), certified)).toMatchObject([{ at: 'lapsed' }]);
    expect(await found(partner('status: lapsed', ...member, ...ended, renewal('lapsed')), certified)).toEqual([]);
  });

  it('are for members', async () => {
    expect(await found(partner('status: candidate', ...candidate, renewal('future-direction-discussed')))).toMatchObject([{ path: membership, what: 'A term is renewed, but the partner was never a member.' }]);
  });
});

describe('windows', () => {
  it('of a term warn when they have closed without a decision', async () => {
    const until = (day: string): ReturnType<typeof found> => found(partner('status: member\ntier: silver', ...member.map((line) => line.replace('2027-10-11', day))), certified);
    expect(await until('2026-11-16')).toEqual([]);
    expect(await until('2026-11-15')).toMatchObject([{ severity: 'warning', at: '"2026-11-15"', what: 'The term ended on 2026-11-15, and nothing says what was decided.' }]);
  });

  it('of a candidacy are told about, by the same day of the month', async () => {
    const since = (day: string): ReturnType<typeof found> => found(partner('status: candidate', 'candidateSince: "2026-08-10"', agreement), changed(certification, '2026-09-01', day));
    expect(await since('2026-08-16')).toEqual([]);
    expect(await since('2026-08-15')).toMatchObject([{ path: certification, severity: 'note', at: '"2026-08-15"', what: 'The window of this candidacy closed on 2026-11-15, and nothing says what was decided.' }]);
  });
});
