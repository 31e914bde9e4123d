import { inDays } from '../../../../rules/kit/catalogue/days.ts';
import { blocksInWords, actorInWords, waiverInWords } from '../../../program/words.ts';
import type { Evidence, SolutionReport } from '../../../program/subject.ts';
import { html, type Markup } from '../../html/markup.ts';
import { renderPage } from '../../html/page.ts';
import { breakable, sentence } from '../../html/text.ts';
import { absentInWords, count } from '../../text.ts';
import type { Reporting } from '../index.ts';
import { changesOf, historyInWords } from '../history.ts';
import { marks } from '../marks.ts';
import { missingByActor, upcomingOf } from '../missing.ts';
import { aboutInWords, internalNote, nextInWords, notDefinedInWords, pinNotes, readyInWords, statusInWords, tierNotes, titleInWords, verdictInWords, whoInWords, type DueDate } from '../words.ts';
import { capital } from '../../../../rules/kit/printable.ts';

/** Solutions told of in full on one page. */
const mostLedgers = 200;
/** Changes of verdicts shown on one page. */
const mostChanges = 300;
/** Places shown for each step and each part of a requirement. */
const mostPlaces = 6;

/** The report as one page: who is ready, what is missing by whom, what comes due, and every requirement of every solution. */
export function renderHtml(reporting: Reporting): string {
  const { report } = reporting;
  const absent = absentInWords(report.absent);
  const notDefined = notDefinedInWords(report);
  const ledgers = report.solutions.slice(0, mostLedgers);
  const rest = report.solutions.length - ledgers.length;
  return renderPage({
    kind: 'Assay readiness',
    title: titleInWords(report),
    isGood: report.exitCode === 0,
    skip: { to: 'report', text: 'To the report' },
    style: new URL('./style.css', import.meta.url),
    lead: html`<p class="lead">As of ${report.asOf}, by program ${report.program}${report.for && html`, ${report.for.inWords}`}.</p>
<p class="lead internal">${internalNote}</p>
${notDefined !== undefined && html`<p class="lead warn">${sentence(notDefined)}</p>`}
${absent !== undefined && html`<p class="lead warn">${sentence(absent)}</p>`}`,
    sheet: html`<main id="report">
${notJudged(reporting)}
${solutionTable(reporting)}
${missingByActor(report.solutions).map(({ actor, steps }) => html`<section aria-labelledby="missing-${actor}"><h2 id="missing-${actor}">Missing from ${actorInWords(actor, report)}</h2>
<ul class="steps">${steps.map((entry) => stepItem(entry, reporting))}</ul></section>
`)}
${upcoming(reporting)}
${report.due && dueSections(report.due, reporting)}
${report.history && history(report.history)}
<section aria-labelledby="ledgers"><h2 id="ledgers">Every requirement</h2>
${ledgers.map((solution) => ledger(solution, reporting))}
${rest > 0 && html`<p>${count(rest, 'more solution')} not shown on one page; ask for a partner by name.</p>`}
</section>
</main>`,
  });
}

function notJudged({ report, show }: Reporting): Markup | false {
  return report.notJudged.length > 0 && html`<section aria-labelledby="not-judged"><h2 id="not-judged">Not judged</h2><ul class="plain">${report.notJudged.map(({ path, why }) => html`<li>${breakable(show(path))}<br>${sentence(why)}</li>`)}</ul></section>`;
}

function solutionTable({ report }: Reporting): Markup {
  return html`<section aria-labelledby="solutions"><h2 id="solutions">Solutions</h2>
<div class="scroll" role="group" aria-label="All solutions" tabindex="0"><table>
<thead><tr><th scope="col">Solution</th><th scope="col">Stands as</th><th scope="col">Judged for</th><th scope="col">Ready</th><th scope="col" class="number">Open</th><th scope="col">Deadline</th></tr></thead>
<tbody>${report.solutions.map((solution, index) => {
    const ready = readyInWords(solution, report.for);
    const open = solution.requirements.filter(({ blocking }) => blocking).length;
    const name = html`${sentence(solution.solutionName)} <small>${sentence(solution.partnerName)}</small>`;
    return html`<tr><th scope="row">${index < mostLedgers ? html`<a href="#${idOf(solution)}">${name}</a>` : name}</th><td>${statusInWords(solution)}</td><td>${nextInWords(solution, report.for)}</td><td><span class="state ${ready === 'yes' ? 'good' : ready === 'no' ? 'bad' : 'none'}">${ready}</span></td><td class="number">${ready === '-' || ready === '?' ? ready : open}</td><td>${solution.deadline && html`${solution.deadline.date} <small>${inDays(solution.deadline.days)}</small>`}</td></tr>
`;
  })}</tbody>
</table></div>
${pinNotes(report).map((note) => html`<p>${sentence(note)}</p>`)}
${tierNotes(report).map((note) => html`<p class="soft">* ${sentence(note)}</p>`)}
${report.partnersWithoutSolution.map((partner) => html`<p>${sentence(partner)} has no solution to judge yet.</p>`)}
</section>
`;
}

