import { isDeepStrictEqual } from 'node:util';
import type { Catalogue, Report } from '../../rules/kit/define-rule.ts';
import type { Finding, Suppression } from '../../rules/kit/finding.ts';
import { oneLine } from '../../rules/kit/one-line.ts';
import { toFinding } from '../../rules/kit/to-finding.ts';
import { rule as validBaseline } from '../../rules/valid-baseline.ts';
import { rule as validWaivers } from '../../rules/valid-waivers.ts';
import type { FoundFile } from '../pipeline/find.ts';
import { suppressionFiles } from '../pipeline/identify.ts';
import { limits } from '../pipeline/limits.ts';
import { compareFindings } from '../pipeline/order.ts';
import type { Source } from '../source.ts';
import { readBaseline, renderKnown, type ReadBaseline } from './baseline.ts';
import { isFor, judgeWaivers, type JudgedWaiver, type WaivableRules } from './judge-waivers.ts';
import { findNeeded } from './needed.ts';
import { ratchet, reportStale, withoutStale } from './ratchet.ts';
import { readWaivers, type Waiver, type WaiverList } from './waivers.ts';

/** Bytes of the two files as a base branch has them; absent where it has none. */
export interface BaseSuppressions {
  waivers?: Uint8Array;
  baseline?: Uint8Array;
}

export interface SuppressContext {
  source: Pick<Source, 'read'>;
  files: readonly FoundFile[];
  catalogue: Catalogue;
  notJudged: readonly { path: string; why: string }[];
  /** Files with more findings than were made known. */
  omitting: ReadonlySet<string>;
  /** What lets pass instead of the content's own files, which are then only judged. */
  base?: BaseSuppressions;
  /** False where nothing may pass because it was known before. */
  baseline?: false;
}

export interface Suppressed {
  /** The same findings, those that may pass marked, and what is wrong with waivers and baseline. */
  findings: Finding[];
  /** Waivers of requirements that are in force. */
  waivers: Waiver[];
  /** Every waiver of the content's own list, with what became of it. */
  listed?: ListedWaiver[];
  /** What `baseline.json` should be instead: without what has been mended. */
  prunedBaseline?: string;
}

/** A waiver as it stands in the list of the content. */
export interface ListedWaiver {
  waiver: Waiver;
  /** The line that names what it lets pass. */
  line?: number;
  state: 'active' | 'expired' | 'unused' | 'ahead' | 'refused';
  /** Why it lets nothing pass. */
  why?: string;
}

interface Given {
  waivers?: WaiverList;
  baseline?: ReadBaseline;
}

/** Marks what waivers and baseline let pass, and finds those of them that are not, or no longer, as they should be. */
export async function suppress(findings: Finding[], context: SuppressContext): Promise<Suppressed> {
  const { catalogue, base } = context;
  const own = readOwn(context);
  const given = base ? readGiven(base) : own;
  if (!own.waivers && !own.baseline && !given.waivers && !given.baseline) return { findings, waivers: [] };

  const { rules } = await import('../../rules/generated/waivable.ts');
  const sorted = findings.toSorted(compareFindings);
  const judgeAll = (list: WaiverList | undefined): JudgedWaiver[] => (list ? judgeWaivers(list, { catalogue, rules }) : []);

  const applied = judgeAll(given.waivers).filter(({ report }) => !report).map(({ waiver }) => waiver);
  const marks = new Map<Finding, Suppression>();
  const unsure = new Set([...context.notJudged.map(({ path }) => path), ...context.omitting]);
  const against = { findings: sorted, catalogue, rules, unsure };
  if (given.baseline && context.baseline !== false) for (const finding of ratchet(given.baseline.files, against).known) marks.set(finding, known);
  for (const finding of sorted) {
    const waiver = isFirm(finding, context, rules) ? undefined : applied.find((candidate) => isFor(candidate, finding));
    if (waiver) marks.set(finding, { kind: 'waiver', justification: justify(waiver), until: waiver.expires });
  }

  const wrong: Finding[] = [];
  const judgedOwn = judgeAll(own.waivers);
  const needed = await findNeeded(judgedOwn, sorted, { ...context, unsure });
  const listed = judgedOwn.map((judged, index): ListedWaiver => {
    const { waiver, at, expired } = judged;
    const isNeeded = needed.has(index);
    const report = judged.report ?? (isNeeded ? notYet(judged, base ? applied : undefined) : unneeded(judged, judgedOwn.slice(0, index)));
    if (report) wrong.push(toFinding(validWaivers, suppressionFiles.waivers, report));
    const state = expired ? 'expired' : judged.report ? 'refused' : !isNeeded ? 'unused' : report ? 'ahead' : 'active';
    return { waiver, ...(at && { line: at.start.line }), state, ...(report && { why: report.what }) };
  });
  const stale = own.baseline ? ratchet(own.baseline.files, against).stale : [];
  if (own.baseline) for (const report of reportStale(stale, own.baseline)) wrong.push(toFinding(validBaseline, suppressionFiles.baseline, report));

  return {
    findings: [...sorted.map((finding) => mark(finding, marks.get(finding))), ...wrong],
    waivers: applied.filter(({ requirement }) => requirement !== undefined),
    ...(own.waivers && { listed }),
    ...(own.baseline && stale.length > 0 && { prunedBaseline: renderKnown(withoutStale(own.baseline.files, stale)) }),
  };
}

