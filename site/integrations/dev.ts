import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { devFile } from '../../schemas/dev.ts';
import type { Settings } from '../settings.ts';

/** Where a page that is being written asks what was found in its files. */
const devAddress = '/@assay/dev.json';

/**
 * While somebody writes: each page shows what was found in the files that it is made of. Nothing of it is in a built site.
 *
 * @param settings where the edition lies; what was found lies beside it.
 */
export function dev(settings: Settings): AstroIntegration {
  const file = path.join(path.dirname(settings.edition), devFile);
  return {
    name: 'assay:dev',
    hooks: {
      'astro:config:setup': ({ injectScript }) => {
        injectScript('page', "import '/site/client/dev/findings.ts';");
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          if (request.url !== devAddress) return next();
          // A web page elsewhere can point a name of its own at this machine.
          if (!/^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(request.headers.host ?? '')) {
            response.statusCode = 403;
            return response.end();
          }
          response.setHeader('content-type', 'application/json');
          response.setHeader('cache-control', 'no-store');
          response.end(readFileSync(file));
        });
      },
      'astro:server:start': ({ address }) => {
        process.send?.({ port: address.port });
      },
    },
  };
}
