import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { dueSources, findDue } from '../../scripts/due/index.ts';
import { completeReport } from '../../scripts/readiness/complete-report.ts';
import { judgeProgram } from '../../scripts/pipeline/program.ts';
import { checkContent } from '../../scripts/pipeline/check.ts';
import { memorySource, type SourceFiles } from '../../scripts/source.ts';
import { validatorFor } from '../../scripts/schemas.ts';
import type { Program, ReadinessReport } from '../../schemas/generated/types.ts';
import { asOf, baseContent, program } from '../fixtures/base.ts';
import { candidate, frontMatter, ledger, member, paths, signAll, withSignatures } from '../program/signed.ts';

type Due = NonNullable<ReadinessReport['due']>['dates'][number];

/** Everything that comes due in some content, as the command finds it. */
async function dueIn(files: SourceFiles, { day = asOf, until = '2099-12-31', by = program, asked = {} }: { day?: string; until?: string; by?: Program; asked?: Parameters<typeof judgeProgram>[2] } = {}): Promise<Due[]> {
  const source = memorySource(files);
  const result = await checkContent(source, { program: by, asOf: day, isolate: false });
  const report = completeReport(judgeProgram(result, source, asked), result, source, { asked, until, show: (path) => path });
  expect(validatorFor('readiness-report')(report)).toEqual([]);
  return report.due?.dates ?? [];
}

const idsAndDays = (dates: readonly Due[]): string[] => dates.map(({ id, day }) => `${day} ${id}`);
const only = async (source: string, ...given: Parameters<typeof dueIn>): Promise<Due[]> => (await dueIn(...given)).filter((due) => due.source === source);

const certified = { ...ledger, certified: '2026-11-01' };
const all = await signAll();
const ofMember = (membership: object = member): SourceFiles => withSignatures(all, { membership, certification: certified });
const waivers = (...list: object[]): SourceFiles => ({ 'program/waivers.yaml': stringify({ waivers: list }) });

