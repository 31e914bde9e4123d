import path from 'node:path';
import type { Command } from '../command.ts';
import { siteAddress } from '../config.ts';
import { UsageError } from '../errors.ts';
import { authorFrom, authorOption } from '../github/own.ts';

export const command: Command = {
  summary: 'comment on the pull request that a workflow has checked, once, in place (for a job that `workflow_run` starts)',
  usage: '<folder>',
  options: {
    ...authorOption,
    print: { type: 'boolean', about: 'print the comment and write nothing to GitHub' },
  },
  atMost: 1,
  async run({ values, positionals, host, config }) {
    const [folder] = positionals;
    if (folder === undefined) throw new UsageError('comment on which reports? assay comment <folder with check.json and readiness.json>');
    const [{ openGitHub }, { readEndedRun }, { findPull, listTouched }, { readReports }, { renderComment }, { postComment }] = await Promise.all([
      import('../github/api.ts'), import('../github/comment/event.ts'), import('../github/comment/find-pull.ts'), import('../github/comment/read-reports.ts'), import('../github/comment/render.ts'), import('../github/comment/post.ts'),
    ]);
    const run = readEndedRun(host);
    const github = openGitHub(host);
    const pull = await findPull(github, run);
    if (pull === undefined) {
      host.out('The pull request is closed or has moved on; a later run speaks for it.\n');
      return 0;
    }
    const reports = readReports(path.resolve(host.cwd, folder));
    const contentFolders = config.content.map((root) => path.relative(host.cwd, root.path).replaceAll(path.sep, '/')).filter((name) => !name.startsWith('..'));
    const body = renderComment({ reports, run, touched: await listTouched(github, run.repository, pull), contentFolders, site: siteAddress(config) });
    if (values['print']) host.out(body);
    else host.out(`Comment on #${pull}: ${await postComment(github, run.repository, pull, body, authorFrom(values))}.\n`);
    // What the run left cannot be judged: it shall not look as if all were well.
    return reports.check ? 0 : 2;
  },
};
