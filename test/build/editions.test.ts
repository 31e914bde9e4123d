import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { projectRoot } from '../../scripts/host.ts';
import { validatorFor } from '../../scripts/schemas.ts';
import type { SeparationReport } from '../../schemas/generated/types.ts';
import { program } from '../fixtures/base.ts';
import { assay, type Outcome } from '../fixtures/host.ts';
import { filesBelow } from '../stage/content.ts';
import { sampleContent } from '../stage/without-internal.ts';
import { withOtherInternals, writeAll } from './other-internals.ts';
import { expectPreview, expectPreviewPages } from './preview.ts';
import { expectNotice, pagesExpected, pagesOf, partnersIn } from './statuses.ts';

/** Where `assay start` works: a folder of its own, so that the project's `dist` stays. */
const cwd = mkdtempSync(path.join(tmpdir(), 'assay-test-'));
const dist = path.join(cwd, 'dist');
let stop: () => Promise<number>;
let ended: Promise<Outcome>;
let printed = '';

beforeAll(async () => {
  await new Promise<void>((serving, reject) => {
    ended = assay(['start'], {
      cwd,
      env: process.env,
      out(text) {
        printed += text;
        if (printed.includes('Ctrl-C ends it')) serving();
      },
      onInterrupt: (handler) => void (stop = handler),
    });
    ended.then(({ code, err }) => reject(new Error(`ended with ${code}: ${err}`)), reject);
  });
});

afterAll(() => rmSync(cwd, { recursive: true, force: true }));

function addressOf(audience: string): string {
  return new RegExp(`${audience} edition +(http://127\\.0\\.0\\.1:\\d+/)\n`).exec(printed)?.[1] ?? 'none';
}

describe('assay start', () => {
  test('prints what it found, who is ready, both builds, the leak scan and the addresses', () => {
    expect(printed).toMatch(/^ {2}check {13}\d+ files, 0 errors, .* \d+\.\d s\n/);
    expect(printed).toMatch(/brindlevault\/vault +platinum/);
    expect(printed).toMatch(/^ {2}public edition {4}\d+ pages, [\d.]+ MB +\d+\.\d s\n {20}nothing internal in \d+ files; \d+ planted texts all found$/m);
    expect(printed).toMatch(/^ {2}internal edition {2}\d+ pages/m);
    expect(printed.split('\n').filter((line) => line.length > 100)).toEqual([]);
  });

  test('serves both editions', async () => {
    const read = async (address: string): Promise<string> => (await fetch(address)).text();
    expect(await read(`${addressOf('public')}partners/brindlevault/`)).toContain('Brindlevault');
    expect(await read(`${addressOf('internal')}boards/readiness/`)).toContain('CER-1');
    expect((await fetch(`${addressOf('public')}boards/`)).status).toBe(404);
  });

  test('shows on the boards what the command prints, byte for byte', async () => {
    const { out } = await assay(['readiness', '--within', '12m', '--history', '--format', 'json'], { cwd });
    const { history: told, ...printed } = JSON.parse(out) as Record<string, unknown>;
    const { history, ...shown } = JSON.parse(readFileSync(path.join(dist, 'internal/boards/readiness.json'), 'utf8')) as Record<string, unknown>;
    expect(shown).toEqual(printed);
    // On a slow machine the second run may come further back than the first.
    expect(Object.keys(history as object)).toEqual(expect.arrayContaining(Object.keys(told as object)));
    expect((await assay(['readiness', '--within', '12m', '--format', 'ics'], { cwd })).out).toBe(readFileSync(path.join(dist, 'internal/boards/due.ics'), 'utf8'));
  });
});

