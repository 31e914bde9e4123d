import path from 'node:path';
import type { Command } from '../command.ts';
import { UsageError } from '../errors.ts';

export const command: Command = {
  summary: "turn the vendor's old knowledge base, or one old article, into content; a report says what became of everything",
  usage: '<folder> --to <folder>',
  options: {
    to: { type: 'string', hint: 'folder', about: 'new or empty folder for the content' },
    report: { type: 'string', hint: 'folder', about: 'where import-report.json and import-report.md go; beside the new folder unless told' },
  },
  atMost: 1,
  async run({ values, positionals: [given], host }) {
    const to = values['to'];
    if (given === undefined) throw new UsageError('say which folder to import: assay import <folder> --to <folder>');
    if (typeof to !== 'string') throw new UsageError('say where the content goes: --to <folder>');
    const { importFolder } = await import('../import/index.ts');
    const { exitCodeOf } = await import('../import/report.ts');
    const { renderSummary } = await import('../import/render-report.ts');
    const { makeRoomForReport, writeReport } = await import('../import/write-report.ts');
    const target = path.resolve(host.cwd, to);
    const folder = typeof values['report'] === 'string' ? path.resolve(host.cwd, values['report']) : path.dirname(target);
    makeRoomForReport(folder, target);
    const report = await importFolder(path.resolve(host.cwd, given), target);
    const written = writeReport(report, folder);
    host.out(renderSummary(report));
    host.out(`\nReport: ${written.map((file) => path.relative(host.cwd, file)).join(', ')}\n`);
    return exitCodeOf(report);
  },
};
