import { distance } from 'fastest-levenshtein';
import type { DocumentFacts } from '../facts.ts';
import { findField } from './fields.ts';
import { isTransposed } from './name-index.ts';

/** Shorter names of companies differ by a letter and are companies of their own. */
const SHORTEST_NAME = 4;

/** The host in a web address, an email address or a bare name, in lower case; undefined when there is none. */
export function hostOfUrl(text: string): string | undefined {
  const host = /^(?:https?:\/\/|mailto:[^@]*@|[^@/:\s]+@)?([a-z\d-]+(?:\.[a-z\d-]+)+)\.?(?:[:/?#]|$)/i.exec(text)?.[1];
  return host?.toLowerCase();
}

/** The domains of a partner, the one that most of its addresses are in first, without those that are a slip of one before them. */
export function domainsOf(partner: DocumentFacts): string[] {
  const pointers = ['/website', '/support/email', '/escalation/email', '/sales/email', '/owners/account/email', '/owners/sales/email'];
  const times = new Map<string, number>();
  for (const pointer of pointers) {
    const host = hostOfUrl(findField(partner, pointer)?.value ?? '')?.replace(/^www\./, '');
    if (host !== undefined) times.set(host, (times.get(host) ?? 0) + 1);
  }
  const own: string[] = [];
  for (const [host] of [...times].sort(([, a], [, b]) => b - a)) if (nearMiss(host, own) === undefined) own.push(host);
  return own;
}

/** Whether a host is one of these domains, or stands under one. */
export function isUnder(host: string, domains: readonly string[]): boolean {
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

/** The domain that a host is one letter, or two letters in exchanged order, away from; undefined when it is under one of them or near none. */
export function nearMiss(host: string, domains: readonly string[]): string | undefined {
  if (isUnder(host, domains)) return undefined;
  return domains.find((domain) => {
    const near = endOf(host, domain);
    return near !== undefined && Math.abs(near.length - domain.length) < 2 && domain.indexOf('.') >= SHORTEST_NAME && isOneSlip(near, domain);
  });
}

/** The last labels of a host, as many as the domain has; undefined when it has fewer, or ends otherwise. */
function endOf(host: string, domain: string): string | undefined {
  if (host.slice(host.lastIndexOf('.')) !== domain.slice(domain.lastIndexOf('.'))) return undefined;
  const [labels, count] = [host.split('.'), domain.split('.').length];
  return labels.length < count ? undefined : labels.slice(-count).join('.');
}

/** Numbers tell names of one pattern apart: node1 and node2. */
function isOneSlip(text: string, other: string): boolean {
  if (text.replaceAll(/\D/g, '') !== other.replaceAll(/\D/g, '')) return false;
  return isTransposed(text, other) || distance(text, other) === 1;
}
