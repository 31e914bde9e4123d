import { boards } from './site/integrations/boards.ts';
import { dev } from './site/integrations/dev.ts';
import { editionOnly } from './site/integrations/edition-only.ts';
import { hostFiles } from './site/integrations/host-files.ts';
import { nothingServed } from './site/integrations/nothing-served.ts';
import { siteMap } from './site/integrations/site-map.ts';
import { twins } from './site/integrations/twins.ts';
import { readSettings } from './site/settings.ts';

const settings = readSettings(process.env);
const name = settings?.audience ?? 'none';

// Not by Astro's `defineConfig`: it only gives back what it is given, and comes with some three hundred modules.
/** @satisfies {import('astro').AstroUserConfig} */
export default {
  srcDir: './site',
  publicDir: './site/public',
  outDir: settings?.out ?? './dist/none',
  // One cache for several editions would carry pages of one into another.
  cacheDir: `./.cache/site-${name}`,
  ...(settings && { site: settings.site, base: settings.base }),
  output: 'static',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // The default joins words that stand on separate lines.
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { format: 'directory', assets: '_site', inlineStylesheets: 'never' },
  vite: {
    define: { ASSAY_LANGUAGE: JSON.stringify(settings?.language ?? 'en'), ASSAY_AUDIENCE: JSON.stringify(name) },
    cacheDir: `./.cache/vite-${name}`,
    // `light-dark()` stays as it is written: its fallback doubles the style sheet.
    build: { assetsInlineLimit: 0, cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'] },
  },
  // Only what is published has a map.
  integrations: [editionOnly(settings), nothingServed(), ...(settings?.audience === 'public' ? [siteMap(settings)] : []), ...(settings?.audience === 'internal' ? [boards()] : []), ...(settings ? [hostFiles(settings), twins(settings)] : []), ...(settings && process.env['ASSAY_DEV'] ? [dev(settings)] : [])],
};
