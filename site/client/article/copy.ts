import { readingStrings as words } from '../../strings/reading.ts';
import { make, makeStatus } from './dom.ts';

/** Lets a reader copy each block of code, and the whole article as Markdown. */
export function offerCopies(article: HTMLElement, prose: HTMLElement): void {
  const status = makeStatus('visually-hidden');
  article.append(status);
  for (const block of prose.querySelectorAll('pre')) {
    const button = make('button', { type: 'button', className: 'quiet', textContent: words.copy });
    const frame = make('div', { className: 'over' });
    block.replaceWith(frame);
    frame.append(block, button);
    button.addEventListener('click', async () => {
      // The last line end belongs to the block: pasted into a terminal it would run the command.
      const copied = await isCopied(navigator.clipboard?.writeText((block.textContent ?? '').replace(/\n$/, '')));
      if (!copied) getSelection()?.selectAllChildren(block);
      say(button, copied ? words.copied : words.notCopied, copied);
    });
  }
  const page = article.querySelector<HTMLButtonElement>('[data-copy-page]');
  page?.addEventListener('click', async () => {
    const copied = await isCopied(copyFetched(page.dataset['copyPage']!));
    say(page, copied ? words.copied : words.notFetched, copied);
  });

  function say(button: HTMLButtonElement, text: string, copied: boolean): void {
    // What is said again is read out again only if it was gone in between.
    status.textContent = '';
    status.className = copied ? 'visually-hidden' : 'said';
    requestAnimationFrame(() => {
      status.textContent = text;
    });
    if (!copied) return;
    const label = (button.dataset['label'] ??= button.textContent ?? '');
    button.textContent = text;
    setTimeout(() => {
      button.textContent = label;
    }, 2000);
  }
}

/** The clipboard is asked at once, with the text to come: some browsers forget the click while a page loads. */
async function copyFetched(address: string): Promise<void> {
  const text = fetch(address).then(async (answer) => {
    if (!answer.ok) throw new Error(answer.statusText);
    return new Blob([await answer.text()], { type: 'text/plain' });
  });
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]);
}

async function isCopied(work: Promise<void> | undefined): Promise<boolean> {
  try {
    await work;
    return work !== undefined;
  } catch {
    return false;
  }
}