describe('what comes due', () => {
  test('for a candidate: its window, its contacts and its articles', async () => {
    const files = { ...baseContent, [paths.partner]: String(baseContent[paths.partner]).replace(/^contactsVerified: .*\n/m, '').replace('\nsupport:', '\ncontactsVerified: "2026-02-28"\nsupport:') };
    expect(idsAndDays(await dueIn(files))).toEqual([
      '2026-12-01 candidacy/acme/widget',
      '2027-02-28 contacts/acme',
      expect.stringMatching(/^2027-\d\d-\d\d review\/partners\/acme\/widget\/(?:public|internal)/),
      expect.stringMatching(/^2027-\d\d-\d\d review\/partners\/acme\/widget\/(?:public|internal)/),
    ]);
  });

  test('the window: whoever has something left to do, else the program team, which decides', async () => {
    expect(await only('candidacy', baseContent)).toEqual([{
      id: 'candidacy/acme/widget', source: 'candidacy', day: '2026-12-01', days: 15, what: 'The window of candidacy closes.', effect: 'A certification after this day is too late, unless the Ecosystem team waives the window.',
      who: ['partner', 'integrator', 'ecosystem-team'], about: { partner: 'acme', solution: 'widget', path: paths.certification, line: 2 },
    }]);
    const [ready] = await only('candidacy', withSignatures(all));
    expect(ready).toMatchObject({ who: ['ecosystem-team'] });
  });

  test('a window that has closed is overdue until it is waived, or the candidacy ends', async () => {
    const day = '2026-12-02';
    expect(await only('candidacy', withSignatures(all), { day })).toMatchObject([{ days: -1, what: 'The window of candidacy has closed without a certification.', who: ['ecosystem-team'] }]);
    const waiver = { requirement: 'CER-5', solution: 'acme/widget', reason: 'Our own test environment was being moved.', approver: 'Noor Haddad', approved: '2026-11-20', expires: '2026-12-31' };
    expect(await only('candidacy', { ...withSignatures(all), ...waivers(waiver) }, { day })).toEqual([]);
    expect(await only('candidacy', { ...withSignatures(all), ...waivers(waiver) }, { day: '2027-01-01' })).toHaveLength(1);
    expect(await dueIn(withSignatures(all, { membership: { ...candidate, status: 'withdrawn', ended: '2026-12-01', reason: 'Sold.' } }), { day })).toEqual([]);
  });

  test('for a member: the evaluation opens, the term ends', async () => {
    expect(idsAndDays(await only('term', ofMember()))).toEqual(['2027-09-02 term/acme/evaluation', '2027-11-01 term/acme/end']);
    expect(idsAndDays(await only('term', ofMember(), { day: '2027-09-02' }))).toEqual(['2027-11-01 term/acme/end']);
    expect(await only('term', ofMember(), { day: '2027-11-02' })).toMatchObject([{ days: -1, what: 'The term of membership has ended, and no renewal is written down.' }]);
  });

  test('a waiver expires, and is told of where it stands', async () => {
    const list = waivers(
      { requirement: 'MEM-6', solution: 'acme/widget', reason: 'The recording waits for the studio of both.', approver: 'Noor Haddad', approved: '2026-10-20', expires: '2026-12-31' },
      { rule: 'require-image-alt', path: paths.deploy, reason: 'The screenshots are made anew in January.', approver: 'Noor Haddad', approved: '2026-10-20', expires: '2026-11-15' },
    );
    expect(await only('waiver', { ...baseContent, ...list })).toMatchObject([
      { id: `waiver/require-image-alt/${paths.deploy}`, day: '2026-11-15', days: -1, what: `The waiver of \`require-image-alt\` for \`${paths.deploy}\` has expired.`, about: { partner: 'acme', solution: 'widget', path: 'program/waivers.yaml', line: 13 } },
      { id: 'waiver/MEM-6/acme/widget', day: '2026-12-31', what: 'The waiver of MEM-6 expires.', who: ['ecosystem-team'], about: { partner: 'acme', solution: 'widget', line: 7 } },
    ]);
  });

  test('a requirement begins to apply, and whom it would stop is named; another applies for the last day', async () => {
    const requirements = program.requirements.map((requirement) => ({ ...requirement, ...(requirement.id === 'CER-8' && { since: '2027-01-01' }), ...(requirement.id === 'MEM-5' && { until: '2026-12-31' }) }));
    expect(await only('requirement', baseContent, { by: { ...program, requirements } })).toMatchObject([
      { id: 'requirement/2015-02/MEM-5/ends', day: '2026-12-31', what: 'MEM-5 ("Owners of sales and client accounts") of program 2015-02 applies for the last day.', about: {} },
      { id: 'requirement/2015-02/CER-8/begins', day: '2027-01-01', effect: 'From this day on it is asked for to be certified; as things stand, acme/widget would not meet it.' },
    ]);
  });

  test('a version of the program is retired', async () => {
    expect(await only('version', baseContent, { by: { ...program, retired: '2027-06-01' } })).toMatchObject([{ id: 'version/acme', day: '2027-06-01', what: 'Program 2015-02, which the partner pins, is retired.', about: { partner: 'acme', path: paths.membership } }]);
  });

  test('nothing of the other partner when one is asked for, but what is about all', async () => {
    const other = { 'partners/bcme/membership.md': frontMatter({ ...member, termEnds: '2026-12-31' }), 'partners/bcme/gauge/solution.md': String(baseContent[paths.solution]).replace('name: Widget', 'name: Gauge') };
    const by = { ...program, requirements: program.requirements.map((requirement) => ({ ...requirement, ...(requirement.id === 'CER-8' && { since: '2027-01-01' }) })) };
    const found = await dueIn({ ...baseContent, ...other }, { by, asked: { partner: 'bcme' } });
    expect(found.map(({ id }) => id)).toEqual(['term/bcme/end', 'requirement/2015-02/CER-8/begins']);
  });

  test('a day that no calendar holds is passed over', async () => {
    expect((await dueIn(ofMember({ ...member, termEnds: '9999-12-31' }), { until: '9999-12-31' })).map(({ id }) => id)).toContain('term/acme/end');
    const files = { ...baseContent, [paths.deploy]: String(baseContent[paths.deploy]).replace(/reviewed: .*/, 'reviewed: "9999-06-01"') };
    expect((await only('review', files, { until: '9999-12-31' })).map(({ about }) => about.path)).not.toContain(paths.deploy);
  });

  test('is what lies within the span, its last day too', async () => {
    expect(idsAndDays(await dueIn(baseContent, { until: '2026-12-01' }))).toEqual(['2026-12-01 candidacy/acme/widget']);
    expect(await dueIn(baseContent, { until: '2026-11-30' })).toEqual([]);
  });
});

describe('keys and stamps', () => {
  const context = { catalogue: { program, asOf, files: new Set<string>(), repeated: new Map(), absent: new Set<never>(), documents: new Map(), partners: new Map() }, solutions: [], keys: [], stampOf: () => undefined };
  const key = (name: string, from: string, until: string): { name: string; path: string; from: string; until: string } => ({ name, path: `program/keys/${name}.json`, from, until });

  test('a key signs for the last day; one that another has taken over from, or that is revoked, is settled', () => {
    const find = (...keys: ReturnType<typeof key>[]): string[] => findDue({ ...context, keys }, '2099-12-31').dates.map(({ id, effect }) => `${id}: ${effect}`);
    expect(find(key('a', '2026-01-01', '2026-12-31'))).toEqual(['key/a: Nothing can be stamped after it before another key is trusted.']);
    expect(find(key('a', '2026-01-01', '2026-12-31'), key('b', '2026-12-01', '2027-12-31'))).toEqual(['key/a: Another key may sign from then on.', 'key/b: Nothing can be stamped after it before another key is trusted.']);
    expect(find(key('a', '2025-01-01', '2025-12-31'), key('b', '2026-01-01', '2027-12-31'))).toHaveLength(1);
    expect(find({ ...key('a', '2026-01-01', '2026-12-31'), revoked: '2026-06-01' } as never)).toEqual([]);
    expect(findDue({ ...context, keys: [key('a', '2025-01-01', '2025-12-31')] }, '2099-12-31').dates).toMatchObject([{ day: '2025-12-31', what: 'The key `a` may not sign any more, and no other one may.' }]);
  });
});

test('every source has a name of its own, which begins the ids of its dates', () => {
  expect(new Set(dueSources.map(({ id }) => id)).size).toBe(dueSources.length);
});
