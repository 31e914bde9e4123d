import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compare } from '../../rules/kit/compare.ts';
import { ConfigurationError } from '../errors.ts';
import type { LinkVerdict } from './judge-link.ts';

/** What is remembered of an address between two nights. */
export interface Remembered extends LinkVerdict {
  /** The day it was asked last, year first. */
  asked: string;
  /** The day since which it has been in this state. */
  since: string;
}

/** By address. */
export type LinkMemory = Map<string, Remembered>;

const day = /^\d{4}-\d{2}-\d{2}$/;
const states = new Set(['there', 'gone', 'unsure', 'refused']);

/** Reads what an earlier night has learnt; what cannot be understood is forgotten, since everything can be asked again. */
export function readMemory(file: string): LinkMemory {
  const memory: LinkMemory = new Map();
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return memory;
  }
  for (const [url, value] of Object.entries(typeof data === 'object' && data !== null ? data : {})) {
    const { state, what, moved, asked, since } = value as Partial<Record<keyof Remembered, unknown>>;
    if (typeof state !== 'string' || !states.has(state) || typeof what !== 'string' || typeof asked !== 'string' || !day.test(asked) || typeof since !== 'string' || !day.test(since)) continue;
    memory.set(url, { state: state as LinkVerdict['state'], what, ...(typeof moved === 'string' && { moved }), asked, since });
  }
  return memory;
}

/** Writes what was learnt, in one step, so that a night that is cut short leaves the memory of the last one. Throws ConfigurationError where it cannot. */
export function writeMemory(file: string, memory: LinkMemory): void {
  const sorted = [...memory].sort(([a], [b]) => compare(a, b));
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, `${JSON.stringify(Object.fromEntries(sorted), null, 1)}\n`);
    renameSync(`${file}.new`, file);
  } catch (error) {
    throw new ConfigurationError(`the answers cannot be kept in ${file}: ${(error as Error).message}`);
  }
}
