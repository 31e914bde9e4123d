import type { CheckResult } from '../../scripts/pipeline/check.ts';
import { judgeProgram } from '../../scripts/pipeline/program.ts';
import { completeReport } from '../../scripts/readiness/complete-report.ts';
import { renderCalendar } from '../../scripts/reporters/readiness/ics.ts';
import type { Source } from '../../scripts/source.ts';
import type { StageOptions } from '../../scripts/stage/stage-edition.ts';
import type { ReadinessReport } from '../../schemas/generated/types.ts';
import { withEveryVerdict } from './every-verdict.ts';

/** A history in which everything occurs that can become of a solution. */
export const history: NonNullable<ReadinessReport['history']> = {
  commits: 50,
  since: '2026-09-02',
  why: 'Only the last 49 commits were looked at; `history.commits` of the configuration says how many.',
  changes: [
    { day: '2026-11-16', by: 'work-tree', partner: 'quaymarrow', solution: 'filegate', turned: [{ id: 'MEM-6', from: 'pending', to: 'pass' }] },
    { day: '2026-11-12', by: 'commit', commit: '4e89ab7af16d5e5da4748c22d01b231bd826a8f4', partner: 'quaymarrow', solution: 'filegate', ready: 'ready', turned: [{ id: 'CER-7', from: 'pending', to: 'pass' }, { id: 'CER-9', from: 'fail', to: 'not-applicable' }, { id: 'DOC-2', to: 'pass' }] },
    { day: '2026-10-14', by: 'time', partner: 'postbriar', solution: 'relay', ready: 'not-ready', turned: [{ id: 'CER-5', from: 'pass', to: 'fail' }] },
    { day: '2026-10-01', by: 'commit', commit: '351185c0d27bd2f5155e20419b0e82c196c9f471', partner: 'quaymarrow', solution: 'filegate', stands: 'candidate', next: 'candidate->member', ready: 'not-ready' },
    { day: '2026-10-01', by: 'commit', commit: '351185c0d27bd2f5155e20419b0e82c196c9f471', partner: 'quaymarrow', solution: 'old-gate', stands: 'gone' },
  ],
};

/** What the boards of the sample content are staged from, with every verdict, every state of a waiver, and that history. */
export function boardsOf(checked: CheckResult, source: Source): Required<Pick<StageOptions, 'readiness' | 'calendar'>> {
  const report = completeReport(judgeProgram(checked, source), checked, source, { asked: {}, until: '2027-11-16', show: (file) => `content/${file}`, history });
  const [waiver] = report.waivers ?? [];
  if (!waiver) throw new Error('The sample holds no waiver.');
  const others = (['active', 'expired', 'unused', 'ahead', 'refused'] as const).map((state, index) => ({ ...waiver, of: index === 4 ? 'MEM-99' : 'require-image-alt', ...(index !== 4 && { kind: 'rule' as const }), about: 'partners/grainlode/log-search/public/connect.md', state, expires: state === 'expired' ? '2026-11-15' : '2026-12-01', days: state === 'expired' ? -1 : 15, ...(state !== 'active' && { why: `It is ${state}.` }) }));
  const readiness = withEveryVerdict({ ...report, waivers: [waiver, ...others] });
  return { readiness, calendar: renderCalendar({ report: readiness, full: false, host: 'kb.example.com', show: (file) => file }) };
}
