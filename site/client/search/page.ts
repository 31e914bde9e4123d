// The search page: its address holds what is searched for and the filters.
import { searchStrings as words } from '../../strings/search.ts';
import { type Chosen, isPlain, readFacetLinks } from '../facets.ts';
import { sentenceWithDirect, showDirect } from './direct.ts';
import { type Answer, ask } from './engine.ts';
import { entryOf, sentenceOf } from './results.ts';

const form = find<HTMLFormElement>('[data-search]');
const input = find<HTMLInputElement>('[data-search] input');
const status = find<HTMLElement>('[data-search-status]');
const instead = find<HTMLAnchorElement>('[data-search-instead]');
const list = find<HTMLOListElement>('[data-search-results]');
const more = find<HTMLButtonElement>('[data-search-more]');
const found = find<HTMLElement>('[data-search-found]');
const facets = readFacetLinks();
const home = form.dataset['home'] ?? form.action;

let latest = 0;
let answer: Answer | undefined;
/** True while the words are being typed: they share one entry of the history. */
let isTyping = false;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  go(addressOf(input.value.trim(), chosen()), false);
});
input.addEventListener('input', () => go(addressOf(input.value.trim(), chosen()), true));
facets?.onChoose((address) => go(address, false));
instead.addEventListener('click', (event) => {
  if (!isPlain(event)) return;
  event.preventDefault();
  go(instead.href, false);
  input.focus();
});
more.addEventListener('click', () => void showMore());
addEventListener('popstate', () => void restore());
// What somebody has typed before this script was there is what they ask.
if (input.value.trim() !== '' && !new URLSearchParams(location.search).has('q')) go(addressOf(input.value.trim(), chosen()), true);
else void restore();

/** Goes to an address of this page. Typing takes one entry of the history however many letters it has. */
function go(address: string, typing: boolean): void {
  if (typing && isTyping) history.replaceState(null, '', address);
  else if (address !== location.href) history.pushState(null, '', address);
  isTyping = typing;
  void search();
}

function restore(): Promise<void> {
  isTyping = false;
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  return search();
}

async function search(): Promise<void> {
  const turn = (latest += 1);
  const asked = new URLSearchParams(location.search);
  const query = asked.get('q')?.trim() ?? '';
  const filters = chosen();
  const answers = showDirect(query, list, () => turn === latest);
  void reveal(answers, turn);
  if (query === '' && filters.size === 0) return showNothing('');
  try {
    if (!answer) status.textContent = words.searching;
    const next = await ask({ query, filters, verbatim: asked.has('verbatim') });
    const pages = await next?.next();
    if (turn !== latest || !next || !pages) return;
    answer = next;
    // Where nothing was found there is nothing to narrow, but filters that are set can be taken off.
    found.hidden = next.count === 0 && filters.size === 0 && (await answers) === 0;
    status.textContent = sentenceWithDirect(await answers, next) ?? sentenceOf(next, query, filters.size > 0);
    list.replaceChildren(...pages.map(entryOf));
    more.hidden = next.count <= list.children.length;
    facets?.show(filters, (choice) => addressOf(query, choice, asked.has('verbatim')), (facet, value) => next.counts[facet]?.[value] ?? 0);
    if (next.count === 0 && filters.size > 0) lead(words.unfiltered, addressOf(query, new Map()));
    else if (next.query !== query) lead(words.verbatim(query), addressOf(query, filters, true));
    else instead.hidden = true;
  } catch {
    if (turn === latest) showNothing(words.failed);
  }
}

/** Direct answers need not wait for the pages. */
async function reveal(answers: Promise<number>, turn: number): Promise<void> {
  if ((await answers) > 0 && turn === latest) found.hidden = false;
}

function showNothing(text: string): void {
  status.textContent = text;
  list.replaceChildren();
  found.hidden = text === '';
  more.hidden = true;
  instead.hidden = true;
  answer = undefined;
}

function lead(text: string, address: string): void {
  instead.textContent = text;
  instead.href = address;
  instead.hidden = false;
}

async function showMore(): Promise<void> {
  const of = answer;
  const pages = (await of?.next()) ?? [];
  if (of !== answer || !of) return;
  const first = list.children.length;
  list.append(...pages.map(entryOf));
  more.hidden = of.count <= list.children.length;
  list.children[first]?.querySelector('a')?.focus();
}

function chosen(): Chosen {
  return facets?.read(location.search) ?? new Map();
}

function addressOf(query: string, choice: Chosen, verbatim = false): string {
  const asked = new URLSearchParams([...(query === '' ? [] : [['q', query]]), ...choice, ...(verbatim ? [['verbatim', '']] : [])]);
  return asked.size === 0 ? home : `${home}?${asked}`;
}

function find<T extends Element>(selector: string): T {
  const element = document.querySelector<T>(selector);
  if (!element) throw new Error(`The page has no ${selector}.`);
  return element;
}
