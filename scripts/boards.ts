import { siteOf, type Settings } from './config.ts';
import { pathsFrom } from './content-roots.ts';
import { endOfSpan } from './due/span.ts';
import { readHistory } from './history/read-history.ts';
import type { Host } from './host.ts';
import { completeReport } from './readiness/complete-report.ts';
import type { Content } from './publish.ts';
import { formats } from './reporters/readiness/index.ts';
import type { StageOptions } from './stage/stage-edition.ts';
import type { ReadinessReport } from '../schemas/generated/types.ts';

/** How far ahead the calendar of the boards looks. */
const boardSpan = '12m';

/**
 * What the boards of the internal edition are made of: what `assay readiness --within 12m --history` prints as JSON and as a calendar.
 *
 * @param history as it was read before, where commits have not changed since.
 */
export async function readBoards({ checked, source, readiness: judged, opened, programs }: Content, { host, config, history: known }: { host: Host; config: Pick<Settings, 'site' | 'internal' | 'history'>; history?: ReadinessReport['history'] }): Promise<Required<Pick<StageOptions, 'readiness' | 'calendar'>>> {
  const { asOf } = judged;
  const show = pathsFrom(host.cwd, opened);
  const history = known ?? await readHistory(checked, opened, host, config, { ...programs, asOf });
  const readiness = completeReport(judged, checked, source, { asked: {}, until: endOfSpan(asOf, boardSpan), show, history });
  const render = await formats['ics']!.load();
  return { readiness, calendar: render({ report: readiness, full: false, host: new URL(siteOf(config, 'public').url).hostname, show }, { color: false, width: 100 }) };
}
