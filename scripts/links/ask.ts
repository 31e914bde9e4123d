import { lookup as resolveName, type LookupAddress } from 'node:dns';
import { request as overHttp, type IncomingMessage } from 'node:http';
import { request as overHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** What came of asking for an address. */
export type Answer =
  /** Something answered; 200 to 599. */
  | { status: number; location?: string; retryAfter?: number }
  /** The name has no address, in the words of the system. */
  | { noSuchName: string }
  /** It is not asked: it would lead into the network that the robot runs in. */
  | { refused: string }
  | { failed: string };

/** Asks once for an address with a method, follows nothing. Never throws. */
export type Ask = (url: string, method: 'HEAD' | 'GET') => Promise<Answer>;

export interface AskOptions {
  /** How names are looked up; by the system unless told. */
  lookup?: (name: string, options: { all: true }, callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void) => void;
  /** Whether an address may be connected to at a port, "" being that of the protocol: what anybody can reach, at the ports of the web, unless told. */
  mayAsk?: (address: string, port: string) => boolean;
  /** What the robot says it is. */
  agent: string;
  /** Milliseconds an answer may take to begin. */
  patience?: number;
}

/**
 * Asks as a robot that submissions have written the list of: only what anybody can reach is connected to, whatever a name resolves to at that moment, on the
 * ports of the web, and of what is sent back only the head is read.
 */
export function openAsk({ lookup = resolveName, mayAsk = isPublic, agent, patience = 20_000 }: AskOptions): Ask {
  // The address that is judged is the one that is connected to: a name that resolves to another one a moment later gains nothing.
  const guardedAt = (port: string): LookupFunction => (name, options, callback) => {
    lookup(name, { all: true }, (error, addresses) => {
      if (error) return callback(error, []);
      const allowed = addresses.filter(({ address }) => mayAsk(address, port));
      const [first] = allowed;
      if (!first) return callback(Object.assign(new Error(`${name} leads to what not everybody can reach`), { code: 'EPRIVATE' }), []);
      if (options.all) callback(null, allowed);
      else callback(null, first.address, first.family);
    });
  };
  return (address, method) => new Promise((resolve) => {
    const url = new URL(address);
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (ipaddr.isValid(host) && !mayAsk(host, url.port)) return resolve({ refused: `${url.host} is not what everybody can reach` });
    const signal = AbortSignal.timeout(patience);
    const send = url.protocol === 'https:' ? overHttps : overHttp;
    const sent = send(url, { method, lookup: guardedAt(url.port), signal, headers: { 'user-agent': agent, accept: '*/*' }, agent: false }, (answer: IncomingMessage) => {
      answer.destroy();
      const retryAfter = Number(answer.headers['retry-after']);
      resolve({ status: answer.statusCode ?? 0, ...(answer.headers.location !== undefined && { location: answer.headers.location }), ...(Number.isFinite(retryAfter) && { retryAfter }) });
    });
    sent.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOTFOUND') resolve({ noSuchName: `${host} has no address` });
      else if (error.code === 'EPRIVATE') resolve({ refused: error.message });
      else resolve({ failed: signal.aborted ? 'no answer in time' : error.message });
    });
    sent.end();
  });
}

/** Whether an address is one that anybody on the internet can reach, and the port the one that the protocol has. */
export function isPublic(address: string, port: string): boolean {
  return port === '' && ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}
