import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { rules } from '../rules/generated/index.ts';
import { hasCorpus } from './corpus.ts';
import { UsageError } from './errors.ts';
import { projectRoot, runMain, type Host } from './host.ts';
import { withMeasured, type Measured } from './measure/corpus.ts';
import { allJudgements, judgementProblems } from './measure/judgements.ts';
import { renderPage } from './measure/page.ts';
import { sampleOrder, sampleSize } from './measure/sample.ts';
import { printable } from './reporters/text.ts';

/** Lines shown around a finding. */
const around = 2;

await runMain(measureRules);

/** Measures every rule on the old knowledge base and writes `docs/rules-on-corpus.md`; with `--sample <rule>`, prints the findings to be read instead. */
async function measureRules(words: string[], host: Host): Promise<number> {
  const asked = words.indexOf('--sample');
  const rule = asked < 0 ? undefined : words[asked + 1];
  if (asked >= 0 && !rules.some(({ id }) => id === rule)) throw new UsageError(`--sample is followed by the id of a rule, not ${JSON.stringify(rule ?? '')}`);
  if (!hasCorpus) {
    host.out('measure-rules: skipped, there is no old knowledge base beside the project.\n');
    return 0;
  }
  return withMeasured((measured) => {
    if (rule !== undefined) {
      printSample(rule, measured, host);
      return 0;
    }
    writeFileSync(path.join(projectRoot, 'docs/rules-on-corpus.md'), renderPage(measured));
    const problems = judgementProblems(measured.findings);
    host.out(`Wrote docs/rules-on-corpus.md: ${measured.findings.length} findings in ${measured.files.length} files.\n${problems.map((problem) => `${problem}\n`).join('')}`);
    return problems.length > 0 ? 1 : 0;
  });
}

/** Each finding of a sample with its lines, and what was thought of it. */
function printSample(rule: string, { findings, lines }: Measured, host: Host): void {
  const judged = new Map((allJudgements().get(rule) ?? []).map((judgement) => [judgement.at, judgement]));
  for (const { at, finding } of sampleOrder(rule, findings).slice(0, sampleSize)) {
    const judgement = judged.get(at);
    host.out(`\n${at}  ${finding.severity}  ${judgement ? `${judgement.right ? 'right' : 'wrong'}: ${judgement.why}` : 'not read'}\n  ${printable(finding.what)}\n  ${printable(finding.fix)}\n`);
    const line = finding.range?.start.line;
    if (line === undefined) continue;
    const text = lines(finding.path);
    for (let number = Math.max(1, line - around); number <= Math.min(text.length, line + around); number += 1) {
      host.out(`  ${number === line ? '>' : ' '} ${number} ${printable(text[number - 1] ?? '').slice(0, 200)}\n`);
    }
  }
}