function stepItem({ solution, step, title }: ReturnType<typeof missingByActor>[number]['steps'][number], { show }: Reporting): Markup {
  return html`<li><p class="head"><span class="effort">${step.effort}</span> <strong>${step.requirement}</strong> ${sentence(title)} <a class="about" href="#${idOf(solution)}">${solution.partner}/${solution.solution}</a></p>
<p>${sentence(step.do)}</p>
${places(step.places, show)}
<p class="command"><code>${sentence(step.command)}</code></p></li>
`;
}

function upcoming({ report }: Reporting): Markup | false {
  const all = upcomingOf(report.solutions);
  return all.length > 0 && html`<section aria-labelledby="upcoming"><h2 id="upcoming">Begins to apply, and would stand in the way</h2>
<ol class="due">${all.map(({ solution, requirement: { id, title }, upcoming: { from, next } }) => html`<li><p class="day"><time datetime="${from}">${from}</time></p><div><p><strong>${id}</strong> ${sentence(title)} <a class="about" href="#${idOf(solution)}">${solution.partner}/${solution.solution}</a></p><p>${sentence(next ?? '')}</p></div></li>
`)}</ol></section>
`;
}

function places(evidence: readonly Evidence[], show: Reporting['show']): Markup | false {
  if (evidence.length === 0) return false;
  const rest = evidence.length - mostPlaces;
  return html`<ul class="places">${evidence.slice(0, mostPlaces).map(({ path, line, what }) => html`<li>${breakable(path.startsWith('https:') ? path : show(path))}${line !== undefined && html`:${line}`} <span class="soft">${sentence(what)}</span></li>`)}${rest > 0 && html`<li class="soft">and ${count(rest, 'more place')}</li>`}</ul>`;
}

function dueSections({ until, dates }: NonNullable<Reporting['report']['due']>, { report, show }: Reporting): Markup {
  const list = (id: string, heading: string, part: readonly DueDate[]): Markup => html`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>
<ol class="due">${part.map((due) => {
    const { path, line } = due.about;
    const about = aboutInWords(due);
    return html`<li><p class="day"><time datetime="${due.day}">${due.day}</time> <small>${inDays(due.days)}</small></p><div><p>${about !== '' && html`<strong>${sentence(about)}</strong> `}${sentence(due.what)} ${sentence(due.effect)}</p><p class="soft">${whoInWords(due, report)}${path !== undefined && html`, ${breakable(show(path))}${line !== undefined && html`:${line}`}`}</p></div></li>
`;
  })}</ol></section>
`;
  const [overdue, ahead] = [dates.filter(({ days }) => days < 0), dates.filter(({ days }) => days >= 0)];
  if (ahead.length === 0 && overdue.length === 0) return html`<section aria-labelledby="due"><h2 id="due">Due by ${until}</h2><p>Nothing is overdue, and nothing comes due.</p></section>`;
  return html`${overdue.length > 0 && list('overdue', 'Overdue', overdue)}${ahead.length > 0 && list('due', `Due by ${until}`, ahead)}`;
}

function history(told: NonNullable<Reporting['report']['history']>): Markup {
  return html`<section aria-labelledby="history"><h2 id="history">When verdicts changed</h2>
<p>${sentence(historyInWords(told))}</p>
<ol class="due">${changesOf(told).slice(0, mostChanges).map(({ day, by, solution, what }) => html`<li><p class="day"><time datetime="${day}">${day}</time> <small>${by}</small></p><div><p><strong>${breakable(solution)}</strong> ${sentence(what)}</p></div></li>
`)}</ol></section>
`;
}

function ledger(solution: SolutionReport, { report, full, show }: Reporting): Markup {
  const { word, rest } = verdictInWords(solution, report.for);
  const groups = [...Map.groupBy(solution.requirements, ({ blocks }) => blocks)];
  return html`<details class="ledger" id="${idOf(solution)}"${full && html` open`}><summary>${sentence(`${solution.solutionName} by ${solution.partnerName}`)}</summary>
<p>${sentence(solution.standing)}</p>
<p>${word !== undefined && html`<strong>${word}</strong>`}${sentence(rest)}</p>
${groups.map(([blocks, requirements]) => html`<h3>${capital(blocksInWords(blocks, report))}</h3>
<ul class="requirements">${requirements.map(({ id, title, verdict, blocking, computed, attested, waiver }) => {
    const parts = [computed, attested].filter((part) => part !== undefined);
    return html`<li class="${blocking && 'blocking'}"><span class="mark ${verdict}" title="${marks[verdict].means}">${marks[verdict].mark}<span class="unseen"> ${marks[verdict].means}</span></span><div><p><strong>${id}</strong> ${sentence(title)}</p>${waiver && html`<p>${sentence(waiverInWords(waiver))}</p>`}${parts.map((part) => html`<p class="soft">${sentence(part.what)}</p>${part.verdict !== 'pass' && part.verdict !== 'not-applicable' && places(part.evidence, show)}`)}</div></li>
`;
  })}</ul>
`)}</details>
`;
}

/** Ids of folders are words with hyphens; two of them are told apart by what no id may hold. */
function idOf({ partner, solution }: SolutionReport): string {
  return `of.${partner}.${solution}`;
}
