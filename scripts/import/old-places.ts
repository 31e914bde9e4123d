import { folderOf, nameOf } from '../../rules/kit/resolve.ts';
import { plainName } from './names.ts';

/** Where an address in an old article leads. */
export type OldTarget =
  /** A file of the old folder. */
  | { kind: 'file'; path: string; anchor?: string }
  | { kind: 'anchor'; anchor: string }
  /** Leads out of the knowledge base; `url` is complete. */
  | { kind: 'external'; url: string }
  /** `url` is complete where it names a site. */
  | { kind: 'unresolved'; why: string; url?: string };

/** Sites that once served the old knowledge base. */
const oldSite = /^(?:https?:)?\/\/(?:www\.)?(?:ctl\.io|centurylinkcloud\.com)(?=[/?#]|$)/i;
/** Where the old knowledge base kept its sources. */
const oldRepository = /^(?:https?:)?\/\/(?:www\.)?github\.com\/CenturyLinkCloud\/PublicKB\/(?:blob|raw)\/[^/]+\//i;
const site = 'https://www.ctl.io';
const noSuchFile = 'The old knowledge base has no file for this address.';

/** Finds what the addresses of the old knowledge base lead to: relative paths, and the addresses its site had for them. */
export class OldPlaces {
  readonly #files: ReadonlySet<string>;
  readonly #byFoldedPath = new Map<string, string>();
  readonly #byRoute = new Map<string, string | undefined>();

  constructor(files: readonly string[]) {
    this.#files = new Set(files);
    for (const file of files) {
      this.#byFoldedPath.set(file.toLowerCase(), file);
      for (const route of routesOf(file)) this.#byRoute.set(route, this.#byRoute.has(route) && this.#byRoute.get(route) !== file ? undefined : file);
    }
  }

  /** Resolves an address as it stands in the old file `from`. */
  resolve(from: string, written: string): OldTarget {
    const url = written.trim();
    if (url === '') return { kind: 'unresolved', why: 'The address is empty.' };
    if (url.startsWith('#')) return { kind: 'anchor', anchor: decode(url.slice(1)) };
    if (/^(?:https?:)?\/\//i.test(url)) return this.#resolveWeb(url);
    if (/^(?:javascript|vbscript|data|file|blob):/i.test(url.replaceAll(/[\t\n\r]/g, ''))) return { kind: 'unresolved', why: 'The address is no place that a reader can go to.' };
    if (/^[a-z][a-z0-9+.-]+:/i.test(url)) return { kind: 'external', url };
    const [beforeAnchor = '', anchor] = url.split('#', 2);
    const address = decode(beforeAnchor.split('?')[0] ?? '').replaceAll('\\', '/');
    if (address.startsWith('/')) return this.#resolveRooted(address, anchor, url);
    const found = this.#find(join(folderOf(from), address)) ?? this.#findRoute(address);
    if (found !== undefined) return file(found, anchor);
    if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(url)) return { kind: 'external', url: `mailto:${url}` };
    if (/^(?:www\.|[a-z0-9-]+\.(?:ctl\.io|com|net|org|io)(?:\/|$))/i.test(url)) return { kind: 'external', url: `https://${url}` };
    return { kind: 'unresolved', why: this.#why(from, address) };
  }

  #resolveWeb(url: string): OldTarget {
    const complete = url.startsWith('//') ? `https:${url}` : url;
    const inRepository = oldRepository.exec(url)?.[0];
    const [address = '', anchor] = complete.split('#', 2);
    if (inRepository !== undefined) {
      const found = this.#find(decode(url.slice(inRepository.length).split(/[?#]/)[0] ?? ''));
      return found === undefined ? { kind: 'external', url: complete } : file(found, anchor);
    }
    const host = oldSite.exec(address)?.[0];
    if (host === undefined) return { kind: 'external', url: complete };
    const path = decode(address.slice(host.length).split('?')[0] ?? '');
    const found = this.#findKnowledge(path);
    if (found !== undefined) return file(found, anchor);
    return isKnowledge(path) ? { kind: 'unresolved', why: noSuchFile, url: complete } : { kind: 'external', url: complete };
  }

  #resolveRooted(address: string, anchor: string | undefined, url: string): OldTarget {
    const found = this.#findKnowledge(address);
    if (found !== undefined) return file(found, anchor);
    if (isKnowledge(address)) return { kind: 'unresolved', why: noSuchFile };
    return { kind: 'external', url: `${site}${url}` };
  }

  /** A file by the path behind "/knowledge-base/". */
  #findKnowledge(address: string): string | undefined {
    const path = /^\/knowledge-base\/(.+)$/i.exec(address)?.[1];
    return path === undefined ? undefined : (this.#find(path) ?? this.#findRoute(path));
  }

  #find(path: string | undefined): string | undefined {
    if (path === undefined || path === '') return undefined;
    for (const candidate of [path, `${path.replace(/\/$/, '')}.md`]) {
      if (this.#files.has(candidate)) return candidate;
      const folded = this.#byFoldedPath.get(candidate.toLowerCase());
      if (folded !== undefined) return folded;
    }
    return undefined;
  }

  /** By the last two parts of an address, else by its last alone where only one file has it. */
  #findRoute(address: string): string | undefined {
    const parts = address.split('/').filter((part) => part !== '' && part !== '.' && part !== '..').map((part) => plainName(part.replace(/\.md$/i, '')));
    if (parts.length < 2 || /\.[a-z]{3,4}$/i.test(address.replace(/\.md$/i, ''))) return undefined;
    return this.#byRoute.get(parts.slice(-2).join('/')) ?? this.#byRoute.get(parts.at(-1) ?? '');
  }

  #why(from: string, address: string): string {
    const path = join(folderOf(from), address);
    if (path === undefined) return 'The address leads out of the old folder.';
    if ([...this.#files].some((file) => file.startsWith(`${path.replace(/\/$/, '')}/`))) return 'The address is that of a folder; a link leads to an article.';
    return `The old folder has no file ${JSON.stringify(path)}.`;
  }
}

/** The addresses that the old site had for an article: category and name, each folder as a category. */
function routesOf(path: string): string[] {
  if (!/\.md$/i.test(path)) return [];
  const name = plainName(nameOf(path).replace(/\.md$/i, ''));
  return [name, ...folderOf(path).split('/').filter((part) => part !== '').map((part) => `${plainName(part)}/${name}`)];
}

/** Whether a path on the old site is one of the knowledge base. */
function isKnowledge(path: string): boolean {
  return /^\/knowledge-base(?:\/|$)/i.test(path);
}

function file(path: string, anchor: string | undefined): OldTarget {
  return { kind: 'file', path, ...(anchor !== undefined && anchor !== '' && { anchor: decode(anchor) }) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Joins a folder and a relative address; undefined where it leads out of the old folder. */
function join(folder: string, address: string): string | undefined {
  const parts = folder.split('/').filter((part) => part !== '');
  for (const part of address.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}
