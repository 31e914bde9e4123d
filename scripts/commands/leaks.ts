import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Command } from '../command.ts';
import { dayToJudge } from '../config.ts';
import { UsageError } from '../errors.ts';
import { BlindError } from '../leaks/self-test.ts';
import { imageEncoder, readContent, scanForLeaks, whyNotPublished } from '../publish.ts';
import { count } from '../reporters/text.ts';
import { printSteps } from '../steps.ts';
import { allOf } from '../../rules/kit/printable.ts';

export const command: Command = {
  summary: 'look for internal content in every byte of a built public edition',
  usage: '[folder]',
  options: {
    'as-of': { type: 'string', hint: 'day', about: 'what is public as of this day, e.g. 2026-11-16' },
  },
  atMost: 1,
  async run({ values, positionals, host, config }) {
    const folder = path.resolve(host.cwd, positionals[0] ?? 'dist/public');
    if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new UsageError(`there is no built site at ${JSON.stringify(positionals[0] ?? 'dist/public')}; \`npx assay build\` makes one`);
    const steps = printSteps(host);
    try {
      const content = await readContent(host, config, dayToJudge(values['as-of'], config), steps);
      if (content.checked.absentRoots.length > 0) throw new BlindError(`${allOf(content.checked.absentRoots)} ${content.checked.absentRoots.length === 1 ? 'is' : 'are'} absent, so nobody knows which text to look for`);
      await steps.step('leaks', () => scanForLeaks(folder, content, imageEncoder(host)), ({ files, ways }) => `nothing internal in ${count(files, 'file')}; ${ways} planted texts all found`);
      return 0;
    } catch (error) {
      const why = whyNotPublished(error);
      if (!why) throw error;
      host.err(`${why.lines.join('\n')}\n`);
      return why.exitCode;
    }
  },
};
