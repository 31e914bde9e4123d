import { arch, platform } from 'node:os';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import type { Host } from '../host.ts';
import { unpackBrowser } from './unpack.ts';

/** Not the package's own: those switch off the isolation and the web security that the tests are about. */
export const browserFlags: readonly string[] = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'];

/** A browser that can be started; without a path, the Chrome that is installed. */
export interface BrowserProgram {
  executablePath?: string;
  env: Record<string, string>;
}

/**
 * Finds the browser that tests and scripts share: ASSAY_BROWSER names a program of one's own; Linux on x64 brings its own, which is
 * unpacked first; elsewhere Chrome must be installed.
 *
 * @returns the ways to start it, the likeliest first.
 */
export async function findBrowser(env: Host['env']): Promise<BrowserProgram[]> {
  const defined = Object.fromEntries(Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined));
  const own = env['ASSAY_BROWSER'];
  if (own) return [{ executablePath: own, env: defined }];
  if (platform() !== 'linux' || arch() !== 'x64') return [{ env: defined }];
  const folder = await unpackBrowser(env);
  const executablePath = path.join(folder, 'chromium');
  const withFonts = { ...defined, FONTCONFIG_FILE: path.join(folder, 'fonts.conf') };
  // A slim image lacks the libraries for certificates; the package brings them.
  return [{ executablePath, env: withFonts }, { executablePath, env: { ...withFonts, LD_LIBRARY_PATH: path.join(folder, 'al2023/lib') } }];
}

/** Starts the browser. Throws what the first way to start it said when none works. */
export async function launchBrowser(env: Host['env']): Promise<Browser> {
  const failures: unknown[] = [];
  for (const { executablePath, env: own } of await findBrowser(env)) {
    try {
      return await chromium.launch({ ...(executablePath === undefined ? { channel: 'chrome' } : { executablePath }), args: [...browserFlags], env: own });
    } catch (error) {
      failures.push(error);
    }
  }
  throw failures[0];
}
