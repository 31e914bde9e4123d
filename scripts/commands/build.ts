import path from 'node:path';
import { abandonBuilds } from '../build.ts';
import { findChanges } from '../check/changes.ts';
import { baseOption } from '../check/scope.ts';
import type { Command, Input } from '../command.ts';
import { dayToJudge, type Settings } from '../config.ts';
import { editionOption, editionsAsked } from '../edition-option.ts';
import { UsageError } from '../errors.ts';
import { limits } from '../pipeline/limits.ts';
import { publish, readContent, whyNotPublished, type Content } from '../publish.ts';
import { choosePreview, previewAsked, previewOption, previewTouched } from '../preview-option.ts';
import { touchedBy } from '../program/touched.ts';
import { allOf } from '../../rules/kit/printable.ts';
import type { Preview } from '../stage/preview.ts';
import { printSteps } from '../steps.ts';

export const command: Command = {
  summary: 'build the public and the internal edition, and look for internal content in the public one',
  usage: '',
  options: {
    edition: editionOption,
    out: { type: 'string', hint: 'folder', about: 'where to put them; dist unless told' },
    preview: { ...previewOption, about: `instead of both, ${previewOption.about}` },
    touched: { type: 'boolean', about: 'with --base: a preview with every candidate that the change touches' },
    ...baseOption,
    prove: { type: 'boolean', about: 'build the public edition a second time without anything internal, and compare every byte' },
    'as-of': { type: 'string', hint: 'day', about: 'judge as of this day, e.g. 2026-11-16' },
  },
  atMost: 0,
  async run({ values, host, config }) {
    const asked = askedFor(values);
    const audiences = asked ? ['public' as const] : editionsAsked(values['edition'], config);
    const asOf = dayToJudge(values['as-of'], config);
    const out = path.resolve(host.cwd, typeof values['out'] === 'string' ? values['out'] : 'dist');
    const steps = printSteps(host);
    host.onInterrupt(() => {
      abandonBuilds();
      return Promise.resolve(130);
    });
    try {
      const content = await readContent(host, config, asOf, steps);
      const preview = await asked?.(content, config);
      if (preview?.size === 0) steps.note('no candidate is touched, so there is nothing to preview');
      else await publish(content, { host, config, audiences, out, prove: values['prove'] === true, ...(preview && { preview }) }, steps);
      if (preview && preview.size > 0) steps.note(`as if certified: ${allOf([...preview])}; \`npx assay serve --preview\` shows it`);
      return 0;
    } catch (error) {
      const why = whyNotPublished(error);
      if (!why) throw error;
      host.err(`${why.lines.join('\n')}\nAn edition that was not built was not replaced either: what stood in ${path.relative(host.cwd, out) || '.'} before is still there.\n`);
      return why.exitCode;
    }
  },
};

/** How a preview is chosen, where one is asked for. Throws UsageError when the options contradict each other. */
function askedFor(values: Input['values']): ((content: Content, config: Settings) => Preview | Promise<Preview>) | undefined {
  const words = previewAsked(values['preview']);
  const touched = values['touched'] === true;
  if (touched !== (values['base'] !== undefined)) throw new UsageError('--touched and --base go together: assay build --touched --base origin/main');
  if (words && touched) throw new UsageError('--preview does not go with --touched: the one names the candidates, the other finds them');
  if ((words || touched) && values['edition'] !== undefined) throw new UsageError(`--${words ? 'preview' : 'touched'} does not go with --edition: a preview is an edition of its own`);
  if (words) return ({ checked }) => choosePreview(words, checked.catalogue);
  if (touched) return async ({ checked, opened }, { base }) => previewTouched(touchedBy((await findChanges(opened.folders, base?.ref, limits['file-size'].most)).paths), checked.catalogue);
  return undefined;
}
