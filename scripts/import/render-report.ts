import type { Finding } from '../../rules/kit/finding.ts';
import { printable, quoted } from '../../rules/kit/printable.ts';
import { count } from '../reporters/text.ts';
import type { ImportedFile, ImportReport } from './report.ts';

/** The summary that is printed: what became of everything, in a few lines. */
export function renderSummary(report: ImportReport, most = 20): string {
  const { counts } = report;
  const lines = [
    `${count(counts.files, 'old file')}: ${count(counts.articles, 'article')} imported, ${count(counts.refused, 'file')} refused, ${count(counts.leftOut, 'file')} left out`,
    `  ${count(counts.publicArticles, 'Public article')} of ${count(counts.solutions, 'solution')} of ${count(counts.partners, 'partner')}`,
    `  ${count(counts.vendorArticles, 'vendor article')}, ${count(counts.programPages, 'program page')}, ${count(counts.images, 'image')}`,
    `  ${count(counts.resolved, 'link or image', 'links and images')} lead to their new places`,
    ...Object.entries(counts.byRule).map(([rule, number]) => `  ${count(number, 'finding')} to work through: ${words[rule] ?? rule} (${rule})`),
  ];
  const refused = report.files.filter(({ became }) => became === 'refused');
  if (refused.length > 0 && most > 0) lines.push('', 'Refused:', ...refused.slice(0, most).map(({ from, why = '' }) => `  ${printable(from)}: ${printable(why, 300)}`));
  if (refused.length > most && most > 0) lines.push(`  and ${refused.length - most} more`);
  return `${lines.join('\n')}\n`;
}

const words: Record<string, string> = {
  'front-matter-schema': 'fields that the old text does not tell',
  'valid-link': 'links that lead nowhere',
  'valid-anchor': 'links to a place that is not there',
  'valid-image-link': 'images that are not there',
};

/** The whole report as a Markdown page. */
export function renderMarkdownReport(report: ImportReport): string {
  return [
    '# Import report',
    '',
    ...renderSummary(report, 0).trimEnd().split('\n').map((line) => (line.startsWith('  ') ? `* ${line.trim()}` : `${line}\n`)),
    ...section('Refused', report.files.filter(({ became }) => became === 'refused').map(({ from, why = '' }) => `* ${quoted(from, 300)}: ${printable(why, 500)}`)),
    ...section('Left out', report.files.filter(({ became }) => became === 'left out' || became === 'settings').map((file) => `* ${quoted(file.from, 300)}: ${printable(file.why ?? '', 500)}${keptOf(file)}`)),
    ...section('To work through', findingLines(report.findings)),
    ...section('Partners', report.partners.map(({ id, name, from, solutions }) => `* ${printable(name)} (${quoted(`partners/${id}`)}, read from ${printable(from)}): ${solutions.map((solution) => `${quoted(solution.id)} with ${count(solution.articles, 'article')}`).join(', ')}`)),
    ...section('What became of each file', report.files.filter(({ to }) => to.length > 0).map(fileLine)),
  ].join('\n').concat('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines];
}

/** By file, each with its place. */
function findingLines(findings: readonly Finding[]): string[] {
  return findings.map(({ path, range, what, fix, rule }) => `* ${quoted(range ? `${path}:${range.start.line}:${range.start.column}` : path, 300)} ${printable(what, 400)} ${printable(fix, 400)} (${rule})`);
}

function fileLine(file: ImportedFile): string {
  const mapped = Object.entries(file.mapped ?? {}).filter(([from, to]) => from !== to).map(([from, to]) => `${quoted(from)} is ${quoted(to)}`);
  const notes = [...mapped.map((text) => `${text}.`), ...(file.notes ?? []).map((note) => printable(note, 500))];
  return `* ${quoted(file.from, 300)} -> ${file.to.map((to) => quoted(to, 300)).join(', ')}${notes.length > 0 ? `. ${notes.join(' ')}` : ''}${keptOf(file)}`;
}

function keptOf({ kept }: ImportedFile): string {
  return kept === undefined || Object.keys(kept).length === 0 ? '' : ` Only here: ${quoted(JSON.stringify(kept), 2000)}`;
}
