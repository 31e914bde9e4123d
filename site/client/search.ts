import { searchStrings as words } from '../strings/search.ts';

/** The part of Pagefind's interface that is used; the script is made with the index, after the site. */
interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  /** Null when another search was asked for in the meantime. */
  debouncedSearch(query: string, options: object, milliseconds: number): Promise<{ results: Result[] } | null>;
}

interface Result {
  data(): Promise<Page>;
}

interface Page {
  url: string;
  /** Text with <mark> around what was found. */
  excerpt: string;
  meta: Record<string, string | undefined>;
}

const atOnce = 10;
const form = find<HTMLFormElement>('[data-search]');
const input = find<HTMLInputElement>('[data-search] input');
const status = find<HTMLElement>('[data-search-status]');
const list = find<HTMLOListElement>('[data-search-results]');
const more = find<HTMLButtonElement>('[data-search-more]');
const isSearchPage = location.pathname === new URL(form.action).pathname;

let loading: Promise<Pagefind> | undefined;
let results: Result[] = [];
let latest = 0;

form.addEventListener('submit', (event) => {
  if (!isSearchPage) return;
  event.preventDefault();
  void search();
});
input.addEventListener('input', () => void search());
more.addEventListener('click', () => void showMore());

if (isSearchPage) {
  const asked = new URLSearchParams(location.search).get('q');
  if (asked) input.value = asked;
}
// A browser may have kept what was typed before the page was left.
if (input.value !== '') void search();

async function search(): Promise<void> {
  const turn = (latest += 1);
  const query = input.value.trim();
  if (isSearchPage) history.replaceState(null, '', query === '' ? location.pathname : `?q=${encodeURIComponent(query)}`);
  if (query === '') return show('', []);
  try {
    if (!loading) status.textContent = words.searching;
    const pagefind = await (loading ??= load());
    const found = await pagefind.debouncedSearch(query, {}, 120);
    if (!found || turn !== latest) return;
    results = found.results;
    const pages = await nextPages();
    if (turn === latest) show(results.length + pages.length === 0 ? words.none(query) : words.count(results.length + pages.length, query), pages);
  } catch {
    loading = undefined;
    if (turn === latest) show(words.failed, []);
  }
}

async function load(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ form.dataset['search']!)) as Pagefind;
  await pagefind.options({ baseUrl: form.dataset['base']!, excerptLength: 24 });
  await pagefind.init();
  return pagefind;
}

function nextPages(): Promise<Page[]> {
  return Promise.all(results.splice(0, atOnce).map((result) => result.data()));
}

async function showMore(): Promise<void> {
  const pages = await nextPages();
  const first = list.children.length;
  list.append(...pages.map(item));
  more.hidden = results.length === 0;
  list.children[first]?.querySelector('a')?.focus();
}

function show(text: string, pages: readonly Page[]): void {
  status.textContent = text;
  list.replaceChildren(...pages.map(item));
  if (pages.length === 0) results = [];
  more.hidden = results.length === 0;
}

function item({ url, excerpt, meta }: Page): HTMLLIElement {
  const entry = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta['title'] ?? url;
  const kind = document.createElement('p');
  kind.className = 'by';
  kind.textContent = [meta['kind'], meta['partner']].filter(Boolean).join(' · ');
  const text = document.createElement('p');
  text.append(...marked(excerpt));
  entry.append(link, kind, text);
  return entry;
}

/** The excerpt as text and <mark> alone, whatever the index holds. */
function marked(excerpt: string): Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) => {
    const text = node.textContent ?? '';
    if (node.nodeName !== 'MARK') return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

function find<T extends Element>(selector: string): T {
  const element = document.querySelector<T>(selector);
  if (!element) throw new Error(`The page has no ${selector}.`);
  return element;
}
