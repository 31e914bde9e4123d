import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Command } from '../command.ts';
import { dayToJudge } from '../config.ts';
import { UsageError } from '../errors.ts';
import { scanForLeaks } from '../leaks/scan.ts';
import { BlindError } from '../leaks/self-test.ts';
import { choosePreview, previewAsked, previewOption } from '../preview-option.ts';
import { imageEncoder, readContent, whyNotPublished } from '../publish.ts';
import { count, printable } from '../reporters/text.ts';
import { compareWithReport } from '../separation/compare-with-report.ts';
import { printSteps } from '../steps.ts';
import { allOf } from '../../rules/kit/printable.ts';
import type { EditionName } from '../../schemas/edition.ts';

export const command: Command = {
  summary: 'look for internal content in every byte of a built public edition',
  usage: '[folder]',
  options: {
    preview: { ...previewOption, about: `instead, ${previewOption.about}` },
    'as-of': { type: 'string', hint: 'day', about: 'what is public as of this day, e.g. 2026-11-16' },
  },
  atMost: 1,
  async run({ values, positionals, host, config }) {
    const given = positionals[0] ?? 'dist';
    const asked = previewAsked(values['preview']);
    const folder = builtFolder(path.resolve(host.cwd, given), asked ? 'preview' : 'public');
    if (folder === undefined) throw new UsageError(`there is no built site at ${JSON.stringify(given)}; \`npx assay build\` makes one`);
    const steps = printSteps(host);
    try {
      const content = await readContent(host, config, dayToJudge(values['as-of'], config), steps);
      if (content.checked.absentRoots.length > 0) throw new BlindError(`${allOf(content.checked.absentRoots)} ${content.checked.absentRoots.length === 1 ? 'is' : 'are'} absent, so nobody knows which text to look for`);
      // From the content, and never from what a site says of itself: a mistake in staging cannot excuse itself.
      const preview = asked && choosePreview(asked, content.checked.catalogue);
      const { list } = await steps.step('leaks', () => scanForLeaks(folder, content, imageEncoder(host), preview), ({ files, channels }) => `nothing internal in ${count(files, 'file')}; ${channels.length} planted texts all found`);
      const told = compareWithReport(folder, list);
      if (told === undefined) return 0;
      const report = printable(path.relative(host.cwd, told.file));
      if (told.fits) steps.note(`${report} tells of these very files`);
      else host.err(`assay: ${report} tells of other files than stand there now; \`npx assay build\` writes both anew\n`);
      return told.fits ? 0 : 1;
    } catch (error) {
      const why = whyNotPublished(error);
      if (!why) throw error;
      host.err(`${why.lines.join('\n')}\n`);
      return why.exitCode;
    }
  },
};

/** A built site, or the one of that name in a folder of editions. */
function builtFolder(given: string, name: EditionName): string | undefined {
  const inside = path.join(given, name);
  return [...(isFolder(inside) && !existsSync(path.join(given, 'index.html')) ? [inside] : []), given].find(isFolder);
}

function isFolder(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
