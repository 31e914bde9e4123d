import type { ReadinessReport } from '../../../schemas/generated/types.ts';
import { allOf } from '../../../rules/kit/printable.ts';
import { count, printable } from '../text.ts';
import { wrap } from '../wrap.ts';
import { marks, type Colors } from './marks.ts';

type History = NonNullable<ReadinessReport['history']>;
type Change = History['changes'][number];

/** What became of one solution at one time. */
export interface ChangeRow {
  day: string;
  /** The commit that made the difference, shortened, or what did instead of one. */
  by: string;
  /** "acme/widget". */
  solution: string;
  what: string;
}

/** Every change, newest first. */
export function changesOf({ changes }: History): ChangeRow[] {
  return changes.map((change) => ({ day: change.day, by: byInWords(change), solution: `${change.partner}/${change.solution}`, what: changeInWords(change) }));
}

/** What the history is of: how many commits, since when, and why there is none, or not all of it. */
export function historyInWords({ commits, since, why, changes }: History): string {
  if (commits === 0) return `There is no history here. ${why ?? ''}`.trimEnd();
  const seen = `${count(commits, 'commit')} of the content since ${since ?? ''}, each judged by the rules of today on its own day`;
  return `${changes.length === 0 ? 'No verdict changed in ' : 'From '}${seen}.${why === undefined ? '' : ` ${why}`}`;
}

/** The history for a terminal. */
export function renderHistory(history: History, width: number, colors: Colors): string[] {
  const rows = changesOf(history);
  const wide = Math.min(36, Math.max(0, ...rows.map(({ solution }) => solution.length)));
  const margin = 2 + 10 + 2 + 10 + 2;
  return [
    colors.bold('When verdicts changed'),
    ...wrap(printable(historyInWords(history)), width - 2).map((line) => `  ${colors.dim(line)}`),
    ...rows.flatMap(({ day, by, solution, what }) => {
      const [first = '', ...rest] = wrap(printable(what), Math.max(30, width - margin - wide - 2));
      return [`  ${day}  ${colors.dim(by.padEnd(10))}  ${printable(solution).padEnd(wide)}  ${first}`, ...rest.map((line) => `${' '.repeat(margin + wide + 2)}${line}`)];
    }),
  ];
}

function byInWords({ by, commit }: Change): string {
  return commit?.slice(0, 10) ?? { commit: 'a commit', time: 'time alone', 'work-tree': 'no commit' }[by];
}

const readyInWords = { ready: 'ready', 'not-ready': 'not ready', none: 'nothing ahead' };
const nextInWords = { 'applicant->candidate': 'judged for candidacy', 'candidate->member': 'judged for certification', renewal: 'judged for renewal', none: 'judged for no step' };

function changeInWords({ stands, next, ready, turned = [] }: Change): string {
  if (stands === 'gone') return 'Gone.';
  const parts = [stands, next && nextInWords[next], ready && readyInWords[ready]].filter((part) => part !== undefined);
  const turns = [...Map.groupBy(turned, ({ from, to }) => `${from === undefined ? '' : `${marks[from].means}, now `}${marks[to].means}`)].map(([turn, list]) => `${allOf(list.map(({ id }) => id))}: ${turn}`);
  return [...(parts.length > 0 ? [parts.join(', ')] : []), ...turns].map((text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`).join(' ');
}
