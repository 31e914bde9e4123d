import picocolors from 'picocolors';
import type { Finding, Range, Severity, Suppression } from '../../../rules/kit/finding.ts';
import { helpAddress } from '../../../rules/kit/help.ts';
import type { Reported } from './reporting.ts';
import { renderFrame } from '../frame.ts';
import { absentInWords, count, printable, thousands, withoutCommands } from '../text.ts';
import { wrap } from '../wrap.ts';

export interface PrettyOptions {
  color: boolean;
  /** Columns to fill at most. */
  width: number;
  /** Leave out warnings and notes; they are still counted. */
  quiet: boolean;
  /** Findings printed at most; the rest is counted. */
  most: number;
  /** Address of the site that holds the pages of the rules. */
  site: string;
  /** What a path is shown as, so that a terminal can open it. */
  show(path: string): string;
  /** Lines of a file, or undefined when there is no text to show. */
  lines(path: string): readonly string[] | undefined;
}

/**
 * The report a person reads: each finding with its place, the slice underlined, what, why, how to mend and where to read on; then the
 * sum. What is waived is told in short; what the baseline knows is only counted.
 */
export function renderPretty(result: Reported, options: PrettyOptions): string {
  const colors = picocolors.createColors(options.color);
  const paint = { error: colors.red, warning: colors.yellow, note: colors.cyan } satisfies Record<Severity, (text: string) => string>;
  const width = Math.max(40, Math.min(options.width, 110));
  const out: string[] = [];

  let [shown, mendable] = [0, 0];
  for (const finding of result.findings) {
    const { severity, suppression, edits, draft } = finding;
    if (edits && !draft && !suppression) mendable += 1;
    // What the baseline knows would drown what is new.
    if (options.quiet ? severity !== 'error' || suppression : suppression?.kind === 'baseline') continue;
    shown += 1;
    if (shown > options.most) continue;
    if (finding.suppression) {
      out.push(...renderWaived(finding, finding.suppression, options, width, colors));
      continue;
    }
    out.push(`${colors.bold(place(options.show(finding.path), finding.range))}  ${paint[finding.severity](finding.severity)}  ${colors.dim(finding.rule)}`);
    const lines = finding.range && options.lines(finding.path);
    if (finding.range && lines) out.push('', indent(renderFrame(lines, finding.range, width - 2, colors)));
    out.push('', ...labelled('', finding.what, width, colors.bold));
    out.push(...labelled('why', finding.why, width, (text) => text, colors.dim));
    out.push(...labelled('fix', finding.fix, width, (text) => text, colors.green));
    for (const other of finding.related ?? []) {
      out.push(...labelled('and', `${place(options.show(other.path), other.range)} ${other.what}`, width, (text) => text, colors.dim));
    }
    out.push(...labelled('see', helpAddress(finding.rule, options.site), width, colors.dim, colors.dim), '');
  }
  for (const { path, why } of result.notJudged) {
    out.push(`${colors.bold(printable(options.show(path)))}  ${colors.red('not judged')}`, '', ...labelled('', why, width, colors.bold), '');
  }
  out.push(...renderSum(result, { shown, mendable }, options, colors));
  return withoutCommands(`${out.join('\n')}\n`);
}

/** A finding that a waiver lets pass: what it is, why it may, and until when. */
function renderWaived({ path, range, rule, what }: Finding, { justification, until }: Suppression, options: PrettyOptions, width: number, colors: ReturnType<typeof picocolors.createColors>): string[] {
  return [
    `${colors.bold(place(options.show(path), range))}  ${colors.yellow('waived')}  ${colors.dim(rule)}`,
    '',
    ...labelled('', what, width, (text) => text),
    ...labelled('for', justification, width, (text) => text, colors.dim),
    ...(until === undefined ? [] : labelled('end', until, width, (text) => text, colors.dim)),
    '',
  ];
}

function renderSum(result: Reported, { shown, mendable }: { shown: number; mendable: number }, options: PrettyOptions, colors: ReturnType<typeof picocolors.createColors>): string[] {
  const { counts, notJudged } = result;
  const out: string[] = [];
  const absent = absentInWords(result.absentRoots);
  if (absent !== undefined) out.push(...wrap(absent, Math.max(40, Math.min(options.width, 110))).map(colors.yellow));
  const unlisted = counts.omitted + Math.max(0, shown - options.most);
  if (unlisted > 0) out.push(colors.dim(`${count(unlisted, 'more finding')} not listed; mend these first.`));
  const found = [
    counts.errors > 0 && colors.red(count(counts.errors, 'error')),
    counts.warnings > 0 && colors.yellow(count(counts.warnings, 'warning')),
    counts.notes > 0 && colors.cyan(count(counts.notes, 'note')),
    counts.waived > 0 && colors.yellow(`${thousands(counts.waived)} waived`),
    counts.known > 0 && colors.dim(`${thousands(counts.known)} known from before`),
  ].filter((text) => text !== false);
  const judged = `${count(counts.judged, 'file')} judged`;
  if (notJudged.length > 0) out.push(`${colors.red('Could not judge')} ${count(notJudged.length, 'file')}; ${[judged, ...found].join(', ')}.`);
  else if (counts.errors > 0) out.push(`${found.join(', ')} in ${judged.replace(' judged', '')}.`);
  else if (found.length > 0) out.push(`${colors.green('No errors')}, ${found.join(', ')} in ${judged.replace(' judged', '')}.`);
  else out.push(`${colors.green('Clean')}: ${judged}, nothing found.`);
  if (mendable > 0) out.push(colors.dim(`\`assay check --fix\` mends ${thousands(mendable)} of these.`));
  return out;
}

/** "path:line:column", escaped. */
function place(path: string, range: Range | undefined): string {
  return printable(range ? `${path}:${range.start.line}:${range.start.column}` : path);
}

function labelled(label: string, text: string, width: number, paintText: (text: string) => string, paintLabel: (text: string) => string = (label) => label): string[] {
  const start = label === '' ? '  ' : `  ${label}  `;
  const rest = ' '.repeat(start.length);
  return wrap(printable(text, { most: 1000 }), width - start.length).map((line, index) => `${index === 0 ? paintLabel(start) : rest}${paintText(line)}`);
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}
