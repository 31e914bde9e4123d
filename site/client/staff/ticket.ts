import { staffStrings as words } from '../../strings/staff.ts';
import { say } from './say.ts';

/** Copies the contact block of a page; where the browser does not let it, the block is shown and selected. */
export function offerTicket(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-copy-ticket]');
  const block = document.querySelector<HTMLElement>('[data-ticket]');
  if (!button || !block) return;
  const label = button.textContent ?? '';
  button.addEventListener('click', async () => {
    if (await isCopied(block.textContent ?? '')) {
      say(words.copied, true);
      button.textContent = words.copied;
      setTimeout(() => {
        button.textContent = label;
      }, 2000);
      return;
    }
    block.closest('details')!.open = true;
    getSelection()?.selectAllChildren(block);
    say(words.notCopied, false);
  });
}

/** Puts a text on the clipboard, if the browser lets it. */
export async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
