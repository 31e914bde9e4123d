import path from 'node:path';
import { few } from '../build/inspect.ts';
import type { Command } from '../command.ts';
import { deploy, rollBack, type Deployed } from '../deploy/deploy.ts';
import { DeployError, UnfitError } from '../deploy/deploy-error.ts';
import { proveSeparate } from '../deploy/proof.ts';
import { UsageError } from '../errors.ts';
import { count, printable } from '../reporters/text.ts';
import { audiences } from '../../schemas/edition.ts';

const keepUnlessTold = 3;

export const command: Command = {
  summary: 'put a built edition where a web server reads it, in one step and with a way back',
  usage: `<${audiences.join('|')}> <folder>`,
  options: {
    out: { type: 'string', hint: 'folder', about: 'where the editions were built; dist unless told' },
    keep: { type: 'string', hint: 'number', about: `earlier releases that stay for a rollback; ${keepUnlessTold} unless told` },
    rollback: { type: 'boolean', hint: 'release', about: 'serve the release before the present one again, or the one named' },
    'dry-run': { type: 'boolean', about: 'say what would be done, and write nothing' },
  },
  atMost: 2,
  async run({ values, positionals: [edition, target], host }) {
    if (edition === 'preview') throw new UsageError('a preview shows what is not certified, and is never deployed; `npx assay serve --preview` shows it on this machine');
    const audience = audiences.find((name) => name === edition);
    if (!audience || target === undefined) throw new UsageError(`say which edition and where to: assay deploy ${command.usage}`);
    const { rollback } = values;
    const out = path.resolve(host.cwd, typeof values['out'] === 'string' ? values['out'] : 'dist');
    const folder = path.resolve(host.cwd, target);
    const dryRun = values['dry-run'] === true;
    try {
      const outcome = rollback === undefined
        ? await deploy({ audience, site: path.join(out, audience), target: folder, keep: releasesToKeep(values['keep']), dryRun, prove: audience === 'public' ? proveSeparate : () => undefined })
        : await rollBack({ audience, target: folder, dryRun, ...(typeof rollback === 'string' && { to: rollback }) });
      host.out(renderOutcome(outcome, dryRun));
      return 0;
    } catch (error) {
      if (!(error instanceof DeployError)) throw error;
      host.err(`assay: ${printable(error.message)}\nNothing was deployed; what was served before is served still.\n`);
      return error instanceof UnfitError ? 1 : 2;
    }
  },
};

function releasesToKeep(value: unknown): number {
  if (value === undefined) return keepUnlessTold;
  if (typeof value === 'string' && /^\d{1,3}$/.test(value)) return Number(value);
  throw new UsageError(`--keep is a number of releases up to 999, not ${JSON.stringify(value)}`);
}

function renderOutcome({ release, before, switched, files, redirectsChanged }: Deployed, dryRun: boolean): string {
  if (!switched) return `  ${release} is served already: the same ${count(files.all, 'file')}\n`;
  const verb = dryRun ? 'would be' : 'is';
  const rows = [
    `${release} ${verb} served${before === undefined ? ' as the first release' : ` in place of ${before}`}`,
    `${count(files.all, 'file')}: ${files.added.length} new, ${files.changed.length} changed, ${files.removed.length} gone`,
    ...goneLines(files.removed),
    ...(redirectsChanged ? [`the redirects ${dryRun ? 'would change' : 'changed'}: let the web server read its configuration again (nginx -s reload)`] : []),
  ];
  return rows.map((row) => `  ${printable(row)}\n`).join('');
}

/** The pages that are no more: whoever deploys wants to be sure of these. */
function goneLines(removed: readonly string[]): string[] {
  const pages = removed.filter((file) => file.endsWith('/index.html')).map((file) => `/${file.slice(0, -'index.html'.length)}`);
  return pages.length === 0 ? [] : [`no longer there: ${few(pages)}`];
}
