import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from '../../scripts/host.ts';
import { renderHeaders } from '../../site/integrations/host-files.ts';
import { policyHeader, securityHeaders } from '../../site/policy.ts';
import { listFiles } from '../repository/files.ts';

const read = (file: string): string => readFileSync(path.join(projectRoot, 'deploy', file), 'utf8');
const configuration = listFiles(['deploy'], ['.conf']);

/** Lines of a configuration without comments, each without the space around it. */
function directives(file: string): string[] {
  return readFileSync(path.join(projectRoot, file), 'utf8').split('\n').map((line) => line.replace(/(?:^|\s)#.*$/, '').trim()).filter((line) => line !== '');
}

describe('nginx', () => {
  test('says what site/policy.ts says', () => {
    const said = Object.fromEntries([...`${read('nginx/headers.conf')}${read('nginx/policy.conf')}`.matchAll(/^add_header ([\w-]+) +"(.*)" always;$/gm)].map(([, name, value]) => [name, value]));
    expect(said).toEqual({ ...securityHeaders, 'Content-Security-Policy': policyHeader });
  });

  test('adds headers of whole servers alone: a location with one of its own would lose all others', () => {
    const inLocations = configuration.flatMap((file) => {
      let depth = 0;
      let inLocation = 0;
      return directives(file).filter((line) => {
        if (/^location\b/.test(line) && inLocation === 0) inLocation = depth + 1;
        if (line.endsWith('{')) depth += 1;
        const isWrong = inLocation > 0 && /^add_header\b|^include assay\/(?:internal-)?headers|^include assay\/policy/.test(line);
        if (line.endsWith('}')) depth -= 1;
        if (depth < inLocation) inLocation = 0;
        return isWrong;
      }).map((line) => `${file}: ${line}`);
    });
    expect(inLocations).toEqual([]);
  });

  test('asks who it is for the whole internal server, and leaves out four places that read no file', () => {
    const server = (file: string): string[] => {
      const lines = directives(`deploy/nginx/${file}`);
      return lines.slice(lines.indexOf('server {') + 1, lines.findIndex((line) => line.startsWith('location')));
    };
    expect(server('internal-sso.conf')).toEqual(expect.arrayContaining([expect.stringMatching(/^auth_request +\/oauth2\/auth;$/), expect.stringMatching(/^satisfy +all;$/)]));
    expect(directives('deploy/nginx/internal-basic.conf')).toEqual(expect.arrayContaining([expect.stringMatching(/^auth_basic +"/), expect.stringMatching(/^auth_basic_user_file /)]));
    const open = configuration.flatMap((file) => [...readFileSync(path.join(projectRoot, file), 'utf8').matchAll(/^ {4}location (.+) \{\n([^]*?)^ {4}\}/gm)]).filter(([, , body = '']) => /auth_(?:request|basic) off/.test(body));
    expect(open.map(([, name]) => name)).toEqual(['= /oauth2/auth', '~ ^/oauth2/(?:start|callback|sign_in|sign_out)$', '@sign_in', '@unavailable']);
    for (const [, , body = ''] of open) expect(body).toMatch(/include assay\/sign-in-proxy\.conf;|return 503/);
    expect(configuration.flatMap(directives).filter((line) => /auth_(?:request|basic) +off/.test(line))).toHaveLength(4);
  });

  // What the checker gixy looks for and can be told from the text.
  test.each([
    ['an alias, through which a path can lead out of its folder', /^alias\b/],
    ['a host that somebody else named', /^proxy_set_header Host +\$http_host|^return 30\d .*\$(?:host|http_host|http_)/],
    ['a decoded address in a redirect, in which a line break can hide', /^(?:return 3|rewrite .* (?:redirect|permanent)).*\$(?:uri|document_uri|\d)/],
    ['a referrer or an origin that decides', /\$http_(?:referer|origin)/],
    ['a way in that one check of several opens', /^satisfy +any/],
    ['a list of files', /^autoindex +on/],
    ['an address to ask that a reader names', /^proxy_pass .*\$/],
    ['a redirect to a host by itself', /^absolute_redirect +on/],
  ])('has no %s', (_, pattern) => {
    expect(configuration.flatMap((file) => directives(file).filter((line) => pattern.test(line)).map((line) => `${file}: ${line}`))).toEqual([]);
  });

  test('includes no file that is not there', () => {
    const missing = configuration.flatMap((file) => directives(file).map((line) => /^include +(assay(?:-local)?)\/([\w.-]+);$/.exec(line)).filter((found) => found !== null).flatMap(([, folder, name]) => {
      const places = folder === 'assay' ? ['nginx'] : ['local.example', 'compose/local'];
      const isBasic = file.endsWith('internal-basic.conf');
      return places.filter((place) => !isBasic && !existsSync(path.join(projectRoot, 'deploy', place, name!))).map((place) => `${file}: ${place}/${name}`);
    }));
    expect(missing).toEqual([]);
  });
});

describe('a host of static sites', () => {
  const blocks = renderHeaders('/').trimEnd().split('\n\n').map((block) => block.split('\n'));

  test('is told the same headers', () => {
    const [first] = blocks;
    expect(first).toEqual(['/*', ...Object.entries({ 'Content-Security-Policy': policyHeader, ...securityHeaders, 'Cross-Origin-Resource-Policy': 'cross-origin' }).map(([name, value]) => `  ${name}: ${value}`)]);
  });

  test('gets rules that it can read: few, short, one star at the end of a path, no header by two rules', () => {
    const patterns = blocks.map(([pattern = '']) => pattern);
    expect(blocks.length).toBeLessThan(100);
    expect(Math.max(...blocks.flat().map((line) => line.length))).toBeLessThan(2000);
    expect(patterns.filter((pattern) => !/^\/[^*]*\*?$/.test(pattern))).toEqual([]);
    const ofAll = new Set(blocks[0]!.slice(1).map((line) => line.split(':')[0]));
    expect(blocks.slice(1).flatMap((block) => block.slice(1)).filter((line) => ofAll.has(line.split(':')[0]!))).toEqual([]);
    expect(renderHeaders('/docs/')).toContain('\n/docs/_site/*\n');
  });
});

describe('the containers', () => {
  interface Service { image: string; user: string; read_only: boolean; cap_drop: string[]; security_opt: string[]; ports?: string[]; privileged?: boolean; environment?: unknown; network_mode?: string; volumes: { type: string; source: string; target: string; read_only: boolean }[]; networks: string[]; secrets?: string[]; healthcheck: { test: string[] }; tmpfs?: string[]; mem_limit: string; pids_limit: number }
  const compose = parse(read('compose/compose.yaml')) as { services: Record<string, Service>; networks: Record<string, { internal?: boolean }>; secrets: Record<string, { file: string }> };
  const services = Object.entries(compose.services);

  test.each(services)('%s can do little: reads only, without privileges, as nobody, with a check of its own', (_, service) => {
    expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'], mem_limit: expect.any(String), pids_limit: expect.any(Number), healthcheck: { test: ['CMD', 'wget', '-q', '-O', '/dev/null', expect.stringMatching(/^http:\/\/127\.0\.0\.1:/)] } });
    expect(service.user).toMatch(/^[1-9]\d*:[1-9]\d*$/);
    expect(service.image).toMatch(/:v?\d+\.\d+\.\d+-alpine$/);
    expect([service.privileged, service.environment, service.network_mode]).toEqual([undefined, undefined, undefined]);
    expect(service.volumes.filter(({ read_only: isReadOnly }) => !isReadOnly)).toEqual([]);
  });

  test('are given files that are there', () => {
    const sources = services.flatMap(([, { volumes }]) => volumes.map(({ source }) => source));
    expect(sources.filter((source) => source.startsWith('.') && !existsSync(path.join(projectRoot, 'deploy/compose', source)))).toEqual([]);
    expect(sources.filter((source) => !source.startsWith('.'))).toEqual(['${ASSAY_PUBLIC:-/srv/assay/public}', '${ASSAY_INTERNAL:-/srv/assay/internal}']);
  });

  test('are reached from this machine alone, oauth2-proxy by nginx alone', () => {
    expect(services.flatMap(([name, { ports = [] }]) => ports.map((port) => `${name} ${port}`))).toEqual(['nginx 127.0.0.1:8080:8080', 'nginx 127.0.0.1:8081:8081']);
    expect(compose.networks['sign-in']).toEqual({ internal: true });
    expect(services.filter(([, { networks }]) => networks.includes('sign-in')).map(([name]) => name)).toEqual(['nginx', 'oauth2-proxy']);
  });

  test('read secrets from files that no commit takes in', () => {
    expect(Object.keys(compose.secrets)).toEqual(compose.services['oauth2-proxy']!.secrets);
    expect(Object.values(compose.secrets).map(({ file }) => path.dirname(file))).toEqual(['./secrets', './secrets']);
    expect(read('compose/secrets/.gitignore')).toBe('*\n!.gitignore\n');
    const config = read('compose/oauth2-proxy.cfg');
    for (const name of Object.keys(compose.secrets)) expect(config).toContain(`= "/run/secrets/${name}"`);
    expect(config).not.toMatch(/^(?:client_secret|cookie_secret|skip_auth_\w+|trusted_ips) *=/m);
  });
});
