import type { Finding, Range } from '../../../../rules/kit/finding.ts';
import { helpAddress } from '../../../../rules/kit/help.ts';
import { rules } from '../../../../rules/generated/index.ts';
import { absentInWords, count, printable, thousands } from '../../text.ts';
import { bySeverity, countsInWords, divide, heaviest, type Reporting, verdictInWords } from '../reporting.ts';
import { breakable, sentence } from '../../html/text.ts';
import { html, type Markup } from '../../html/markup.ts';
import { renderPage } from '../../html/page.ts';
import { renderFrame } from './frame.ts';

/** Findings on one page; more would be a page that no browser likes to open. */
const mostFindings = 2000;

/** A page of its own, which asks nothing of any server and runs no script: findings by file, each with its place, the slice marked, what, why and how to mend it. */
export function renderHtml(reporting: Reporting): string {
  const { result, exitCode } = reporting;
  const { counting, waived } = divide(result.findings);
  const { kept, omitted } = heaviest(counting, mostFindings);
  const files = [...Map.groupBy(kept, ({ path }) => path)].map(([path, findings], index) => ({ path, findings, id: `file-${index + 1}` }));
  const unlisted = omitted + result.counts.omitted;
  const absent = absentInWords(result.absentRoots);
  return renderPage({
    kind: 'Assay check',
    title: verdictInWords(reporting),
    isGood: exitCode === 0,
    skip: { to: 'findings', text: 'To the findings' },
    style: new URL('./style.css', import.meta.url),
    lead: html`<p class="lead">${countsInWords(result)}</p>
${absent !== undefined && html`<p class="lead warn">${absent}</p>`}
${unlisted > 0 && html`<p class="lead">Listed here are the ${thousands(kept.length)} gravest; ${count(unlisted, 'more finding')} not listed.</p>`}
${filters(kept)}`,
    sheet: html`${files.length > 1 && contents(files, reporting)}
<main id="findings">
${notJudged(reporting)}
${files.map((file) => fileSection(file, reporting))}
${waived.length > 0 && waivedList(waived, reporting)}
${nothingFound(counting, reporting)}
</main>`,
  });
}

interface FileFindings {
  path: string;
  findings: Finding[];
  id: string;
}

/** One box to tick for each weight that was found; without a script, the style sheet does the rest. */
function filters(findings: readonly Finding[]): Markup | false {
  const groups = bySeverity(findings).filter((group) => group.findings.length > 0);
  if (groups.length < 2) return false;
  return html`<fieldset class="show"><legend>Show</legend>${groups.map(({ severity, findings }) => html`<label class="${severity}"><input type="checkbox" id="show-${severity}" checked> ${count(findings.length, severity)}</label>`)}</fieldset>`;
}

function contents(files: readonly FileFindings[], { show }: Reporting): Markup {
  return html`<nav class="files" aria-labelledby="files"><h2 id="files">${count(files.length, 'file')}</h2><ol>${files.map(
    ({ path, findings, id }) => html`<li class="${kinds(findings)}"><a href="#${id}">${breakable(show(path))}</a> ${bySeverity(findings).map(({ severity, findings }) => findings.length > 0 && html`<span class="number ${severity}" title="${count(findings.length, severity)}">${thousands(findings.length)}</span>`)}</li>\n`,
  )}</ol></nav>`;
}

function fileSection({ path, findings, id }: FileFindings, reporting: Reporting): Markup {
  return html`<section class="file ${kinds(findings)}" aria-labelledby="${id}">
<h2 id="${id}">${breakable(reporting.show(path))}</h2>
${findings.map((finding) => findingArticle(finding, reporting))}
</section>
`;
}

function findingArticle({ rule, severity, path, range, what, why, fix, related = [] }: Finding, reporting: Reporting): Markup {
  const lines = range && reporting.lines(path);
  return html`<article class="finding ${severity}">
<h3><span class="pill ${severity}">${severity}</span> ${sentence(what)}</h3>
<p class="place">${range && html`${position(range)} `}<a href="${helpAddress(rule, reporting.site)}">${rule}</a></p>
${range && lines && renderFrame(lines, range)}
<dl><div class="fix"><dt>Fix</dt><dd>${sentence(fix)}</dd></div><div><dt>Why</dt><dd>${sentence(why)}</dd></div>${related.map(
    (other) => html`<div><dt>See also</dt><dd>${breakable(reporting.show(other.path))}${other.range && html`, ${position(other.range)}`}: ${sentence(other.what)}</dd></div>`,
  )}</dl>
</article>
`;
}

function notJudged({ result, show }: Reporting): Markup | false {
  if (result.notJudged.length === 0) return false;
  return html`<section class="broken" aria-labelledby="not-judged"><h2 id="not-judged">Not judged</h2><ul>${result.notJudged.map(({ path, why }) => html`<li>${breakable(show(path))}<br>${sentence(why)}</li>`)}</ul></section>`;
}

function waivedList(findings: readonly Finding[], { show, site }: Reporting): Markup {
  return html`<details class="more"><summary>${count(findings.length, 'finding')} waived</summary><ul>${findings.map(
    ({ path, range, rule, what, suppression }) => html`<li>${breakable(show(path))}${range && html`, ${position(range)}`} <a href="${helpAddress(rule, site)}">${rule}</a><br>${sentence(what)}<br><span class="by">Waived${suppression?.until !== undefined && ` until ${printable(suppression.until)}`}: ${sentence(suppression?.justification ?? '')}</span></li>`,
  )}</ul></details>`;
}

function nothingFound(counting: readonly Finding[], { site }: Reporting): Markup | false {
  const found = new Set(counting.map(({ rule }) => rule));
  const clean = rules.filter(({ id }) => !found.has(id));
  return clean.length > 0 && html`<details class="more"><summary>${thousands(clean.length)} of ${count(rules.length, 'rule')} found nothing</summary><ul class="rules">${clean.map(({ id, summary }) => html`<li><a href="${helpAddress(id, site)}">${id}</a> <span class="asks">${sentence(summary)}</span></li>`)}</ul></details>`;
}

/** Class names of the weights in a file, for the boxes to tick. */
function kinds(findings: readonly Finding[]): string {
  return bySeverity(findings).flatMap(({ severity, findings }) => (findings.length > 0 ? [`has-${severity}`] : [])).join(' ');
}

function position({ start }: Range): Markup {
  return html`<span class="position">line ${start.line}, column ${start.column}</span>`;
}
