import type { NamesPeople } from '../../../rules/kit/roles.ts';
import { inDays } from '../../../rules/kit/catalogue/days.ts';
import { actorInWords, waiverInWords } from '../../program/words.ts';
import type { SolutionReport } from '../../program/subject.ts';
import { code, prose } from '../markdown-text.ts';
import { absentInWords, count } from '../text.ts';
import type { Reporting } from './index.ts';
import { changesOf, historyInWords } from './history.ts';
import { marks } from './marks.ts';
import { missingByActor, upcomingOf } from './missing.ts';
import { aboutInWords, internalNote, nextInWords, notDefinedInWords, pinNotes, readyInWords, statusInWords, tierNotes, titleInWords, verdictInWords, whoInWords, type DueDate } from './words.ts';

/** Rows of one table or list; what is left out is counted. */
const mostRows = 300;

/** The report for a ticket, an issue or a page of a wiki: who is ready, what is missing by whom, what comes due. */
export function renderMarkdown({ report, full, show }: Reporting): string {
  const { solutions, asOf, program, due } = report;
  const absent = absentInWords(report.absent);
  const notDefined = notDefinedInWords(report);
  const parts = [
    `## ${titleInWords(report)}`,
    `As of ${asOf}, by program ${prose(program)}. ${internalNote}`,
    absent === undefined ? '' : `**Not everything was here:** ${prose(absent)}`,
    notDefined === undefined ? '' : `**${prose(notDefined)}**`,
    section('Not judged', report.notJudged.map(({ path, why }) => `- ${code(show(path))}: ${prose(why)}`), 'file'),
    table(['Solution', 'Stands as', 'Judged for', 'Ready', 'Open', 'Deadline'], solutions.map((solution) => solutionRow(solution, report.for)), 'solution'),
    pinNotes(report).map(prose).join('\n\n'),
    tierNotes(report).map((note) => `\\* ${prose(note)}`).join('\n\n'),
    ...report.partnersWithoutSolution.map((partner) => `${code(partner)} has no solution to judge yet.`),
    ...missingByActor(solutions).map(({ actor, steps }) => section(`Missing from ${actorInWords(actor, report)}`, steps.map(({ solution, step, title }) => {
      const place = step.places.find(({ line }) => line !== undefined);
      const at = place ? ` ${code(`${place.path.startsWith('https:') ? place.path : show(place.path)}:${place.line}`)}` : '';
      return `- **${step.requirement}** ${prose(title)}, ${code(`${solution.partner}/${solution.solution}`)} (${step.effort}):${at}\\\n  ${prose(step.do)}\\\n  ${code(step.command)}`;
    }), 'step')),
    section('Begins to apply, and would stand in the way', upcomingOf(solutions).map(({ solution, requirement: { id, title }, upcoming: { from, next } }) => `- **${from}** ${id} ${prose(title)}, ${code(`${solution.partner}/${solution.solution}`)}: ${prose(next ?? '')}`), 'requirement'),
    ...(due ? [section('Overdue', dueRows(due.dates.filter(({ days }) => days < 0), show, report), 'date'), section(`Due by ${due.until}`, dueRows(due.dates.filter(({ days }) => days >= 0), show, report), 'date')] : []),
    ...(report.history ? [history(report.history)] : []),
    ...(full ? solutions.map((solution) => ledger(solution, report.for)) : []),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function solutionRow(solution: SolutionReport, goal: Reporting['report']['for']): string[] {
  const { deadline, requirements } = solution;
  const ready = readyInWords(solution, goal);
  return [
    // In a table a bar ends the cell, also inside code.
    code(`${solution.partner}/${solution.solution}`.replaceAll('|', '¦')),
    prose(statusInWords(solution)),
    prose(nextInWords(solution, goal)),
    ready === 'yes' ? '✅ yes' : ready === 'no' ? '❌ no' : ready,
    ready === '-' || ready === '?' ? ready : String(requirements.filter(({ blocking }) => blocking).length),
    deadline ? `${deadline.date}, ${inDays(deadline.days)}` : '',
  ];
}

function dueRows(dates: readonly DueDate[], show: (path: string) => string, report: NamesPeople): string[] {
  return dates.map((due) => {
    const about = aboutInWords(due);
    const { path, line } = due.about;
    const at = path === undefined ? '' : ` ${code(line === undefined ? show(path) : `${show(path)}:${line}`)}`;
    return `- **${due.day}** (${inDays(due.days)})${about === '' ? '' : ` ${code(about)}`}: ${prose(due.what)} ${prose(due.effect)} *${prose(whoInWords(due, report))}*${at}`;
  });
}

/** When verdicts changed. */
function history(told: NonNullable<Reporting['report']['history']>): string {
  const rows = changesOf(told).map(({ day, by, solution, what }) => `- **${day}** (${prose(by)}) ${code(solution)}: ${prose(what)}`);
  return [`### When verdicts changed`, prose(historyInWords(told)), section('', rows, 'change').replace(/^### \n\n/, '')].filter((part) => part !== '').join('\n\n');
}

/** Every requirement of a solution, folded. */
function ledger(solution: SolutionReport, goal: Reporting['report']['for']): string {
  const { word, rest } = verdictInWords(solution, goal);
  const items = solution.requirements.map(({ id, title, verdict, blocking, computed, attested, waiver }) => {
    const said = [...(waiver ? [waiverInWords(waiver)] : []), ...[computed, attested].flatMap((part) => part?.what ?? [])];
    return [`- ${marks[verdict].mark} ${blocking ? `**${id}**` : id} ${prose(title)}`, ...said.map((text) => `  ${prose(text)}`)].join('\\\n');
  });
  return [
    `### ${prose(`${solution.solutionName} by ${solution.partnerName}`)}`,
    prose(solution.standing),
    `${word === undefined ? '' : `**${word}**`}${prose(rest).replace(/^(?=\w)/, word === undefined ? '' : ' ')}`,
    `<details>\n<summary>${count(items.length, 'requirement')}</summary>\n\n${items.join('\n')}\n\n</details>`,
  ].join('\n\n');
}

function section(heading: string, items: readonly string[], noun: string): string {
  if (items.length === 0) return '';
  const rest = items.length - mostRows;
  return [`### ${heading}`, '', ...items.slice(0, mostRows), ...(rest > 0 ? ['', `${count(rest, `more ${noun}`)} not listed here.`] : [])].join('\n');
}

function table(heads: readonly string[], rows: readonly (readonly string[])[], noun: string): string {
  if (rows.length === 0) return '';
  const rest = rows.length - mostRows;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.slice(0, mostRows).map(line), ...(rest > 0 ? ['', `${count(rest, `more ${noun}`)} not listed here.`] : [])].join('\n');
}
