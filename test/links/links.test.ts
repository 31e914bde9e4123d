import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ConfigurationError } from '../../scripts/errors.ts';
import { isPublic, openAsk, type Answer } from '../../scripts/links/ask.ts';
import { checkLinks, isDead, type CheckedLink } from '../../scripts/links/check-links.ts';
import { collectLinks } from '../../scripts/links/collect.ts';
import { judgeLink } from '../../scripts/links/judge-link.ts';
import { readMemory, writeMemory, type LinkMemory } from '../../scripts/links/memory.ts';
import { renderLinks } from '../../scripts/reporters/links.ts';
import { asOf, edited, judge } from '../fixtures/base.ts';
import { assay, temporary } from '../fixtures/host.ts';

const agent = 'assay-links (+https://kb.example.com/)';

/** Answers as written down, by address; notes what was asked. */
function scripted(answers: Record<string, Answer | Answer[]>): { ask: (url: string, method: string) => Promise<Answer>; asked: string[] } {
  const asked: string[] = [];
  return { asked, ask: async (url, method) => {
    asked.push(`${method} ${url}`);
    const answer = answers[`${method} ${url}`] ?? answers[url] ?? { failed: 'nobody is there' };
    return Array.isArray(answer) ? (answer.shift() ?? { failed: 'nobody is there' }) : answer;
  } };
}

describe('a link', () => {
  it.each<[string, Record<string, Answer>, object]>([
    ['is there', { 'https://a.example/': { status: 200 } }, { state: 'there', what: 'answers 200' }],
    ['is gone', { 'https://a.example/': { status: 404 } }, { state: 'gone', what: 'answers 404' }],
    ['is there for GET, where HEAD is not known', { 'HEAD https://a.example/': { status: 404 }, 'GET https://a.example/': { status: 200 } }, { state: 'there', what: 'answers 200' }],
    ['means nothing when robots are kept out', { 'https://a.example/': { status: 403 } }, { state: 'unsure', what: 'answers 403' }],
    ['means nothing when there were too many', { 'https://a.example/': { status: 429, retryAfter: 60 } }, { state: 'unsure', what: 'answers 429' }],
    ['means nothing when the other side is ill', { 'https://a.example/': { status: 503 } }, { state: 'unsure', what: 'answers 503' }],
    ['means nothing when nobody answers', { 'https://a.example/': { failed: 'no answer in time' } }, { state: 'unsure', what: 'no answer in time' }],
    ['has moved for good', { 'https://a.example/': { status: 301, location: '/new#part' }, 'https://a.example/new': { status: 200 } }, { state: 'there', what: 'answers 200', moved: 'https://a.example/new' }],
    ['is lent elsewhere for now', { 'https://a.example/': { status: 302, location: '/new' }, 'https://a.example/new': { status: 200 } }, { state: 'there', what: 'answers 200' }],
    ['leads to what is gone', { 'https://a.example/': { status: 302, location: '/new' }, 'https://a.example/new': { status: 410 } }, { state: 'gone', what: 'answers 410' }],
    ['leads in a circle', { 'https://a.example/': { status: 301, location: '/' } }, { state: 'unsure', what: 'leads on more than 5 times' }],
    ['leads out of the web', { 'https://a.example/': { status: 302, location: 'file:///etc/passwd' } }, { state: 'unsure', what: 'leads out of the web (302)' }],
  ])('%s', async (_, answers, verdict) => {
    expect(await judgeLink('https://a.example/', scripted(answers).ask)).toEqual(verdict);
  });
});

