import path from 'node:path';
import picocolors from 'picocolors';
import { abandonBuilds } from '../build.ts';
import type { Command } from '../command.ts';
import { dayToJudge, editionsOf, siteAddress, siteOf, type Config } from '../config.ts';
import type { Host } from '../host.ts';
import { publish, readContent, whyNotPublished, type Content } from '../publish.ts';
import { renderReadiness } from '../reporters/readiness/text.ts';
import { firstPorts, serveFolder, type Served } from '../serve.ts';
import { printSteps } from '../steps.ts';

/** Errors shown in full; the rest is one command away. */
const mostErrors = 5;

export const command: Command = {
  summary: 'check, say who is ready, build the editions, and serve them until Ctrl-C',
  usage: '',
  options: {
    'as-of': { type: 'string', hint: 'day', about: 'judge as of this day, e.g. 2026-11-16' },
  },
  atMost: 0,
  async run({ values, host, config }) {
    const steps = printSteps(host);
    const out = path.join(host.cwd, 'dist');
    const audiences = editionsOf(config);
    const served: Served[] = [];
    const interrupted = new Promise<number>((end) => {
      host.onInterrupt(async () => {
        abandonBuilds();
        await Promise.all(served.map((site) => site.close()));
        end(served.length > 0 ? 0 : 130);
        return served.length > 0 ? 0 : 130;
      });
    });
    try {
      const content = await readContent(host, config, dayToJudge(values['as-of'], config), steps);
      await showErrors(content, host, config);
      host.out(`\n${renderReadiness(content.readiness, { color: host.color, width: host.width, full: false, show: (file) => file })}\n`);
      await publish(content, { host, config, audiences, out }, steps);
      for (const audience of audiences) served.push(await serveFolder(path.join(out, audience), { base: siteOf(config, audience).base, port: firstPorts[audience] }));
    } catch (error) {
      const why = whyNotPublished(error);
      if (!why) throw error;
      host.err(`${why.lines.join('\n')}\nAn edition that was not built was not replaced either: what stood in ${path.relative(host.cwd, out) || '.'} before is still there.\n`);
      return why.exitCode;
    }
    const colors = picocolors.createColors(host.color);
    host.out(`\n${served.map(({ address }, index) => `  ${`${audiences[index]} edition`.padEnd(18)}${colors.bold(address)}\n`).join('')}\n  Ctrl-C ends it.\n`);
    return interrupted;
  },
};

/** Errors do not stop the start, but are not passed over either. */
async function showErrors({ checked, source }: Content, host: Host, config: Config): Promise<void> {
  if (checked.counts.errors === 0) return;
  const { renderPretty } = await import('../reporters/check/pretty.ts');
  const { sourceLines } = await import('../reporters/source-lines.ts');
  host.out(`\n${renderPretty(checked, { color: host.color, width: host.width, quiet: true, most: mostErrors, site: siteAddress(config), show: (file) => file, lines: sourceLines(source) })}`);
}
