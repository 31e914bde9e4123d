import type { NamesPeople } from '../../rules/kit/roles.ts';
import { code, prose } from '../reporters/markdown-text.ts';
import { aboutInWords, whoInWords, type DueDate } from '../reporters/readiness/words.ts';
import { printable } from '../reporters/text.ts';
import type { GitHubApi } from './api.ts';
import { asSent, isBy } from './own.ts';

/** What became of the reminders. */
export interface Reminded {
  opened: number;
  changed: number;
  closed: number;
  /** Dates for which nothing was opened because one run opens no more. */
  left: number;
}

/** The label by which reminders are found again. */
export const label = 'assay-due';
/** A first night, or a mistake in a program, shall not flood the list of issues. */
const mostOpened = 30;
const mostIssues = 5000;

interface Issue {
  number: number;
  title: string;
  body: string | null;
  state: string;
  user?: { login?: unknown; type?: unknown } | null;
}

/**
 * Has one open issue for each thing that comes due: opens what is new, brings up to date what has moved, closes what is done. Somebody who closes one
 * has dealt with it; the same thing on another day is opened anew.
 *
 * @param author account that the issues are written by; those of others are left alone.
 * @param named says what the program calls those who act.
 */
export async function remind(github: GitHubApi, repository: string, dates: readonly DueDate[], author: string, named: NamesPeople = {}): Promise<Reminded> {
  const issues = ((await github.list(`/repos/${repository}/issues?state=all&labels=${label}`, mostIssues)) as Issue[]).filter((issue) => isBy(issue, author));
  const known = issues.flatMap((issue) => {
    const [, id, day] = /^<!-- assay due: (\S+) on (\d{4}-\d{2}-\d{2}) -->\n/.exec(asSent(issue.body)) ?? [];
    return id !== undefined && day !== undefined ? [{ issue, id, day }] : [];
  });
  const done: Reminded = { opened: 0, changed: 0, closed: 0, left: 0 };
  for (const date of dates) {
    const wanted = { title: titleOf(date), body: bodyOf(date, named) };
    const open = known.find(({ issue, id }) => id === safe(date.id) && issue.state === 'open');
    if (open) {
      if (open.issue.title === wanted.title && asSent(open.issue.body).trimEnd() === wanted.body.trimEnd()) continue;
      await github.patch(`/repos/${repository}/issues/${open.issue.number}`, wanted);
      done.changed += 1;
    } else if (!known.some(({ id, day }) => id === safe(date.id) && day === date.day)) {
      if (done.opened === mostOpened) {
        done.left += 1;
        continue;
      }
      await github.post(`/repos/${repository}/issues`, { ...wanted, labels: [label] });
      done.opened += 1;
    }
  }
  const due = new Set(dates.map(({ id }) => safe(id)));
  for (const { issue, id } of known) {
    if (issue.state !== 'open' || due.has(id)) continue;
    await github.patch(`/repos/${repository}/issues/${issue.number}`, { state: 'closed', state_reason: 'completed' });
    done.closed += 1;
  }
  return done;
}

function titleOf(date: DueDate): string {
  const about = aboutInWords(date);
  return printable(`Due ${date.day}${about === '' ? '' : `, ${about}`}: ${date.what}`, { most: 200 });
}

function bodyOf(date: DueDate, named: NamesPeople): string {
  const { path, line } = date.about;
  const place = path === undefined ? [] : [`Where: ${code(line === undefined ? path : `${path}:${line}`)}`];
  // What is counted in days would change every night.
  return [`<!-- assay due: ${safe(date.id)} on ${date.day} -->`, `**${date.day}** ${prose(date.what)}`, prose(date.effect), `Who acts: ${prose(whoInWords(date, named))}.`, ...place, 'This issue closes by itself once it is done.'].join('\n\n').replace(' -->\n\n', ' -->\n');
}

/** An id as one word that ends no comment. */
function safe(id: string): string {
  return id.replaceAll(/[^\w./:-]/g, '_').replaceAll('--', '-_');
}