describe('what a submission may have the robot ask for', () => {
  it.each(['127.0.0.1', '10.0.0.8', '192.168.1.1', '169.254.169.254', '172.20.0.1', '100.64.0.1', '0.0.0.0', '::1', 'fd00::1', 'fe80::1', '::ffff:127.0.0.1', '64:ff9b::7f00:1', '224.0.0.1', '255.255.255.255'])('is never %s', (address) => {
    expect(isPublic(address, '')).toBe(false);
  });

  it('is what anybody can reach, at the ports of the web', () => {
    expect([isPublic('93.184.216.34', ''), isPublic('2606:2800:220:1:248:1893:25c8:1946', ''), isPublic('93.184.216.34', '22')]).toEqual([true, true, false]);
  });

  it('is judged by the address that is connected to, not by the name', async () => {
    let asked = 0;
    const server = createServer((_, response) => {
      asked += 1;
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const lookup = (_name: string, _options: unknown, callback: (error: null, addresses: { address: string; family: number }[]) => void): void => callback(null, [{ address: '127.0.0.1', family: 4 }]);
    const ask = openAsk({ agent, lookup });
    expect(await ask('http://rebound.example/', 'GET')).toEqual({ refused: 'rebound.example leads to what not everybody can reach' });
    for (const url of [`http://127.0.0.1:${port}/`, `http://[::1]:${port}/`, `http://2130706433:${port}/`, `http://0x7f.1:${port}/`, `http://[::ffff:7f00:1]:${port}/`]) expect(await ask(url, 'GET'), url).toMatchObject({ refused: expect.any(String) });
    expect(asked).toBe(0);
    const open = openAsk({ agent, lookup, mayAsk: () => true });
    expect(await open(`http://rebound.example:${port}/`, 'GET')).toEqual({ status: 200 });
    expect(asked).toBe(1);
  });

  it('reads no more than the head of an answer, and says who it is', async () => {
    let who: string | undefined;
    const server = createServer((request, response) => {
      who = request.headers['user-agent'];
      response.writeHead(301, { location: '/next' });
      // An answer without end.
      const timer = setInterval(() => response.write('x'.repeat(65_536)), 1);
      response.on('close', () => clearInterval(timer));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const ask = openAsk({ agent, mayAsk: () => true });
    expect(await ask(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, 'GET')).toEqual({ status: 301, location: '/next' });
    expect(who).toBe(agent);
  });

  it('knows a name that is no more from a network that is down', async () => {
    const failing = (code: string) => (_name: string, _options: unknown, callback: (error: NodeJS.ErrnoException, addresses: never[]) => void): void => callback(Object.assign(new Error(`getaddrinfo ${code}`), { code }), []);
    expect(await openAsk({ agent, lookup: failing('ENOTFOUND') })('https://gone.example/', 'HEAD')).toEqual({ noSuchName: 'gone.example has no address' });
    expect(await openAsk({ agent, lookup: failing('EAI_AGAIN') })('https://gone.example/', 'HEAD')).toEqual({ failed: 'getaddrinfo EAI_AGAIN' });
  });
});

describe('a night', () => {
  const links = ['https://a.example/1', 'https://a.example/2', 'https://b.example/'].map((url) => ({ url, places: [{ path: 'partners/acme/partner.md', line: 3 }] }));
  const night = async (day: string, memory: LinkMemory, answers: Record<string, Answer>): Promise<{ checked: CheckedLink[]; asked: string[]; pauses: number[] }> => {
    const { ask, asked } = scripted(answers);
    const pauses: number[] = [];
    const checked = await checkLinks(links, { ask, asOf: day, memory, pause: async (milliseconds) => void pauses.push(milliseconds) });
    return { checked, asked, pauses };
  };
  const fine = Object.fromEntries(links.map(({ url }) => [url, { status: 200 }]));

  it('asks one host once a second, and what was there again after a week', async () => {
    const memory: LinkMemory = new Map([['https://forgotten.example/', { state: 'there', what: 'answers 200', asked: '2026-11-01', since: '2026-11-01' }]]);
    const first = await night('2026-11-16', memory, fine);
    expect(first.asked).toHaveLength(3);
    expect(first.pauses).toEqual([1000]);
    expect([...memory.keys()].sort()).toEqual(links.map(({ url }) => url));
    expect((await night('2026-11-22', memory, fine)).asked).toEqual([]);
    expect((await night('2026-11-23', memory, fine)).asked).toHaveLength(3);
  });

  it('calls a page dead at once, and a name only when it stays away', async () => {
    const memory: LinkMemory = new Map();
    const answers = { ...fine, 'https://a.example/2': { status: 404 }, 'https://b.example/': { noSuchName: 'b.example has no address' } };
    const dead = async (day: string): Promise<string[]> => (await night(day, memory, answers)).checked.filter((link) => isDead(link, day)).map(({ url }) => url);
    expect(await dead('2026-11-16')).toEqual(['https://a.example/2']);
    expect(await dead('2026-11-17')).toEqual(['https://a.example/2']);
    expect(await dead('2026-11-18')).toEqual(['https://a.example/2', 'https://b.example/']);
  });

  it('is told as a reader can act on it', async () => {
    const memory: LinkMemory = new Map();
    await night('2026-11-15', memory, { 'https://a.example/2': { status: 404 } });
    const { checked } = await night('2026-11-16', memory, { 'https://a.example/1': { status: 301, location: 'https://a.example/one' }, 'https://a.example/one': { status: 200 }, 'https://a.example/2': { status: 404 }, 'https://b.example/': { status: 403 } });
    expect(renderLinks(checked, { asOf: '2026-11-16', show: (file) => `content/${file}`, color: false })).toEqual({ dead: 1, text: [
      'gone   https://a.example/2',
      '    answers 404, since 2026-11-15. Lead to where it is now, or take the link out.',
      '    content/partners/acme/partner.md:3',
      '',
      'moved  https://a.example/1',
      '    Its page now is https://a.example/one. Lead there.',
      '    content/partners/acme/partner.md:3',
      '',
      '3 addresses: 1 there, 1 gone, 1 that would not say, 0 not asked; 3 asked on 2026-11-16.',
      '',
    ].join('\n') });
  });

  it('counts a name that is not found for the first time as what it is', async () => {
    const { checked } = await night('2026-11-16', new Map(), { ...fine, 'https://b.example/': { noSuchName: 'b.example has no address' } });
    expect(renderLinks(checked, { asOf: '2026-11-16', show: (file) => file, color: false })).toEqual({ dead: 0, text: '3 addresses: 2 there, 0 gone, 1 whose name is not found, 0 that would not say, 0 not asked; 3 asked on 2026-11-16.\n' });
  });

  it('says in one line where its answers cannot be kept', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'assay-links-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    writeFileSync(path.join(folder, 'kept'), '');
    expect(() => writeMemory(path.join(folder, 'kept/links.json'), new Map())).toThrow(ConfigurationError);
  });

  it('remembers until the next one, and forgets what it cannot read', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'assay-links-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const file = path.join(folder, 'cache/links.json');
    const memory: LinkMemory = new Map([['https://a.example/', { state: 'there', what: 'answers 200', moved: 'https://a.example/b', asked: asOf, since: asOf }]]);
    writeMemory(file, memory);
    expect(readMemory(file)).toEqual(memory);
    writeFileSync(file, '{"https://a.example/": {"state": "fine"}, "https://b.example/": 7}');
    expect(readMemory(file)).toEqual(new Map());
    writeFileSync(file, 'no JSON');
    expect(readMemory(file)).toEqual(new Map());
  });
});

it('collects each address once, with the lines that lead to it', async () => {
  const { catalogue } = await judge(edited('partners/acme/widget/public/deploy.md', '## Before you begin', 'See [one](https://one.example/a#b), [again](https://one.example/a) and [not](https://user:secret@one.example/).\n\n## Before you begin'));
  const links = collectLinks(catalogue.documents.values());
  expect(links.filter(({ url }) => url.includes('one.example'))).toEqual([{ url: 'https://one.example/a', places: [{ path: 'partners/acme/widget/public/deploy.md', line: expect.any(Number) }] }]);
  expect(links.every(({ url }) => /^https?:\/\/[^#@]+$/.test(url))).toBe(true);
});

it('asks for nothing inside the network it runs in', async () => {
  const article = edited('partners/acme/widget/public/deploy.md', '## Before you begin', 'See [the keys](http://169.254.169.254/latest/meta-data/).\n\n## Before you begin');
  // Nothing else leads out of this content.
  const plain = Object.fromEntries(Object.entries(article).map(([file, text]) => [`content/${file}`, String(text).replaceAll(/https?:\/\/(?!169)[^\s)"']+/g, 'mailto:nobody@example.com')]));
  const cwd = temporary(plain);
  writeFileSync(path.join(cwd, 'assay.config.ts'), `export default { content: ['content'], program: ${JSON.stringify(path.resolve('schemas/program/2015-02.yaml'))}, asOf: '${asOf}', site: { url: 'https://kb.example.com', base: '/' } };\n`);
  const { code, out } = await assay(['links'], { cwd });
  expect(out).toContain('1 address: 0 there, 0 gone, 0 that would not say, 1 not asked; 1 asked on 2026-11-16.');
  expect(code).toBe(0);
});
