import { createPrivateKey } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyFile, otherKey } from '../certify/stamps.ts';
import { assay } from '../fixtures/host.ts';

/** A project of an invented vendor with a program of its own, and nothing of this repository's but the tool. */
let cwd: string;
/** What nobody of that vendor ever wrote: names, tiers and version of the program that comes with the tool. */
const foreign = /CenturyLink|ctl\.io|\bSilver\b|\bGold\b|\bPlatinum\b|\b2015-02\b|Control Portal|Ecosystem team/i;

const run = (...words: string[]): ReturnType<typeof assay> => assay(words, { cwd });
const read = (file: string): string => readFileSync(path.join(cwd, file), 'utf8');

beforeAll(() => {
  cwd = mkdtempSync(path.join(tmpdir(), 'assay-vendor-'));
  cpSync(path.join(import.meta.dirname, 'northlight'), cwd, { recursive: true });
  const key = otherKey();
  mkdirSync(path.join(cwd, 'content/program/keys'), { recursive: true });
  writeFileSync(path.join(cwd, 'content/program/keys/northlight-2026.json'), keyFile(key, { owner: 'Alliance desk' }));
  writeFileSync(path.join(cwd, 'private.pem'), createPrivateKey(key.privateKey.export({ type: 'pkcs8', format: 'pem' })).export({ type: 'pkcs8', format: 'pem' }));
  chmodSync(path.join(cwd, 'private.pem'), 0o600);
});

afterAll(() => rmSync(cwd, { recursive: true, force: true }));

describe('the check', () => {
  it('asks for what this program asks for, and for nothing else', async () => {
    const { code, out } = await run('check', '--format', 'json');
    const found = (JSON.parse(out) as { findings: { rule: string; severity: string; path: string; what: string; fix: string }[] }).findings;
    expect(code).toBe(1);
    expect(found.filter(({ severity }) => severity !== 'note').map(({ rule, what }) => `${rule}: ${what}`)).toEqual([
      'require-sections: The section `Grid codes` is missing.',
      'require-article-pair: The solution `crewplan` has no Internal article.',
      'require-article-pair: The solution `crewplan` has no Public article.',
    ]);
    expect(out).not.toMatch(foreign);
  });

  it.each([
    ['partners/ternwatt/membership.md', [
      ['tier: principal', 'tier: principle', '`principle` is none of the values of `tier`.', 'Did you mean `principal`? It may be `associate` or `principal`.'],
      ['terms: alliance-terms', 'terms: standard-online', '`standard-online` is none of the values of `terms`.', 'Write `alliance-terms`.'],
      ['supportTier: storm-cover', 'supportTier: developer', '`developer` is none of the values of `supportTier`.', 'Write `day-cover` or `storm-cover`.'],
    ]],
    ['partners/ternwatt/feederwatch/solution.md', [
      ['[metering, forecasting]', '[metering, forcasting]', '`forcasting` is none of the values of item 2 of `categories`.', 'Did you mean `forecasting`? It may be `metering`, `forecasting` or `field-work`.'],
      ['delivery: connector', 'delivery: blueprint', '`blueprint` is none of the values of `delivery`.', 'Write `connector` or `gateway`.'],
    ]],
  ] as const)('names what may stand in %s, where something else does', async (file, mistakes) => {
    const text = mistakes.reduce((all, [from, to]) => all.replace(from, to), read(`content/${file}`));
    const { out } = await assay(['check', '--stdin-path', `content/${file}`, '--format', 'json'], { cwd, readInput: () => Promise.resolve(Buffer.from(text)) });
    const found = (JSON.parse(out) as { findings: { rule: string; what: string; fix: string; range: { start: { line: number } } }[] }).findings.filter(({ rule }) => rule === 'front-matter-schema');
    expect(found.map(({ what, fix, range }) => ({ what, fix, line: text.split('\n')[range.start.line - 1]?.trim() }))).toEqual(mistakes.map(([, to, what, fix]) => ({ what, fix, line: expect.stringContaining(to) as string })));
  });
});

describe('readiness', () => {
  it('counts by the windows of this program, and calls people and tiers as it does', async () => {
    const { code, out } = await run('readiness');
    expect(code).toBe(1);
    expect(out).toContain('oakfeeder/crewplan    candidate  certification  no        4  2026-12-22, in 63 days');
    expect(out).toContain('ternwatt/feederwatch  principal  membership     yes       0');
    expect(out).toContain('Missing from the Test engineer');
    expect(out).toContain('Missing from the Alliance desk');
    const { out: whole } = await run('readiness', 'ternwatt/feederwatch');
    expect(whole).toContain('For Principal\n  ✓ PRI-1   Two operators in live use\n            Signed by Liv Aronsen (the Alliance desk) on 2026-09-15.');
    expect(whole).toContain('Certified on 2026-07-01, before the window closed on 2026-10-20.');
    expect(out + whole).not.toMatch(foreign);
  });

  it('asks for a tier of this program by its name', async () => {
    expect((await run('readiness', 'ternwatt', '--for', 'principal')).code).toBe(0);
    expect((await run('readiness', '--for', 'gold')).err).toMatch(/"gold"/);
  });
});

