import { readingStrings as words } from '../../strings/reading.ts';
import { make } from './dom.ts';

/** Lets a reader see an image at its own size where the text shows it smaller. */
export function offerZoom(prose: HTMLElement): void {
  const images = prose.querySelectorAll('img');
  if (images.length === 0) return;
  let dialog: HTMLDialogElement | undefined;

  const open = (image: HTMLImageElement): void => {
    dialog ??= document.body.appendChild(makeDialog());
    const copy = image.cloneNode() as HTMLImageElement;
    copy.loading = 'eager';
    dialog.lastElementChild!.replaceWith(copy);
    dialog.showModal();
  };
  // The width that the text leaves changes with the window.
  new ResizeObserver(() => {
    for (const image of images) {
      if (image.closest('a, .over') || Number(image.getAttribute('width')) <= image.clientWidth * 1.1) continue;
      const button = make('button', { type: 'button', className: 'quiet', textContent: words.enlarge });
      const frame = make('span', { className: 'over' });
      image.replaceWith(frame);
      frame.append(image, button);
      for (const part of [image, button]) part.addEventListener('click', () => open(image));
    }
  }).observe(prose);
}

function makeDialog(): HTMLDialogElement {
  const dialog = make('dialog', { className: 'zoom', ariaLabel: words.enlarged }, make('form', { method: 'dialog' }, make('button', { className: 'quiet', textContent: words.close })), make('img', {}));
  // A click beside the image, or on it, puts it back; the keyboard has Escape.
  dialog.addEventListener('click', () => dialog.close());
  return dialog;
}
