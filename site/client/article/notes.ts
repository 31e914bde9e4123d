import { readingStrings as words } from '../../strings/reading.ts';
import { make } from './dom.ts';

/** Gives paper what it cannot follow: each link a number, and its address in a list at the end. */
export function noteAddresses(prose: HTMLElement): void {
  const added: Element[] = [];
  addEventListener('beforeprint', () => {
    const numbers = new Map<string, number>();
    for (const link of prose.querySelectorAll<HTMLAnchorElement>('a[href]:not([href^="#"], [href^="tel:"])')) {
      const address = link.href.replace(/^mailto:/, '');
      if (link.textContent?.includes(address)) continue;
      if (!numbers.has(address)) numbers.set(address, numbers.size + 1);
      const note = make('sup', {}, `${numbers.get(address)}`);
      link.after(note);
      added.push(note);
    }
    if (numbers.size === 0) return;
    const list = make('section', { className: 'notes' }, make('h2', {}, words.addresses), make('ol', {}, ...[...numbers.keys()].map((address) => make('li', {}, address))));
    prose.append(list);
    added.push(list);
  });
  addEventListener('afterprint', () => {
    for (const note of added.splice(0)) note.remove();
  });
}
