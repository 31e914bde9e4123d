import { existsSync } from 'node:fs';
import path from 'node:path';
import { outWords, type Command } from '../command.ts';
import { siteOf } from '../config.ts';
import { UsageError } from '../errors.ts';
import type { EditionName } from '../../schemas/edition.ts';
import { firstPorts, serveFolder } from '../serve.ts';

export const command: Command = {
  summary: 'serve a built edition to this machine alone; Ctrl-C ends it',
  usage: '',
  options: {
    internal: { type: 'boolean', about: 'the internal edition instead of the public one' },
    preview: { type: 'boolean', about: 'the preview of the public edition instead' },
    out: { type: 'string', hint: 'folder', about: 'where the editions were built; dist unless told' },
    port: { type: 'string', hint: 'number', about: 'the first port to try' },
  },
  atMost: 0,
  async run({ values, host, config }) {
    const preview = values['preview'] === true;
    if (preview && values['internal'] === true) throw new UsageError('--preview does not go with --internal: one edition is served at a time');
    const audience = values['internal'] === true ? 'internal' : 'public';
    const edition: EditionName = preview ? 'preview' : audience;
    const folder = path.resolve(host.cwd, typeof values['out'] === 'string' ? values['out'] : 'dist', edition);
    if (!existsSync(path.join(folder, 'index.html'))) throw new UsageError(`the ${edition} edition is not built yet; \`npx assay build${preview ? ' --preview <partner>' : ''}${outWords(values['out'])}\` builds it`);
    const served = await serveFolder(folder, { base: siteOf(config, audience).base, port: portOf(values['port']) ?? firstPorts[edition] });
    host.out(`  ${edition} edition  ${served.address}\n  Ctrl-C ends it.\n`);
    return new Promise((end) => {
      host.onInterrupt(async () => {
        await served.close();
        end(0);
        return 0;
      });
    });
  },
};

function portOf(value: unknown): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string' && /^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value);
  throw new UsageError(`--port is a number up to 65535, not ${JSON.stringify(value)}`);
}
