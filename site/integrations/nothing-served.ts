import type { AstroIntegration } from 'astro';

/**
 * Spares a build what Astro prepares for browsers that ask its own server: it starts one for a moment to look for content collections,
 * and meanwhile the bundler would pack the parts of a toolbar that nobody sees.
 */
export function nothingServed(): AstroIntegration {
  return {
    name: 'assay:nothing-served',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        // Last of all plugins, because lists in their configurations only ever grow.
        updateConfig({ vite: { plugins: [{ name: 'assay:nothing-served', enforce: 'post', configEnvironment: (_, environment) => void (environment.optimizeDeps = { noDiscovery: true }) }] } });
      },
    },
  };
}