describe('what else speaks of a program', () => {
  it.each([
    [['explain', 'PRI-1'], 'needed     for Principal'],
    [['explain', 'PRF-2'], 'by the Test engineer in certification.md'],
    [['explain', 'require-both-contacts', '--all'], 'Northlight'],
    [['explain', 'valid-program', '--all'], '2026-04'],
    [['rules', '--blocks', 'TXT-2'], 'require-support-contacts'],
    [['walkthrough', 'ternwatt/feederwatch'], '### Walk-through `#walk-through`'],
    [['stale'], ''],
  ])('%j', async (words, says) => {
    const { code, out, err } = await run(...words);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(says);
    expect(out).not.toMatch(foreign);
  });

  it('makes a solution with the values and sections of this program', async () => {
    const flags = ['--name', 'Nightwire', '--kind', 'saas', '--delivery', 'gateway', '--version', '1.0', '--contact-name', 'Signe Dahlberg', '--contact-email', 'signe.dahlberg@ternwatt.example'];
    expect((await run('new', 'solution', 'ternwatt', '--category', 'monitoring', ...flags)).err).toMatch(/is one of metering, forecasting, field-work/);
    expect((await run('new', 'solution', 'ternwatt', '--category', 'field-work', ...flags)).code).toBe(0);
    expect((await run('new', 'article', 'ternwatt/nightwire', '--kind', 'public', '--title', 'Connect Nightwire', '--time', '20')).code).toBe(0);
    expect(read('content/partners/ternwatt/nightwire/application.md').match(/^## .+$/gm)).toEqual(['## What it changes', '## Grid codes']);
    const article = read('content/partners/ternwatt/nightwire/public/connect-nightwire.md');
    expect(article.match(/^## .+$/gm)).toEqual(['## In short', '## Before you switch anything', '## You need', '## Walk-through', '## Did it work', '## Who answers']);
    expect(article).not.toMatch(foreign);
    rmSync(path.join(cwd, 'content/partners/ternwatt/nightwire'), { recursive: true });
  });

  it('writes for the platform what this program asks for', async () => {
    expect(await run('github')).toMatchObject({ code: 0 });
    expect(read('.github/ISSUE_TEMPLATE/apply.yml')).toContain('Northlight Alliance');
    expect(read('.github/ISSUE_TEMPLATE/apply.yml')).toContain('they are read by the Alliance desk');
    expect(read('.github/PULL_REQUEST_TEMPLATE.md')).toContain('### The Test engineer\n\n- [ ] PRF-1 Proven on the test grid');
    expect(readdirSync(path.join(cwd, '.github/ISSUE_TEMPLATE')).map((name) => read(`.github/ISSUE_TEMPLATE/${name}`)).join('\n') + read('.github/PULL_REQUEST_TEMPLATE.md')).not.toMatch(foreign);
    rmSync(path.join(cwd, '.github'), { recursive: true });
  });
});

describe('the way to the reader', () => {
  /** Runs a command that has to end well and say so; what it said otherwise is the failure. */
  async function done(words: string[], says: string): Promise<void> {
    const { code, out, err } = await assay(words, { cwd, env: { ...process.env } });
    if (code !== 0 || !out.includes(says)) throw new Error(`assay ${words.join(' ')} ended with ${code}: ${out}${err}`);
  }

  beforeAll(async () => {
    await done(['certify', 'ternwatt/feederwatch', '--key', path.join(cwd, 'private.pem')], 'certified as principal from 2026-10-20');
    await done(['verify'], 'ternwatt/feederwatch  verified\n  principal, 2026-10-20 until');
    await done(['build'], 'nothing internal in');
  }, 240_000);

  it('says no word of another vendor on any page of either edition', () => {
    const texts = readdirSync(path.join(cwd, 'dist'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && /\.(?:html|json|js|css|xml|txt|md|svg|ics|webmanifest)$/.test(entry.name));
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.map(({ parentPath, name }) => path.join(parentPath, name)).filter((file) => foreign.test(readFileSync(file, 'utf8'))).map((file) => path.relative(cwd, file))).toEqual([]);
  });

  it('shows customers what is proven, under its names, and nobody else', () => {
    const home = read('dist/public/index.html');
    expect(home).toContain('<title>Northlight Guides</title>');
    expect(home).not.toContain('around the clock');
    expect(read('dist/public/directory/index.html')).toMatch(/Principal members/);
    expect(read('dist/public/directory/metering/index.html')).toContain('Values from meters, read, checked and passed on.');
    expect(read('dist/public/partners/ternwatt/feederwatch/index.html')).toContain('Exchange connector');
    expect(read('dist/public/partners/ternwatt/feederwatch/badge.svg')).toContain('Principal');
    expect(JSON.parse(read('dist/public/partners/ternwatt/feederwatch/stamp.json'))).toMatchObject({ tier: { id: 'principal', title: 'Principal' }, program: expect.anything() as unknown });
    expect(read('dist/public/partners/stormgang/sandbag/index.html')).toContain('no longer certified');
    expect(readdirSync(path.join(cwd, 'dist/public/partners')).sort()).toEqual(['index.html', 'stormgang', 'ternwatt']);
    const program = read('dist/public/program/alliance/index.html');
    for (const words of ['To reach Principal', 'up to 6 months', '$750 a month', 'Before you switch anything', 'Storm cover', 'Alliance desk', '>Pl<', '>As<']) expect(program).toContain(words);
    expect(read('dist/public/sitemap-index.xml')).toContain('https://northlight.example/kb/');
    expect(read('dist/public/partners/ternwatt/feederwatch/connect/index.html')).not.toContain('gitlab.');
  });

  it('leads staff into the repository, on an address and under a name of their own', () => {
    const sheet = read('dist/internal/partners/ternwatt/feederwatch/internal/duty-sheet/index.html');
    expect(sheet).toContain('<strong>Northlight duty desk</strong>');
    expect(sheet).toContain('href="https://gitlab.northlight.example/exchange/guides/-/edit/trunk/content/partners/ternwatt/feederwatch/internal/duty-sheet.md"');
    expect(sheet).toContain('href="/partners/ternwatt/"');
  });
});
