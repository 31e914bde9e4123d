import type { Command } from '../command.ts';
import { dayToJudge } from '../config.ts';
import { openContent } from '../content-roots.ts';
import { endOfSpan } from '../due/span.ts';
import { ConfigurationError } from '../errors.ts';
import { authorFrom, authorOption, repositoryName } from '../github/own.ts';
import { checkContent } from '../pipeline/check.ts';
import { judgeProgram } from '../pipeline/program.ts';
import { programsOf } from '../program/load.ts';
import { count } from '../reporters/text.ts';

const usualSpan = '30d';

export const command: Command = {
  summary: 'keep one open issue on GitHub for each thing that comes due (for a nightly job)',
  usage: '',
  options: {
    within: { type: 'string', hint: 'span', about: `what comes due within so many days, weeks or months, as in 8w; ${usualSpan} unless told` },
    'as-of': { type: 'string', hint: 'day', about: 'judge as of this day, e.g. 2026-11-16' },
    ...authorOption,
  },
  atMost: 0,
  async run({ values, host, config }) {
    const repository = host.env['GITHUB_REPOSITORY'] ?? '';
    if (!repositoryName.test(repository)) throw new ConfigurationError('GITHUB_REPOSITORY is not set to owner/name; this runs in a job on GitHub');
    const [{ openGitHub }, { remind }, { completeReport }] = await Promise.all([import('../github/api.ts'), import('../github/remind.ts'), import('../readiness/complete-report.ts')]);
    const github = openGitHub(host);
    const asOf = dayToJudge(values['as-of'], config);
    const { source, roots } = openContent(config.content);
    const result = await checkContent(source, { ...(await programsOf(config)), asOf, isolate: true, baseline: false, ...roots });
    // What could not be judged, or is not there, would look as if it were done.
    if (result.notJudged.length > 0 || result.absentRoots.length > 0) {
      host.err(`assay: nothing was opened or closed, because ${result.notJudged.length > 0 ? `${count(result.notJudged.length, 'file')} could not be judged` : 'a content root is not there'}\n`);
      return 2;
    }
    const report = completeReport(judgeProgram(result, source, {}), result, source, { asked: {}, until: endOfSpan(asOf, values['within'] ?? usualSpan), show: (path) => path });
    const { opened, changed, closed, left } = await remind(github, repository, report.due?.dates ?? [], authorFrom(values), report);
    host.out(`${count(opened, 'issue')} opened, ${changed} brought up to date, ${closed} closed${left > 0 ? `; ${left} more in the nights to come` : ''}.\n`);
    return 0;
  },
};
