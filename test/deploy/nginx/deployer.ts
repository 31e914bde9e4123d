// Run as a process of its own: with each message it deploys the next of some editions, or rolls back, and answers.
import path from 'node:path';
import { deploy, rollBack } from '../../../scripts/deploy/deploy.ts';
import { proveSeparate } from '../../../scripts/deploy/proof.ts';

const [target = '', ...dists] = process.argv.slice(2);
/** The first one is served when it begins. */
let next = 1;

process.on('message', (message) => {
  const round = Number(message);
  // Two releases, the second of them without any that stays, and one way back after each that leaves one.
  const move = round % 3 === 1
    ? rollBack({ audience: 'public', target })
    : deploy({ audience: 'public', site: path.join(dists[next++ % dists.length]!, 'public'), target, keep: round % 3 === 0 ? 1 : 0, prove: proveSeparate });
  move.then(() => process.send?.('done'), (error: unknown) => {
    throw error;
  });
});
