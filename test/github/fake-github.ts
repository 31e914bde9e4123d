import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FakeComment {
  id: number;
  body: string;
  user: { login: string; type: string };
}

/** What a fake GitHub knows, and what was asked of it. */
export interface FakeGitHub {
  address: string;
  pulls: { number: number; head: { sha: string; label: string } }[];
  files: { filename: string; previous_filename?: string }[];
  comments: FakeComment[];
  issues: { number: number; title: string; body: string; state: string; user: { login: string; type: string }; labels: { name: string }[] }[];
  /** Each request that writes, as "METHOD path". */
  written: string[];
  close(): Promise<void>;
}

/** Serves the part of GitHub's REST API that is used here, on loopback, for the repository cloud/kb. */
export async function fakeGitHub(): Promise<FakeGitHub> {
  const known: Omit<FakeGitHub, 'address' | 'close'> = { pulls: [], files: [], comments: [], issues: [], written: [] };
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '', 'http://github');
    const answer = await answerTo(request, url, known);
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer ?? { message: 'Not Found' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(known, { address, close: () => new Promise<void>((resolve) => server.close(() => resolve())) });
}

async function answerTo(request: IncomingMessage, url: URL, known: Omit<FakeGitHub, 'address' | 'close'>): Promise<unknown> {
  if (request.headers.authorization !== 'Bearer secret-token') return undefined;
  const path = url.pathname.replace(/^\/repos\/cloud\/kb/, '');
  const page = <T>(items: readonly T[]): T[] => items.slice((Number(url.searchParams.get('page')) - 1) * 100, Number(url.searchParams.get('page')) * 100);
  if (request.method === 'GET') {
    if (path === '/pulls') return page(known.pulls.filter(({ head }) => head.label === url.searchParams.get('head')));
    if (/^\/pulls\/\d+\/files$/.test(path)) return page(known.files);
    if (/^\/issues\/\d+\/comments$/.test(path)) return page(known.comments);
    if (path === '/issues') return page(known.issues.filter(({ state, labels }) => (url.searchParams.get('state') === 'all' || state === url.searchParams.get('state')) && labels.some(({ name }) => name === url.searchParams.get('labels'))));
    return undefined;
  }
  known.written.push(`${request.method} ${path}`);
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  const given = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, string>;
  const bot = { login: 'github-actions[bot]', type: 'Bot' };
  if (request.method === 'POST' && /^\/issues\/\d+\/comments$/.test(path)) {
    const comment = { id: 900 + known.comments.length, body: given['body'] ?? '', user: bot };
    known.comments.push(comment);
    return comment;
  }
  if (request.method === 'POST' && path === '/issues') {
    const issue = { number: 100 + known.issues.length, title: given['title'] ?? '', body: given['body'] ?? '', state: 'open', user: bot, labels: [{ name: 'assay-due' }] };
    known.issues.push(issue);
    return issue;
  }
  const [, kind, number] = /^\/issues\/(comments\/)?(\d+)$/.exec(path) ?? [];
  const target: Record<string, unknown> | undefined = kind ? (known.comments.find(({ id }) => id === Number(number)) as unknown as Record<string, unknown>) : (known.issues.find((issue) => issue.number === Number(number)) as unknown as Record<string, unknown>);
  return target && Object.assign(target, given);
}
