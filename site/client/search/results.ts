import { searchStrings as words } from '../../strings/search.ts';
import { sectionsFound } from './direct.ts';
import type { Answer, FoundPage } from './engine.ts';

/** What an answer says in one sentence. */
export function sentenceOf({ query, count }: Answer, asked: string, isFiltered: boolean): string {
  if (count === 0) return isFiltered ? words.filteredOut : words.none(asked);
  if (asked === '') return words.listed(count);
  return query === asked ? words.count(count, query) : words.respelled(count, query, asked);
}

/** A page found, as an entry of the list. */
export function entryOf({ url, excerpt, meta, sub_results: sections }: FoundPage): HTMLLIElement {
  const entry = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta['title'] ?? url;
  const kind = document.createElement('p');
  kind.className = 'by';
  kind.textContent = [meta['kind'], meta['partner']].filter(Boolean).join(' · ');
  const text = document.createElement('p');
  text.append(...marked(excerpt));
  entry.append(link, kind, text, ...sectionsFound(sections));
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
