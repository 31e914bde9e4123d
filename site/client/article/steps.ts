import { readingStrings as words } from '../../strings/reading.ts';
import { make, makeStatus } from './dom.ts';

/** Lets a reader tick off the steps of a guide. The device remembers them for as long as version and number of steps stay the same. */
export function offerTicks(article: HTMLElement, prose: HTMLElement): void {
  const headings = (article.dataset['steps'] ?? '').split(' ').flatMap((slug) => document.getElementById(slug) ?? []);
  const lists = new Map(headings.flatMap((heading) => listsBelow(heading)));
  const [first] = headings;
  if (!first || [...lists.keys()].reduce((steps, list) => steps + list.children.length, 0) < 2) return;
  const boxes: HTMLInputElement[] = [];
  for (const [list, heading] of lists) {
    list.classList.add('ticks');
    // Some screen readers take a list without its own numbers for none.
    list.setAttribute('role', 'list');
    for (const [index, step] of [...list.children].entries()) {
      const box = make('input', { type: 'checkbox', ariaLabel: words.step(list.start + index) });
      box.setAttribute('aria-describedby', heading.id);
      step.prepend(box);
      boxes.push(box);
    }
  }
  const key = `kb-steps:${location.pathname}`;
  const version = `${article.dataset['version'] ?? ''}|`;
  const status = makeStatus('');
  const again = make('button', { type: 'button', className: 'quiet', textContent: words.startOver });
  first.after(make('div', { className: 'progress' }, status, again));

  const show = (): void => {
    const done = boxes.filter(({ checked }) => checked).length;
    status.textContent = done === 0 ? words.tickOff : words.progress(done, boxes.length);
    again.hidden = done === 0;
  };
  const change = (): void => {
    show();
    const ticks = boxes.map(({ checked }) => Number(checked)).join('');
    store(key, ticks.includes('1') ? version + ticks : undefined);
  };
  const kept = stored(key);
  const ticks = kept?.startsWith(version) ? kept.slice(version.length) : '';
  // Another number of steps: they are not the same any more.
  for (const [index, box] of boxes.entries()) box.checked = ticks.length === boxes.length && ticks[index] === '1';
  show();
  prose.addEventListener('change', change);
  again.addEventListener('click', () => {
    for (const box of boxes) box.checked = false;
    boxes[0]!.focus();
    change();
  });
}

/** Numbered lists of a section, each with the heading it stands under. */
function listsBelow(section: HTMLElement): [HTMLOListElement, HTMLElement][] {
  const lists: [HTMLOListElement, HTMLElement][] = [];
  let heading = section;
  for (let node = section.nextElementSibling; node instanceof HTMLElement; node = node.nextElementSibling) {
    if (/^H\d$/.test(node.tagName)) {
      if (node.tagName <= section.tagName) break;
      heading = node;
    }
    // Letters, and boxes of the author's own, say something that a number in their place would not.
    if (node instanceof HTMLOListElement && node.matches(':not([type], [reversed], .contains-task-list)')) lists.push([node, heading]);
  }
  return lists;
}

/** Storage may be off or full: ticks then last as long as the page. */
function store(key: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {}
}

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
