import type { SourceFiles } from '../../scripts/source.ts';
import { temporary } from '../fixtures/host.ts';

/**
 * A project whose site is a few lines: a page at every address of the edition.
 *
 * @param body what stands on every page, as Astro writes it.
 * @param script what runs while a page is made.
 */
export function fakeSite({ body = 'A page.', script = '', files = {} as SourceFiles } = {}): string {
  return temporary({
    'package.json': '{"type":"module"}',
    'tsconfig.json': '{}',
    'schemas/empty.json': '{}',
    'astro.config.mjs': "export default { srcDir: './site', outDir: process.env.ASSAY_OUT, cacheDir: './.cache', vite: { cacheDir: './.cache/vite' }, trailingSlash: 'always', devToolbar: { enabled: false } };\n",
    'site/pages/[...route].astro': `---
import { readFileSync } from 'node:fs';
export function getStaticPaths() {
  const { partners, solutions, articles, notices } = JSON.parse(readFileSync(\`\${process.env.ASSAY_EDITION}/edition.json\`, 'utf8'));
  return ['/', '/directory/', '/boards/', ...[...partners, ...solutions, ...articles, ...notices].map(({ route }) => route)].map((route) => ({ params: { route: route.slice(1, -1) || undefined } }));
}
${script}
---
<!doctype html><html lang="en"><head><title>T</title></head><body>${body}</body></html>
`,
    ...files,
  });
}
