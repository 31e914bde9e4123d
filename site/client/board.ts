// The readiness board narrows in place, is walked through with the arrow keys, and says which mark is pointed at.
import { filterStrings as words } from '../strings/filter.ts';
import { type Chosen, type FacetLinks, fits, isPlain, readFacetLinks, withChoice } from './facets.ts';

const facets = readFacetLinks();
const board = document.querySelector<HTMLElement>('[data-board]');
const rows = [...document.querySelectorAll<HTMLTableRowElement>('[data-row]')];
if (facets && !board) facets.show(facets.pinned, (choice) => addressOf(facets, choice), () => undefined);
if (facets && board) narrow(facets);
if (board) {
  walk(board);
  point(board);
}

function narrow(facets: FacetLinks): void {
  const cards = [...document.querySelectorAll<HTMLElement>('[data-card]')];
  const status = document.querySelector('[data-shown]')!;
  const nothing = document.querySelector<HTMLElement>('.nothing')!;
  const narrowed = document.querySelector<HTMLElement>('[data-narrowed]')!;
  facets.onChoose((address) => {
    if (address !== location.href) history.pushState(null, '', address);
    show();
  });
  addEventListener('popstate', show);
  show();

  function show(): void {
    const chosen = facets.read(location.search);
    const isShown = rows.map((row) => fits(row, chosen));
    for (const [index, row] of rows.entries()) row.hidden = !isShown[index];
    for (const [index, card] of cards.entries()) card.hidden = !isShown[index];
    // What was asked for stands out among the marks of a row.
    board!.dataset['verdict'] = chosen.get('verdict') ?? '';
    board!.dataset['whom'] = chosen.get('whom') ?? '';
    const countOf = (choice: Chosen): number => rows.filter((row) => fits(row, choice)).length;
    const count = isShown.filter(Boolean).length;
    const names = [...chosen].map(([facet, value]) => facets.nameOf(facet, value)).join(', ');
    facets.show(chosen, (choice) => addressOf(facets, choice), (facet, value) => countOf(withChoice(chosen, facet, value)));
    status.textContent = chosen.size === 0 ? words.count(count) : count === 0 ? words.none(names) : words.some(count, rows.length, names);
    narrowed.hidden = count === 0;
    nothing.hidden = count > 0;
    nothing.replaceChildren(...(count > 0 ? [] : [wayBack()]));
  }

  function wayBack(): HTMLElement {
    const link = document.createElement('a');
    link.href = facets.home;
    link.textContent = words.everything;
    link.addEventListener('click', (event) => {
      if (!isPlain(event)) return;
      event.preventDefault();
      history.pushState(null, '', link.href);
      show();
      document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
    });
    return link;
  }
}

function addressOf({ ids, home }: FacetLinks, choice: Chosen): string {
  const asked = new URLSearchParams(ids.flatMap((id) => (choice.has(id) ? [[id, choice.get(id)!]] : [])));
  return asked.size === 0 ? home : `${home}?${asked}`;
}

/** One mark of the board is on the way of the Tab key; arrow keys lead from it to the others. */
function walk(board: HTMLElement): void {
  const marks = board.querySelectorAll<HTMLAnchorElement>('tbody .verdict');
  for (const mark of marks) mark.tabIndex = -1;
  let current = marks[0];
  if (current) current.tabIndex = 0;
  board.addEventListener('focusin', ({ target }) => {
    if (!isMark(target)) return;
    if (current) current.tabIndex = -1;
    current = target;
    current.tabIndex = 0;
  });
  board.addEventListener('keydown', (event) => {
    if (!isMark(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = nextMark(event.target, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

function isMark(target: EventTarget | null): target is HTMLAnchorElement {
  return target instanceof HTMLAnchorElement && target.matches('tbody .verdict');
}

function nextMark(mark: HTMLAnchorElement, key: string): HTMLAnchorElement | undefined {
  const cell = mark.closest('td')!;
  const row = cell.closest('tr')!;
  const along = document.documentElement.dir === 'rtl' ? { ArrowLeft: 1, ArrowRight: -1 } : { ArrowLeft: -1, ArrowRight: 1 };
  const marksOf = (other: HTMLTableRowElement): HTMLAnchorElement[] => [...other.querySelectorAll<HTMLAnchorElement>('.verdict')];
  if (key === 'Home') return marksOf(row)[0];
  if (key === 'End') return marksOf(row).at(-1);
  if (key === 'ArrowLeft' || key === 'ArrowRight') return marksOf(row)[marksOf(row).indexOf(mark) + along[key]];
  const step = { ArrowUp: -1, ArrowDown: 1, PageUp: -10, PageDown: 10 }[key];
  if (step === undefined) return undefined;
  const shown = rows.filter(({ hidden }) => !hidden);
  const to = Math.min(shown.length - 1, Math.max(0, shown.indexOf(row) + step));
  return shown[to]?.cells[cell.cellIndex]?.querySelector<HTMLAnchorElement>('.verdict') ?? undefined;
}

/** Below the board: what the mark is that the pointer or the focus is on. */
function point(board: HTMLElement): void {
  const readout = document.querySelector<HTMLElement>('[data-readout]')!;
  const titles = [...board.querySelectorAll('.titles th')].map((head) => head.textContent);
  const ids = [...board.querySelectorAll('.ids th')].slice(2).map((head) => head.textContent);
  const tell = ({ target }: Event): void => {
    if (!isMark(target)) return;
    const cell = target.closest('td')!;
    const column = cell.cellIndex - 2;
    const name = cell.closest('tr')!.querySelector('th a')!.textContent;
    readout.textContent = `${name} · ${ids[column]} ${titles[column]} · ${target.ariaLabel}`;
    readout.hidden = false;
  };
  board.addEventListener('focusin', tell);
  board.addEventListener('pointerover', tell);
}
