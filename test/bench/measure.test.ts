import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { measure } from '../../scripts/bench/measure.ts';
import { nodePath, processHost } from '../../scripts/host.ts';

const tells = existsSync('/proc/self/smaps_rollup');

it.runIf(tells)('counts the memory of a command once, also while it starts others', async () => {
  const mebibytes = 200;
  const code = `const kept = Buffer.alloc(${mebibytes} << 20, 1); for (let times = 0; times < 60; times++) require('node:child_process').spawnSync('true'); kept.fill(2);`;
  const { peak } = await measure([nodePath, '-e', code], '.', processHost().env, 1);
  expect(peak).toBeGreaterThan(mebibytes);
  // A process that is just being started has the memory of its starter: counted anew, it would double the sum.
  expect(peak).toBeLessThan(1.75 * mebibytes);
});
