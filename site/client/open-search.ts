// Opens the search by key or by click. Nothing of it is loaded before.
const own = document.querySelector<HTMLInputElement>('[data-search] input');
const isSlashOff = (): boolean => document.documentElement.dataset['slash'] === 'off';
const fields = document.querySelectorAll<HTMLInputElement>('[data-open-search] input');

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, shiftKey, isComposing } = event;
  const isSlash = key === '/' && !isSlashOff() && !ctrlKey && !metaKey && !altKey && !isField(event.target);
  const isLetter = key.toLowerCase() === 'k' && ctrlKey !== metaKey && !altKey && !shiftKey;
  if (isComposing || event.defaultPrevented || !(isSlash || isLetter) || document.querySelector('dialog[open]')) return;
  event.preventDefault();
  if (own) own.select();
  else if (fields[0]) open(fields[0]);
});

if (isSlashOff()) for (const field of fields) field.setAttribute('aria-keyshortcuts', 'Control+K');
for (const field of fields) field.addEventListener('click', () => open(field));

/** The field of the page takes what is typed until the dialog is there, and leads to the search page should it never be. */
function open(field: HTMLInputElement): void {
  const before = document.activeElement;
  field.focus({ preventScroll: true });
  void import('./search/dialog.ts').then(({ openDialog }) => openDialog(field, before instanceof HTMLElement ? before : field), () => undefined);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
