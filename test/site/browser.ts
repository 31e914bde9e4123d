import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import sirv from 'sirv';

/** Not the package's own: those switch off the isolation and the web security that the tests are about. */
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'];

/**
 * Starts the browser that the tests share: ASSAY_BROWSER names a program of one's own; Linux on x64 brings its own; elsewhere
 * Chrome must be installed.
 */
export async function launchBrowser(): Promise<Browser> {
  const own = process.env['ASSAY_BROWSER'];
  if (own) return chromium.launch({ executablePath: own, args });
  if (process.platform !== 'linux' || process.arch !== 'x64') return chromium.launch({ channel: 'chrome', args });
  const folder = await unpackBrowser();
  const env = { ...definedOf(process.env), FONTCONFIG_FILE: path.join(folder, 'fonts.conf') };
  const executablePath = path.join(folder, 'chromium');
  try {
    return await chromium.launch({ executablePath, args, env });
  } catch {
    // A slim image lacks the libraries for certificates; the package brings them.
    return await chromium.launch({ executablePath, args, env: { ...env, LD_LIBRARY_PATH: path.join(folder, 'al2023/lib') } });
  }
}

/**
 * Unpacks the browser once for each version of its package. Test files that run side by side may all ask for it: each unpacks
 * into a folder of its own, and whoever is first gives it its name.
 */
async function unpackBrowser(): Promise<string> {
  const require = createRequire(import.meta.url);
  const home = path.resolve(path.dirname(require.resolve('@sparticuz/chromium')), '..');
  const { version } = require(path.join(home, 'package.json')) as { version: string };
  const cache = fileURLToPath(new URL('../../node_modules/.cache/chromium', import.meta.url));
  const folder = path.join(cache, version);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const fresh = mkdtempSync(path.join(cache, 'unpacking-'));
  const { TMPDIR } = process.env;
  // The package unpacks into the folder for temporary files, and takes whatever lies there for its own.
  process.env['TMPDIR'] = fresh;
  try {
    const { inflate } = await import('@sparticuz/chromium');
    for (const pack of ['chromium.br', 'fonts.tar.br', 'al2023.tar.br']) await inflate(path.join(home, 'bin', pack));
  } finally {
    if (TMPDIR === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = TMPDIR;
  }
  writeFileSync(path.join(fresh, 'fonts.conf'), fontsOf(folder));
  try {
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** The package's own font first, so that pages look alike on every machine; the machine's fonts for what it lacks. */
function fontsOf(folder: string): string {
  const families = { 'sans-serif': 'Open Sans', 'system-ui': 'Open Sans', serif: 'DejaVu Serif', monospace: 'DejaVu Sans Mono', 'ui-monospace': 'DejaVu Sans Mono' };
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path.join(folder, 'fonts/fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${path.join(folder, 'font-cache')}</cachedir>
${Object.entries(families).map(([family, font]) => `  <alias binding="same"><family>${family}</family><prefer><family>${font}</family></prefer></alias>`).join('\n')}
</fontconfig>
`;
}

/** A built site on a port of this machine. */
export interface Served {
  /** "http://127.0.0.1:40123" */
  origin: string;
  close(): Promise<void>;
}

/** Serves a built site as a static host would, under its base path. */
export async function serveSite(folder: string, base = '/'): Promise<Served> {
  const files = sirv(folder, { etag: true });
  const server = createServer((request, response) => {
    const missing = (): void => void response.writeHead(404).end();
    if (!request.url?.startsWith(base)) return missing();
    request.url = `/${request.url.slice(base.length)}`;
    files(request, response, missing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}

/** What a page did that no page of ours may do. */
export interface Trouble {
  /** Errors, and everything the content security policy stopped. */
  console: string[];
  /** Requests to anywhere but the site itself, and answers that are errors. */
  requests: string[];
}

/** Opens a tab that notes down what goes wrong in it. */
export async function openTab(browser: Browser, origin: string, options: BrowserContextOptions = {}): Promise<{ page: Page; context: BrowserContext; trouble: Trouble }> {
  const context = await browser.newContext({ ...options });
  const page = await context.newPage();
  const trouble: Trouble = { console: [], requests: [] };
  page.on('console', (message) => {
    if (message.type() === 'error' || /content.security.policy/i.test(message.text())) trouble.console.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => trouble.console.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !/^(?:data|blob):/.test(request.url())) trouble.requests.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.requests.push(`${response.status()} ${response.url()}`);
  });
  return { page, context, trouble };
}

function definedOf(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined));
}
