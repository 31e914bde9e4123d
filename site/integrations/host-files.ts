import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { movedIn } from '../../schemas/moved.ts';
import { openEdition } from '../edition/open.ts';
import type { Settings } from '../settings.ts';

/** Writes `_redirects` for hosts of static sites that read it: former addresses answer with 301 instead of a page. */
export function hostFiles({ edition: folder, audience, base }: Settings): AstroIntegration {
  return {
    name: 'assay:host-files',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const moved = movedIn(openEdition(folder, audience));
        const lines = moved.map(({ from, to }) => `${base}${from.slice(1)} ${base}${to.slice(1)} 301\n`);
        if (lines.length > 0) writeFileSync(new URL('_redirects', dir), lines.join(''));
      },
    },
  };
}
