import path from 'node:path';
import type { Command } from '../command.ts';
import { dayToJudge, siteAddress } from '../config.ts';
import { pathsFrom } from '../content-roots.ts';
import { UsageError } from '../errors.ts';

export const command: Command = {
  summary: 'stamp a solution that is ready: write its certificate, signed',
  usage: '<partner/solution>',
  options: {
    key: { type: 'string', hint: 'private.pem', about: 'the private key to sign with: Ed25519, PKCS#8; its public half is in program/keys' },
    to: { type: 'string', hint: 'file', about: "where to write it; into the solution's folder unless told" },
    'dry-run': { type: 'boolean', about: 'sign nothing, and print what would be written; such a certificate never verifies' },
    'as-of': { type: 'string', hint: 'day', about: 'judge as of this day, e.g. 2026-11-16' },
  },
  atMost: 1,
  async run({ values, positionals, host, config }) {
    const { key: keyFile, to } = values;
    const isDry = values['dry-run'] === true;
    const [asked] = positionals;
    if (asked === undefined || !asked.replace(/\/$/, '').includes('/')) throw new UsageError('name one solution to stamp: assay certify acme/widget --key <private.pem>');
    if (isDry && keyFile !== undefined) throw new UsageError('--dry-run signs nothing, so it takes no --key');
    if (!isDry && typeof keyFile !== 'string') throw new UsageError('--key names the private key to sign with; --dry-run shows the certificate without one');
    const [{ openForStamps }, { readSigningKey }, { certify }, { renderEnvelope }, { parseAsked }, reporter, { writeCertificate }] = await Promise.all([
      import('../certify/open.ts'), import('../certify/private-key.ts'), import('../certify/certify.ts'), import('../certify/envelope.ts'), import('../program/asked.ts'), import('../reporters/certificates.ts'), import('../certify/write.ts'),
    ]);
    const key = typeof keyFile === 'string' ? readSigningKey(path.resolve(host.cwd, keyFile), config.content.map((folder) => folder.path), host.env['ASSAY_KEY_PASSPHRASE']) : undefined;
    const stamps = await openForStamps(host, config, dayToJudge(values['as-of'], config), (catalogue) => parseAsked(asked, catalogue));
    const [solution] = stamps.readiness.solutions;
    if (!solution) throw new UsageError(`no solution ${JSON.stringify(asked)}`);
    const made = certify(solution, stamps, siteAddress(config), stamps.keys, key);
    const show = pathsFrom(host.cwd, stamps.content);
    const screen = { color: host.color, width: host.width, show };
    if ('verdict' in made) {
      host.err(reporter.renderRefusal(solution, made, { ...screen, program: stamps.readiness }));
      return made.exitCode;
    }
    const text = renderEnvelope(made.envelope);
    if (isDry && to === undefined) {
      host.out(text);
      return 0;
    }
    const file = writeCertificate(text, made.statement.predicate.solution, stamps.content.folders, typeof to === 'string' ? path.resolve(host.cwd, to) : undefined);
    host.out(reporter.renderStamped(made, path.relative(host.cwd, file).replaceAll(path.sep, '/'), screen));
    return 0;
  },
};
