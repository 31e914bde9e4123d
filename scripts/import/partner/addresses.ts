import type { Guide, Line } from './guide.ts';
import { findSection, profileSections } from './guide.ts';
import { findEmails } from '../../../rules/kit/article/emails.ts';

/** Hosts of the vendor itself and of its help desk: no contact of a partner. */
const vendorHost = /(?:^|\.)(?:ctl\.io|centurylink\.com|centurylinkcloud\.(?:com|net)|tier3\.com|t3n\.zendesk\.com|savvis\.(?:com|net))$/i;

/** Hosts that say nothing about a company. */
const commonHost = /(?:^|\.)(?:github\.com|google\.com|twitter\.com|linkedin\.com|youtube\.com|vimeo\.com|wikipedia\.org|gmail\.com|apache\.org|example\.com)$/i;

/** Host of a web or mail address, lower case; undefined where it has none. */
export function hostOf(address: string): string | undefined {
  const host = /^(?:[a-z]+:)?\/\/([^/?#:]+)/i.exec(address)?.[1] ?? /^(?:mailto:)?[^@\s/]+@([^\s?]+)$/i.exec(address)?.[1];
  return host?.toLowerCase();
}

/** Whether an address is one of a partner. */
function isForeign(address: string): boolean {
  const host = hostOf(address);
  return host !== undefined && host.includes('.') && !vendorHost.test(host);
}

/** Web addresses of a line, written out or behind words. */
export function webAddresses(line: Line): string[] {
  const written = [...line.text.matchAll(/https?:\/\/[^\s<>()]*[^\s<>().,;]/gi)].map(([address]) => address);
  return [...new Set([...line.urls.filter((url) => /^(?:https?:)?\/\//i.test(url)), ...written])].map((url) => (url.startsWith('//') ? `https:${url}` : url)).filter(isForeign);
}

/** Mail addresses of a line. */
export function mailAddresses(line: Line): string[] {
  const linked = line.urls.filter((url) => /^mailto:/i.test(url)).map((url) => url.slice('mailto:'.length).split('?')[0] ?? '');
  return [...new Set([...linked, ...findEmails(line.text).map(({ raw }) => raw)].map((address) => address.trim()))].filter((address) => address !== '' && isForeign(address));
}

/** Names in the hosts that a guide's introduction points at: "acme" of "www.acme.com", for telling the company's name. */
export function hostNames(guide: Guide): Set<string> {
  const description = findSection(guide, /^description/i);
  const lines = [...profileSections(guide), ...(description ? [description] : [])].flatMap((section) => section.lines);
  const names = new Set<string>();
  for (const host of lines.flatMap((line) => [...webAddresses(line), ...mailAddresses(line)]).map(hostOf)) {
    if (host === undefined || commonHost.test(host)) continue;
    const name = host.split('.').at(-2);
    if (name !== undefined && name.length > 2) names.add(name.replaceAll('-', ''));
  }
  return names;
}
