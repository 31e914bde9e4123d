import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { movedIn } from '../../schemas/moved.ts';
import { policyHeader, securityHeaders } from '../policy.ts';
import type { Settings } from '../settings.ts';
import { editionOf } from './edition.ts';

/**
 * Writes what hosts of static sites read: `_redirects`, by which former addresses answer with 301 instead of a page, and `_headers`.
 * Such hosts are open to everybody, so that the internal edition has no headers for them.
 */
export function hostFiles(settings: Settings): AstroIntegration {
  const { audience, base } = settings;
  return {
    name: 'assay:host-files',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const moved = movedIn(editionOf(settings));
        const lines = moved.map(({ from, to }) => `${base}${from.slice(1)} ${base}${to.slice(1)} 301\n`);
        if (lines.length > 0) writeFileSync(new URL('_redirects', dir), lines.join(''));
        if (audience === 'public') writeFileSync(new URL('_headers', dir), renderHeaders(base));
      },
    },
  };
}

const forEver = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** The headers of all files, and of those whose names tell what is inside; everything else is asked for anew each time, as these hosts do unless told. */
export function renderHeaders(base: string): string {
  const rules: Record<string, Readonly<Record<string, string>>> = {
    '*': { 'Content-Security-Policy': policyHeader, ...securityHeaders, 'Cross-Origin-Resource-Policy': 'cross-origin' },
    '_site/*': forEver,
    'images/*': forEver,
    'pagefind/fragment/*': forEver,
    'pagefind/index/*': forEver,
    'pagefind/filter/*': forEver,
    'rss.xml': { 'Content-Type': 'application/rss+xml; charset=utf-8' },
    'atom.xml': { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  };
  return Object.entries(rules).map(([pattern, headers]) => `${base}${pattern}\n${Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`).join('')}`).join('\n');
}
