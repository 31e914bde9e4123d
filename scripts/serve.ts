import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sirv from 'sirv';

/** A site that is being served. */
export interface Served {
  /** Where to open it, e.g. "http://127.0.0.1:4321/". */
  address: string;
  close(): Promise<void>;
}

/** Where the search for a free port begins. */
export const firstPorts = { public: 4321, internal: 4421, preview: 4521 } as const;

const loopback = '127.0.0.1';
const portsToTry = 50;

/**
 * Serves a built edition to this machine alone. A taken port moves on to the next.
 *
 * @param base path that the site stands under, with slashes at both ends.
 * @param port the first port to try; 0 takes any that is free.
 * @throws when none of the ports can be had.
 */
export async function serveFolder(folder: string, { base = '/', port }: { base?: string; port: number }): Promise<Served> {
  const server = createServer(answerFrom(folder, base));
  const taken = await listen(server, port);
  return {
    address: `http://${loopback}:${taken}${base}`,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

function answerFrom(folder: string, base: string): (request: IncomingMessage, response: ServerResponse) => void {
  const notFound = path.join(folder, '404.html');
  const refuse = (_: IncomingMessage, response: ServerResponse): void => {
    response.statusCode = 404;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(existsSync(notFound) ? readFileSync(notFound) : 'There is no such page.');
  };
  const files = sirv(folder, { dev: true, etag: true, extensions: ['html'], onNoMatch: refuse });
  return (request, response) => {
    // A web page elsewhere can point a name of its own at this machine; it must not read the site under that name.
    if (!/^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(request.headers.host ?? '')) {
      response.statusCode = 403;
      response.end('This site is served to this machine only.');
      return;
    }
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    const url = request.url ?? '/';
    if (!url.startsWith(base)) {
      if (url === '/' || `${url}/` === base) response.writeHead(302, { Location: base }).end();
      else refuse(request, response);
      return;
    }
    request.url = url.slice(base.length - 1);
    // A site holds no hidden files; a folder that is not one may.
    if (/\/(?:\.|%2e)/i.test(request.url)) refuse(request, response);
    else files(request, response);
  };
}

async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; ; port += 1) {
    try {
      return await listenOn(server, port);
    } catch (error) {
      const last = port >= first + portsToTry || port >= 65_535;
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || last) throw error;
    }
  }
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, loopback, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
