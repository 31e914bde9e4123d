import type { Command } from '../command.ts';
import { dayToJudge } from '../config.ts';
import { openContent } from '../content-roots.ts';
import { openJudges } from '../pipeline/isolate.ts';
import { programsOf } from '../program/load.ts';
import { rules } from '../../rules/generated/index.ts';
import { renderCanary } from '../reporters/canary.ts';

export const command: Command = {
  summary: 'prove that the gate still stops what is bad: every rule, and a bad submission to this content',
  usage: '',
  options: {
    'as-of': { type: 'string', hint: 'day', about: 'judge as of this day, e.g. 2026-11-16' },
  },
  atMost: 0,
  async run({ values, host, config }) {
    const asOf = dayToJudge(values['as-of'], config);
    const programs = await programsOf(config);
    const { source, roots } = openContent(config.content);
    const [{ runRules }, { judgeBadSubmission }] = await Promise.all([import('../canary/run-rules.ts'), import('../canary/bad-submission.ts')]);
    const judges = openJudges({ keep: true });
    try {
      const run = await runRules(rules, judges);
      const submission = await judgeBadSubmission(source, { ...programs, asOf, isolate: true, ...roots }, 0);
      host.out(renderCanary({ rules: run, submission }, { color: host.color, width: host.width }));
      return run.failures.length + submission.failures.length === 0 && run.ran === run.expected ? 0 : 2;
    } finally {
      judges.end();
    }
  },
};
