import picocolors from 'picocolors';
import type { RulesRun } from '../canary/run-rules.ts';
import type { SubmissionRun } from '../canary/bad-submission.ts';
import { count, withoutCommands } from './text.ts';
import { wrap } from './wrap.ts';

/** What `assay canary` prints: how many rules there are and ran, what became of the bad submission, then what is not as it should be. */
export function renderCanary({ rules, submission }: { rules: RulesRun; submission: SubmissionRun }, { color, width }: { color: boolean; width: number }): string {
  const colors = picocolors.createColors(color);
  const failures = [...rules.failures, ...submission.failures];
  const out = [
    `expected ${count(rules.expected, 'rule')}, ran ${rules.ran}; ${count(rules.examples, 'bad example')} judged`,
    `bad submission: ${submission.found} of ${count(submission.planted, 'planted fault')} found`,
    '',
    ...(failures.length === 0
      ? [colors.green('The gate stops what is bad.')]
      : [colors.red('The gate lets pass what is bad, so nothing that it passed counts:'), ...failures.flatMap((failure) => wrap(failure, width - 4).map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`))]),
  ];
  return withoutCommands(`${out.join('\n')}\n`);
}
