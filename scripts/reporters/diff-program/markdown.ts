import type { ProgramDiffReport } from '../../../schemas/generated/types.ts';
import { code, prose } from '../markdown-text.ts';
import { absentInWords } from '../text.ts';
import { countsInWords, deadlineInWords, divide, effectInWords, marks, subjectInWords, verdictsInWords, versionInWords, type Change, type SolutionDiff } from './words.ts';

/** The difference as Markdown, for the pull request that brings a new version: sums first, then partners, then the program itself. */
export function renderDiffMarkdown(report: ProgramDiffReport, show: (path: string) => string): string {
  const absent = absentInWords(report.absent);
  const parts = [
    `## Program ${code(versionInWords(report.before))} → ${code(versionInWords(report.after))}\n`,
    `${[...countsInWords(report), `Judged on ${report.asOf}.`].map(prose).join(' ')}\n`,
    ...(absent === undefined ? [] : [`**Not everything was here:** ${prose(absent)}\n`]),
    ...(report.notJudged.length === 0 ? [] : [`### Not judged\n`, `${report.notJudged.map(({ path, why }) => `- ${code(show(path))}: ${prose(why)}`).join('\n')}\n`]),
    ...(report.solutions.length === 0 ? [] : ['### For whom it makes a difference\n', ...report.solutions.map((solution) => renderSolution(solution, show))]),
    '### What changes in the program\n',
    report.changes.length === 0 ? 'Nothing differs between the two.\n' : `${report.changes.map(renderChange).join('\n')}\n`,
    ...folded('Unaffected', report.unaffected),
    ...folded('Nothing ahead of them', report.ended),
  ];
  return parts.join('\n');
}

function renderSolution(solution: SolutionDiff, show: (path: string) => string): string {
  const { partner, solution: id } = solution;
  const { told, also } = divide(solution.requirements);
  const deadline = deadlineInWords(solution);
  const lines = [
    ...(deadline === undefined ? [] : [`- ${prose(deadline)}`]),
    ...told.map((requirement) => {
      const { after, before, reasons } = requirement;
      const places = (after?.evidence ?? []).slice(0, 5).map(({ path, line, what }) => `  - ${code(`${show(path)}${line === undefined ? '' : `:${line}`}`)} ${prose(what)}`);
      return [`- **${prose(`${requirement.id} ${requirement.title}`)}**: ${prose(`${verdictsInWords(requirement)}. ${(after ?? before)?.what ?? ''}`)}`, ...places, ...reasons.map((reason) => `  - ${prose(reason)}`)].join('\n');
    }),
    ...(also === undefined ? [] : [`- ${prose(also)}`]),
  ];
  return `#### ${code(`${partner}/${id}`)}: ${prose(effectInWords(solution))}\n\n${lines.join('\n')}\n`;
}

function renderChange(change: Change): string {
  const fields = change.change === 'changed' ? change.fields.map(({ field, before, after }) => `  - ${code(field)}: ${before === undefined ? 'none' : code(before)} → ${after === undefined ? 'none' : code(after)}`) : [];
  return [`- ${code(marks[change.change])} ${prose(subjectInWords(change))}`, ...fields].join('\n');
}

function folded(summary: string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`<details>\n<summary>${summary}: ${names.length}</summary>\n\n${names.map(code).join(', ')}\n\n</details>\n`];
}
