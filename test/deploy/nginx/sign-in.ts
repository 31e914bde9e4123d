import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Plays oauth2-proxy: knows one session, and can be made to fail. */
export interface SignIn {
  port: number;
  /** How it answers the question who somebody is. */
  answers: 'well' | 'closes' | 302 | 403 | 404 | 500;
  /** What it was asked, newest last. */
  asked: { url: string; method: string; headers: IncomingMessage['headers'] }[];
  close(): Promise<void>;
}

/** The cookie of somebody who may come in. */
export const session = '_oauth2_proxy=known';

/** With it the session is one that comes to its end. */
export const ending = 'ending=yes';

/** The session for longer, as it comes with an answer then. */
export const renewed = `${session}; Path=/; HttpOnly; Max-Age=86400`;

/** Starts it on a port, any that is free unless told. */
export async function startSignIn(port = 0): Promise<SignIn> {
  const server = createServer({ maxHeaderSize: 512 * 1024 }, (request, response) => answer(signIn, request, response));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const signIn: SignIn = {
    port: (server.address() as AddressInfo).port,
    answers: 'well',
    asked: [],
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return signIn;
}

function answer(signIn: SignIn, { url = '', method = '', headers }: IncomingMessage, response: ServerResponse): void {
  signIn.asked.push({ url, method, headers });
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  if (pathname === '/oauth2/auth') {
    if (signIn.answers === 'closes') return void response.socket?.destroy();
    const cookies = (headers.cookie ?? '').split('; ');
    const known = cookies.includes(session);
    response.writeHead(signIn.answers === 'well' ? (known ? 202 : 401) : signIn.answers, { ...(known && cookies.includes(ending) && { 'set-cookie': renewed }), location: 'https://login.example.com/elsewhere', 'x-auth-request-email': 'somebody@example.com' }).end('auth says');
  } else if (pathname === '/oauth2/start') {
    const back = headers['x-auth-request-redirect'] ?? searchParams.get('rd') ?? '/';
    response.writeHead(302, { location: `https://login.example.com/authorize?state=${encodeURIComponent(String(back))}`, 'set-cookie': '_oauth2_proxy_csrf=x; HttpOnly' }).end();
  } else if (pathname === '/oauth2/sign_out') {
    response.writeHead(302, { location: '/', 'set-cookie': '_oauth2_proxy=; Path=/; Max-Age=0' }).end();
  } else {
    response.writeHead(404).end();
  }
}
