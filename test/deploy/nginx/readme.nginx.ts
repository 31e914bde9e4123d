import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { nodePath, projectRoot } from '../../../scripts/host.ts';
import { freePort } from './nginx.ts';

const readme = readFileSync(path.join(projectRoot, 'deploy/README.md'), 'utf8');

/** The commands of a section, one block after another. */
function commandsOf(heading: string): string[] {
  const section = readme.split(/^#{2,3} /m).find((text) => text.startsWith(`${heading}\n`));
  return [...section!.matchAll(/^```sh\n([^]*?)^```$/gm)].map(([, commands = '']) => commands);
}

function sandbox(): { root: string; run(commands: string): { status: number | null; out: string } } {
  const root = mkdtempSync(path.join(tmpdir(), 'assay-readme-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const dist = path.dirname(inject('sample').built.public);
  // Installing, starting services, building once more and asking for a password are not for a test; everything else is done as it stands.
  const standIns = `set -euo pipefail
sudo() { "$@"; }
apt-get() { :; }
systemctl() { nginx; }
nginx() { command nginx -e stderr -c ${root}/etc/nginx/nginx.conf "$@"; }
npx() { case "$2" in build) ;; *) shift; ${nodePath} ${projectRoot}/scripts/assay.mjs "$@" --out ${dist} ;; esac; }
openssl() { if [ "$1" = passwd ]; then command openssl passwd -6 -salt salt s3cret; else command openssl "$@" 2> /dev/null; fi; }
USER=$(id -un)
`;
  return {
    root,
    run(commands) {
      const moved = commands.replaceAll(/(?<=[\s"=:])\/(etc\/nginx|etc\/ssl\/assay|srv\/assay)/g, `${root}/$1`);
      const { status, stdout, stderr } = spawnSync('bash', ['-c', standIns + moved], { cwd: projectRoot, encoding: 'utf8' });
      return { status, out: stdout + stderr };
    },
  };
}

test.runIf(process.getuid?.() === 0 && existsSync('/etc/nginx/nginx.conf'))('on Debian, what README.md says leads to both editions', async () => {
  const { root, run } = sandbox();
  const [http, https] = [await freePort(), await freePort()];
  const nginxFolder = path.join(root, 'etc/nginx');
  mkdirSync(path.join(nginxFolder, 'conf.d'), { recursive: true });
  mkdirSync(path.join(nginxFolder, 'sites-enabled'));
  mkdirSync(path.join(root, 'srv'));
  cpSync('/etc/nginx/mime.types', path.join(nginxFolder, 'mime.types'));
  // Debian's own, with places of this test.
  writeFileSync(path.join(nginxFolder, 'nginx.conf'), readFileSync('/etc/nginx/nginx.conf', 'utf8').replace(/^include .*modules-enabled.*$/m, '').replaceAll('/etc/nginx', nginxFolder).replace(/^pid .*$/m, `pid ${root}/nginx.pid;`).replaceAll('/var/log/nginx', root).replace(/^user .*$/m, 'user root;'));
  const steps = commandsOf('In ten minutes, on Debian or Ubuntu');
  expect(steps).toHaveLength(5);
  for (const [index, commands] of steps.entries()) {
    if (index === 4) break;
    expect(run(commands), commands).toMatchObject({ status: 0 });
    // Ports that nobody needs to be root for, and that nobody else has.
    if (index === 1) execFileSync('sed', ['-i', '-E', `/listen +\\[/d; s/listen +80/listen 127.0.0.1:${http}/; s/listen +443/listen 127.0.0.1:${https}/; s#/(etc/ssl/assay|srv/assay)#${root}/\\1#`, ...['assay', 'public', 'internal', 'redirects'].map((name) => path.join(nginxFolder, 'assay-local', `${name}.conf`))]);
  }
  const { status, out } = run(steps[4]!.replaceAll('127.0.0.1:', `127.0.0.1:${https}`));
  onTestFinished(() => void spawnSync('nginx', ['-e', 'stderr', '-c', path.join(nginxFolder, 'nginx.conf'), '-s', 'stop']));
  expect([status, out.match(/^\d{3}$/gm)]).toEqual([0, [...steps[4]!.matchAll(/# (\d{3})$/gm)].map(([, code]) => code)]);
  expect(out).toContain('test is successful');
  expect(run(`curl -sk -u staff:s3cret --connect-to ::127.0.0.1:${https} -o /dev/null -w '%{http_code}' https://staff.kb.example.com/`).out).toBe('200');
  expect(run(`curl -s -H 'Host: kb.example.com' -o /dev/null -w '%{http_code} %{redirect_url}' http://127.0.0.1:${http}/a/`).out).toBe('301 https://kb.example.com/a/');
  // Under any other name: neither a certificate nor an answer.
  expect(run(`curl -sk --connect-to ::127.0.0.1:${https} https://evil.example/`).status).toBe(35);
  expect(run(`curl -s http://127.0.0.1:${http}/`).status).toBe(52);
  expect(run(commandsOf('A new release')[0]!).out).toMatch(/is served already[^]*is served already/);
});

test.runIf(spawnSync('rsync', ['--version']).status === 0)('a copy by rsync is the same, link and all', () => {
  const { root, run } = sandbox();
  const server = path.join(root, 'srv/assay/public');
  mkdirSync(server, { recursive: true });
  writeFileSync(path.join(server, 'left-over'), '');
  const commands = commandsOf('From another machine')[0]!.replaceAll('server:/', '/').replaceAll(/(?<= )out\//g, `${root}/out/`);
  expect(run(commands)).toMatchObject({ status: 0 });
  expect(spawnSync('diff', ['--recursive', '--no-dereference', '--exclude=lock', path.join(root, 'out/public'), server], { encoding: 'utf8' }).stdout).toBe('');
});

test('the configuration of the containers is one that nginx takes', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'assay-compose-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(path.join(projectRoot, 'deploy/compose/nginx.conf'), path.join(folder, 'nginx.conf'));
  cpSync(path.join(projectRoot, 'deploy/nginx'), path.join(folder, 'assay'), { recursive: true });
  cpSync(path.join(projectRoot, 'deploy/compose/local'), path.join(folder, 'assay-local'), { recursive: true });
  // No other container is here to have a name.
  writeFileSync(path.join(folder, 'assay-local/sign-in.conf'), readFileSync(path.join(folder, 'assay-local/sign-in.conf'), 'utf8').replace('oauth2-proxy:4180', '127.0.0.1:4180'));
  const child = spawn('nginx', ['-t', '-e', 'stderr', '-c', path.join(folder, 'nginx.conf')], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  await new Promise((resolve) => child.on('close', resolve));
  expect(said).toContain('test is successful');
});
