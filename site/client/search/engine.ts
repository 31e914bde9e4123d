import type { Chosen } from '../facets.ts';
import { mostOf } from './most-of.ts';
import { nearestWord, plain, slipsIn, type WordList } from './spelling.ts';

/** The part of Pagefind's interface that is used; the script is made with the index, after the site. */
interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  /** Loads all filters; without it a search counts those only that it is narrowed by. */
  filters(): Promise<Counts>;
  search(query: string | null, options?: Options): Promise<Response>;
  /** Null when another search was asked for in the meantime. */
  debouncedSearch(query: string | null, options: Options, milliseconds: number): Promise<Response | null>;
}

interface Options {
  filters?: Record<string, string>;
}

interface Response {
  results: { data(): Promise<FoundPage> }[];
  /** How many pages there would be with each value of a filter on top of those that are set. */
  filters: Counts;
}

export type Counts = Record<string, Record<string, number> | undefined>;

export interface FoundPage {
  url: string;
  /** Text with <mark> around what was found. */
  excerpt: string;
  content: string;
  meta: Record<string, string | undefined>;
  /** The page and the sections of it that have some of the words. */
  sub_results?: readonly { title: string; url: string; locations?: readonly number[] }[];
}

export interface Question {
  query: string;
  filters?: Chosen;
  /** Keep the spelling, even when no page has it. */
  verbatim?: boolean;
}

export interface Answer {
  /** What was searched for in the end. */
  query: string;
  count: number;
  /** The next pages, best first; empty after the last. */
  next(): Promise<FoundPage[]>;
  /** Pages by facet and value, were that value chosen in the place of its facet's. */
  counts: Counts;
}

const atOnce = 10;
const base = import.meta.env.BASE_URL;
let loading: Promise<Pagefind> | undefined;
let words: Promise<WordList> | undefined;

/** Loads what searching needs; a failure is forgotten, so that the next search tries again. */
export function warmUp(): Promise<Pagefind> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Searches the site. Undefined when somebody asked something else in the meantime. Rejects when the index cannot be loaded. */
export async function ask({ query, filters = new Map(), verbatim = false }: Question): Promise<Answer | undefined> {
  const pagefind = await warmUp();
  // Without words, the filters alone say what is looked for.
  const found = await pagefind.debouncedSearch(query || null, { filters: Object.fromEntries(filters) }, 120);
  if (!found) return undefined;
  // Words in quotation marks are meant as they stand.
  const used = query === '' || query.includes('"') || verbatim ? query : await meantBy(query, pagefind);
  const { results, filters: narrowing } = used === query ? found : await pagefind.search(used, { filters: Object.fromEntries(filters) });
  const left = [...results];
  return { query: used, count: results.length, next: () => Promise.all(left.splice(0, atOnce).map((result) => result.data())), counts: { ...narrowing, ...(await countsBeside(pagefind, used, filters)) } };
}

/** The question as it finds something: respelled where no page has a word, and without what no page has beside the rest. Filters play no part in it. */
async function meantBy(query: string, pagefind: Pagefind): Promise<string> {
  const finds = async (asked: string): Promise<number> => (await pagefind.search(asked)).results.length;
  const spelled = await respell(query, pagefind);
  const used = spelled !== query && (await finds(spelled)) > 0 ? spelled : query;
  if ((await finds(used)) > 0) return used;
  return (await mostOf(spelled, finds)) ?? query;
}

/** Counts for the facets that are set: what each of their other values would give. */
async function countsBeside(pagefind: Pagefind, query: string, filters: Chosen): Promise<Counts> {
  const pairs = [...filters.keys()].map(async (facet): Promise<[string, Record<string, number>]> => {
    const others = Object.fromEntries([...filters].filter(([other]) => other !== facet));
    const beside = await pagefind.search(query || null, { filters: others });
    return [facet, beside.filters[facet] ?? {}];
  });
  return Object.fromEntries(await Promise.all(pairs));
}

/** The same question with words that no page has replaced by near ones. */
async function respell(query: string, pagefind: Pagefind): Promise<string> {
  const parts = query.split(/([\p{L}\p{M}\p{N}]+)/u);
  const spelled = await Promise.all(parts.map(async (part) => {
    if (slipsIn(part) === 0 || !/^\p{L}/u.test(part) || (await isWritten(part, pagefind))) return part;
    return nearestWord(part, await (words ??= loadWords())) ?? part;
  }));
  return spelled.join('');
}

/** True when a page has the word or one that begins like it. Pagefind itself falls back to shorter words and does not say so. */
async function isWritten(word: string, pagefind: Pagefind): Promise<boolean> {
  const exact = await pagefind.search(`"${word}"`);
  if (exact.results.length > 0) return true;
  const { results } = await pagefind.search(word);
  const pages = await Promise.all(results.slice(0, 3).map((result) => result.data()));
  return pages.some(({ content }) => plain(content).split(/[^\p{L}\p{N}]+/u).some((written) => written.startsWith(plain(word))));
}

async function load(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: base, excerptLength: 24 });
  await pagefind.init();
  await pagefind.filters();
  return pagefind;
}

async function loadWords(): Promise<WordList> {
  try {
    const response = await fetch(`${base}search/words.json`);
    if (response.ok) return (await response.json()) as WordList;
  } catch {
    // Searching goes on without other spellings, and the next search asks again.
  }
  words = undefined;
  return [];
}
