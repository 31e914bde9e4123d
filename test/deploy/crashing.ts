// Run as a process of its own: deploys a site, and kills itself at a step.
import { deploy } from '../../scripts/deploy/deploy.ts';

const [site = '', target = '', wanted, count] = process.argv.slice(2);
let seen = 0;
await deploy({
  audience: 'public',
  site,
  target,
  keep: 3,
  prove: () => undefined,
  onStep(step) {
    if (step === wanted && (seen += 1) === Number(count)) process.kill(process.pid, 'SIGKILL');
  },
});
