import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { suggest, type Options } from '../../command.ts';
import { ConfigurationError, UsageError } from '../../errors.ts';
import type { Host } from '../../host.ts';
import { formats } from './index.ts';
import type { Reporting, Screen, Text } from './reporting.ts';

/** What the command line asked for: the format on standard output, and files to write besides. */
export interface Wanted {
  format: string;
  files: { format: string; file: string }[];
  quiet: boolean;
}

const ownNames = Object.keys(formats);

/** Options of a command that reports on a check. */
export const reportOptions: Options = {
  format: { type: 'string', hint: ownNames.join('|'), about: 'what to print; pretty unless told' },
  report: { type: 'string', multiple: true, hint: 'format=file', about: 'write a report to a file as well, e.g. sarif=assay.sarif; may be given again' },
  quiet: { type: 'boolean', short: 'q', about: 'print errors only, in the formats pretty and github' },
};

/**
 * Reads those options. Throws UsageError, naming what would do.
 *
 * @param names the formats there are, the one to print unless told first.
 */
export function readReportOptions(values: Readonly<Record<string, unknown>>, cwd: string, names: readonly string[] = ownNames): Wanted {
  const known = (option: string, name: unknown): string => {
    if (typeof name === 'string' && names.includes(name)) return name;
    throw new UsageError(`${option} knows no format ${JSON.stringify(name)}${suggest(String(name), names) || `; there are ${names.join(', ')}`}`);
  };
  const files = ((values['report'] ?? []) as readonly string[]).map((word) => {
    const [, format, file] = /^([^=]*)=(.+)$/s.exec(word) ?? [];
    if (format === undefined || file === undefined) throw new UsageError(`--report takes a format and a file, as in sarif=assay.sarif, not ${JSON.stringify(word)}`);
    return { format: known('--report', format), file: path.resolve(cwd, file) };
  });
  const twice = files.find(({ file }, index) => files.findIndex((other) => other.file === file) !== index);
  if (twice) throw new UsageError(`--report would write ${JSON.stringify(path.relative(cwd, twice.file))} twice; give each report a file of its own`);
  return { format: known('--format', values['format'] ?? names[0]), files, quiet: values['quiet'] === true };
}

/** Loads what renders the reports that are asked for, so that it is there when they are wanted. */
export async function loadReports({ format, files }: Wanted): Promise<void> {
  for (const name of new Set([format, ...files.map((file) => file.format)])) await formats[name]?.load();
}

/** Prints the report and writes the files asked for. Throws ConfigurationError for a file that cannot be written. */
export async function report(reporting: Reporting, wanted: Wanted, host: Pick<Host, 'out' | 'color' | 'width'>): Promise<void> {
  await writeReports(async (format, screen) => (await formats[format]!.load())(reporting, screen), wanted, host);
}

/** Prints one format of a report and writes the others to their files. Throws ConfigurationError for a file that cannot be written. */
export async function writeReports(render: (format: string, screen: Screen) => Promise<Text>, wanted: Wanted, host: Pick<Host, 'out' | 'color' | 'width'>): Promise<void> {
  for (const { format, file } of wanted.files) {
    const text = await render(format, { color: false, width: 100, quiet: false });
    try {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, '');
      for (const piece of piecesOf(text)) appendFileSync(file, piece);
    } catch (error) {
      throw new ConfigurationError(`the report ${file} cannot be written: ${(error as Error).message}`);
    }
  }
  for (const piece of piecesOf(await render(wanted.format, { color: host.color, width: host.width, quiet: wanted.quiet }))) host.out(piece);
}

function piecesOf(text: Text): Iterable<string> {
  return typeof text === 'string' ? [text] : text;
}