describe('the public edition', () => {
  test('is the same, byte for byte, from another folder, with other internal content, and with none at all', async () => {
    const elsewhere = path.join(cwd, 'quite another place', 'kb');
    const sample = sampleContent();
    const other = withOtherInternals(sample);
    expect(Object.keys(other).length).toBeGreaterThan(Object.keys(sample).length);
    expect(Object.keys(sample).filter((file) => typeof other[file] === 'string').length).toBeGreaterThan(40);
    writeAll(path.join(elsewhere, 'content'), other);
    const config = `import config from ${JSON.stringify(path.join(projectRoot, 'assay.config.ts'))};\nexport default { ...config, content: ['content'], program: ${JSON.stringify(path.join(projectRoot, 'schemas/program/2015-02.yaml'))} };\n`;
    writeAll(elsewhere, { 'assay.config.ts': config, 'temporary files/empty': '' });
    vi.stubEnv('TMPDIR', path.join(elsewhere, 'temporary files'));
    const { code, out, err } = await assay(['build', '--edition', 'public', '--prove'], { cwd: elsewhere, env: process.env });
    vi.unstubAllEnvs();
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/the same, byte for byte, without \d+ files that are not public/);
    const [one, another] = [filesBelow(path.join(dist, 'public')), filesBelow(path.join(elsewhere, 'dist/public'))];
    expect([...another.keys()]).toEqual([...one.keys()]);
    expect([...one].filter(([name, bytes]) => !another.get(name)?.equals(bytes)).map(([name]) => name)).toEqual([]);
    const proof = JSON.parse(readFileSync(path.join(elsewhere, 'dist/separation.json'), 'utf8')) as SeparationReport;
    expect(proof.nonInterference).toEqual({ made: true, without: expect.any(Number), files: one.size, digest: proof.edition.digest, same: true });
    expect(readdirSync(path.join(elsewhere, 'temporary files')).filter((name) => name.startsWith('assay-'))).toEqual([]);
  }, 240_000);

  test('has a report beside it that its schema describes and sha256sum confirms; files that change later are noticed', async () => {
    const report = JSON.parse(readFileSync(path.join(dist, 'separation.json'), 'utf8')) as SeparationReport;
    expect(validatorFor('separation-report')(report)).toEqual([]);
    expect(report.edition.files).toBe(filesBelow(path.join(dist, 'public')).size);
    expect(execFileSync('/bin/sh', ['-c', report.edition.recompute], { cwd: path.join(dist, 'public'), encoding: 'utf8' })).toContain(report.edition.digest);
    expect(execFileSync('/bin/sh', ['-c', report.edition.recompute.replace('-type f', '-type f -not -path "*/.git/*"')], { cwd: path.join(projectRoot, 'content'), encoding: 'utf8' })).toContain(report.content.roots[0]?.digest);
    expect(report.scan.lookedFor.files).toBeGreaterThan(60);
    const page = path.join(dist, 'public/404.html');
    const before = readFileSync(page);
    writeFileSync(page, `${before.toString()}<!-- mended by hand -->`);
    expect(await assay(['leaks'], { cwd })).toMatchObject({ code: 1, err: 'assay: dist/separation.json tells of other files than stand there now; `npx assay build` writes both anew\n' });
    writeFileSync(page, before);
  });

  test('holds nothing internal; the internal one read as if it were public is full of it, and stops the command', async () => {
    expect(await assay(['leaks'], { cwd })).toMatchObject({ code: 0, out: expect.stringMatching(/nothing internal in [^]*dist\/separation\.json tells of these very files/) });
    const { code, err } = await assay(['leaks', 'dist/internal'], { cwd });
    expect(code).toBe(1);
    expect(err).toMatch(/^assay: internal content is in the public edition: [\d,]+ places/);
    expect(err).toMatch(/text of partners\/(?:hearthkeyn|stampmoor)\//);
    expect(err).not.toContain('replaced');
  }, 120_000);

  test('holds no picture that no page shows', () => {
    const pictures = [...filesBelow(path.join(dist, 'public'))].filter(([name]) => name.startsWith('images/')).map(([name]) => name);
    const html = [...filesBelow(path.join(dist, 'public'))].filter(([name]) => name.endsWith('.html')).map(([, bytes]) => bytes.toString()).join('\n');
    expect(pictures.filter((name) => !html.includes(name))).toEqual([]);
  });
});

