import type { Finding } from '../../../rules/kit/finding.ts';
import { helpAddress } from '../../../rules/kit/help.ts';
import { rules } from '../../../rules/generated/index.ts';
import { code, prose } from '../markdown-text.ts';
import { absentInWords, count, thousands } from '../text.ts';
import { bySeverity, countsInWords, divide, type Reporting, verdictInWords } from './reporting.ts';

/** Bytes at most; a comment on GitHub may have 65,536 characters, and others may add to it. */
const mostBytes = 60_000;
/** Bytes kept for the line that counts what is left out of a part. */
const leftOut = 120;

/** The mark by which a later run finds its comment and replaces it. */
export const commentMark = '<!-- assay check -->';

/** One comment for a pull request: the verdict, what blocks, then the rest folded. What there is no room for is counted. */
export function renderMarkdown(reporting: Reporting): string {
  const parts = partsOf(reporting);
  let room = mostBytes - parts.reduce((sum, { before, after }) => sum + bytes(before) + bytes(after) + leftOut, 0);
  const texts = parts.map(({ before, items, after, noun }) => {
    const taken: string[] = [];
    for (const item of items) {
      if (bytes(item) > room) break;
      room -= bytes(item);
      taken.push(item);
    }
    const rest = items.length - taken.length;
    const left = rest > 0 ? `${taken.length > 0 ? '\n' : ''}${count(rest, `more ${noun}`)} not listed here.\n` : '';
    return `${before}${taken.join('')}${left}${after}`;
  });
  return texts.join('');
}

/** A part of the comment; its items are cut when there is no room, what stands before and after them is not. */
interface Part {
  before: string;
  items: string[];
  after: string;
  noun: string;
}

function partsOf(reporting: Reporting): Part[] {
  const { result, exitCode } = reporting;
  const { counting, waived } = divide(result.findings);
  const [errors, warnings, notes] = bySeverity(counting);
  const clean = rules.filter(({ id }) => !counting.some(({ rule }) => rule === id));
  const absent = absentInWords(result.absentRoots);
  const head = [
    `${commentMark}\n## ${exitCode === 0 ? '✅' : '❌'} ${verdictInWords(reporting)}\n`,
    `${countsInWords(result)}\n`,
    absent === undefined ? '' : `**Not everything was here:** ${prose(absent)}\n`,
    result.counts.omitted > 0 ? `${count(result.counts.omitted, 'more finding')} past the limit of a file.\n` : '',
  ].filter((text) => text !== '').join('\n');
  const told = new Set<string>();
  const items = (group: { findings: Finding[] } | undefined): string[] => findingItems(group?.findings ?? [], told, reporting);
  return [
    { before: head, items: [], after: '', noun: '' },
    listOf('### Not judged', result.notJudged.map(({ path, why }) => `- ${code(reporting.show(path))}: ${prose(why)}\n`), 'file'),
    listOf('### Mend these first', items(errors), 'error'),
    folded(count(warnings?.findings.length ?? 0, 'warning'), items(warnings), 'warning'),
    folded(count(notes?.findings.length ?? 0, 'note'), items(notes), 'note'),
    folded(`${count(waived.length, 'finding')} waived`, waived.map((finding) => waivedItem(finding, reporting)), 'finding'),
    nothingFound(clean),
  ];
}

function listOf(heading: string, items: string[], noun: string): Part {
  return items.length === 0 ? { before: '', items, after: '', noun } : { before: `\n${heading}\n\n`, items, after: '', noun };
}

function folded(summary: string, items: string[], noun: string): Part {
  return items.length === 0 ? { before: '', items, after: '', noun } : { before: `\n<details>\n<summary>${summary}</summary>\n\n`, items, after: '\n</details>\n', noun };
}

/** Rules that found nothing; the list is short, and never cut. */
function nothingFound(clean: readonly { id: string }[]): Part {
  const names = clean.map(({ id }) => code(id));
  const { before, after } = folded(`${thousands(clean.length)} of ${count(rules.length, 'rule')} found nothing`, names, 'rule');
  return { before: names.length > 0 ? `${before}${names.join(', ')}\n` : '', items: [], after, noun: 'rule' };
}

/** Findings as list items, each file's path before its first one. Why they matter is told once; `told` holds what has been. */
function findingItems(findings: readonly Finding[], told: Set<string>, { show, site }: Reporting): string[] {
  return findings.map(({ path, range, what, why, fix, rule }, index) => {
    const heading = findings[index - 1]?.path === path ? '' : `${index === 0 ? '' : '\n'}#### ${code(show(path))}\n\n`;
    const place = range ? `**${range.start.line}:${range.start.column}** ` : '';
    const reason = told.has(why) ? '' : `\\\n  **Why:** ${prose(why)}`;
    told.add(why);
    // A backslash breaks the line wherever comments are shown.
    return `${heading}- ${place}${prose(what)} [${code(rule)}](${helpAddress(rule, site)})\\\n  **Fix:** ${prose(fix)}${reason}\n`;
  });
}

function waivedItem({ path, range, what, rule, suppression }: Finding, { show }: Reporting): string {
  const place = range ? `${show(path)}:${range.start.line}` : show(path);
  const until = suppression?.until === undefined ? '' : ` Until ${code(suppression.until)}.`;
  return `- ${code(place)} ${code(rule)}: ${prose(what)}\\\n  **Waived:** ${prose(suppression?.justification ?? '')}${until}\n`;
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}
