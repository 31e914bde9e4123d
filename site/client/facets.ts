/** Chosen values by facet. */
export type Chosen = ReadonlyMap<string, string>;

/** The lists of links that narrow a page (`Facets.astro`), kept in step with what is chosen. */
export interface FacetLinks {
  /** Names of facets, in the order of the page. */
  ids: readonly string[];
  /** Address where everything is listed. */
  home: string;
  /** What the page itself is about, whatever else is chosen. */
  pinned: Chosen;
  /** What the reader sees for a value; the value itself where the page does not know it. */
  nameOf(facet: string, value: string): string;
  /** What an address asks for. */
  read(search: string): Chosen;
  /** Marks what is chosen, says how many there are of each, and lets each link lead to what it would choose. `countOf` gives undefined where it cannot tell. */
  show(chosen: Chosen, addressOf: (chosen: Chosen) => string, countOf: (facet: string, value: string) => number | undefined): void;
  /** Calls back when a reader chooses in place; a click for another tab or window stays the browser's. */
  onChoose(choose: (address: string) => void): void;
}

/** Reads the links of a page. Undefined where it has none. */
export function readFacetLinks(): FacetLinks | undefined {
  const nav = document.querySelector<HTMLElement>('[data-facets]');
  const details = nav?.querySelector('details');
  if (!nav || !details) return undefined;
  // For browsers that keep the content of closed details out of reach of style sheets.
  if (nav.dataset['folded'] === undefined && matchMedia('(min-width: 64rem)').matches) details.open = true;
  const groups = [...nav.querySelectorAll<HTMLElement>('[data-facet]')].map((group) => ({
    group,
    id: group.dataset['facet']!,
    links: [...group.querySelectorAll<HTMLAnchorElement>('[data-value]')].map((link) => ({ link, value: link.dataset['value']!, count: link.parentElement!.querySelector('.count') })),
  }));
  const ids = groups.map(({ id }) => id);
  const nameOf = (facet: string, value: string): string => groups.find(({ id }) => id === facet)?.links.find((link) => link.value === value)?.link.textContent ?? value;
  const summary = details.querySelector('summary')!;
  const label = summary.textContent;
  const [pinnedId, pinnedValue] = nav.dataset['pinned']?.split('=') ?? [];
  return {
    ids,
    home: nav.dataset['home']!,
    pinned: new Map(pinnedId !== undefined && pinnedValue !== undefined ? [[pinnedId, pinnedValue]] : []),
    nameOf,
    read(search) {
      const asked = new URLSearchParams(search);
      return new Map(ids.map((id): [string, string] => [id, asked.get(id) ?? '']).filter(([, value]) => value !== ''));
    },
    show(chosen, addressOf, countOf) {
      // Folded, the lists do not show what is chosen.
      summary.textContent = [label, [...chosen].map(([facet, value]) => nameOf(facet, value)).join(', ')].filter(Boolean).join(': ');
      for (const { id, links } of groups) {
        for (const { link, value, count } of links) {
          const isChosen = (chosen.get(id) ?? '') === value;
          link.href = addressOf(withChoice(chosen, id, value));
          if (!isChosen) link.removeAttribute('aria-current');
          else if (!link.hasAttribute('aria-current')) link.setAttribute('aria-current', 'true');
          const number = value === '' ? undefined : countOf(id, value);
          if (number === undefined) continue;
          if (count) count.textContent = String(number);
          link.parentElement!.classList.toggle('none', number === 0);
        }
      }
    },
    onChoose(choose) {
      nav.addEventListener('click', (event) => {
        const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-value]') : null;
        if (!link || !isPlain(event)) return;
        event.preventDefault();
        choose(link.href);
      });
    },
  };
}

/** A choice with one value put in the place of its facet's; an empty one takes it out. */
export function withChoice(chosen: Chosen, facet: string, value: string): Chosen {
  const next = new Map(chosen);
  if (value === '') next.delete(facet);
  else next.set(facet, value);
  return next;
}

/** A click that is meant for this page, not for a new tab or window. */
export function isPlain({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
}

/** Whether an element has, among the words of each facet, the value that was chosen. */
export function fits(element: HTMLElement, chosen: Chosen): boolean {
  return [...chosen].every(([facet, value]) => element.dataset[facet]?.split(' ').includes(value));
}
