import { readFileSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cleanContent } from '../../scripts/canary/clean-content.ts';
import { main } from '../../scripts/main.ts';
import { temporary } from '../fixtures/host.ts';
import { asOf } from '../fixtures/base.ts';
import { launchBrowser } from '../site/browser.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser?.close());

/** Asks for the findings under some name of this machine. */
function ask(address: string, host: string): Promise<{ status: number | undefined }> {
  return new Promise((resolve, reject) => {
    get(new URL('/@assay/dev.json', address), { headers: { host } }, (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode });
    }).on('error', reject);
  });
}

const article = 'content/partners/acme/widget/internal/support.md';

/** A partner's clean submission in a project of its own. */
function project(): string {
  return temporary({
    ...Object.fromEntries(Object.entries(cleanContent).map(([file, text]) => [`content/${file}`, text])),
    'assay.config.ts': `export default { content: ['content'], program: ${JSON.stringify(path.resolve('schemas/program/2015-02.yaml'))}, asOf: '${asOf}', site: { url: 'https://kb.example.com', base: '/kb/' } };\n`,
  });
}

/** Runs `assay dev` until it is interrupted; `heard` is all that it has printed so far. */
async function dev(cwd: string, ...words: string[]): Promise<{ heard(): string; end(): Promise<number[]> }> {
  let interrupt: () => Promise<number> = async () => 0;
  let heard = '';
  let tell = (): void => undefined;
  const ready = new Promise<void>((resolve) => (tell = resolve));
  const running = main(['dev', ...words], {
    out: (text) => {
      heard += text;
      if (heard.includes('Ctrl-C')) tell();
    },
    err: (text) => void (heard += text),
    interactive: false, terminal: false, width: 100, color: false, cwd,
    env: { PATH: process.env['PATH'], HOME: cwd },
    readInput: async () => new Uint8Array(),
    streams: () => [process.stdin, process.stdout],
    peakMemory: () => 0,
    onInterrupt: (stop) => void (interrupt = stop),
  });
  await Promise.race([ready, running.then((code) => Promise.reject(new Error(`ended with ${code}: ${heard}`)))]);
  return { heard: () => heard, end: async () => [await interrupt(), await running] };
}

it('shows a page with what is found in its file, follows each save, and opens the editor', { timeout: 240_000 }, async () => {
  const opened: string[] = [];
  const cwd = project();
  const { heard, end } = await dev(cwd, '--edition', 'internal');
  try {
    const address = /internal edition +(\S+)/.exec(heard())?.[1] ?? '';
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/kb\/$/);
    const page = await browser.newPage();
    await page.route('**/__open-in-editor**', async (route) => {
      opened.push(new URL(route.request().url()).searchParams.get('file') ?? '');
      await route.fulfill({ status: 200, body: '' });
    });
    await page.goto(`${address}partners/acme/widget/internal/support/`, { waitUntil: 'commit' });
    const panel = page.locator('.assay-findings');
    await panel.getByText('Nothing to mend on this page').waitFor();

    const file = path.join(cwd, article);
    const clean = readFileSync(file, 'utf8');
    writeFileSync(file, `${clean}\nSee [the plan](./no-such-plan.md).\n`);
    await panel.getByText('1 to mend on this page').waitFor();
    expect(await panel.locator('li').innerText()).toContain('./no-such-plan.md');
    expect(await page.locator('main').innerText(), 'the page has followed as well').toContain('See the plan.');
    await panel.locator('li button').click();
    await expect.poll(() => opened).toEqual([`${file}:${clean.split('\n').length + 1}:16`]);

    writeFileSync(file, clean);
    await panel.getByText('Nothing to mend on this page').waitFor();
    const { status } = await ask(address, 'evil.example');
    expect(status, 'a web page elsewhere that calls this machine by a name of its own gets nothing').toBe(403);
  } finally {
    expect(await end()).toEqual([0, 0]);
  }
});

it('shows a candidate before it is certified, and says so when it may no longer', { timeout: 240_000 }, async () => {
  const cwd = project();
  const { heard, end } = await dev(cwd, '--edition', 'public', '--preview', 'acme/widget');
  try {
    const address = /preview edition +(\S+)/.exec(heard())?.[1] ?? '';
    const read = async (): Promise<string> => (await fetch(`${address}partners/acme/widget/deploy/`)).text();
    expect(await read()).toMatch(/Acme is a Candidate, not certified\. This site is not published\.[^]*<h1/);

    const membership = path.join(cwd, 'content/partners/acme/membership.md');
    const candidate = readFileSync(membership, 'utf8');
    writeFileSync(membership, candidate.replace('status: candidate', 'status: declined\nreason: The board of both companies agreed on a pause until spring.'));
    await expect.poll(heard, { timeout: 60_000 }).toContain('acme is declined; a preview shows candidates');
    writeFileSync(membership, candidate);
    await expect.poll(heard, { timeout: 60_000 }).toMatch(/acme is declined[^]*turn 3 +0 errors/);
    expect(await read()).toContain('This site is not published');
  } finally {
    expect(await end()).toEqual([0, 0]);
  }
});
