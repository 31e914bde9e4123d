import type { Finding } from '../../../rules/kit/finding.ts';
import { helpAddress } from '../../../rules/kit/help.ts';
import type { CheckReport } from '../../../schemas/generated/types.ts';
import { name, version } from '../../version.ts';
import { inPieces } from './as-json.ts';
import type { Reported, Reporting } from './reporting.ts';

/**
 * The report a program reads, of the shape `schemas/reports/check-report.schema.json`, in pieces: a hundred thousand articles may have more
 * findings than one string can hold.
 */
export function renderJson({ result, exitCode, site }: Pick<Reporting, 'result' | 'exitCode' | 'site'>): Generator<string> {
  return inPieces(withoutFindings(result, exitCode), 'findings', toFindings(result, site));
}

function withoutFindings(result: Reported, exitCode: 0 | 1 | 2): CheckReport & { findings: [] } {
  const { byRule: _, ...counts } = result.counts;
  return {
    tool: { name, version },
    program: result.catalogue.program.version,
    asOf: result.catalogue.asOf,
    verdict: exitCode === 0 ? 'clean' : exitCode === 1 ? 'errors' : 'could-not-judge',
    exitCode,
    counts,
    findings: [],
    notJudged: result.notJudged.map(({ path, why }) => ({ path, why })),
    ...(result.absentRoots.length > 0 && { absent: [...result.absentRoots] }),
    ...(result.timing && { timing: result.timing }),
  };
}

function* toFindings({ findings }: Reported, site: string): Generator<CheckReport['findings'][number]> {
  for (const finding of findings) yield { ...inOrder(finding), url: helpAddress(finding.rule, site) };
}

/** Keys in one order, whoever made the finding. */
function inOrder({ rule, severity, path, range, what, why, fix, actual, expected, related, suppression }: Finding): Finding {
  return { rule, severity, path, ...(range && { range }), what, why, fix, ...(actual !== undefined && { actual }), ...(expected && { expected }), ...(related && { related }), ...(suppression && { suppression }) };
}
