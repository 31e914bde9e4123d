import { expect, test } from 'vitest';
import { checkContent } from '../../scripts/pipeline/check.ts';
import { judgeProgram } from '../../scripts/pipeline/program.ts';
import { completeReport } from '../../scripts/readiness/complete-report.ts';
import { validatorFor } from '../../scripts/schemas.ts';
import { memorySource, type SourceFiles } from '../../scripts/source.ts';
import type { ReadinessReport } from '../../schemas/generated/types.ts';
import { asOf, baseContent, edited, program } from '../fixtures/base.ts';

async function reportOn(files: SourceFiles, day = asOf): Promise<ReadinessReport> {
  const source = memorySource(files);
  const result = await checkContent(source, { program, asOf: day, isolate: false });
  const report = completeReport(judgeProgram(result, source), result, source, { asked: {}, until: '2027-12-31', show: (file) => file });
  expect(validatorFor('readiness-report')(report)).toEqual([]);
  return report;
}

const waivers = (...list: string[]): SourceFiles => ({ ...baseContent, 'program/waivers.yaml': `waivers:\n${list.join('')}` });
const waiver = (of: string, expires: string): string => `  - requirement: ${of}\n    solution: acme/widget\n    reason: The recording waits for the studio of both.\n    approver: Noor Haddad\n    approved: "2026-10-01"\n    expires: "${expires}"\n`;

test('a place in an article names the section that its line stands in, and one in a record does not', async () => {
  const path = 'partners/acme/widget/public/deploy.md';
  const { solutions } = await reportOn(edited(path, '## Steps', '## Steps\n\n[here](./nowhere.md)\n'));
  const [solution] = solutions;
  const places = solution!.requirements.flatMap(({ computed, attested }) => [...(computed?.evidence ?? []), ...(attested?.evidence ?? [])]);
  expect(places.find((place) => place.path === path && place.what.includes('nowhere'))?.section).toBe('steps');
  expect(places.filter((place) => place.path.endsWith('certification.md') && 'section' in place)).toEqual([]);
  // The front matter is above the first heading.
  expect(places.filter((place) => place.path === path && (place.line ?? 0) < 5 && 'section' in place)).toEqual([]);
});

test('a solution says where the directory lists it, how many articles it has, and when its window opened', async () => {
  const [solution] = (await reportOn(baseContent)).solutions;
  expect(solution).toMatchObject({ articles: { public: 1, internal: 1 }, deadline: { of: 'candidacy', from: '2026-09-01', date: '2026-12-01', days: 15 } });
  expect(solution!.categories!.length).toBeGreaterThan(0);
});

test('every waiver is told with what became of it', async () => {
  const report = await reportOn(waivers(waiver('MEM-6', '2026-12-31'), waiver('MEM-4', '2026-11-15'), waiver('DOC-1', '2026-12-31'), waiver('MEM-99', '2026-12-31')));
  expect(report.waivers!.map(({ of, state, days, line }) => ({ of, state, days, line }))).toEqual([
    { of: 'MEM-6', state: 'active', days: 45, line: 2 },
    { of: 'MEM-4', state: 'expired', days: -1, line: 8 },
    { of: 'DOC-1', state: 'refused', days: 45, line: 14 },
    { of: 'MEM-99', state: 'refused', days: 45, line: 20 },
  ]);
  expect(report.waivers![1]!.why).toBe('The waiver expired on 2026-11-15.');
  expect((await reportOn(waivers(waiver('MEM-6', '2026-12-31'), waiver('MEM-6', '2026-12-31')))).waivers!.map(({ state }) => state)).toEqual(['active', 'unused']);
  expect((await reportOn(baseContent)).waivers).toBeUndefined();
});
