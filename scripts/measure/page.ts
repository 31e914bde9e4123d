import type { Rule } from '../../rules/kit/define-rule.ts';
import { placeOf } from '../../rules/kit/catalogue/place.ts';
import type { Finding } from '../../rules/kit/finding.ts';
import { rules } from '../../rules/generated/index.ts';
import { cell, table } from '../generate/markdown.ts';
import type { Measured } from './corpus.ts';
import { allJudgements, type Judgement } from './judgements.ts';
import { noisiest, sampleOrder, sampleSize } from './sample.ts';

interface Row {
  rule: Rule;
  findings: readonly Finding[];
  /** Files with a finding, and those that the rule looks at. */
  files: number;
  of: number;
}

/** `docs/rules-on-corpus.md`: how often each rule speaks on a large body of text that was not written for it, and how often it is right. */
export function renderPage({ findings, files }: Pick<Measured, 'findings' | 'files'>, judged: ReadonlyMap<string, readonly Judgement[]> = allJudgements()): string {
  const kinds = Map.groupBy(files, (file) => placeOf(file).kind);
  const byRule = Map.groupBy(findings, ({ rule }) => rule);
  const rows = rules.map((rule): Row => {
    const found = byRule.get(rule.id) ?? [];
    const of = rule.appliesTo === 'every file' ? files.length : rule.appliesTo.reduce((sum, kind) => sum + (kinds.get(kind)?.length ?? 0), 0);
    return { rule, findings: found, files: new Set(found.map(({ path }) => path)).size, of };
  });
  const speaking = rows.filter((row) => row.findings.length > 0).sort((a, b) => b.findings.length - a.findings.length || (a.rule.id < b.rule.id ? -1 : 1));
  const silent = rows.filter((row) => row.findings.length === 0);
  const unread = silent.filter(({ of }) => of === 0);
  return `${[
    '<!-- Generated from the old knowledge base and `scripts/measure/judgements/` by `npm run measure-rules`. -->',
    '# Rules on a real knowledge base',
    `The vendor's old knowledge base, imported: ${count(files.length)} files, ${count(kinds.get('public-article')?.length ?? 0)} of them Public articles of partners and ${count(kinds.get('vendor-article')?.length ?? 0)} the vendor's own. ` +
      'None was written for these rules, so this page says two things: how much a rule asks of authors who never heard of it, and how often it is right.',
    'The share is that of the files a rule looks at. A finding that one file causes in another counts where it is shown.',
    table(
      ['Rule', 'Errors', 'Warnings', 'Notes', 'Files', 'Share', 'Read and right'],
      speaking.map((row) => [
        `[\`${row.rule.id}\`](../rules/${row.rule.id}.md)`,
        ...(['error', 'warning', 'note'] as const).map((severity) => count(row.findings.filter((finding) => finding.severity === severity).length)),
        count(row.files),
        share(row),
        verdict(row, judged.get(row.rule.id) ?? []),
      ]),
    ),
    `Found nothing: ${list(silent.filter(({ of }) => of > 0))}.`,
    ...(unread.length > 0 ? [`Had nothing to look at, since the old knowledge base holds no such documents: ${list(unread)}. They are measured on [mutations of the sample articles](rules-on-mutations.md) instead.`] : []),
    '## Findings that were read',
    `For the ${noisiest(findings).length} rules with the most findings, ${sampleSize} each: those with the smallest SHA-256 of rule and place, so that nobody chose them. A finding is right when what it says is true of the article and doing what it advises would help a reader. A rule with more than one wrong of ${sampleSize} is mended.`,
    ...noisiest(findings).flatMap((rule) => sampleOf(rule, findings, judged.get(rule) ?? [])),
  ].join('\n\n')}\n`;
}

function sampleOf(rule: string, findings: readonly Finding[], judgements: readonly Judgement[]): string[] {
  const byPlace = new Map(judgements.map((judgement) => [judgement.at, judgement]));
  const rows = sampleOrder(rule, findings).slice(0, sampleSize).map(({ at }) => {
    const judgement = byPlace.get(at);
    return [`\`${at}\``, judgement ? (judgement.right ? 'right' : '**wrong**') : 'not read', cell(judgement?.why ?? '')];
  });
  return [`### \`${rule}\``, table(['Finding', 'Is', 'Why'], rows)];
}

function verdict({ rule, findings }: Row, judgements: readonly Judgement[]): string {
  const places = new Set(sampleOrder(rule.id, findings).map(({ at }) => at));
  const known = judgements.filter(({ at }) => places.has(at));
  return known.length === 0 ? '' : `${known.filter(({ right }) => right).length} of ${known.length}`;
}

function share({ files, of }: Row): string {
  const percent = (100 * files) / Math.max(1, of);
  return percent < 1 ? '<1 %' : `${Math.round(percent)} %`;
}

const list = (rows: readonly Row[]): string => rows.map(({ rule }) => `\`${rule.id}\``).join(', ');
const count = (number: number): string => number.toLocaleString('en-US');
