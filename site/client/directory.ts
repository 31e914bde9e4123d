// The directory narrows in place: the list is in the page already, and the address says what is chosen.
import { filterStrings as words } from '../strings/filter.ts';
import { type Chosen, type FacetLinks, fits, isPlain, readFacetLinks, withChoice } from './facets.ts';

const facets = readFacetLinks();
const directory = document.querySelector<HTMLElement>('[data-directory]');
if (facets && directory) narrow(facets, directory);

function narrow(facets: FacetLinks, directory: HTMLElement): void {
  const { home, pinned, ids } = facets;
  const items = [...directory.querySelectorAll<HTMLElement>('[data-category]')];
  const status = directory.querySelector('[role="status"]')!;
  const order = directory.querySelector<HTMLElement>('.placement');
  const nothing = directory.querySelector<HTMLElement>('.nothing')!;
  let chosen: Chosen = pinned;

  if (pinned.size > 0) {
    // This page lists one value only; what combines with it is on the page that lists everything.
    facets.show(chosen, addressOf, (facet, value) => (pinned.has(facet) ? undefined : countOf(withChoice(chosen, facet, value))));
    return;
  }
  facets.onChoose(choose);
  addEventListener('popstate', show);
  if (location.search !== '') show();
  else facets.show(chosen, addressOf, () => undefined);

  function choose(address: string): void {
    if (address !== location.href) history.pushState(null, '', address);
    show();
  }

  function show(): void {
    chosen = facets.read(location.search);
    for (const item of items) item.hidden = !fits(item, chosen);
    let groups = 0;
    for (const section of directory.querySelectorAll<HTMLElement>('section')) {
      const left = [...section.querySelectorAll<HTMLElement>('[data-category]')].filter(({ hidden }) => !hidden).length;
      section.hidden = left === 0;
      groups += Number(left > 0);
      section.querySelector('.count')!.textContent = words.count(left);
    }
    // An order needs two groups.
    if (order) order.hidden = groups < 2;
    facets.show(chosen, addressOf, (facet, value) => countOf(withChoice(chosen, facet, value)));
    const count = countOf(chosen);
    const names = [...chosen].map(([facet, value]) => facets.nameOf(facet, value)).join(', ');
    status.textContent = chosen.size === 0 ? words.count(count) : count === 0 ? words.none(names) : words.some(count, items.length, names);
    nothing.hidden = count > 0;
    nothing.replaceChildren(...(count > 0 ? [] : waysBack()));
  }

  /** Links to what there is when one choice is given up, most first; and to everything. */
  function waysBack(): HTMLElement[] {
    const list = document.createElement('ul');
    const fewer = [...chosen].map(([facet, value]) => ({ without: withChoice(chosen, facet, ''), name: facets.nameOf(facet, value) })).filter(({ without }) => without.size > 0 && countOf(without) > 0);
    fewer.sort((a, b) => countOf(b.without) - countOf(a.without));
    const ways = [...fewer.map(({ without, name }) => ({ address: addressOf(without), text: words.without(name, countOf(without)) })), { address: home, text: words.everything }];
    for (const { address, text } of ways) {
      const link = document.createElement('a');
      link.href = address;
      link.textContent = text;
      link.addEventListener('click', (event) => {
        if (!isPlain(event)) return;
        event.preventDefault();
        choose(link.href);
        // The link is gone with what it stood in.
        document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
      });
      const way = document.createElement('li');
      way.append(link);
      list.append(way);
    }
    return [list];
  }

  function countOf(choice: Chosen): number {
    return items.filter((item) => fits(item, choice)).length;
  }

  function addressOf(choice: Chosen): string {
    const asked = new URLSearchParams(ids.flatMap((id) => (choice.has(id) ? [[id, choice.get(id)!]] : [])));
    return asked.size === 0 ? home : `${home}?${asked}`;
  }
}