describe('what each status publishes', () => {
  const partners = partnersIn(sampleContent(), '2026-11-16');

  test('is tried with every status', () => {
    expect(new Set([...partners.values()].map(({ status }) => status))).toEqual(new Set(['applicant', 'declined', 'candidate', 'member', 'lapsed', 'withdrawn']));
  });

  test.each([...partners])('%s', (partner, given) => {
    expect(pagesOf(path.join(dist, 'public'), partner)).toEqual(pagesExpected(given, 'public'));
    expect(pagesOf(path.join(dist, 'internal'), partner)).toEqual(pagesExpected(given, 'internal'));
  });

  test.each([...partners].filter(([, { status }]) => status !== 'member'))('%s is marked for staff', (partner, { status }) => {
    expect(readFileSync(path.join(dist, 'internal/partners', partner, 'index.html'), 'utf8')).toContain(program.lifecycle.statuses.find(({ id }) => id === status)!.title);
  });

  test.each([...partners].filter(([, { status }]) => status === 'lapsed' || status === 'withdrawn'))('of %s is left a notice at each address, and nothing else', (partner, given) => {
    const articles = Object.entries(sampleContent()).filter(([file]) => file.startsWith(`partners/${partner}/`) && file.includes('/public/') && file.endsWith('.md')).map(([, content]) => new TextDecoder().decode(content as Uint8Array));
    const pages = pagesExpected(given, 'public');
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expectNotice(readFileSync(path.join(dist, 'public/partners', partner, page, 'index.html'), 'utf8'), articles, page);
  });
});

describe('a preview of a candidate', () => {
  test('is built beside the editions, of which not a byte changes', async () => {
    const before = filesBelow(dist);
    expect(await assay(['build', '--preview', 'quaymarrow', '--out', 'dist'], { cwd, env: process.env })).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/preview edition +\d+ pages[^]*nothing internal in \d+ files; \d+ planted texts all found\n +as if certified: quaymarrow\/filegate; `npx assay serve --preview --out dist` shows it\n$/) });
    const after = filesBelow(dist);
    for (const [name, bytes] of before) expect(after.get(name)?.equals(bytes), `${name} is as it was`).toBe(true);
    expect([...after.keys()].filter((name) => !before.has(name) && !name.startsWith('preview/'))).toEqual([]);
  }, 120_000);

  test('shows its pages, says on every page what it is, and announces itself nowhere', () => {
    expect(() => expectPreview(dist, 'quaymarrow', 'Quaymarrow is a Candidate, not certified. This site is not published.')).not.toThrow();
  });

  test('reads well in a browser, light and dark', async () => {
    await expect(expectPreviewPages(path.join(dist, 'preview'), ['partners/quaymarrow/filegate/deploy/', 'partners/quaymarrow/filegate/', 'partners/quaymarrow/'])).resolves.toBeUndefined();
  }, 60_000);

  test('holds nothing internal, as the command that looks for it says when it is told whose it is', async () => {
    expect(await assay(['leaks', '--preview', 'quaymarrow'], { cwd })).toMatchObject({ code: 0, out: expect.stringContaining('nothing internal in') });
  }, 60_000);

  test('is not deployed, by its own name or another', async () => {
    cpSync(path.join(dist, 'preview'), path.join(cwd, 'mistaken/public'), { recursive: true });
    cpSync(path.join(dist, 'separation.json'), path.join(cwd, 'mistaken/separation.json'));
    expect(await assay(['deploy', 'public', 'live', '--out', 'mistaken'], { cwd })).toMatchObject({ code: 1, err: expect.stringContaining('is a preview: it shows what is not certified, and is never deployed') });
    expect(existsSync(path.join(cwd, 'live'))).toBe(false);
  });
});

test('the build of the public edition is given nothing that is kept from another build but the cards that it draws itself', () => {
  const drawn = [...filesBelow(path.join(dist, 'public/cards')).values()];
  const kept = [...filesBelow(path.join(cwd, '.cache/assay/cards')).values()];
  expect(kept.length).toBe(drawn.length);
  expect(kept.filter((card) => !drawn.some((bytes) => bytes.equals(card)))).toEqual([]);
  expect(existsSync(path.join(dist, 'internal/cards'))).toBe(false);
});

test('Ctrl-C ends the serving', async () => {
  expect(await stop()).toBe(0);
  expect(await ended).toMatchObject({ code: 0 });
  await expect(fetch(addressOf('public'))).rejects.toThrow('fetch failed');
  expect(readFileSync(path.join(dist, 'public/index.html'), 'utf8')).toContain('</html>');
});
