import type { Fix, Location, Log, PhysicalLocation, Region, ReportingDescriptor, Result } from 'sarif';
import type { Program } from '../../../schemas/generated/types.ts';
import { requirementsOf } from '../../program/deciding-rules.ts';
import type { Rule } from '../../../rules/kit/define-rule.ts';
import type { Edit, Finding, Range, Suppression } from '../../../rules/kit/finding.ts';
import { helpAddress } from '../../../rules/kit/help.ts';
import { rules } from '../../../rules/generated/index.ts';
import { version } from '../../version.ts';
import { absentInWords, count, printable } from '../text.ts';
import { asJson } from './as-json.ts';
import { fingerprints } from './fingerprints.ts';
import { heaviest, type Reporting } from './reporting.ts';
import { readRuleHelp } from './rule-help.ts';

/** GitHub takes no run with more. */
const mostResults = 25_000;
/** Where the paths of the report begin: the root of the repository, which only the reader of the report knows. */
const base = '%SRCROOT%';

/** A SARIF 2.1.0 log of one run: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export function renderSarif(reporting: Reporting): string {
  const { result, exitCode, site } = reporting;
  const { kept, omitted } = heaviest(result.findings, mostResults);
  const prints = fingerprints(kept, reporting.lines);
  const unlisted = omitted + result.counts.omitted;
  const absent = absentInWords(result.absentRoots);
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Assay', version, semanticVersion: version, informationUri: `${site}/`, rules: rules.map((rule) => descriptor(rule, site, result.catalogue.program)) } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [base]: { description: { text: 'The folder the check ran in, as a rule the root of the repository.' } } },
        invocations: [
          {
            executionSuccessful: exitCode !== 2,
            exitCode,
            toolExecutionNotifications: [
              ...result.notJudged.map(({ path, why }) => ({ level: 'error' as const, message: message(why), locations: [{ physicalLocation: place(path, undefined, reporting) }] })),
              ...(unlisted > 0 ? [{ level: 'warning' as const, message: message(`${count(unlisted, 'more finding')} not listed; mend these first.`) }] : []),
            ],
            toolConfigurationNotifications: absent === undefined ? [] : [{ level: 'warning', message: message(absent) }],
          },
        ],
        results: kept.map((finding, index) => toResult(finding, prints[index] ?? '', reporting)),
        properties: { program: result.catalogue.program.version, asOf: result.catalogue.asOf },
      },
    ],
  };
  return asJson(log);
}

/** What a viewer shows of a rule, from the rule and its page. */
function descriptor(rule: Rule, site: string, program: Reporting['result']['catalogue']['program']): ReportingDescriptor {
  const { requirements = [] } = program;
  const { id, summary, why, severity } = rule;
  const address = helpAddress(id, site);
  const page = readRuleHelp(id, site, program.vendor && (program as Program));
  return {
    id,
    shortDescription: { text: `${summary}.` },
    fullDescription: { text: why },
    help: { text: `${summary}. ${why} ${address}`, ...(page !== undefined && { markdown: page }) },
    helpUri: address,
    defaultConfiguration: { level: severity },
    properties: { tags: ['documentation', ...requirementsOf(rule, { requirements }).map((requirement) => requirement.id)], 'problem.severity': severity === 'note' ? 'recommendation' : severity },
  };
}

const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));

function toResult(finding: Finding, fingerprint: string, reporting: Reporting): Result {
  const { rule, severity, path, range, what, why, fix, related = [], suppression } = finding;
  const index = ruleIndex.get(rule);
  const fixes = toFix(finding, reporting);
  return {
    ruleId: rule,
    ...(index !== undefined && { ruleIndex: index }),
    level: severity,
    message: message(`${what} ${fix} ${why}`),
    locations: [{ physicalLocation: place(path, range, reporting) }],
    ...(related.length > 0 && { relatedLocations: related.map((other, at): Location => ({ id: at + 1, physicalLocation: place(other.path, other.range, reporting), message: message(other.what) })) }),
    partialFingerprints: { 'assayFinding/v1': fingerprint },
    ...(fixes && { fixes: [fixes] }),
    // Where one result says that it is suppressed, all must say whether they are.
    suppressions: suppression ? [suppressionOf(suppression)] : [],
  };
}

function suppressionOf({ kind, justification, until }: Suppression): NonNullable<Result['suppressions']>[number] {
  return { kind: 'external', status: 'accepted', justification: printable(justification), properties: { by: kind, ...(until !== undefined && { until }) } };
}

/** The edits of a finding, which are made all together; one that only begins what the author must write is none. */
function toFix({ path, fix, edits = [], draft }: Finding, reporting: Reporting): Fix | undefined {
  if (edits.length === 0 || draft) return undefined;
  const changes = Map.groupBy(edits, (edit: Edit) => edit.path ?? path);
  return {
    description: message(fix),
    artifactChanges: [...changes].map(([file, of]) => ({
      artifactLocation: artifact(file, reporting),
      replacements: of.map(({ range, text }) => ({ deletedRegion: region(range), insertedContent: { text } })),
    })),
  };
}

function place(path: string, range: Range | undefined, reporting: Reporting): PhysicalLocation {
  // GitHub asks for a line, also of a file as a whole.
  return { artifactLocation: artifact(path, reporting), region: range ? region(range) : { startLine: 1 } };
}

function region({ start, end }: Range): Region {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function artifact(path: string, { show }: Reporting): PhysicalLocation['artifactLocation'] & object {
  return { uri: show(path).toWellFormed().split('/').map(encodeURIComponent).join('/'), uriBaseId: base };
}

/** A plain text message. No text of a file becomes a placeholder or a link in it: braces are doubled, as section 3.11.5 says, and `](` is pulled apart. */
function message(text: string): { text: string } {
  return { text: printable(text).replaceAll('](', '] (').replaceAll('{', '{{').replaceAll('}', '}}') };
}
