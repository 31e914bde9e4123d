import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Pages of the boards by their address. They stand outside `pages/`, so that a public build does not know of them at all. */
const pages: Readonly<Record<string, string>> = {
  '/boards': 'index.astro',
  '/boards/readiness': 'readiness.astro',
  '/boards/readiness/[facet]/[value]': 'narrowed.astro',
  '/boards/clocks': 'clocks.astro',
  '/boards/calendar': 'calendar.astro',
  '/boards/stale': 'stale.astro',
  '/boards/waivers': 'waivers.astro',
  '/boards/coverage': 'coverage.astro',
  '/boards/history': 'history.astro',
  '/boards/[report].json': 'report.ts',
  '/boards/[calendar].ics': 'calendar-file.ts',
};

/** Adds the boards of integrators and the Ecosystem team; for the internal edition only. */
export function boards(): AstroIntegration {
  return {
    name: 'assay:boards',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const [pattern, page] of Object.entries(pages)) injectRoute({ pattern, entrypoint: fileURLToPath(new URL(`../boards/${page}`, import.meta.url)), prerender: true });
      },
    },
  };
}
