import { connect } from 'node:net';

/** What came back over a connection, byte for byte. */
export interface Answer {
  /** 0 when no status line came, as for HTTP/0.9. */
  status: number;
  /** In lower case, in their order; a header that came twice stands there twice. */
  headers: [name: string, value: string][];
  /** Without the marks of chunked transfer. */
  body: Buffer;
}

const longestWait = 20_000;

/** Sends bytes as they are, and reads the answer to its end. Nothing on the way makes the request any nicer than it is. */
export function sendRaw(port: number, request: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => void socket.write(request, 'latin1'));
    socket.setTimeout(longestWait, () => socket.destroy(new Error(`no answer to ${JSON.stringify(request.slice(0, 300))}`)));
    socket.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      // Where more was sent than the server read, it keeps the connection for a while.
      if (isWhole(Buffer.concat(chunks))) socket.destroy();
    });
    socket.on('error', (error: NodeJS.ErrnoException) => {
      // A server that refuses a long request closes before all of it was read.
      if (error.code !== 'ECONNRESET' && error.code !== 'EPIPE') reject(error);
    });
    socket.on('close', () => resolve(parse(Buffer.concat(chunks))));
  });
}

/** A request line with headers, as text; `Connection: close` stands last. */
export function requestOf(target: string, { method = 'GET', version = 'HTTP/1.1', host = 'localhost', headers = {} }: { method?: string; version?: string; host?: string; headers?: Record<string, string> } = {}): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${target} ${version}\r\nHost: ${host}\r\n${lines.join('')}Connection: close\r\n\r\n`;
}

/** Asks for a path as it is written. */
export function ask(port: number, target: string, options?: Parameters<typeof requestOf>[1]): Promise<Answer> {
  return sendRaw(port, requestOf(target, options));
}

/** The value of a header, or undefined when it did not come; every value where it came more than once. */
export function headerOf({ headers }: Answer, name: string): string | undefined {
  const values = headers.filter(([key]) => key === name.toLowerCase()).map(([, value]) => value);
  return values.length === 0 ? undefined : values.join(' AND ');
}

/** Does something for each of many, some at once. */
export async function forEach<T>(items: Iterable<T>, work: (item: T) => Promise<void>, atOnce = 32): Promise<void> {
  const iterator = items[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (let next = iterator.next(); !next.done; next = iterator.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/** Has the body the length that its header says? Never so after HEAD, which the other side ends by closing. */
function isWhole(bytes: Buffer): boolean {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return false;
  const length = /\r\ncontent-length: (\d+)\r\n/i.exec(bytes.subarray(0, end + 2).toString('latin1'))?.[1];
  return length !== undefined && bytes.length >= end + 4 + Number(length);
}

function parse(bytes: Buffer): Answer {
  const end = bytes.indexOf('\r\n\r\n');
  const [first = '', ...lines] = bytes.subarray(0, Math.max(end, 0)).toString('latin1').split('\r\n');
  const status = /^HTTP\/1\.[01] (\d{3})/.exec(first)?.[1];
  if (end < 0 || status === undefined) return { status: 0, headers: [], body: bytes };
  const headers = lines.map((line): [string, string] => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]);
  const body = bytes.subarray(end + 4);
  const isChunked = headers.some(([name, value]) => name === 'transfer-encoding' && value === 'chunked');
  return { status: Number(status), headers, body: isChunked ? unchunk(body) : body };
}

function unchunk(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  while (at < bytes.length) {
    const line = bytes.indexOf('\r\n', at);
    const size = Number.parseInt(bytes.subarray(at, line).toString('latin1'), 16);
    if (!(size > 0)) break;
    parts.push(bytes.subarray(line + 2, line + 2 + size));
    at = line + 2 + size + 2;
  }
  return Buffer.concat(parts);
}
