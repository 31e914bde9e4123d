import picocolors from 'picocolors';
import type { ProgramDiffReport } from '../../../schemas/generated/types.ts';
import { absentInWords, count, printable, withoutCommands } from '../text.ts';
import { wrap } from '../wrap.ts';
import { countsInWords, deadlineInWords, divide, effectInWords, marks, subjectInWords, verdictsInWords, versionInWords, type Change, type RequirementDiff, type SolutionDiff } from './words.ts';

export interface DiffOptions {
  color: boolean;
  width: number;
  /** What a path is shown as, so that a terminal can open it. */
  show(path: string): string;
}

type Colors = ReturnType<typeof picocolors.createColors>;
interface Ink extends Pick<DiffOptions, 'show'> {
  colors: Colors;
  width: number;
}

/** Places shown of one requirement. */
const mostPlaces = 5;

/** The difference that a person reads: what changes in the program, then who is touched and why. */
export function renderDiff(report: ProgramDiffReport, { color, width: given, show }: DiffOptions): string {
  const colors = picocolors.createColors(color);
  const width = Math.max(60, Math.min(given, 100));
  const ink = { colors, width, show };
  const out = [`${colors.bold(`Program ${printable(versionInWords(report.before))} → ${printable(versionInWords(report.after))}`)}${colors.dim(`, judged on ${report.asOf}`)}`, ''];
  const requirements = report.changes.filter(({ kind }) => kind === 'requirement');
  const others = report.changes.filter(({ kind }) => kind !== 'requirement');
  if (report.changes.length === 0) out.push('Nothing differs between the two.', '');
  if (requirements.length > 0) out.push(colors.bold('Requirements'), ...requirements.flatMap((change) => renderChange(change, ink)), '');
  if (others.length > 0) out.push(colors.bold('What they are judged by, and the rest'), ...others.flatMap((change) => renderChange(change, ink)), '');
  if (report.solutions.length > 0) out.push(colors.bold('For whom it makes a difference'), '', ...report.solutions.flatMap((solution) => [...renderSolution(solution, ink), '']));
  for (const sentence of countsInWords(report)) out.push(...wrap(printable(sentence), width));
  if (report.unaffected.length > 0) out.push(...indented(`unaffected: ${report.unaffected.join(', ')}`, 2, width).map(colors.dim));
  if (report.ended.length > 0) out.push(...indented(`nothing ahead: ${report.ended.join(', ')}`, 2, width).map(colors.dim));
  const absent = absentInWords(report.absent);
  if (absent !== undefined) out.push(...wrap(absent, width).map(colors.yellow));
  if (report.notJudged.length > 0) {
    out.push(colors.red(`${count(report.notJudged.length, 'file')} could not be judged:`));
    for (const { path, why } of report.notJudged) out.push(...indented(`${show(path)}: ${why}`, 2, width));
  }
  return withoutCommands(`${out.join('\n')}\n`);
}

function renderChange(change: Change, { colors, width }: Ink): string[] {
  const paint = { added: colors.green, removed: colors.red, changed: colors.yellow }[change.change];
  const head = `  ${paint(marks[change.change])} ${printable(subjectInWords(change))}`;
  if (change.change === 'removed') return [head];
  const fields = change.change === 'added' ? change.fields.filter(({ field }) => ['blocks', 'sentence', 'since', 'required', 'computed.by', 'attested.roles'].includes(field)) : change.fields;
  return [head, ...fields.flatMap(({ field, before, after }) => {
    const [was, is] = [before, after].map((value) => (value === undefined ? '(none)' : printable(value, { most: 200 })));
    const line = change.change === 'added' ? `${field}: ${is}` : `${field}: ${was} → ${is}`;
    return indented(line, 6, width).map(colors.dim);
  })];
}

function renderSolution(solution: SolutionDiff, ink: Ink): string[] {
  const { colors, width } = ink;
  const { partner, solution: id, effect } = solution;
  const paint = effect === 'better' ? colors.green : effect === 'other' ? colors.yellow : colors.red;
  const deadline = deadlineInWords(solution);
  const { told, also } = divide(solution.requirements);
  return [
    `  ${colors.bold(printable(`${partner}/${id}`))}  ${paint(effectInWords(solution))}`,
    ...(deadline === undefined ? [] : indented(deadline, 4, width)),
    ...told.flatMap((requirement) => renderRequirement(requirement, ink)),
    ...(also === undefined ? [] : indented(also, 4, width).map(colors.dim)),
  ];
}

function renderRequirement(requirement: RequirementDiff, { colors, width, show }: Ink): string[] {
  const { id, title, reasons, after, before } = requirement;
  const told = after ?? before;
  const places = (after?.evidence ?? []).slice(0, mostPlaces);
  const more = (after?.evidence.length ?? 0) - places.length;
  return [
    ...indented(`${id} ${printable(title)}: ${verdictsInWords(requirement)}`, 4, width),
    ...indented(printable(told?.what ?? '', { most: 400 }), 8, width),
    ...places.flatMap(({ path, line, what }) => [`${' '.repeat(8)}${colors.cyan(printable(`${show(path)}${line === undefined ? '' : `:${line}`}`))}`, ...indented(printable(what, { most: 300 }), 10, width)]),
    ...(more > 0 ? [`${' '.repeat(8)}${colors.dim(`and ${count(more, 'more place')}`)}`] : []),
    ...reasons.flatMap((reason) => indented(printable(reason, { most: 400 }), 8, width)).map(colors.dim),
  ];
}

function indented(text: string, by: number, width: number): string[] {
  return wrap(text, width - by).map((line) => `${' '.repeat(by)}${line}`);
}
