import type { ReadinessReport } from '../../schemas/generated/types.ts';
import type { CheckResult } from '../pipeline/check.ts';
import type { ImageEncoder } from '../stage/images.ts';
import { editionName, noPreview, type Preview } from '../stage/preview.ts';
import type { Source } from '../source.ts';
import { collectSecrets, findLeaks, type LeakReport } from './find-leaks.ts';
import { LeakError } from './report.ts';
import type { Evidence, Tally } from './secrets.ts';
import { testScan } from './self-test.ts';

/** A public site in which nothing internal was found. */
export interface LeakScan extends LeakReport {
  /** The ways in which a text was planted and found. */
  channels: string[];
  lookedFor: Tally;
  excluded: Record<Evidence, number>;
}

/**
 * Reads a public site for internal content. Throws LeakError when there is any, BlindError when the scan itself cannot be trusted.
 *
 * @param preview what the site may show before its time, where it is a preview.
 */
export async function scanForLeaks(folder: string, { source, checked, readiness }: { source: Source; checked: CheckResult; readiness: ReadinessReport }, encode: ImageEncoder, preview: Preview = noPreview): Promise<LeakScan> {
  const channels = await testScan(folder);
  const secrets = await collectSecrets(checked, source, { encode, readiness, preview });
  const report = await findLeaks(folder, secrets);
  if (report.leaks.length > 0) throw new LeakError(report, editionName('public', preview));
  return { ...report, channels, lookedFor: secrets.tally(), excluded: secrets.excluded() };
}
