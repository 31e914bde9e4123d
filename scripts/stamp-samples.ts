import path from 'node:path';
import { certify } from './certify/certify.ts';
import { renderEnvelope } from './certify/envelope.ts';
import { openForStamps } from './certify/open.ts';
import { readSigningKey } from './certify/private-key.ts';
import { writeCertificate } from './certify/write.ts';
import { dayToJudge, loadConfig, siteAddress } from './config.ts';
import { projectRoot, runMain, type Host } from './host.ts';
import { printable } from './reporters/text.ts';

/** The private half of the sample key; everybody has it. */
const keyFile = 'test/fixtures/keys/sample-private-key.pem';

/** Stamps every certified sample solution that is ready again, after its content has changed. Exit code 2 when one cannot be judged. */
async function stampSamples(_: string[], host: Host): Promise<number> {
  const config = await loadConfig(projectRoot);
  const key = readSigningKey(path.join(projectRoot, keyFile), []);
  const stamps = await openForStamps(host, config, dayToJudge(undefined, config), () => ({}));
  let exitCode = 0;
  for (const solution of stamps.readiness.solutions.filter(({ certified }) => certified)) {
    const id = `${solution.partner}/${solution.solution}`;
    const made = certify(solution, stamps, siteAddress(config), stamps.keys, key);
    if ('verdict' in made) {
      exitCode = Math.max(exitCode, made.exitCode === 2 ? 2 : 0);
      host.out(`${id}: not stamped, ${made.missing.map((requirement) => requirement.id).join(', ') || printable(made.why)}\n`);
      continue;
    }
    const file = writeCertificate(renderEnvelope(made.envelope), id, stamps.content.folders);
    host.out(`${id}: ${path.relative(projectRoot, file).replaceAll(path.sep, '/')}\n`);
  }
  return exitCode;
}

await runMain(stampSamples);
