import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from '../command.ts';
import { pathsFrom } from '../content-roots.ts';
import { UsageError } from '../errors.ts';
import { openSolution, unjudgedLines } from '../ledger/open-solution.ts';
import { count, printable } from '../reporters/text.ts';

export const command: Command = {
  summary: 'print a worksheet of the steps of a solution, for the integrator to fill',
  usage: '<partner/solution>',
  options: {
    again: { type: 'boolean', about: 'fill in what the last signature says of steps whose text is the same' },
    to: { type: 'string', hint: 'file', about: 'write it to this file, which must not be there yet' },
  },
  atMost: 1,
  async run({ values, positionals, host, config }) {
    const opened = await openSolution(positionals[0], { values, host, config });
    opened.close();
    const { content, name } = opened;
    const unjudged = unjudgedLines(opened, pathsFrom(host.cwd, content));
    if (unjudged !== '') {
      host.err(unjudged);
      return 2;
    }
    const { worksheetOf } = await import('../walkthrough/worksheet-of.ts');
    const sheet = worksheetOf(opened);
    if ('none' in sheet) {
      host.err(`assay: there is no worksheet for ${printable(name)}: ${printable(sheet.none)}\n`);
      return 1;
    }
    const { renderWorksheet } = await import('../walkthrough/render-worksheet.ts');
    const earlier = values['again'] ? (await import('../walkthrough/earlier-answers.ts')).earlierAnswers(sheet.requirement, opened.solution, opened.result.catalogue.asOf) : undefined;
    if (values['again'] && !earlier) throw new UsageError(`nobody has signed ${sheet.requirement} of ${name} with its steps yet; leave out --again`);
    const text = renderWorksheet(sheet, earlier);
    const file = values['to'];
    if (typeof file !== 'string') {
      host.out(text);
      return 0;
    }
    writeNew(path.resolve(host.cwd, file), file, text);
    const steps = sheet.articles.flatMap((article) => article.steps);
    const known = steps.filter((step) => earlier?.of(step)).length;
    const open = earlier ? `, ${known} of them filled as on ${earlier.date}` : '';
    host.out(`${printable(file)}: ${count(steps.length, 'step')} of ${count(sheet.articles.length, 'article')}${open}. Fill it, then sign: npx assay attest ${printable(name)} ${printable(file)}\n`);
    return 0;
  },
};

/** Writes a file where there is none: one that is there may be filled. */
function writeNew(place: string, name: string, text: string): void {
  try {
    writeFileSync(place, text, { flag: 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw new UsageError(`${name} is there already, and may be filled; choose another name`);
    throw new UsageError(`${name} cannot be written (${code ?? String(error)})`);
  }
}
