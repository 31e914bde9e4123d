import type { EditionImage } from '../../schemas/edition.ts';
import { isOpenAddress } from '../../schemas/open-html.ts';

/** Where the addresses of a text lead; the edition decides, the text only asks. */
export interface Addresses {
  /** Address as written -> site path. */
  links: Readonly<Record<string, string>>;
  /** Address as written -> image of the edition. */
  images: Readonly<Record<string, EditionImage>>;
  /** Makes a site path an address of this site. */
  href(route: string): string;
}

/** Looks up an address in a map whose keys are addresses as written: the parser may have escaped some of its characters. */
export function lookUp<T>(map: Readonly<Record<string, T>>, address: string): T | undefined {
  const plain = unescaped(address);
  for (const written of [address, plain]) if (Object.hasOwn(map, written)) return map[written];
  // What holds no escape was found just now, or is not there.
  const escaped = Object.keys(map).find((written) => written.includes('%') && unescaped(written) === plain);
  return escaped === undefined ? undefined : map[escaped];
}

/** Address that a reader may follow, or undefined when the text asks for something else. */
export function safeAddress(address: string, { links, href }: Addresses): { href: string; external: boolean } | undefined {
  const route = lookUp(links, address);
  if (route !== undefined) return { href: href(route), external: false };
  if (address.startsWith('#') && address.length > 1) return { href: address, external: false };
  return isOpenAddress(address) ? { href: address, external: /^https:/i.test(address) } : undefined;
}

function unescaped(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
