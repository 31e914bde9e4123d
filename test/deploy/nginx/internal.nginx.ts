import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listFiles } from '../../../scripts/build/inspect.ts';
import { disguises, etagOf, headerSets, malformed, methods } from './attacks.ts';
import { headerTrouble, refusalTrouble } from './expected.ts';
import { startNginx, type Nginx } from './nginx.ts';
import { ask, forEach, headerOf, requestOf, sendRaw } from './raw.ts';
import { ending, renewed, session, startSignIn, type SignIn } from './sign-in.ts';

const { folders, built } = inject('sample');
// What other hosts read is nobody's to see.
const files = listFiles(built.internal).filter((file) => file !== '_headers' && file !== '_redirects');
/** Every address that a file has: its own, and that of its folder with and without a slash. */
const addresses = files.flatMap((file) => (file === 'index.html' ? ['/', '/index.html'] : file.endsWith('/index.html') ? [`/${file}`, `/${file.slice(0, -10)}`, `/${file.slice(0, -11)}`] : [`/${file}`]));
const some = addresses.filter((_, index) => index % 29 === 0);
const telling = ['/', '/directory/', '/search/words.json', addresses.find((address) => /\/internal\/[^/]+\/$/.test(address))!, addresses.find((address) => /\/internal\/[^/]+\/index\.md$/.test(address))!, addresses.find((address) => address.endsWith('.pf_fragment'))!, '/pagefind/pagefind-entry.json'];
const pages = { Accept: 'text/html' };

let signIn: SignIn;
const running: Record<string, Nginx> = {};

const guards = {
  'oauth2-proxy': { file: 'internal-sso', statuses: [401, 302], pageStatus: 302, pass: { Cookie: session } },
  passwords: { file: 'internal-basic', statuses: [401], pageStatus: 401, pass: { Authorization: `Basic ${Buffer.from('staff:s3cret').toString('base64')}` } },
} as const;

const hash = createHash('sha1').update('s3cret').digest('base64');

beforeAll(async () => {
  signIn = await startSignIn();
  running['oauth2-proxy'] = await startNginx({ folders, internal: 'sso', signIn: signIn.port });
  // A hash that takes no time: nginx computes it for each request.
  running['passwords'] = await startNginx({ folders, internal: 'basic', passwords: `staff:{SHA}${hash}\n` });
});

afterAll(async () => {
  await Promise.all(Object.values(running).map((nginx) => nginx.stop()));
  await signIn?.close();
});

/** What nginx refuses by itself before it looks for the server's rules: not to be understood, too long, or no method it has. */
const beforeAsked = [400, 405, 413, 414, 494, 501, 505];

