import { domainToASCII, domainToUnicode } from 'node:url';

/** What a text names whom or what can be reached by. */
export interface Contacts {
  emails: string[];
  /** Telephone numbers; `bare` ones have no sign that they are one but their length. */
  phones: { text: string; bare: boolean }[];
  /** Hosts of addresses of the web and of other services; `bare` ones stand alone in the text. */
  hosts: { text: string; bare: boolean }[];
}

const label = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}_-]*[\p{L}\p{N}\p{M}])?`;
const email = new RegExp(String.raw`(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]+@(${label}(?:\.${label})+)`, 'gu');
const addressed = new RegExp(String.raw`\b[a-z][a-z0-9+.-]{1,20}:\/\/(?:[^\s/@<>"]*@)?(${label}(?:\.${label})*)`, 'giu');
const standing = new RegExp(String.raw`(?<![\p{L}\p{N}\p{M}/._-])${label}(?:\.${label}){2,}(?![\p{L}\p{N}(_-]|\.[\p{L}\p{N}])`, 'gu');
/** Digits with no more between them than people set there; nothing that belongs to a word, a path or a digest. */
const digits = /(?<![\p{L}\p{N}.,_/-])\+?\(?\d(?:[\s().\-\u2010-\u2015\u2212/·•]{0,3}\d){7,16}(?![\p{L}\p{N}_])/gu;
const day = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g;
const fourNumbers = /^(?:\d{1,3}\.){3}\d{1,3}$/;

/** Finds mail addresses, telephone numbers and hosts in a text, however they are written. */
export function contactsIn(text: string): Contacts {
  const unified = text.normalize('NFKC');
  return {
    emails: [...unified.matchAll(email)].flatMap(([address, host = '']) => spellings(host).map((spelling) => address.slice(0, -host.length) + spelling)),
    phones: phonesIn(unified.replaceAll(day, ' day ')),
    hosts: hostsIn(unified),
  };
}

function phonesIn(text: string): Contacts['phones'] {
  return [...text.matchAll(digits)].flatMap(([number]): Contacts['phones'] => {
    const groups = number.match(/\d+/g) ?? [];
    if (fourNumbers.test(number)) return [];
    if (/^[+(0]/.test(number)) return [{ text: number, bare: false }];
    const length = groups.join('').length;
    if (groups.length > 1) return length >= 9 ? [{ text: number, bare: false }] : [];
    // Ten or eleven digits, as numbers of North America have.
    return length === 10 || length === 11 ? [{ text: number, bare: true }] : [];
  });
}

function hostsIn(text: string): Contacts['hosts'] {
  const hosts: Contacts['hosts'] = [];
  for (const [, host = ''] of text.matchAll(addressed)) {
    // One word of letters ("http://wiki") is met in any text.
    if (host.includes('.') || (host.length >= 6 && /[\d-]/.test(host))) for (const spelling of spellings(host)) hosts.push({ text: spelling, bare: false });
  }
  for (const [name] of text.matchAll(standing)) {
    const isAddress = fourNumbers.test(name) && name.length >= 9 && name.split('.').every((number) => Number(number) < 256);
    if (isAddress || (name.length >= 10 && /\.\p{L}{2,}$/u.test(name))) for (const spelling of spellings(name)) hosts.push({ text: spelling, bare: true });
  }
  return hosts;
}

/** A host as people write it and as addresses do (RFC 5891). */
function spellings(host: string): string[] {
  return [...new Set([host, domainToUnicode(host), domainToASCII(host)])].filter((spelling) => spelling !== '');
}
