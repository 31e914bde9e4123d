import type { AstroIntegration } from 'astro';
import type { Settings } from '../settings.ts';

/** Refuses to build or serve a site without a staged edition: there is nothing else it may be built from. */
export function editionOnly(settings: Settings | undefined): AstroIntegration {
  return {
    name: 'assay:edition-only',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (!settings && command !== 'sync') throw new Error('Set ASSAY_EDITION and ASSAY_AUDIENCE, or run "npm run assay build": the site is built from a staged edition.');
      },
    },
  };
}
