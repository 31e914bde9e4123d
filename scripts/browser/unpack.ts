import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { nodePath, projectRoot, type Host } from '../host.ts';

/**
 * Unpacks the browser once for each version of its package. Processes that run side by side may all ask for it: each unpacks into a
 * folder of its own, and whoever is first gives it its name.
 *
 * @returns the folder: `chromium`, its fonts with `fonts.conf`, and libraries that slim machines lack.
 */
export async function unpackBrowser(env: Host['env']): Promise<string> {
  const require = createRequire(import.meta.url);
  const home = path.resolve(path.dirname(require.resolve('@sparticuz/chromium')), '..');
  const { version } = require(path.join(home, 'package.json')) as { version: string };
  const cache = path.join(realpathSync(path.join(projectRoot, 'node_modules')), '.cache/chromium');
  const folder = path.join(cache, version);
  if (existsSync(folder)) {
    settleFonts(folder);
    return folder;
  }
  mkdirSync(cache, { recursive: true });
  const fresh = mkdtempSync(path.join(cache, 'unpacking-'));
  const packs = ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'].map((name) => path.join(home, 'bin', name));
  await promisify(execFile)(nodePath, [path.join(import.meta.dirname, 'inflate.ts'), ...packs], { env: { ...env, TMPDIR: fresh } });
  writeFileSync(path.join(fresh, 'fonts.conf'), fontsOf(folder));
  try {
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** Has `fonts.conf` name the folder that it stands in: unpacked before the project was moved, it names one without fonts, and every page is laid out in another font. */
export function settleFonts(folder: string): void {
  const [file, fonts] = [path.join(folder, 'fonts.conf'), fontsOf(folder)];
  if (readFileSync(file, 'utf8') !== fonts) writeFileSync(file, fonts);
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
