import type { ReadinessReport } from '../../../schemas/generated/types.ts';
import { isTouched, touchedBy } from '../../program/touched.ts';
import { commentMark, renderMarkdown } from '../../reporters/check/markdown.ts';
import { code, prose } from '../../reporters/markdown-text.ts';
import { nextInWords, readyInWords, statusInWords } from '../../reporters/readiness/words.ts';
import { count } from '../../reporters/text.ts';
import { asSent } from '../own.ts';
import type { EndedRun } from './event.ts';
import type { LeftReports } from './read-reports.ts';

export interface CommentOptions {
  reports: LeftReports;
  run: EndedRun;
  /** Paths that the pull request touches, from the root of the repository. */
  touched: readonly string[];
  /** Folders of the content, from the root of the repository. */
  contentFolders: readonly string[];
  /** Address of the site that holds the pages of the rules. */
  site: string;
}

/** Solutions in the table; what is left out is counted. */
const mostRows = 20;
const endOfComment = '\n<!-- assay check: the run -->\n';

/**
 * The comment on a pull request: the verdict, what blocks, the readiness of the solutions that it touches, and at the end the run. It is made here and
 * now from data; no line of it was written by the run it speaks of.
 */
export function renderComment({ reports: { check, readiness, refused }, run, touched, contentFolders, site }: CommentOptions): string {
  const parts: string[] = [];
  if (check) {
    const { counts, exitCode, findings, notJudged, asOf, program, absent = [] } = check;
    const result = { findings, notJudged, counts: { ...counts, byRule: {} }, absentRoots: absent, catalogue: { asOf, program: { version: program } } };
    parts.push(renderMarkdown({ result, exitCode, site, show: (path) => path, lines: () => undefined }));
  } else parts.push(`${commentMark}\n## ❌ The check left no report that can be read\n\n${refused.map((why) => `- ${prose(why)}\n`).join('')}`);
  const passed = run.conclusion === 'success';
  if (check && passed !== (check.exitCode === 0)) parts.push(`\n> **The run and its report disagree:** the run ended with ${code(run.conclusion)}. Read the log of the run, not this comment.\n`);
  if (readiness) parts.push(renderReadiness(readiness, touchedBy(inContent(touched, contentFolders))));
  return `${parts.join('')}${endOfComment}\n<sub>[The run](${run.url}) holds the whole report and a preview of the public edition.</sub>\n`;
}

/** Whether two comments say the same, whichever run they are of. */
export function saysTheSame(one: string, other: string): boolean {
  const said = (text: string): string => asSent(text).split(endOfComment)[0]?.trimEnd() ?? '';
  return said(one) === said(other);
}

/** Of some paths of a repository those in the content, from its root. */
function inContent(paths: readonly string[], folders: readonly string[]): string[] {
  return folders.flatMap((folder) => (folder === '' ? paths : paths.flatMap((path) => (path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : []))));
}

function renderReadiness(report: ReadinessReport, touched: ReadonlySet<string>): string {
  const solutions = report.solutions.filter((solution) => isTouched(solution, touched));
  if (solutions.length === 0) return '';
  const rows = solutions.slice(0, mostRows).map((solution) => {
    const ready = readyInWords(solution);
    const open = solution.requirements.filter(({ blocking }) => blocking).map(({ id }) => id);
    return `| ${code(`${solution.partner}/${solution.solution}`)} | ${prose(statusInWords(solution).replace(' *', ''))} | ${prose(nextInWords(solution))} | ${ready === 'yes' ? '✅ yes' : ready === 'no' ? '❌ no' : ready} | ${ready === 'no' ? open.join(', ') : ''} |\n`;
  });
  const left = solutions.length > mostRows ? `\n${count(solutions.length - mostRows, 'more solution')} not listed here.\n` : '';
  return `\n### Ready?\n\n| Solution | Stands as | Judged for | Ready | Open |\n|---|---|---|---|---|\n${rows.join('')}${left}`;
}
