import { createHash } from 'node:crypto';

/** Ways to write the path of a file so that a server may take it for another, or for one that nobody guards. */
export const disguises: Record<string, (path: string) => string> = {
  plain: (path) => path,
  'every character encoded': (path) => [...path].map((char) => (char === '/' ? char : encoded(char))).join(''),
  'slashes encoded': (path) => `/${path.slice(1).replaceAll('/', '%2f')}`,
  'all of it encoded': (path) => `/${Array.from(path.slice(1), encoded).join('')}`,
  'encoded twice': (path) => [...path].map((char) => (char === '/' ? char : `%25${encoded(char).slice(1)}`)).join(''),
  'dots encoded': (path) => path.replaceAll('.', '%2E'),
  'double slashes': (path) => path.replaceAll('/', '//'),
  'a dot in between': (path) => path.replaceAll('/', '/./'),
  'a way round': (path) => `/none/..${path}`,
  'an encoded way round': (path) => `/none/%2e%2e${path}`,
  'a way out of the sign-in': (path) => `/oauth2/start/..${path.replace('/', '/../')}`,
  'an encoded way out of the sign-in': (path) => `/oauth2/static/%2e%2e/%2e%2e${path}`,
  'a way out of the sign-in with encoded slashes': (path) => `/oauth2/static/..%2f..%2f${path.slice(1)}`,
  'below the sign-in': (path) => `/oauth2/static${path}`,
  backslashes: (path) => path.replaceAll('/', '\\'),
  'encoded backslashes': (path) => `/${path.slice(1).replaceAll('/', '%5c')}`,
  'a null byte': (path) => `${path}%00`,
  'a null byte and an ending': (path) => `${path}%00.css`,
  'a dot behind': (path) => `${path}.`,
  'a space behind': (path) => `${path}%20`,
  'a slash behind': (path) => `${path}/`,
  'a parameter': (path) => `${path};a=b`,
  'a question': (path) => `${path}?rd=/oauth2/auth&code=200`,
  'a fragment': (path) => `${path}#/oauth2/auth`,
  'other case': (path) => path.toUpperCase(),
  'as an address': (path) => `http://localhost${path}`,
  'as an address elsewhere': (path) => `http://evil.example${path}`,
  'as a secure address': (path) => `https://localhost:443${path}`,
  'its source map': (path) => `${path}.map`,
  'its copy of an editor': (path) => `${path}~`,
  'its compressed twin': (path) => `${path}.gz`,
  'its Markdown twin': (path) => path.replace(/[^/]*$/, 'index.md'),
};

/** Headers that make some server give away what it should not. */
export const headerSets: Record<string, Record<string, string>> = {
  nothing: {},
  'a page is wanted': { Accept: 'text/html,application/xhtml+xml' },
  'a page is opened': { 'Sec-Fetch-Mode': 'navigate' },
  'a part': { Range: 'bytes=0-99' },
  'parts': { Range: 'bytes=0-0,1-1,-1' },
  'a part beyond': { Range: 'bytes=99999999-' },
  'if it changed': { 'If-Modified-Since': 'Fri, 01 Jan 2038 00:00:00 GMT' },
  'if it is any': { 'If-None-Match': '*' },
  'if it is that': { 'If-Match': '"0-0"' },
  'if not changed since': { 'If-Unmodified-Since': 'Thu, 01 Jan 1970 00:00:01 GMT' },
  'another protocol': { Upgrade: 'websocket', Connection: 'Upgrade', 'Sec-WebSocket-Key': 'x', 'Sec-WebSocket-Version': '13' },
  'HTTP/2 without TLS': { Upgrade: 'h2c', 'HTTP2-Settings': 'AAMAAABkAARAAAAAAAIAAAAA' },
  'who the proxy says it is': { 'X-Auth-Request-User': 'root', 'X-Auth-Request-Email': 'root@example.com', 'X-Forwarded-User': 'root', 'X-Forwarded-Email': 'root@example.com', 'X-Remote-User': 'root', 'Remote-User': 'root' },
  'another path': { 'X-Original-URI': '/oauth2/start', 'X-Original-URL': '/oauth2/start', 'X-Rewrite-URL': '/oauth2/start', 'X-Forwarded-Uri': '/oauth2/start', 'X-Accel-Redirect': '/' },
  'another method': { 'X-HTTP-Method-Override': 'OPTIONS', 'X-Forwarded-Method': 'OPTIONS' },
  'from this machine': { 'X-Forwarded-For': '127.0.0.1', 'X-Real-IP': '127.0.0.1', Forwarded: 'for=127.0.0.1;proto=https', 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'localhost' },
  'a cookie': { Cookie: '_oauth2_proxy=guessed; _oauth2_proxy_0=a' },
  'a password': { Authorization: `Basic ${Buffer.from('admin:admin').toString('base64')}` },
  'a long password': { Authorization: `Basic ${'A'.repeat(4000)}` },
  'a token': { Authorization: 'Bearer eyJhbGciOiJub25lIn0.e30.' },
  'from another site': { Origin: 'https://evil.example', 'Access-Control-Request-Method': 'GET' },
  'an internal question': { 'X-Auth-Request-Redirect': '//evil.example/', Referer: 'http://localhost/oauth2/auth' },
};

