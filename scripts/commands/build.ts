import path from 'node:path';
import { abandonBuilds } from '../build.ts';
import { outWords, type Command } from '../command.ts';
import { dayToJudge } from '../config.ts';
import { editionOption, editionsAsked } from '../edition-option.ts';
import { publish, readContent, whyNotPublished } from '../publish.ts';
import { previewChosenBy, previewOption, touchedOptions } from '../preview-option.ts';
import { allOf } from '../../rules/kit/printable.ts';
import { printSteps } from '../steps.ts';

export const command: Command = {
  summary: 'build the public and the internal edition, and look for internal content in the public one',
  usage: '',
  options: {
    edition: editionOption,
    out: { type: 'string', hint: 'folder', about: 'where to put them; dist unless told' },
    preview: { ...previewOption, about: `instead of both, ${previewOption.about}` },
    ...touchedOptions,
    prove: { type: 'boolean', about: 'build the public edition a second time without anything internal, and compare every byte' },
    'as-of': { type: 'string', hint: 'day', about: 'judge as of this day, e.g. 2026-11-16' },
  },
  atMost: 0,
  async run({ values, host, config }) {
    const asked = previewChosenBy(values);
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
      if (preview?.size === 0) {
        steps.note('no candidate is touched, so there is nothing to preview');
        return 0;
      }
      await publish(content, { host, config, audiences, out, prove: values['prove'] === true, ...(preview && { preview }) }, steps);
      if (preview) steps.note(`as if certified: ${allOf([...preview])}; \`npx assay serve --preview${outWords(values['out'])}\` shows it`);
      return 0;
    } catch (error) {
      const why = whyNotPublished(error);
      if (!why) throw error;
      host.err(`${why.lines.join('\n')}\nAn edition that was not built was not replaced either: what stood in ${path.relative(host.cwd, out) || '.'} before is still there.\n`);
      return why.exitCode;
    }
  },
};