describe.each(Object.entries(guards))('the internal edition behind %s', (guard, { statuses, pageStatus, pass }) => {
  const port = (): number => running[guard]!.ports.internal;

  test('gives nothing of any file to who is not signed in, however its path is written', async () => {
    const trouble: string[] = [];
    let asked = 0;
    // Each disguise for a third of the files, each file in a third of the disguises.
    const disguised = Object.entries(disguises).flatMap(([name, disguise], at) => (name === 'plain' ? addresses : files.filter((_, index) => (index + at) % 3 === 0).map((file) => `/${file}`)).map((address) => [name, disguise(address)] as const));
    await forEach(disguised, async ([name, target]) => {
      const answer = await ask(port(), target);
      asked += 1;
      for (const what of refusalTrouble(answer, { statuses: name === 'plain' ? statuses : [...statuses, 400] })) trouble.push(`${name} ${target}: ${what}`);
    });
    expect(trouble.slice(0, 20)).toEqual([]);
    expect(asked).toBeGreaterThan(5000);
  }, 120_000);

  test('says the same of what is there and of what is not', async () => {
    const nothing = await ask(port(), '/there/is/no/such/page/');
    const say = ({ status, headers, body }: Awaited<ReturnType<typeof ask>>): unknown => [status, headers.filter(([name]) => name !== 'date'), body.toString()];
    for (const address of some) expect(say(await ask(port(), address))).toEqual(say(nothing));
    for (const address of some) expect((await ask(port(), address, { headers: pages })).status).toBe(pageStatus);
  });

  test('gives nothing whatever the method and the headers', async () => {
    const trouble: string[] = [];
    const cases = methods.flatMap((method) => Object.entries(headerSets).flatMap(([name, headers]) => telling.map((target) => ({ method, name, headers, target }))));
    await forEach(cases, async ({ method, name, headers, target }) => {
      const answer = await ask(port(), target, { method, headers });
      for (const what of refusalTrouble(answer, { statuses: ['TRACE', 'CONNECT'].includes(method) ? [400, 405] : name === 'a long password' ? [...statuses, 400] : statuses })) trouble.push(`${method} ${target} with ${name}: ${what}`);
    });
    expect(trouble.slice(0, 20)).toEqual([]);
  });

  test('does not even say that a copy somebody kept is still right', async () => {
    await forEach(files, async (file) => {
      const answer = await ask(port(), `/${file}`, { headers: { 'If-None-Match': etagOf(readFileSync(path.join(built.internal, file))) } });
      expect(refusalTrouble(answer, { statuses })).toEqual([]);
    });
  });

  test('gives nothing to requests of bad manners', async () => {
    const trouble: string[] = [];
    await forEach(telling.flatMap((target) => Object.entries(malformed(target))), async ([name, request]) => {
      const answer = await sendRaw(port(), request);
      for (const what of refusalTrouble(answer, { statuses: [...statuses, ...beforeAsked, ...(name === 'HTTP/0.9' ? [0] : [])], bareHttp: answer.status === 0 })) trouble.push(`${name}: ${what}`);
    });
    expect(trouble).toEqual([]);
  });

  test('gives nothing to any request that is put together by chance', async () => {
    const arbitrary = fc.record({
      address: fc.constantFrom(...addresses),
      wrap: fc.array(fc.constantFrom(...Object.values(disguises)), { minLength: 1, maxLength: 3 }),
      noise: fc.array(fc.tuple(fc.nat(200), fc.constantFrom('%00', '%2e', '%2f', '%5c', '%25', '/', '.', '..', '//', ';', '%0a', '%20', '?', '#', '%c0%af', '%e2%80%ae', 'é', '\\', '%', '&', ':', '@', '*')), { maxLength: 4 }),
      method: fc.constantFrom(...methods),
      version: fc.constantFrom('HTTP/1.0', 'HTTP/1.1'),
      host: fc.constantFrom('localhost', 'evil.example', '127.0.0.1', 'localhost:80', 'LOCALHOST.', '[::1]', ''),
      headers: fc.array(fc.constantFrom(...Object.values(headerSets)), { maxLength: 3 }),
    });
    await fc.assert(fc.asyncProperty(arbitrary, async ({ address, wrap, noise, method, version, host, headers }) => {
      const disguised = wrap.reduce((target, disguise) => disguise(target), address);
      const target = noise.reduce((text, [at, piece]) => text.slice(0, at) + piece + text.slice(at), disguised);
      const answer = await sendRaw(port(), requestOf(target, { method, version, host, headers: Object.assign({}, ...headers) as Record<string, string> }));
      expect(refusalTrouble(answer, { statuses: [...statuses, ...beforeAsked] })).toEqual([]);
    }), { numRuns: 1500 });
  });

  test('gives every file, byte for byte, to who is signed in', async () => {
    const trouble: string[] = [];
    await forEach(files, async (file) => {
      const answer = await ask(port(), `/${file}`, { headers: pass });
      if (answer.status !== 200 || !answer.body.equals(readFileSync(path.join(built.internal, file)))) trouble.push(`${file}: ${answer.status}`);
      const lifetime = file.startsWith('_site/') ? 'private, max-age=31536000, immutable' : 'private, no-cache';
      if (headerOf(answer, 'Cache-Control') !== lifetime) trouble.push(`${file}: ${headerOf(answer, 'Cache-Control')}`);
      for (const header of headerTrouble(answer, 'internal')) trouble.push(`${file}: ${header}`);
    });
    expect(trouble).toEqual([]);
  });

  test('is whole for who is signed in: folders, compression, what they have, what there is not', async () => {
    const page = readFileSync(path.join(built.internal, 'directory/index.html'));
    expect((await ask(port(), '/directory/', { headers: pass })).body.equals(page)).toBe(true);
    const folder = await ask(port(), '/directory', { headers: pass, host: 'evil.example' });
    expect([folder.status, headerOf(folder, 'Location')]).toEqual([301, '/directory/']);
    expect(headerOf(await ask(port(), '/directory/', { headers: { ...pass, 'Accept-Encoding': 'gzip' } }), 'Content-Encoding')).toBe('gzip');
    const again = await ask(port(), '/directory/', { headers: { ...pass, 'If-None-Match': etagOf(page) } });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    for (const target of ['/nothing/', '/_site/none.js', '/.env', '/_redirects', '/images/', '/oauth2/auth/', '/oauth2/userinfo', '/oauth2/static/x.css']) {
      const missing = await ask(port(), target, { headers: pass });
      expect([target, missing.status, missing.body.equals(readFileSync(path.join(built.internal, '404.html')))]).toEqual([target, 404, true]);
      expect(headerTrouble(missing, 'internal')).toEqual([]);
    }
    for (const method of methods.filter((name) => name !== 'GET' && name !== 'HEAD')) {
      const answer = await ask(port(), '/directory/', { headers: pass, method });
      expect([method, answer.status === 405 || (method === 'CONNECT' && answer.status === 400), answer.body.includes('directory')]).toEqual([method, true, false]);
      expect(headerTrouble(answer, 'internal')).toEqual([]);
    }
  });
});

