/** What is planted: a sentence and two contacts. */
export interface Canary {
  sentence: string;
  email: string;
  phone: string;
}

/** A way for text to get into a public site: a file of it, changed. */
export interface Channel {
  name: string;
  /** Path of the file within the site. */
  file: string | ((canary: Canary) => string);
  /** The bytes of that file with the canary in it. `page` is a real page of the site. */
  plant(canary: Canary, page: string): Uint8Array | Promise<Uint8Array>;
}

/** Text as bytes. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** Text as markup writes it. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Text as a part of an address is written. */
export function hyphenated(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '');
}