export const methods = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'DELETE', 'PATCH', 'PROPFIND', 'PROPPATCH', 'MKCOL', 'COPY', 'MOVE', 'LOCK', 'UNLOCK', 'REPORT', 'SEARCH', 'BREW', 'TRACE', 'CONNECT'];

/** Requests that no client of good manners sends. The path is that of a file. */
export function malformed(path: string): Record<string, string> {
  const end = 'Connection: close\r\n\r\n';
  return {
    'HTTP/0.9': `GET ${path}\r\n`,
    'HTTP/1.0': `GET ${path} HTTP/1.0\r\n\r\n`,
    'no host': `GET ${path} HTTP/1.1\r\n${end}`,
    'an empty host': `GET ${path} HTTP/1.1\r\nHost:\r\n${end}`,
    'another host': `GET ${path} HTTP/1.1\r\nHost: evil.example\r\n${end}`,
    'two hosts': `GET ${path} HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n${end}`,
    'a host with a path': `GET ${path} HTTP/1.1\r\nHost: localhost/oauth2/start\r\n${end}`,
    'HTTP/2': 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
    'a version to come': `GET ${path} HTTP/9.9\r\nHost: localhost\r\n${end}`,
    'a method in small letters': `get ${path} HTTP/1.1\r\nHost: localhost\r\n${end}`,
    'a path without its slash': `GET ${path.slice(1)} HTTP/1.1\r\nHost: localhost\r\n${end}`,
    'a star': `OPTIONS * HTTP/1.1\r\nHost: localhost\r\n${end}`,
    'a null byte as it is': `GET ${path}\0 HTTP/1.1\r\nHost: localhost\r\n${end}`,
    'a space in the path': `GET ${path} a HTTP/1.1\r\nHost: localhost\r\n${end}`,
    'a tab in the path': `GET ${path}\ta HTTP/1.1\r\nHost: localhost\r\n${end}`,
    'a line break in the path': `GET ${path}%0d%0aX-Auth-Request-User:%20root HTTP/1.1\r\nHost: localhost\r\n${end}`,
    'a way above the root': `GET /../..${path} HTTP/1.1\r\nHost: localhost\r\n${end}`,
    'wrong escapes': `GET ${path}%zz%2 HTTP/1.1\r\nHost: localhost\r\n${end}`,
    'a very long path': `GET ${path}/${'a'.repeat(200_000)} HTTP/1.1\r\nHost: localhost\r\n${end}`,
    'a very long question': `GET ${path}?${'a'.repeat(30_000)} HTTP/1.1\r\nHost: localhost\r\n${end}`,
    'a very long header': `GET ${path} HTTP/1.1\r\nHost: localhost\r\nX: ${'a'.repeat(200_000)}\r\n${end}`,
    'very many headers': `GET ${path} HTTP/1.1\r\nHost: localhost\r\n${'X: a\r\n'.repeat(5000)}${end}`,
    'a folded header': `GET ${path} HTTP/1.1\r\nHost: localhost\r\nX-Auth-Request-User:\r\n root\r\n${end}`,
    'a space before the colon': `GET ${path} HTTP/1.1\r\nHost: localhost\r\nCookie : _oauth2_proxy=known\r\n${end}`,
    'an underscore for a dash': `GET ${path} HTTP/1.1\r\nHost: localhost\r\nX_Auth_Request_User: root\r\n${end}`,
    'lengths that differ': `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nContent-Length: 5\r\n${end}GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`,
    'a length and chunks': `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n${end}0\r\n\r\nGET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`,
    'chunks in disguise': `POST ${path} HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: xchunked\r\n${end}0\r\n\r\n`,
    'a body with a GET': `GET ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${path.length + 20}\r\n${end}GET ${path} HTTP/1.1\r\n\r\n`.padEnd(600),
    'a body of which more is promised': `POST ${path} HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 9999999\r\n${end}`,
  };
}

/** The ETag that nginx makes of a file, which somebody could know who saw it once. */
export function etagOf(bytes: Buffer): string {
  return `"${(createHash('sha256').update(bytes).digest().readUInt32BE() >>> 1).toString(16)}-${bytes.length.toString(16)}"`;
}

function encoded(char: string): string {
  return `%${char.codePointAt(0)!.toString(16).padStart(2, '0')}`;
}