describe('with oauth2-proxy', () => {
  const port = (): number => running['oauth2-proxy']!.ports.internal;

  test('a person is sent to sign in and comes back to the very address', async () => {
    const address = '/search/?q=a+b&edition=all';
    const answer = await ask(port(), address, { headers: { 'Sec-Fetch-Mode': 'navigate', Accept: '*/*' } });
    expect([answer.status, new URL(headerOf(answer, 'Location')!).searchParams.get('state')]).toEqual([302, address]);
    expect(headerOf(answer, 'Set-Cookie')).toContain('_oauth2_proxy_csrf');
    expect(headerTrouble(answer, 'internal')).toEqual([]);
  });

  test('a script is told that it may not', async () => {
    expect((await ask(port(), '/search/words.json', { headers: { 'Sec-Fetch-Mode': 'cors', Accept: 'text/html' } })).status).toBe(401);
    expect((await ask(port(), '/search/words.json', { headers: { Accept: '*/*' } })).status).toBe(401);
  });

  test('it is asked with headers of ours alone', async () => {
    signIn.asked.length = 0;
    await ask(port(), '/a/?b', { host: 'localhost', headers: { ...headerSets['who the proxy says it is'], ...headerSets['another path'], ...headerSets['from this machine'], 'X-Forwarded-For': '10.1.2.3', 'X-Auth-Request-Redirect': '//evil.example/' } });
    const [{ url, headers }] = signIn.asked as [SignIn['asked'][number]];
    expect(url).toBe('/oauth2/auth');
    expect(headers).toMatchObject({ host: 'localhost', 'x-forwarded-for': '127.0.0.1', 'x-real-ip': '127.0.0.1', 'x-forwarded-proto': 'https', 'x-forwarded-host': 'localhost', 'x-forwarded-uri': '/a/?b', 'x-forwarded-method': 'GET' });
    expect(Object.keys(headers).filter((name) => /^(?:x-auth-request-|x-forwarded-(?:user|email|groups)|x-original-uri|forwarded$)/.test(name))).toEqual([]);
  });

  test('its question whether somebody is signed in is nobody else\'s to ask', async () => {
    expect((await ask(port(), '/oauth2/auth')).status).toBe(401);
    expect((await ask(port(), '/oauth2/auth', { headers: { Cookie: session } })).status).toBe(404);
  });

  test('a session that it renews is passed on', async () => {
    expect(headerOf(await ask(port(), '/', { headers: { Cookie: `${session}; ${ending}` } }), 'Set-Cookie')).toBe(renewed);
    expect(headerOf(await ask(port(), '/', { headers: { Cookie: session } }), 'Set-Cookie')).toBeUndefined();
  });

  test('who signs out leaves nothing behind', async () => {
    const answer = await ask(port(), '/oauth2/sign_out', { headers: { Cookie: session } });
    expect([answer.status, headerOf(answer, 'Location'), headerOf(answer, 'Clear-Site-Data')]).toEqual([302, '/', '"cache", "storage"']);
    expect(headerTrouble(answer, 'internal')).toEqual([]);
    const left = answer.headers.filter(([name]) => name.toLowerCase() === 'set-cookie').map(([, value]) => value.split(';')[0]).find((value) => value?.startsWith('assay_'));
    expect(left).toBe('assay_left=1');
    const next = await ask(port(), '/', { headers: { ...pages, Cookie: `${left}` } });
    expect([next.status, headerOf(next, 'Clear-Site-Data')]).toEqual([302, '"cache", "storage"']);
    // Nothing is taken from who has signed in again, nor from who was away for long.
    expect(headerOf(await ask(port(), '/', { headers: { ...pages, Cookie: `${session}; ${left}` } }), 'Clear-Site-Data')).toBeUndefined();
    expect(headerOf(await ask(port(), '/', { headers: pages }), 'Clear-Site-Data')).toBeUndefined();
  });

  test('the way back leads to no other site', async () => {
    for (const target of ['//evil.example/', '/\\evil.example/', 'http://evil.example/', '/%2f/evil.example']) {
      const location = headerOf(await ask(port(), target, { headers: pages }), 'Location');
      const back = location === undefined ? '/' : new URL(location).searchParams.get('state')!;
      expect(back, target).toMatch(/^\/(?![/\\])/);
    }
  });

  test.each(['closes', 302, 403, 404, 500] as const)('nobody gets in when it answers what it should not: %s', async (answers) => {
    signIn.answers = answers;
    try {
      for (const target of [...telling, ...some]) {
        for (const headers of [{}, pages, { Cookie: session }]) {
          const answer = await ask(port(), target, { headers });
          expect(refusalTrouble(answer, { statuses: answers === 403 ? [403, 404] : [503] })).toEqual([]);
        }
      }
    } finally {
      signIn.answers = 'well';
    }
  });

  test('nobody gets in while it is not there, and everybody again when it is', async () => {
    const { port: its } = signIn;
    await signIn.close();
    for (const target of [...telling, ...some]) {
      for (const headers of [{}, pages, { Cookie: session }]) expect(refusalTrouble(await ask(port(), target, { headers }), { statuses: [503] })).toEqual([]);
    }
    for (const target of ['/oauth2/start', '/oauth2/sign_in', '/oauth2/callback']) expect((await ask(port(), target)).status).toBe(503);
    signIn = await startSignIn(its);
    let answer = await ask(port(), '/', { headers: { Cookie: session } });
    // nginx leaves a server that failed alone for a while, unless it is the only one.
    while (answer.status === 503) answer = await ask(port(), '/', { headers: { Cookie: session } });
    expect(answer.status).toBe(200);
  });
});

describe('with passwords', () => {
  const port = (): number => running['passwords']!.ports.internal;
  const basic = (text: string): Record<string, string> => ({ Authorization: `Basic ${Buffer.from(text).toString('base64')}` });

  test('a browser is asked for them', async () => {
    const answer = await ask(port(), '/', { headers: pages });
    expect([answer.status, headerOf(answer, 'WWW-Authenticate')]).toEqual([401, 'Basic realm="Internal knowledge base"']);
  });

  test('almost right is wrong', async () => {
    for (const text of ['staff:', 'staff:S3CRET', 'Staff:s3cret', 'staff:s3cret ', ' staff:s3cret', 'staff', ':s3cret', `staff:{SHA}${hash}`, '']) {
      const answer = await ask(port(), '/', { headers: basic(text) });
      expect(refusalTrouble(answer, { statuses: [401] }), text).toEqual([]);
    }
  });

  test('without a password file nobody gets in', async () => {
    rmSync(path.join(running['passwords']!.folder, 'assay-local/passwords'));
    for (const target of telling) expect(refusalTrouble(await ask(port(), target, { headers: guards.passwords.pass }), { statuses: [403, 404] })).toEqual([]);
  });
});
