import { makeStatus } from '../article/dom.ts';

let status: HTMLElement | undefined;

/** Tells those who listen what was done; those who look are told too unless they see it anyway. */
export function say(text: string, isSeen: boolean): void {
  if (!status) {
    status = makeStatus('said');
    document.body.append(status);
  }
  status.className = isSeen ? 'visually-hidden' : 'said';
  // What is said again is read out again only if it was gone in between.
  status.textContent = '';
  requestAnimationFrame(() => {
    status!.textContent = text;
  });
  if (!isSeen) setTimeout(() => status!.replaceChildren(), 6000);
}
