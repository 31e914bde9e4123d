import { realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Settings } from '../settings.ts';

type Plugin = NonNullable<NonNullable<NonNullable<Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0]['config']['vite']>['plugins']>[number]>;

/** What the modules of a site may come from, in the folder that it is built in; and from installed packages. */
const own = new Set(['site', 'schemas', 'package.json', '.astro', '.cache', 'out']);

/** Refuses to build or serve a site without a staged edition, and one that imports anything but its own files: there is nothing else it may be built from. */
export function editionOnly(settings: Settings | undefined): AstroIntegration {
  return {
    name: 'assay:edition-only',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (!settings && command !== 'sync') throw new Error('Set ASSAY_EDITION and ASSAY_AUDIENCE, or run "npm run assay build": the site is built from a staged edition.');
        updateConfig({ vite: { plugins: [ownFilesOnly(fileURLToPath(config.root))] } });
      },
    },
  };
}

/** Stops the bundler at a module that stands elsewhere, by whichever name or link it got there. */
function ownFilesOnly(root: string): Plugin {
  const home = realpathSync.native(root);
  return {
    name: 'assay:own-files-only',
    enforce: 'pre',
    load(id: string) {
      const [file = ''] = id.split('?');
      if (!path.isAbsolute(file)) return;
      const real = realOf(file);
      if (real === undefined || real.split(path.sep).includes('node_modules')) return;
      const [first = ''] = path.relative(home, real).split(path.sep);
      if (!own.has(first)) throw new Error(`${file} is imported, but is no file of the site: pages show what the edition holds, and import nothing else.`);
    },
  };
}

function realOf(file: string): string | undefined {
  try {
    return realpathSync.native(file);
  } catch {
    return undefined;
  }
}
