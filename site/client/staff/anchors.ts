import { staffStrings as words } from '../../strings/staff.ts';
import { say } from './say.ts';
import { isCopied } from './ticket.ts';

/** A section's link to itself leads there, and is on the clipboard then. */
export function copyAnchors(): void {
  document.addEventListener('click', async (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.anchor') : null;
    if (link && (await isCopied(link.href))) say(words.linkCopied, false);
  });
}
