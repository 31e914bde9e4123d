import { addDays } from '../../rules/kit/catalogue/days.ts';
import type { Ask } from './ask.ts';
import type { OutsideLink } from './collect.ts';
import { judgeLink } from './judge-link.ts';
import type { LinkMemory, Remembered } from './memory.ts';

export interface LinkOptions {
  ask: Ask;
  asOf: string;
  /** What was learnt before; it is brought up to date, and what no document leads to any more is forgotten. */
  memory: LinkMemory;
  /** Waits so many milliseconds. */
  pause(milliseconds: number): Promise<void>;
  onProgress?(done: number, total: number): void;
}

/** A link and what is known of it today. */
export type CheckedLink = OutsideLink & Remembered & { /** Whether it was asked now rather than remembered. */ fresh: boolean };

/** Milliseconds between two requests to one host. */
const gap = 1000;
/** Hosts asked at the same time. */
const abreast = 8;
/** Days for which nobody asks again what was there. */
const rest = 7;
/** A name that has no address may come back: days for which it has to be gone. */
const patience = 2;

/**
 * Asks for every link whose answer has grown old: one request at a time and one a second to each host, what was there again only after a
 * week. Resolves to all links in their order, asked or remembered.
 */
export async function checkLinks(links: readonly OutsideLink[], { ask, asOf, memory, pause, onProgress }: LinkOptions): Promise<CheckedLink[]> {
  const due = links.filter(({ url }) => {
    const known = memory.get(url);
    return !known || known.state !== 'there' || addDays(known.asked, rest) <= asOf;
  });
  const hosts = Map.groupBy(due, ({ url }) => new URL(url).host);
  const queue = [...hosts.values()];
  const fresh = new Set<string>();
  const work = async (): Promise<void> => {
    for (let list = queue.shift(); list; list = queue.shift()) {
      for (const [index, { url }] of list.entries()) {
        if (index > 0) await pause(gap);
        const verdict = await judgeLink(url, ask);
        const known = memory.get(url);
        memory.set(url, { ...verdict, asked: asOf, since: known?.state === verdict.state ? known.since : asOf });
        fresh.add(url);
        onProgress?.(fresh.size, due.length);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(abreast, queue.length) }, work));
  const wanted = new Set(links.map(({ url }) => url));
  for (const url of memory.keys()) if (!wanted.has(url)) memory.delete(url);
  return links.flatMap((link) => {
    const known = memory.get(link.url);
    return known ? [{ ...link, ...known, fresh: fresh.has(link.url) }] : [];
  });
}

/** Whether a reader should be told that a link is dead: the other side says so, or its name has been gone for some nights. */
export function isDead({ state, what, since }: Pick<Remembered, 'state' | 'what' | 'since'>, asOf: string): boolean {
  return state === 'gone' && (what.startsWith('answers') || addDays(since, patience) <= asOf);
}
