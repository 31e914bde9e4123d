import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { projectRoot } from '../../../scripts/host.ts';

/** A running nginx with the shipped configuration. */
export interface Nginx {
  /** Port of each server by the name of its file in `assay-local`. */
  ports: Record<'public' | 'internal', number>;
  /** Folder of its configuration. */
  folder: string;
  /** Reads the configuration again, and resolves when nobody answers by the old one any more. */
  reload(): Promise<void>;
  stop(): Promise<void>;
}

export interface NginxOptions {
  /** Folders that were deployed to. */
  folders: Record<'public' | 'internal', string>;
  internal: 'sso' | 'basic';
  /** Port of the sign-in service. */
  signIn?: number;
  /** Lines of the password file. */
  passwords?: string;
}

const workers = 2;

/** Is nginx there? Its version, or undefined. */
export function nginxVersion(): string | undefined {
  const { stderr, status } = spawnSync('nginx', ['-v'], { encoding: 'utf8' });
  return status === 0 ? /nginx\/([\d.]+)/.exec(stderr)?.[1] : undefined;
}

/** Starts nginx on loopback, without privileges it does not need. The shipped files are included as they are; ports and paths come from `assay-local`. */
export async function startNginx({ folders, internal, signIn = 9, passwords }: NginxOptions): Promise<Nginx> {
  const folder = mkdtempSync(path.join(tmpdir(), 'assay-nginx-'));
  const ports = { public: await freePort(), internal: await freePort() };
  writeConfiguration(folder, { folders, internal, ports, signIn, ...(passwords !== undefined && { passwords }) });
  const child = spawn('nginx', ['-p', folder, '-c', path.join(folder, 'nginx.conf'), '-e', 'stderr', '-g', 'daemon off;'], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  await answering(child, ports, () => said);
  return {
    ports,
    folder,
    async reload() {
      const ended = (): number => said.split('exited with code 0').length;
      const before = ended();
      child.kill('SIGHUP');
      while (ended() < before + workers) await wait(10);
    },
    async stop() {
      const ended = new Promise((resolve) => child.once('close', resolve));
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Writes a main configuration around the shipped one. */
function writeConfiguration(folder: string, { folders, internal, ports, signIn, passwords }: Omit<NginxOptions, 'signIn'> & { ports: Nginx['ports']; signIn: number }): void {
  const local = path.join(folder, 'assay-local');
  mkdirSync(local, { recursive: true });
  symlinkSync(path.join(projectRoot, 'deploy/nginx'), path.join(folder, 'assay'));
  const listen = (name: 'public' | 'internal'): string => `listen 127.0.0.1:${ports[name]};\nserver_name localhost;\nset $assay_folder ${folders[name]};\n`;
  writeFileSync(path.join(local, 'public.conf'), listen('public'));
  writeFileSync(path.join(local, 'internal.conf'), listen('internal'));
  writeFileSync(path.join(local, 'redirects.conf'), `include ${folders.public}/current/redirects*.map;\n`);
  writeFileSync(path.join(local, 'sign-in.conf'), `upstream assay_sign_in { server 127.0.0.1:${signIn}; keepalive 8; }\n`);
  if (passwords !== undefined) writeFileSync(path.join(local, 'passwords'), passwords);
  const temporaries = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path tmp-${name};\n`);
  writeFileSync(path.join(folder, 'nginx.conf'), `${process.getuid?.() === 0 ? 'user root;\n' : ''}worker_processes ${workers};
pid nginx.pid;
error_log stderr notice;
events { worker_connections 1024; }
http {
${temporaries.join('')}  access_log off;
  include assay/http.conf;
  include assay/public.conf;
  include assay/internal-${internal}.conf;
}
`);
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answering(child: ChildProcess, ports: Nginx['ports'], said: () => string): Promise<void> {
  for (const port of Object.values(ports)) {
    while (!(await connects(port))) {
      if (child.exitCode !== null) throw new Error(`nginx ended:\n${said()}`);
      await wait(10);
    }
  }
}

function connects(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve((socket.destroy(), true))).on('error', () => resolve(false));
  });
}
