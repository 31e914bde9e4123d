// Run as a process of its own: deploys one of some editions after another, and rolls back in between, until its input ends.
import path from 'node:path';
import { deploy, rollBack } from '../../../scripts/deploy/deploy.ts';
import { proveSeparate } from '../../../scripts/deploy/proof.ts';

const [target = '', ...dists] = process.argv.slice(2);
const stopped = new AbortController();
process.stdin.on('end', () => stopped.abort()).resume();
let switches = 0;
for (let round = 0; !stopped.signal.aborted; round += 1) {
  const dist = dists[round % dists.length]!;
  // Every second time without a release to go back to: what is gone must not be missed by those who read meanwhile.
  const keep = round % 2;
  await deploy({ audience: 'public', site: path.join(dist, 'public'), target, keep, prove: proveSeparate });
  switches += 1;
  if (keep > 0) {
    await rollBack({ audience: 'public', target });
    switches += 1;
  }
  // Lets the end of the input be seen.
  await new Promise((resolve) => setImmediate(resolve));
}
process.stdout.write(String(switches));
