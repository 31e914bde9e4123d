/** What is wrong with an address that can lead nowhere, whatever the content holds. */
export type BadAddress = 'empty' | 'rooted' | 'backslash' | 'encoding' | 'control' | 'query' | 'outside';

/** Where an address leads. `path` counts from the content root, without a slash at either end; "" is the root itself. That of a bad address is what it may have meant. */
export type Target =
  | { kind: 'file'; path: string; anchor?: string }
  | { kind: 'anchor'; anchor: string }
  | { kind: 'external' }
  | { kind: 'bad'; problem: BadAddress; why: string; path?: string; anchor?: string };

const reasons: Record<BadAddress, string> = {
  empty: 'it is empty',
  rooted: 'it starts with a slash, which is not a place in the content',
  backslash: 'it holds a backslash, which is not a separator in an address',
  encoding: 'its percent-encoding is broken, or hides a slash',
  control: 'it holds a control character',
  query: 'it holds a query ("?"), which a file does not have',
  outside: 'it leads out of the content',
};

/**
 * Resolves an address written in a document: decoded, dots removed, never outside the content. Looks at no file, so the path need not exist.
 *
 * @param fromPath path of the document, from the content root.
 * @param url the address as a browser gets it: entities and escapes resolved.
 */
export function resolveReference(fromPath: string, url: string): Target {
  // As browsers do: white space around it and line breaks inside do not count, so "java\nscript:" is a scheme.
  const address = /[\u0000- ]/.test(url) ? trimSpace(url).replaceAll(/[\t\n\r]/g, '') : url;
  // A Windows drive is no scheme.
  if (/^[a-z][a-z0-9+.-]*:(?!\\)/i.test(address) || address.startsWith('//')) return { kind: 'external' };
  if (address === '') return bad('empty');
  const folder = folderOf(fromPath);
  if (address.includes('\\')) return bad('backslash', meantBy(folder, address));

  const hash = address.indexOf('#');
  const anchor = hash === -1 ? undefined : decode(address.slice(hash + 1));
  if (hash !== -1 && anchor === undefined) return bad('encoding');
  const beforeAnchor = hash === -1 ? address : address.slice(0, hash);
  if (beforeAnchor === '') return hasControl(anchor) ? bad('control') : { kind: 'anchor', anchor: anchor ?? '' };

  const question = beforeAnchor.indexOf('?');
  const encoded = question === -1 ? beforeAnchor : beforeAnchor.slice(0, question);
  const written = decode(encoded);
  // "%2F" would be part of a name, and names hold no slash.
  if (written === undefined || (written !== encoded && /%2f/i.test(encoded))) return bad('encoding');
  if (hasControl(written) || hasControl(anchor)) return bad('control');
  if (written.includes('\\')) return bad('backslash', meantBy(folder, written));
  if (written.startsWith('/')) return bad('rooted', meantBy('', written), anchor);

  const path = written === '' ? fromPath : join(folder, written);
  if (path === undefined) return bad('outside', meantBy('', written), anchor);
  if (question !== -1) return bad('query', path, anchor);
  return anchor === undefined ? { kind: 'file', path } : { kind: 'file', path, anchor };
}

/** The address to write in one document so that it leads to a file: "../internal/support.md". */
export function relativeAddress(fromPath: string, toPath: string): string {
  const from = segments(folderOf(fromPath));
  const to = segments(toPath);
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  const address = encodeURI([...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/').toWellFormed()).replaceAll(/[?#]/g, encodeURIComponent);
  // A name with a colon would be read as a scheme.
  return /^[^/]*:/.test(address) ? `./${address}` : address;
}

/** The folder of a file; "" for a file at the content root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '' : path.slice(0, slash);
}

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function bad(problem: BadAddress, path?: string, anchor?: string): Target {
  return { kind: 'bad', problem, why: reasons[problem], ...(path !== undefined && { path }), ...(anchor !== undefined && { anchor }) };
}

function decode(text: string): string | undefined {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Walks from a folder; undefined when that leads above the content. */
function join(folder: string, written: string): string | undefined {
  let path = folder;
  for (const part of written.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') path = path === '' ? part : `${path}/${part}`;
    else if (path === '') return undefined;
    else path = folderOf(path);
  }
  return path;
}

/** Forward slashes, no drive, and no more steps up than there are folders. */
function meantBy(folder: string, written: string): string {
  const plain = written.replace(/^[a-z]:/i, '').replaceAll('\\', '/');
  return join(folder, plain) ?? segments(plain).filter((part) => part !== '.' && part !== '..').join('/');
}

function segments(path: string): string[] {
  return path.split('/').filter((part) => part !== '');
}

function hasControl(text = ''): boolean {
  return /[\u0000-\u001F\u007F]/.test(text);
}

/** Removes the C0 controls and spaces that browsers strip from both ends of an address. */
function trimSpace(url: string): string {
  let start = 0;
  let end = url.length;
  while (start < end && url.charCodeAt(start) <= 0x20) start += 1;
  while (end > start && url.charCodeAt(end - 1) <= 0x20) end -= 1;
  return url.slice(start, end);
}