/** Whether nothing lets it pass. Where a file has more findings than are known, those known must not all pass and hide the rest. */
function isFirm({ rule, path }: Finding, { omitting }: SuppressContext, rules: WaivableRules): boolean {
  return rules.get(rule)?.waivable === false || omitting.has(path);
}

function mark(finding: Finding, suppression: Suppression | undefined): Finding {
  return suppression ? { ...finding, suppression } : finding;
}

const known: Suppression = { kind: 'baseline', justification: 'It was there when the baseline was written.' };

/** The reason of a waiver with who gave it. */
function justify({ reason, approver, approved }: Waiver): string {
  return `${oneLine(reason)} (approved by ${approver} on ${approved})`;
}

/** A waiver that the change itself brings: it is in order, and counts for those that come after it. */
function notYet({ waiver, at }: JudgedWaiver, applied: readonly Waiver[] | undefined): Report | undefined {
  if (!applied || applied.some((other) => isDeepStrictEqual({ ...other }, { ...waiver }))) return undefined;
  return { ...(at && { at }), severity: 'note', what: 'The waiver lets nothing pass before it stands on the base branch.', why: 'Nobody can approve a change to let itself pass.', fix: 'Have the waiver merged first, by those who keep the program.' };
}

function unneeded({ waiver, at }: JudgedWaiver, before: readonly JudgedWaiver[]): Report {
  const { rule, requirement, path, solution } = waiver;
  const place = path ?? solution ?? '';
  const repeats = before.some(({ waiver: other }) => other.rule === rule && other.requirement === requirement && (other.path ?? other.solution) === place);
  const what = repeats ? 'the list has such a waiver already' : rule === undefined ? `${place} meets ${requirement ?? ''} or does not need it` : `\`${rule}\` finds nothing there`;
  return { ...(at && { at }), what: `Nobody needs the waiver of \`${rule ?? requirement ?? ''}\` for \`${place}\`: ${what}.`, fix: 'Remove the waiver.' };
}

/** The content's own files, unless something is wrong with them, which is a finding already. */
function readOwn({ source, files, notJudged }: SuppressContext): Given {
  const bytes = (path: string): Uint8Array | undefined => {
    if (!files.some((file) => file.path === path) || notJudged.some((file) => file.path === path)) return undefined;
    return source.read(path, limits['baseline-size'].most + 1);
  };
  const [waivers, baseline] = [bytes(suppressionFiles.waivers), bytes(suppressionFiles.baseline)];
  return readGiven({ ...(waivers && { waivers }), ...(baseline && { baseline }) });
}

/** What cannot be read lets nothing pass. */
function readGiven({ waivers, baseline }: BaseSuppressions): Given {
  const list = waivers && readWaivers(suppressionFiles.waivers, waivers).list;
  const read = baseline && readBaseline(suppressionFiles.baseline, baseline).baseline;
  return { ...(list && { waivers: list }), ...(read && { baseline: read }) };
}
