import type { CheckResult } from '../../scripts/pipeline/check.ts';
import type { ReadinessReport } from '../../schemas/generated/types.ts';
import { asOf, program } from '../fixtures/base.ts';

type Entry = ReadinessReport['solutions'][number];
type Verdict = Entry['requirements'][number]['verdict'];

const verdicts: Verdict[] = ['pass', 'fail', 'pending', 'waived', 'not-applicable', 'not-run', 'not-yet-defined'];

/** A readiness report of the sample content in which every verdict occurs, whatever the content says. */
export function everyVerdict({ catalogue }: CheckResult): ReadinessReport {
  const solutions = [...catalogue.partners.values()].flatMap((partner) => [...partner.solutions.values()].map((solution, index): Entry => {
    const { name: partnerName } = (partner.partner?.frontMatter.data ?? {}) as { name?: string };
    const { name: solutionName } = (solution.solution?.frontMatter.data ?? {}) as { name?: string };
    const { status } = (partner.membership?.frontMatter.data ?? {}) as { status?: NonNullable<Entry['status']> };
    return {
      partner: partner.id,
      solution: solution.id,
      partnerName: partnerName ?? partner.id,
      solutionName: solutionName ?? solution.id,
      ...(status && { status }),
      next: 'candidate->member',
      certified: false,
      ready: index > 0,
      requirements: program.requirements.map(({ id, title, blocks, owner, effort }, at) => {
        const verdict = verdicts[at % verdicts.length]!;
        return {
          id,
          title,
          blocks,
          owner,
          effort,
          verdict,
          blocking: verdict === 'fail',
          computed: { verdict, what: `What the check found about ${title.toLowerCase()}.`, evidence: [{ path: `partners/${partner.id}/partner.md`, line: 3, what: 'the line that says so' }] },
          ...(verdict === 'fail' && { next: 'The partner writes what is missing.' }),
        };
      }),
    };
  }));
  return { tool: { name: 'assay', version: '0.0.0' }, program: program.version, asOf, ready: false, exitCode: 1, solutions, notJudged: [] };
}
