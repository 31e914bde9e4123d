import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Command } from '../command.ts';
import { dayToJudge, siteAddress } from '../config.ts';
import { openContent, pathsFrom } from '../content-roots.ts';
import { checkContent } from '../pipeline/check.ts';
import { programsOf } from '../program/load.ts';
import { progressLine } from '../progress.ts';

export const command: Command = {
  summary: 'ask whether the web pages that documents lead to are still there (for a nightly job)',
  usage: '',
  options: {
    memory: { type: 'string', hint: 'file', about: 'where to remember answers until the next night; .cache/assay-links.json unless told' },
    'as-of': { type: 'string', hint: 'day', about: 'the day of the answers, e.g. 2026-11-16' },
  },
  atMost: 0,
  async run({ values, host, config }) {
    const asOf = dayToJudge(values['as-of'], config);
    const file = path.resolve(host.cwd, typeof values['memory'] === 'string' ? values['memory'] : '.cache/assay-links.json');
    const content = openContent(config.content);
    const { catalogue, notJudged } = await checkContent(content.source, { ...(await programsOf(config)), asOf, isolate: true, baseline: false, ...content.roots });
    const [{ openAsk }, { checkLinks }, { collectLinks }, { readMemory, writeMemory }, { renderLinks }] = await Promise.all([
      import('../links/ask.ts'), import('../links/check-links.ts'), import('../links/collect.ts'), import('../links/memory.ts'), import('../reporters/links.ts'),
    ]);
    const links = collectLinks(catalogue.documents.values());
    const memory = readMemory(file);
    const progress = progressLine(host, 'asking for');
    const ask = openAsk({ agent: `assay-links (+${siteAddress(config)}/)` });
    const checked = await checkLinks(links, { ask, asOf, memory, pause, onProgress: progress.update });
    progress.clear();
    const { text, dead } = renderLinks(checked, { asOf, show: pathsFrom(host.cwd, content), color: host.color });
    host.out(text);
    writeMemory(file, memory);
    // What could not be read may lead anywhere.
    return notJudged.length > 0 ? 2 : dead > 0 ? 1 : 0;
  },
};
